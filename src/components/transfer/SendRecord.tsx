import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../domain/log/entry.ts'
import { encodeRecord } from '../../domain/transfer/record-file.ts'
import { brief } from '../../domain/transfer/brief.ts'
import { encodeLink, QR_LIMIT_LENGTH, SAFE_LINK_LENGTH } from '../../domain/transfer/link.ts'
import { describeProblem } from '../../domain/transfer/describe-problem.ts'
import { runningTimers } from '../../domain/timers/timers.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { now } from '../../stores/clock.ts'
import { $isConfidential } from '../../stores/drill.ts'
import { $exported } from '../../stores/exported.ts'
import { $incident } from '../../stores/incident.ts'
import { $currentId, $entries, $logs } from '../../stores/log/index.ts'
import { copyText } from '../copy-text.ts'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useLeaks } from '../leaks/use-leaks.ts'
import { downloadRecord } from './download-record.ts'
import { QrCode } from './QrCode.tsx'

interface Props {
  isReady: boolean
  zone: string
  maskedHref: string
  t: Words<'transfer'>
}

const NONE: ReadonlyMap<string, readonly Entry[]> = new Map()
const NO_LOGS = () => NONE

/** Gives the record to somebody: as a file, a link, a code to scan, or a text for the chat. */
export function SendRecord({ isReady, zone, maskedHref, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<{ kind: 'link' | 'brief'; text: string }>()
  const [code, setCode] = useState('')
  const [isCodeShown, setCodeShown] = useState(false)
  const exported = useStore($exported, { ssr: () => '' })
  const logs = useStore($logs, { ssr: NO_LOGS })
  const current = useStore($currentId, { ssr: () => '' })
  const leaks = useLeaks(async () => {
    const [{ recordPassages }, { localMinute }] = await Promise.all([
      import('../../domain/privacy/typed-passages.ts'),
      import('../../domain/time.ts'),
    ])
    const placeOf = (entry: Entry) => {
      const at = localMinute(entry.at, zone)
      const place = fill(t.screen.leakPlace, { kind: nameOf(t.entryKinds, entry.kind), at })
      return entry.incident === current ? place : fill(t.screen.elsewhere, { place })
    }
    const others = [...logs].filter(([id]) => id !== current).flatMap(([, log]) => log)
    return [recordPassages(logs.get(current) ?? [], placeOf), recordPassages(others, placeOf)]
  }, [logs, current])
  const isRunning = incident?.severity !== undefined && !incident.endedAt
  const can = isReady && incident !== undefined

  const download = (all: boolean) => {
    const names = downloadRecord(all)
    if (incident) $exported.set($currentId.get())
    setSaid(
      names.length > 1
        ? fill(t.screen.downloadedParts, { count: names.length })
        : fill(t.screen.downloaded, { name: names[0] ?? '' }),
    )
  }

  const linkText = async (): Promise<string | undefined> => {
    const link = await encodeLink(encodeRecord($entries.get()))
    if ('problem' in link) {
      setSaid(describeProblem(link.problem, t))
      return undefined
    }
    return location.href.replace(/#.*$/, '') + link.fragment
  }

  const copyLink = async () => {
    const link = await linkText()
    if (link === undefined) return
    const isCopied = await copyText(link)
    setShown(isCopied ? undefined : { kind: 'link', text: link })
    const long =
      link.length > SAFE_LINK_LENGTH ? fill(t.screen.linkLong, { count: link.length, limit: SAFE_LINK_LENGTH }) : ''
    setSaid(`${isCopied ? fill(t.screen.linkCopied, { count: link.length }) : t.screen.copyFailed} ${long}`.trim())
  }

  // What is shown hands over what is open: not the incident before it.
  useEffect(() => {
    setShown(undefined)
    setCodeShown(false)
    setSaid('')
  }, [current])

  // A code that stays on the screen holds what was recorded since, too.
  useEffect(() => {
    if (!isCodeShown) {
      setCode('')
      return
    }
    let isGone = false
    linkText().then((link) => {
      if (isGone) return
      if (link !== undefined && link.length <= QR_LIMIT_LENGTH) {
        setCode(link)
        return
      }
      setCodeShown(false)
      if (link !== undefined) setSaid(fill(t.screen.qrTooLarge, { count: link.length, limit: QR_LIMIT_LENGTH }))
    })
    return () => {
      isGone = true
    }
  }, [isCodeShown, incident])

  const copyBrief = async () => {
    if (!incident) return
    const timers = incident.severity ? runningTimers(incident, now(), $isConfidential.get()) : []
    const due = timers.map((timer) => ({
      label: timer.label ?? nameOf(t.entryWords.timers, timer.kind),
      at: timer.dueAt,
    }))
    const words = { ...t.brief, entryWords: t.entryWords, roleNames: t.roleNames }
    const text = brief(incident, words, now(), zone, due)
    const isCopied = await copyText(text)
    setShown({ kind: 'brief', text })
    setSaid(isCopied ? t.screen.briefCopied : t.screen.copyFailed)
  }

  return (
    <fieldset class="handover">
      <legend>{t.screen.exportLegend}</legend>
      {incident?.drill && <p>{t.screen.drillHint}</p>}
      {isReady && !incident && <p class="muted">{t.screen.nothing}</p>}
      <div class="dialog-buttons">
        <button type="button" class="button button-primary" disabled={!can} onClick={() => download(false)}>
          {t.screen.export}
        </button>
        <button type="button" class="button" disabled={!can} onClick={copyLink}>
          {t.screen.link}
        </button>
        <button type="button" class="button" disabled={!can} onClick={() => setCodeShown(!isCodeShown)}>
          {isCodeShown ? t.screen.hideQr : t.screen.qr}
        </button>
        <button type="button" class="button" disabled={!can} onClick={copyBrief}>
          {t.screen.copyBrief}
        </button>
        <button type="button" class="button" disabled={!isReady} onClick={() => download(true)}>
          {t.screen.exportAll}
        </button>
      </div>
      {isRunning && exported !== $currentId.get() && <p class="notice">{t.screen.exportNudge}</p>}
      <p class="muted small">{t.screen.exportHint}</p>
      <LeakNotice leaks={leaks} t={t.leaks}>
        <a href={maskedHref}>{t.screen.maskedPage}</a>
      </LeakNotice>
      <p role="status">{said}</p>
      {code && (
        <>
          <QrCode text={code} label={t.screen.qrLabel} />
          <p class="muted small">{t.screen.qrHint}</p>
        </>
      )}
      {shown && (
        <label class="field">
          {shown.kind === 'link' ? t.screen.linkShown : t.screen.brief}
          <textarea readOnly rows={shown.kind === 'link' ? 3 : 12} value={shown.text} />
        </label>
      )}
    </fieldset>
  )
}
