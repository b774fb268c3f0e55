import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import type { Entry, IncidentId } from '../../domain/log/entry.ts'
import type { Leak } from '../../domain/privacy/leaks.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { $currentId, $logs } from '../../stores/log/index.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { typedPassages } from '../leaks/typed-passages.ts'
import { useLeaks } from '../leaks/use-leaks.ts'

const NONE: ReadonlyMap<IncidentId, readonly Entry[]> = new Map()
const NO_LOGS = () => NONE

/** What the records of this browser would give away: the open incident's first, then what only others hold. */
export function useRecordLeaks(zone: string, t: Words<'transfer'>): Leak[] {
  const logs = useStore($logs, { ssr: NO_LOGS })
  const current = useStore($currentId, { ssr: () => '' })
  return useLeaks(async () => {
    const { recordPassages } = await typedPassages()
    const placeOf = (entry: Entry) => {
      const at = localMinute(entry.at, zone)
      const place = fill(t.screen.leakPlace, { kind: nameOf(t.entryNouns, entry.kind), at })
      return entry.incident === current ? place : fill(t.screen.elsewhere, { place })
    }
    const others = [...logs].filter(([id]) => id !== current).flatMap(([, log]) => log)
    return [recordPassages(logs.get(current) ?? [], placeOf), recordPassages(others, placeOf)]
  }, [logs, current])
}
