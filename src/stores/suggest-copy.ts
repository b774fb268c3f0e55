import { computed, type ReadableAtom } from 'nanostores'
import { isUlid } from '../domain/log/ulid.ts'
import { $incident } from './incident.ts'
import { $currentId } from './log/index.ts'
import { setting } from './setting.ts'

/** Id of the incident that was last taken along as a file from this browser, or the empty text. */
export const $exported = setting('exported', isUlid)

/** Whether the open incident still runs and nobody has taken it along as a file: taking a copy is suggested then. */
export const $wantsCopy: ReadableAtom<boolean> = computed(
  [$incident, $currentId, $exported],
  (incident, id, exported) => incident?.severity !== undefined && !incident.endedAt && exported !== id,
)

/** Remembers that the file of the open incident has arrived, as a person said. Without an open incident it does nothing. */
export function rememberExport(): void {
  if ($incident.get()) $exported.set($currentId.get())
}
