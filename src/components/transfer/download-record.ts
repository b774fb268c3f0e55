import type { Entry } from '../../domain/log/entry.ts'
import { toInstant } from '../../domain/time.ts'
import { recordFileNames, type RecordScope } from '../../domain/transfer/file-name.ts'
import { recordFiles } from '../../domain/transfer/split-record.ts'
import { now } from '../../stores/clock.ts'
import { recordTexts } from '../../stores/transfer.ts'
import { $incident } from '../../stores/incident.ts'
import { downloadText, type GivenFile } from '../download-text.ts'

/**
 * Downloads the record of the current incident, or all records in this browser, as files that can be imported.
 * @returns the files; nearly always there is one
 */
export function downloadRecord(all: boolean): GivenFile[] {
  return download(recordTexts(all), all ? 'all' : $incident.get()?.drill ? 'incident-drill' : 'incident')
}

/** Downloads these entries in the same way. @param scope what they are, for the name of the file */
export function downloadEntries(entries: readonly Entry[], scope: RecordScope): GivenFile[] {
  return download(recordFiles(entries), scope)
}

function download(texts: readonly string[], scope: RecordScope): GivenFile[] {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const names = recordFileNames(scope, toInstant(now()), zone, texts.length)
  return texts.map((text, index) => downloadText(names[index] ?? '', text, 'application/json'))
}
