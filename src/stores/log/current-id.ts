import { atom, type ReadableAtom } from 'nanostores'
import type { Entry, IncidentId } from '../../domain/log/entry.ts'
import { isUlid } from '../../domain/log/ulid.ts'
import type { SafeStorage } from '../storage.ts'
import type { EntriesByIncident } from './entries-by-incident.ts'
import type { WholeAction } from './whole-action.ts'

/** Holds the id under which this browser records. An incident is open once that id has entries. */
export const CURRENT_KEY = 'poise:current'

/** Under which id this browser records. */
export interface CurrentId {
  $id: ReadableAtom<IncidentId>
  /** Takes over the id that is stored, which another tab may have changed. When none is stored, finds what was open. */
  agree(): void
  /** Records under this id from now on. */
  moveTo(incident: IncidentId): void
}

/** What the id needs of its log. */
interface Surroundings {
  /** False once a newer Poise has written here. */
  mayWrite(): boolean
  /** An id that no incident has yet. */
  freshId(): IncidentId
  store: WholeAction['store']
}

/** The id that lies in `storage`, once `agree` has read it. */
export function createCurrentId(
  storage: SafeStorage,
  held: EntriesByIncident,
  { mayWrite, freshId, store }: Surroundings,
): CurrentId {
  const $id = atom<IncidentId>('')

  function moveTo(incident: IncidentId): void {
    const before = $id.get()
    store(
      () => {
        if (mayWrite()) storage.write(CURRENT_KEY, incident)
      },
      () => $id.set(before),
    )
    $id.set(incident)
  }
  return {
    $id,
    moveTo,
    agree() {
      const stored = storage.get(CURRENT_KEY)
      if (isUlid(stored)) $id.set(stored)
      else {
        if (stored !== undefined && mayWrite()) storage.setAside(CURRENT_KEY, stored)
        moveTo([...held.all()].findLast(([, log]) => !log.some(isArchiving))?.[0] ?? freshId())
      }
    },
  }
}

function isArchiving(entry: Entry): boolean {
  return entry.kind === 'archived'
}
