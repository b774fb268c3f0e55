import { atom, computed, type ReadableAtom } from 'nanostores'
import { decodeEntry } from '../../domain/log/decode-entry.ts'
import { toInstant, type Instant } from '../../domain/time.ts'
import type { Entry, EntryId, Happening, IncidentId } from '../../domain/log/entry.ts'
import { union } from '../../domain/log/union.ts'
import { decodeStored, ENTRY_PREFIX, encodeStored, entryKey } from '../../domain/log/stored-entry.ts'
import { now } from '../clock.ts'
import { browserRandom } from '../random.ts'
import { type RandomDigits, idMs, makeId } from '../../domain/log/ulid.ts'
import { notify } from '../notices.ts'
import { ASIDE_PREFIX } from '../aside.ts'
import { onOtherTab, type SafeStorage, storage } from '../storage.ts'

/** Holds the id under which this browser records. An incident is open once that id has entries. */
const CURRENT_KEY = 'poise:current'
/** Tells other tabs that an incident was deleted on purpose: what only vanished, they write back. */
const DELETED_PREFIX = 'poise:deleted:'
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
/** A stored time this far ahead of our clock isn't followed: it comes from a machine whose clock is wrong. */
const TRUSTED_SKEW_MS = 24 * 60 * 60 * 1000

/** The log as one tab sees it. */
export interface Log {
  /** Entries of the current incident, in the order of recording. */
  $entries: ReadableAtom<readonly Entry[]>
  /** Whether entries of a newer Poise were found: they are left alone and this tab should be reloaded. */
  $newer: ReadableAtom<boolean>
  /**
   * @throws {RangeError} when the entry could never be read back (a text beyond `TEXT_LIMIT`, a malformed step), and
   * when a newer Poise has written here: the log can only be read then
   */
  record(happening: Happening, options?: { at?: Instant; by?: string }): Entry
  /** Takes entries in; while the log can only be read, none. */
  merge(entries: readonly Entry[]): void
  /** Whether the record of this incident was deleted here on purpose. */
  isDeleted(incident: IncidentId): boolean
  startClean(): void
  /** The id under which this browser records now. */
  $currentId: ReadableAtom<IncidentId>
  /** Every incident that this browser holds, open or archived, in no order. */
  $logs: ReadableAtom<ReadonlyMap<IncidentId, readonly Entry[]>>
  /** Records under another incident from now on; a fresh one when `incident` is left out. */
  switchTo(incident?: IncidentId): void
  /** Takes entries out of this browser: what an undone import had added. */
  forget(entries: readonly Entry[]): void
  /** Deletes the whole record of an incident here, in the other tabs too. An import may bring it back. */
  deleteIncident(incident: IncidentId): void
  /** Takes in what another tab has stored; `undefined` when it has cleared everything. */
  refresh(key: string | undefined): void
}

