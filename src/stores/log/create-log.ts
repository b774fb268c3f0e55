import { atom, computed, type ReadableAtom } from 'nanostores'
import { decodeEntry } from '../../domain/log/decode-entry.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import type { Entry, EntryId, Happening, IncidentId } from '../../domain/log/entry.ts'
import { makeId, type RandomDigits } from '../../domain/log/ulid.ts'
import { type Instant, toInstant } from '../../domain/time.ts'
import type { SafeStorage } from '../storage.ts'
import { createCurrentId, type Surroundings } from './current-id.ts'
import { createEntries } from './entries-by-incident.ts'
import { NotRecorded } from './refusal.ts'
import { type LogParts, takeInAll, takeInChange } from './other-tabs.ts'
import { createStoredEntries } from './stored-entries.ts'
import { createWholeAction } from './whole-action.ts'

/** What else can be said about an entry, beside what happened. */
export interface RecordOptions {
  /** When it happened, if that wasn't now. */
  at?: Instant
  /** Name or role of who says so. */
  by?: string
  /** For an entry that several tabs write at once and that must be the same one: its id and its time of recording. */
  as?: { id: EntryId; recordedAt: Instant }
  /** The record that it joins, if that isn't the current incident: a run of a calm checklist. It comes with `as`. */
  incident?: IncidentId
}

/** The log as one tab sees it. */
export interface Log {
  /** Entries of the current incident, in the order of recording. */
  $entries: ReadableAtom<readonly Entry[]>
  /** Whether entries of a newer Poise were found: they are left alone and this tab should be reloaded. */
  $newer: ReadableAtom<boolean>
  /** The id under which this browser records now. */
  $currentId: ReadableAtom<IncidentId>
  /** Every incident that this browser holds, open or archived, in no order. */
  $logs: ReadableAtom<ReadonlyMap<IncidentId, readonly Entry[]>>
  /**
   * Writes one thing that happened into the log. The first one opens an unnamed incident. When an entry with this id is
   * there already, that one stays as it is.
   * @throws {NotRecorded} when the entry could never be read back (a text beyond `TEXT_LIMIT`, a malformed step), and
   * when a newer Poise has written here: the log can only be read then
   */
  record(happening: Happening, options?: RecordOptions): Entry
  /**
   * Adds entries that came through `decodeEntry`. An entry that is there already stays as it is. Nothing is added once
   * a newer Poise has written here.
   */
  merge(entries: readonly Entry[]): void
  /**
   * Does an action that records several things: all of them or, when one is refused, none, and the same incident is
   * open as before. Nothing is stored before the action is through.
   * @throws whatever the action throws
   */
  allOrNothing(action: () => void): void
  /** Records under another incident from now on; a fresh one when `incident` is left out. */
  open(incident?: IncidentId): void
  /**
   * Takes out of this browser the whole record of an incident, in the other tabs too, or only these entries. An import
   * may bring them back.
   */
  remove(what: IncidentId | readonly Entry[]): void
  /** Whether the record of this incident was deleted here on purpose. */
  isDeleted(incident: IncidentId): boolean
  /** Takes in what another tab has stored; `undefined` when it has cleared everything. */
  refresh(key: string | undefined): void
  /** Takes in all that other tabs have done, of which this one may have heard nothing. */
  catchUp(): void
}

/** Opens the log that lies in `storage`. Never throws: what it can't read it moves aside. */
export function createLog(storage: SafeStorage, clock: () => number, random: RandomDigits): Log {
  const held = createEntries()
  const stored = createStoredEntries(storage)
  const mayWrite = () => !stored.$newer.get()
  const freshId = (): IncidentId => makeId(clock(), random, current.$id.get() || undefined)
  const whole = createWholeAction()
  const carry: Surroundings['carry'] = (from, to) => moveEntries(held.of(from), to, { held, stored })
  const current = createCurrentId(storage, held, { mayWrite, freshId, carry, store: whole.store })
  const parts = { storage, held, stored, current }
  const $version = atom(0)
  const announce = (hasChanged = true) => {
    if (hasChanged) $version.set($version.get() + 1)
  }
  const open = (incident = freshId()) => current.moveTo(incident)
  const latest = () => held.of(current.$id.get()).at(-1)
  for (const entry of stored.readAll()) held.add([entry])
  current.agree()
  // Archiving and opening a fresh incident are two writes, and the browser may have been killed between them: then the
  // archived incident is still the current one. Entries after the archiving mean that people went on with it on
  // purpose.
  if (latest()?.kind === 'archived') open()

  function merge(entries: readonly Entry[]): void {
    if (!mayWrite()) return
    const added = held.add(entries)
    if (added.length === 0) return
    const takeBack = () => {
      held.drop(added)
      announce()
    }
    whole.store(() => stored.saveAdded(added), takeBack)
    announce()
  }
  return {
    $entries: computed([$version, current.$id], () => [...held.of(current.$id.get())]),
    $newer: stored.$newer,
    $currentId: current.$id,
    $logs: computed($version, () => new Map(held.all())),
    record(happening, options = {}) {
      if (!mayWrite()) throw new NotRecorded('newer', 'A newer Poise writes here: reload.')
      const nowMs = clock()
      const as = options.as ?? { id: makeId(nowMs, random, latest()?.id), recordedAt: toInstant(nowMs) }
      const entry = newEntry(happening, { incident: current.$id.get(), ...options, as })
      merge([entry])
      return entry
    },
    merge,
    allOrNothing: whole.run,
    open,
    remove(what) {
      if (!mayWrite()) return
      removeEntries(what, parts, toInstant(clock()))
      announce()
      if (what === current.$id.get()) open()
    },
    isDeleted: stored.isDeleted,
    refresh: (key) => announce(takeInChange(key, parts)),
    catchUp: () => announce(takeInAll(parts)),
  }
}

/**
 * What is recorded now happened now, by our own clock: an id that is greater, because the entries before it come from a
 * clock that is ahead, only says that it was recorded after them.
 * @throws {NotRecorded} when the entry couldn’t be read back
 */
function newEntry(
  happening: Happening,
  {
    as,
    incident,
    at = as.recordedAt,
    by,
  }: RecordOptions & Required<Pick<RecordOptions, 'as'>> & { incident: IncidentId },
): Entry {
  return checked({ ...as, incident, at, ...(by ? { by } : {}), ...happening })
}

/** @throws {NotRecorded} when the entry couldn’t be read back */
function checked(entry: Entry): Entry {
  const result = decodeEntry(entry)
  if (!('place' in result)) return entry
  const { [result.place]: part } = entry as Record<string, unknown>
  const isTooLong = typeof part === 'string' && part.length > TEXT_LIMIT
  throw new NotRecorded(
    isTooLong ? 'tooLong' : 'malformed',
    `Not recorded: the entry’s “${result.place}” couldn’t be read back.`,
  )
}

/** The new ones are stored before the old ones go, so that a browser that is killed in between loses nothing. */
function moveEntries(
  entries: readonly Entry[],
  to: IncidentId,
  { held, stored }: Pick<LogParts, 'held' | 'stored'>,
): void {
  const moved = entries.map((entry) => ({ ...entry, incident: to }))
  held.add(moved)
  stored.saveAdded(moved)
  entries.forEach(stored.remove)
  held.drop(entries)
}

function removeEntries(what: IncidentId | readonly Entry[], { held, stored }: LogParts, at: Instant): void {
  const entries = typeof what === 'string' ? held.of(what) : what
  entries.forEach(stored.remove)
  held.drop(entries)
  if (typeof what === 'string') stored.markDeleted(what, at)
}
