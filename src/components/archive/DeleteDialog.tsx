import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../domain/log/entry.ts'
import { localMinute } from '../../domain/instant-text.ts'
import type { Leak } from '../../domain/privacy/leaks.ts'
import { toInstant } from '../../domain/time.ts'
import { recordFileNames } from '../../domain/transfer/file-name.ts'
import { recordFiles } from '../../domain/transfer/split-record.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { ArchivedIncident } from '../../stores/archive.ts'
import { now } from '../../stores/clock.ts'
import { downloadText, type GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { typedPassages } from '../leaks/typed-passages.ts'
import { useLeaks } from '../leaks/use-leaks.ts'

interface Props {
  row: ArchivedIncident
  title: string
  timeZone: string
  t: Words<'archive'>
  onClose: (isSure: boolean) => void
}

/** Asks for the word before a record is deleted, and offers it as a file first. */
export function DeleteDialog({ row, title, timeZone, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState('')
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const isSure = useRef(false)
  useEffect(() => dialog.current?.showModal(), [])
  const leaks = useRecordLeaks(row, timeZone, t)
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="delete-title" onClose={() => onClose(isSure.current)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          isSure.current = String(new FormData(event.currentTarget).get('word')).trim() === t.deleteWord
          if (isSure.current) dialog.current?.close()
          else setProblem(fill(t.wrongWord, { word: t.deleteWord }))
        }}
      >
        <h2 id="delete-title">{t.deleteTitle}</h2>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{fill(t.deleteText, { word: t.deleteWord })}</p>
        <button type="button" class="button button-primary" onClick={() => setFiles(download(row))}>
          {t.lastExport}
        </button>
        <GivenFiles files={files} t={t.files} />
        <LeakNotice leaks={leaks} t={t.leaks} />
        <label class="field">
          {fill(t.deleteConfirm, { word: t.deleteWord })}
          <input
            type="text"
            name="word"
            autoComplete="off"
            aria-invalid={problem !== ''}
            aria-describedby="delete-problem"
          />
        </label>
        <p class="problem" id="delete-problem" role="alert">
          {problem}
        </p>
        <div class="dialog-buttons">
          <button type="submit" class="button">
            {t.deleteNow}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

function useRecordLeaks(row: ArchivedIncident, timeZone: string, t: Words<'archive'>): Leak[] {
  return useLeaks(async () => {
    const { recordPassages } = await typedPassages()
    const placeOf = ({ kind, at }: Entry) =>
      fill(t.leakPlace, { kind: nameOf(t.entryNouns, kind), at: localMinute(at, timeZone) })
    return [recordPassages(row.entries, placeOf)]
  }, [row])
}

/** Downloads the record as files; nearly always it is one. */
function download({ incident, entries }: ArchivedIncident): GivenFile[] {
  const texts = recordFiles(entries)
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const names = recordFileNames(incident.drill ? 'incident-drill' : 'incident', toInstant(now()), zone, texts.length)
  return texts.map((text, index) => downloadText(names[index] ?? '', text, 'application/json'))
}