/** Opens the log that lies in `storage`. Never throws: what it can't read it moves aside. */
export function createLog(storage: SafeStorage, clock: () => number, dice: RandomDigits): Log {
  const logs = new Map<IncidentId, Entry[]>()
  const $newer = atom(false)
  const $version = atom(0)
  const $current = atom<IncidentId>('')

  function take(entry: Entry): boolean {
    const log = logs.get(entry.incident) ?? []
    const last = log.at(-1)
    if (last && last.id >= entry.id) return takeAll([entry]).length > 0
    log.push(entry)
    logs.set(entry.incident, log)
    return true
  }

  /** Many at once are sorted in once, not one by one. */
  function takeAll(entries: readonly Entry[]): Entry[] {
    const added: Entry[] = []
    for (const [incident, own] of Map.groupBy(entries, (entry) => entry.incident)) {
      const log = logs.get(incident) ?? []
      const known = new Set(log.map((entry) => entry.id))
      const fresh = union(own).filter((entry) => !known.has(entry.id))
      if (fresh.length > 0) logs.set(incident, union(log, fresh))
      added.push(...fresh)
    }
    return added
  }

  function load(key: string, text: string, saved = decodeStored(key, text)): boolean {
    if (saved.kind === 'entry') return take(saved.entry)
    if (saved.kind === 'newer') $newer.set(true)
    else if (!$newer.get()) storage.setAside(key, text)
    return false
  }

  /** Takes an entry out of what this tab holds. */
  function drop(key: string): boolean {
    const [incident = '', id] = key.slice(ENTRY_PREFIX.length).split(':')
    const rest = (logs.get(incident) ?? []).filter((entry) => entry.id !== id)
    if (rest.length > 0) logs.set(incident, rest)
    else logs.delete(incident)
    return true
  }

  function save(entry: Entry): void {
    if ($newer.get()) return
    const key = entryKey(entry)
    const stored = storage.get(key)
    // An import may bring an entry whose key holds a newer form of it, or damage.
    if (stored !== undefined) {
      const { kind } = decodeStored(key, stored)
      if (kind === 'newer') $newer.set(true)
      if (kind !== 'unreadable') return
      storage.setAside(key, stored)
    }
    storage.write(key, encodeStored(entry))
  }

  function agreeOnCurrent(): void {
    const stored = storage.get(CURRENT_KEY)
    if (stored !== undefined && ULID.test(stored)) {
      $current.set(stored)
      return
    }
    if (stored !== undefined && !$newer.get()) storage.setAside(CURRENT_KEY, stored)
    moveTo(
      [...logs].findLast(([, log]) => !log.some((entry) => entry.kind === 'archived'))?.[0] ?? makeId(clock(), dice),
    )
  }

  function moveTo(incident: IncidentId): void {
    if (!$newer.get()) storage.write(CURRENT_KEY, incident)
    $current.set(incident)
  }

  const announce = () => $version.set($version.get() + 1)
  const current = (): readonly Entry[] => logs.get($current.get()) ?? []
  const lastId = (): EntryId | undefined => current().at(-1)?.id

  const texts = storage.read(ENTRY_PREFIX)
  const stored = [...texts.keys()].sort().map((key) => {
    const text = texts.get(key) ?? ''
    return [key, text, decodeStored(key, text)] as const
  })
  // A single entry of a newer Poise, and nothing is written, not even to move something aside.
  $newer.set(stored.some(([, , saved]) => saved.kind === 'newer'))
  for (const each of stored) load(...each)
  agreeOnCurrent()
  // The machine was cut off while it started clean. Where something was recorded after the archiving, people go on.
  if (current().at(-1)?.kind === 'archived') moveTo(makeId(clock(), dice, $current.get()))

  const log: Log = {
    $entries: computed([$version, $current], () => [...current()]),
    $newer,
    record(happening, options = {}) {
      if ($newer.get()) throw new RangeError('A newer Poise writes here: reload.')
      const clockMs = clock()
      const id = makeId(clockMs, dice, lastId())
      const recordedAt = toInstant(clockMs)
      const skewMs = idMs(id) - clockMs
      const at = options.at ?? (skewMs < TRUSTED_SKEW_MS ? toInstant(idMs(id)) : recordedAt)
      const entry: Entry = {
        id,
        incident: $current.get(),
        at,
        recordedAt,
        ...(options.by ? { by: options.by } : {}),
        ...happening,
      }
      const result = decodeEntry(entry)
      if ('place' in result) throw new RangeError(`Not recorded: the entry’s “${result.place}” couldn’t be read back.`)
      log.merge([entry])
      return entry
    },
    isDeleted: (incident) => storage.get(DELETED_PREFIX + incident) !== undefined,
    merge(entries) {
      if ($newer.get()) return
      const added = entries.length > 1 ? takeAll(entries) : entries.filter(take)
      for (const entry of added) save(entry)
      for (const incident of new Set(added.map((entry) => entry.incident))) {
        if (log.isDeleted(incident)) storage.remove(DELETED_PREFIX + incident)
      }
      if (added.length > 0) announce()
    },
    startClean() {
      if (current().length === 0 || $newer.get()) return
      log.record({ kind: 'archived' })
      log.switchTo()
    },
    $currentId: $current,
    $logs: computed($version, () => new Map(logs)),
    switchTo: (incident) => moveTo(incident ?? makeId(clock(), dice, $current.get())),
    forget(entries) {
      if ($newer.get()) return
      for (const entry of entries) {
        const key = entryKey(entry)
        drop(key)
        // A newer form of it, or damage, isn't ours to remove.
        if (decodeStored(key, storage.get(key) ?? '').kind === 'entry') storage.remove(key)
      }
      announce()
    },
    deleteIncident(incident) {
      if ($newer.get()) return
      log.forget(logs.get(incident) ?? [])
      storage.write(DELETED_PREFIX + incident, toInstant(clock()))
      if (incident === $current.get()) log.switchTo()
    },
    refresh(key) {
      if (key === undefined) {
        if (logs.size > 0) notify({ word: 'cleared' })
        for (const entries of logs.values()) for (const entry of entries) save(entry)
        moveTo($current.get())
      } else if (key === CURRENT_KEY) agreeOnCurrent()
      else if (key.startsWith(DELETED_PREFIX) && storage.get(key) !== undefined) {
        const incident = key.slice(DELETED_PREFIX.length)
        // What waits here to be stored is deleted too.
        for (const entry of logs.get(incident) ?? []) storage.remove(entryKey(entry))
        logs.delete(incident)
        announce()
      } else if (key.startsWith(ENTRY_PREFIX)) {
        const text = storage.get(key)
        if (text !== undefined ? load(key, text) : storage.get(ASIDE_PREFIX + key) === undefined && drop(key))
          announce()
      }
    },
  }
  return log
}

