import { atom, type ReadableAtom } from 'nanostores'
import { project } from '../../domain/incident/project-incident.ts'
import type { IncidentId } from '../../domain/log/entry.ts'
import { isUlid } from '../../domain/log/ulid.ts'
import type { SafeStorage } from '../storage.ts'
import type { EntriesByIncident } from './entries-by-incident.ts'
import type { WholeAction } from './whole-action.ts'

/** Holds the id under which this browser records. An incident is open once that id has entries. */
export const CURRENT_KEY = 'poise:current'
/** Holds the id that a tab made last because it found none. */
const BEGUN_KEY = 'poise:begun'

/** Under which id this browser records. */
export interface CurrentId {
  $id: ReadableAtom<IncidentId>
  /**
   * Takes over the id that is stored, which another tab may have changed. When none is stored, finds what was open.
   * Tabs that open in the same moment on an empty browser each make an id, and the one that was stored last is taken by
   * all: entries that came under another one go along.
   */
  agree(): void
  /** Records under this id from now on. */
  moveTo(incident: IncidentId): void
}

/** What the id needs of its log. */
export interface Surroundings {
  /** False once a newer Poise has written here. */
  mayWrite(): boolean
  /** An id that no incident has yet. */
  freshId(): IncidentId
  /** Records under `to` what stands under `from`. */
  carry(from: IncidentId, to: IncidentId): void
  store: WholeAction['store']
}

/** The id that lies in `storage`, once `agree` has read it. */
export function createCurrentId(
  storage: SafeStorage,
  held: EntriesByIncident,
  { mayWrite, freshId, carry, store }: Surroundings,
): CurrentId {
  const $id = atom<IncidentId>('')
  /** The id that was made last because there was none, as far as this tab has heard. */
  let begun: string | undefined

  function begin(): IncidentId {
    begun = freshId()
    if (mayWrite()) storage.write(BEGUN_KEY, begun)
    return begun
  }

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
      if (isUlid(stored)) {
        const begunLast = storage.get(BEGUN_KEY)
        if (mayWrite() && stored === begunLast && begun === $id.get() && begun !== stored) carry(begun, stored)
        begun = begunLast
        $id.set(stored)
      } else {
        if (stored !== undefined && mayWrite()) storage.setAside(CURRENT_KEY, stored)
        moveTo([...held.all()].findLast(([, log]) => !project(log).archivedAt)?.[0] ?? begin())
      }
    },
  }
}
