import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useState } from 'preact/hooks'
import type { Entry } from '../../domain/log/entry.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { holdsEarlierName } from '../../domain/incident/earlier-name.ts'
import { describeProblem } from '../../domain/transfer/describe-transfer-problem.ts'
import { fill } from '../../i18n/format.ts'
import { $wantsCopy, rememberExport } from '../../stores/suggest-copy.ts'
import { $incident } from '../../stores/incident.ts'
import { $currentId, $entries } from '../../stores/log/index.ts'
import { recordLink } from '../../stores/transfer.ts'
import { answer } from '../../stores/toast.ts'
import { copyText } from '../clipboard.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { downloadRecord } from './download-record.ts'
import { QrCode } from './QrCode.tsx'
import { briefText, linkSaid } from './share-texts.ts'
import { type Code, useQrCode } from './use-qr-code.ts'
import { useRecordLeaks } from './use-record-leaks.ts'

interface Props {
  zone: string
  maskedHref: string
  t: Words<'transfer'>
}

const NO_ENTRIES: readonly Entry[] = []

/** A text that is shown to be copied by hand. */
interface TextToCopy {
  kind: 'link' | 'brief'
  text: string
}

/** Gives the record to somebody: as a file, a link, a code to scan, or a text for the chat. */
export function SendRecord({ zone, maskedHref, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  const [copied, setCopied] = useState<TextToCopy>()
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const wantsCopy = useStore($wantsCopy, { ssr: () => false })
  const current = useStore($currentId, { ssr: () => '' })
  const entries = useStore($entries, { ssr: () => NO_ENTRIES })
  const code = useQrCode(incident, answer, t)
  const leaks = useRecordLeaks(zone, t)

  // When another incident is opened, the link, code and text on the screen would be those of the one before.
  useEffect(() => {
    setCopied(undefined)
    setFiles([])
    code.show(false)
  }, [current])

  const say = ({ said, text }: Answer) => {
    setCopied(text)
    answer(said)
  }
  return (
    <fieldset class="transfer">
      <legend>{t.screen.exportLegend}</legend>
      {incident?.drill && <p>{t.screen.drillHint}</p>}
      {!incident && <p class="muted">{t.screen.nothing}</p>}
      <SendButtons
        isOpen={incident !== undefined}
        isCodeShown={code.isShown}
        onFile={(all) => {
          setFiles(downloadRecord(all))
        }}
        onLink={() => copyLink(t).then(say)}
        onCode={() => code.show(!code.isShown)}
        onBrief={() => incident && copyBrief(incident, zone, t).then(say)}
        t={t}
      />
      <SentFiles files={files} wantsCopy={wantsCopy} t={t} />
      {wantsCopy && <p class="notice">{t.screen.exportNudge}</p>}
      <p class="muted small">{t.screen.exportHint}</p>
      {holdsEarlierName(incident, entries) && <p class="notice">{t.screen.earlierTitle}</p>}
      <LeakNotice leaks={leaks} t={t.leaks}>
        <a href={maskedHref}>{t.screen.maskedPage}</a>
      </LeakNotice>
      <CodeAndText code={code} copied={copied} t={t} />
    </fieldset>
  )
}

/** What is said after a copy, and the text to copy by hand. */
interface Answer {
  said: string
  text: TextToCopy | undefined
}

async function copyLink(t: Words<'transfer'>): Promise<Answer> {
  const made = await recordLink(location.href)
  if ('problem' in made) return { said: describeProblem(made.problem, t), text: undefined }
  const isCopied = await copyText(made.link)
  return {
    said: linkSaid(made.link.length, isCopied, t),
    text: isCopied ? undefined : { kind: 'link', text: made.link },
  }
}

async function copyBrief(incident: Incident, zone: string, t: Words<'transfer'>): Promise<Answer> {
  const text = briefText(incident, zone, t)
  const isCopied = await copyText(text)
  return { said: isCopied ? t.screen.briefCopied : t.screen.copyFailed, text: { kind: 'brief', text } }
}

/** The files that were handed to the browser, and how somebody says that one arrived. */
function SentFiles({ files, wantsCopy, t }: { files: readonly GivenFile[]; wantsCopy: boolean; t: Words<'transfer'> }) {
  return (
    <>
      <GivenFiles files={files} t={t.files}>
        {wantsCopy && (
          <button type="button" class="button" onClick={rememberExport}>
            {t.files.arrived}
          </button>
        )}
      </GivenFiles>
      {files.length > 1 && <p>{fill(t.screen.downloadedParts, { count: files.length })}</p>}
    </>
  )
}

interface ButtonProps {
  /** Whether there is a record to send. */
  isOpen: boolean
  isCodeShown: boolean
  onFile: (all: boolean) => void
  onLink: () => void
  onCode: () => void
  onBrief: () => void
  t: Words<'transfer'>
}

function SendButtons({ isOpen, isCodeShown, onFile, onLink, onCode, onBrief, t: { screen } }: ButtonProps) {
  const button = (name: string, isUsable: boolean, act: () => void, kind = 'button') => (
    <button type="button" class={kind} disabled={!isUsable} onClick={act}>
      {name}
    </button>
  )
  return (
    <div class="dialog-buttons">
      {button(screen.export, isOpen, () => onFile(false), 'button button-primary')}
      {button(screen.link, isOpen, onLink)}
      {button(isCodeShown ? screen.hideQr : screen.qr, isOpen, onCode)}
      {button(screen.copyBrief, isOpen, onBrief)}
      {button(screen.exportAll, true, () => onFile(true))}
    </div>
  )
}

/** The code to scan, and the text to copy by hand. */
function CodeAndText({ code, copied, t }: { code: Code; copied: TextToCopy | undefined; t: Words<'transfer'> }) {
  return (
    <>
      {code.text && (
        <>
          <QrCode text={code.text} label={t.screen.qrLabel} onFailed={() => code.show(false)} />
          <p class="muted small">{t.screen.qrHint}</p>
        </>
      )}
      {copied && (
        <label class="field">
          {copied.kind === 'link' ? t.screen.linkShown : t.screen.brief}
          <textarea readOnly rows={copied.kind === 'link' ? 3 : 12} value={copied.text} />
        </label>
      )}
    </>
  )
}
