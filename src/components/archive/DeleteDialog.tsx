import type { Words } from '../../i18n/index.ts'
import { useState } from 'preact/hooks'
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
import { ConfirmByWord } from './ConfirmByWord.tsx'

interface Props {
  row: ArchivedIncident
  title: string
  timeZone: string
  t: Words<'archive'>
  onClose: (isSure: boolean) => void
}

/** Asks for the word before a record is deleted, and offers it as a file first. */
export function DeleteDialog({ row, title, timeZone, t, onClose }: Props) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const leaks = useRecordLeaks(row, timeZone, t)
  return (
    <ConfirmByWord title={t.deleteTitle} doIt={t.deleteNow} t={t} onClose={onClose}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{fill(t.deleteText, { word: t.deleteWord })}</p>
      <button type="button" class="button button-primary" onClick={() => setFiles(download(row))}>
        {t.lastExport}
      </button>
      <GivenFiles files={files} t={t.files} />
      <LeakNotice leaks={leaks} t={t.leaks} />
    </ConfirmByWord>
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