const log = createLog(storage, now, browserRandom)
onOtherTab((key) => log.refresh(key))

let isKept = false
/** Begins to keep the second copy; the next entry tries again when its code can't be fetched. */
function keep(): void {
  if (isKept) return
  isKept = true
  import('./second-copy.ts').then(
    ({ keepSecondCopy, openMirror }) => keepSecondCopy(() => openMirror(indexedDB), storage, log, notify),
    () => {
      isKept = false
    },
  )
}

/** A record that is there can be ticked first; what is recorded meanwhile doesn't wait. */
const PATIENCE_MS = 1_000
/** Whoever has never recorded fetches nothing for it. */
async function keepWhatWas(): Promise<void> {
  if (log.$logs.get().size > 0) setTimeout(keep, PATIENCE_MS)
  else if ((await indexedDB.databases()).length > 0) keep()
}
// Without a list of databases, as without databases, the first entry begins it.
keepWhatWas().catch(() => {})

/** Entries of the current incident, in the order of recording. */
export const $entries = log.$entries
/** True when a newer Poise has written here: reload this tab. */
export const $newer = log.$newer

/** The id under which this browser records now. */
export const $currentId = log.$currentId
/** Every incident that this browser holds. */
export const $logs = log.$logs

/**
 * Writes one thing that happened into the log. The first one opens an unnamed incident.
 * @param options `at`: when it happened, if that wasn't now; `by`: name or role of who says so
 */
export const record: Log['record'] = (happening, options) => {
  const entry = log.record(happening, options)
  keep()
  globalThis.dispatchEvent?.(new Event('poise:wake'))
  return entry
}

/** Takes entries in from another tab, a file or a handover. Known ones are left as they are. */
export const merge: Log['merge'] = (entries) => {
  log.merge(entries)
  keep()
}

/** Archives the current incident, whole, and begins with an empty page. Without an open incident it does nothing. */
export const startClean: Log['startClean'] = () => log.startClean()

/** Records under another incident from now on; a fresh one when `incident` is left out. */
export const switchTo: Log['switchTo'] = (incident) => log.switchTo(incident)

/** Takes entries out of this browser: what an undone import had added. */
export const forget: Log['forget'] = (entries) => log.forget(entries)

/** Deletes the whole record of an incident here, in the other tabs too. An import may bring it back. */
export const deleteLog: Log['deleteIncident'] = (incident) => log.deleteIncident(incident)
