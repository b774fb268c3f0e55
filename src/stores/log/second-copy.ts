import { project } from '../../domain/incident/project-incident.ts'
import type { Entry } from '../../domain/log/entry.ts'
import { decodeStored, ENTRY_PREFIX } from '../../domain/log/stored-entry.ts'
import { type Mirror, openMirror } from '../mirror.ts'
import type { SafeStorage } from '../storage.ts'
import { orTell } from './answered.ts'
import { type Copier, createCopier } from './copy-queue.ts'
import type { Log } from './create-log.ts'
import { createRoomGauge, type Notices } from './used-room.ts'

type Texts = ReadonlyMap<string, string>
type Restorable = Pick<Log, '$entries' | '$logs' | 'isDeleted' | 'merge' | 'open'>

/**
 * Keeps a second copy of every entry. First it restores what only the copy holds and copies what only the storage
 * holds; then it copies each change. Where the browser allows no copy, or doesn't answer, a notice says so, and the
 * storage alone holds the record.
 */
export async function keepSecondCopy(
  storage: SafeStorage,
  log: Restorable,
  notices: Notices,
  open: () => Promise<Mirror> = openMirror,
): Promise<void> {
  const gauge = createRoomGauge(storage, notices)
  const tellOnce = once(() => notices.notify({ word: 'oneCopy' }))
  const copier = createCopier(tellOnce, open)
  storage.follow((key, text) => {
    if (!key.startsWith(ENTRY_PREFIX)) return
    gauge.follow(key, text)
    copier.change(key, text)
  })
  try {
    const mirror = await orTell(open(), tellOnce)
    const copies = await orTell(mirror.read(), tellOnce)
    const texts = storage.read('')
    gauge.begin(texts)
    const lost = lostEntries(copies, texts, log, copier)
    lineUp(texts, copies, copier)
    if (lost.length > 0) {
      log.merge(lost)
      resume(log, lost)
      notices.notify({ word: 'restored', count: lost.length })
    }
    await copier.start(mirror)
  } catch {
    tellOnce()
  }
  gauge.measure()
}

function once(tell: () => void): () => void {
  let isTold = false
  return () => {
    if (!isTold) tell()
    isTold = true
  }
}

/** The entries that only the copy holds. Those that were deleted on purpose are deleted from the copy instead. */
function lostEntries(copies: Texts, texts: Texts, log: Restorable, copier: Copier): Entry[] {
  const lost: Entry[] = []
  for (const [key, text] of copies) {
    if (texts.has(key) || copier.isWaiting(key)) continue
    const stored = decodeStored(key, text)
    if (stored.kind !== 'entry') continue
    if (log.isDeleted(stored.entry.incident)) copier.change(key, undefined)
    else lost.push(stored.entry)
  }
  return lost
}

/** Lines up what isn't copied yet, the latest first: a browser that is killed loses its latest writes. */
function lineUp(texts: Texts, copies: Texts, copier: Copier): void {
  const keys = [...texts.keys()].filter((key) => key.startsWith(ENTRY_PREFIX))
  for (const key of keys.sort().reverse()) {
    const text = texts.get(key) ?? ''
    if (copies.get(key) !== text && !copier.isWaiting(key)) copier.putInLine(key, text)
  }
}

/**
 * The id of the current incident may have been lost too. When nothing is open, the latest that isn't archived is
 * opened; what of it wasn't lost counts too.
 */
function resume(log: Restorable, entries: readonly Entry[]): void {
  const incident = entries
    .map((entry) => entry.incident)
    .sort()
    .findLast((id) => !project(log.$logs.get().get(id) ?? []).archivedAt)
  if (incident !== undefined && log.$entries.get().length === 0) log.open(incident)
}
