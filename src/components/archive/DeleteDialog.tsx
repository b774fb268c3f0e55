import type { Words } from '../../i18n/index.ts'
import { useState } from 'preact/hooks'
import type { RecordScope } from '../../domain/transfer/file-name.ts'
import { fill } from '../../i18n/format.ts'
import type { ArchivedIncident } from '../../stores/archive.ts'
import type { GivenFile } from '../download-text.ts'
import { GivenFiles } from '../GivenFiles.tsx'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { downloadEntries } from '../transfer/download-record.ts'
import { ConfirmByWord } from './ConfirmByWord.tsx'
import { useRecordLeaks } from './use-record-leaks.ts'

interface Props {
  row: Pick<ArchivedIncident, 'entries'>
  /** What the file is called that is offered. */
  scope: RecordScope
  /** What is asked, and about which record. */
  question: string
  title: string
  timeZone: string
  t: Words<'archive'>
  onClose: (isSure: boolean) => void
}

/** Asks for the word before a record is deleted, and offers it as a file first. */
export function DeleteDialog({ row, scope, question, title, timeZone, t, onClose }: Props) {
  const [files, setFiles] = useState<readonly GivenFile[]>([])
  const leaks = useRecordLeaks(row.entries, timeZone, t)
  return (
    <ConfirmByWord title={question} doIt={t.deleteNow} t={t} onClose={onClose}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{fill(t.deleteText, { word: t.deleteWord })}</p>
      <button type="button" class="button button-primary" onClick={() => setFiles(downloadEntries(row.entries, scope))}>
        {t.lastExport}
      </button>
      <GivenFiles files={files} t={t.files} />
      <LeakNotice leaks={leaks} t={t.leaks} />
    </ConfirmByWord>
  )
}
