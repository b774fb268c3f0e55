import { toInstant } from '../../domain/time.ts'
import { recordFileNames } from '../../domain/transfer/file-name.ts'
import { now } from '../../stores/clock.ts'
import { recordTexts } from '../../stores/transfer.ts'
import { $incident } from '../../stores/incident.ts'
import { downloadText, type GivenFile } from '../download-text.ts'

/**
 * Downloads the record of the current incident, or of all incidents in this browser, as files that can be imported.
 * @returns the files; nearly always there is one
 */
export function downloadRecord(all: boolean): GivenFile[] {
  const texts = recordTexts(all)
  const scope = all ? 'all' : $incident.get()?.drill ? 'incident-drill' : 'incident'
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const names = recordFileNames(scope, toInstant(now()), zone, texts.length)
  return texts.map((text, index) => downloadText(names[index] ?? '', text, 'application/json'))
}
