import { isCircle } from '../../domain/sync/subject.ts'
import type { IncidentId } from '../../domain/log/entry.ts'
import type { Log } from '../log/create-log.ts'
import type { SafeStorage } from '../storage.ts'
import { SYNC_PREFIX } from './exchange.ts'

/** Prefix of the keys that say to which circle an incident belongs. One without such a key is for this device only. */
export const CIRCLE_PREFIX = 'poise:circle:'

/** To which circle each incident belongs. */
export interface Belonging {
  circleOf(incident: IncidentId): string | undefined
  /** Every incident that belongs to a circle. */
  all(): Map<IncidentId, string>
  /** It belongs to this circle from now on; without one only to this device. */
  set(incident: IncidentId, circle: string | undefined): void
  /** Takes away what is kept of incidents that were deleted here on purpose. */
  sweep(isDeleted: (incident: IncidentId) => boolean): void
}

/**
 * Calls back whenever an incident is gone from this browser.
 * @returns ends that
 */
export function onGone($logs: Log['$logs'], listener: () => void): () => void {
  let held = new Set($logs.get().keys())
  return $logs.listen((logs) => {
    const isGone = [...held].some((incident) => !logs.has(incident))
    held = new Set(logs.keys())
    if (isGone) listener()
  })
}

/** As it lies in `storage`. */
export function createBelonging(storage: SafeStorage): Belonging {
  const valid = (circle: string | undefined) => (circle !== undefined && isCircle(circle) ? circle : undefined)
  return {
    circleOf: (incident) => valid(storage.get(CIRCLE_PREFIX + incident)),
    all() {
      const texts = [...storage.read(CIRCLE_PREFIX)]
      return new Map(
        texts.flatMap(([key, circle]) => (isCircle(circle) ? [[key.slice(CIRCLE_PREFIX.length), circle]] : [])),
      )
    },
    set(incident, circle) {
      if (circle === undefined) storage.remove(CIRCLE_PREFIX + incident)
      else storage.write(CIRCLE_PREFIX + incident, circle)
    },
    sweep(isDeleted) {
      for (const key of storage.keys()) {
        if (!key.startsWith(CIRCLE_PREFIX) && !key.startsWith(SYNC_PREFIX)) continue
        const incident = key.slice(key.lastIndexOf(':') + 1)
        if (isDeleted(incident)) storage.remove(key)
      }
    },
  }
}
