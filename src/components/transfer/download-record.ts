import { toInstant } from '../../domain/time.ts'
import { now } from '../../stores/clock.ts'
import { recordTexts } from '../../stores/transfer.ts'
import { $incident } from '../../stores/incident.ts'
import { downloadText } from '../download-text.ts'

/**
 * Downloads the record of the current incident, or of all incidents in this browser, as files that can be imported.
 * @returns the names of the files; nearly always there is one
 */
export function downloadRecord(all: boolean): string[] {
  const mark = $incident.get()?.drill && !all ? '-drill' : ''
  const name = `poise-${all ? 'all' : 'incident'}${mark}-${toInstant(now()).slice(0, 10)}`
  const texts = recordTexts(all)
  return texts.map((text, index) => {
    const file = texts.length > 1 ? `${name}-${index + 1}.json` : `${name}.json`
    downloadText(file, text, 'application/json')
    return file
  })
}
