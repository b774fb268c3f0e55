import type { Entry } from '../../domain/log/entry.ts'
import { decodeStored, ENTRY_PREFIX } from '../../domain/log/stored-entry.ts'
import type { Log } from './index.ts'
import type { Mirror } from '../mirror.ts'
import type { Notice } from '../notices.ts'
import type { SafeStorage } from '../storage.ts'

export { openMirror } from '../mirror.ts'

/** Room that browsers give to a site, in UTF-16 units of keys and texts. */
const QUOTA_UNITS = 5 * 1024 * 1024
/** From here on people are told to make room, while there still is some. */
const WARN_PERCENT = 60
/** What happens now is copied at once, some at a time … */
const PART_SIZE = 200
/** … and a long record from before in small parts, when there is nothing else to do, so that nobody waits for it. */
const IDLE_PART_SIZE = 10
const PAUSE_MS = 20
/** … which a busy page may never have. */
const PATIENCE_MS = 500
/** The room is measured at the start and after so many writes. */
const MEASURE_EVERY = 25

/** Not every browser says when it is idle. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: PATIENCE_MS })
  else setTimeout(run, PAUSE_MS)
}

/** Which incident was the current one may be lost too: where nothing is open, people go on in the latest that was. */
function resume(log: Pick<Log, '$entries' | 'switchTo'>, entries: readonly Entry[]): void {
  const incident = entries
    .map((entry) => entry.incident)
    .sort()
    .findLast((id) => !entries.some((entry) => entry.incident === id && entry.kind === 'archived'))
  if (incident !== undefined && log.$entries.get().length === 0) log.switchTo(incident)
}

/** Length of all keys and texts of this site together, in UTF-16 units. */
export function usedUnits(storage: SafeStorage): number {
  return lengthOf(storage.read(''))
}

function lengthOf(texts: ReadonlyMap<string, string>): number {
  let units = 0
  for (const [key, text] of texts) units += key.length + text.length
  return units
}

/**
 * Keeps a second copy of every entry: takes back what only the copy holds, copies what only the storage holds, and
 * follows from there on. Where there can be no copy it says so; the record goes on with the storage alone.
 */
export async function keepSecondCopy(
  open: () => Promise<Mirror>,
  storage: SafeStorage,
  log: Pick<Log, '$entries' | 'isDeleted' | 'merge' | 'switchTo'>,
  tell: (notice: Notice) => void,
): Promise<void> {
  const changes = new Map<string, string | undefined>()
  /** What lay in the storage before: it waits until what happens now is copied. */
  const backlog = new Map<string, string>()
  let mirror: Mirror | undefined
  let isWriting = false
  let writes = 0

  // Reading a long record takes a while: what is written is added up, and only a removal is a reason to read again.
  let used: number | undefined
  const measure = () => {
    used ??= usedUnits(storage)
    const percent = Math.floor((used / QUOTA_UNITS) * 100)
    if (percent >= WARN_PERCENT) tell({ word: 'nearlyFull', count: percent })
  }

  async function copyPart(of: Map<string, string | undefined>, size: number): Promise<void> {
    const part = new Map<string, string | undefined>()
    for (const [key, text] of of) {
      if (part.size === size) break
      part.set(key, text)
    }
    for (const key of part.keys()) of.delete(key)
    await mirror?.write(part)
  }

  async function flush(): Promise<void> {
    if (!mirror || isWriting) return
    isWriting = true
    try {
      while (changes.size > 0) await copyPart(changes, PART_SIZE)
      if (backlog.size > 0) {
        await copyPart(backlog, IDLE_PART_SIZE)
        whenIdle(flush)
      }
    } catch {
      mirror = undefined
      tell({ word: 'oneCopy' })
    }
    isWriting = false
    if (changes.size > 0) void flush()
  }

  storage.follow((key, text) => {
    if (!key.startsWith(ENTRY_PREFIX)) return
    changes.set(key, text)
    backlog.delete(key)
    used = text === undefined || used === undefined ? undefined : used + key.length + text.length
    if (++writes % MEASURE_EVERY === 0) measure()
    void flush()
  })

  try {
    const opened = await open()
    const copies = await opened.read()
    const texts = storage.read('')
    used = lengthOf(texts)
    const lost: Entry[] = []
    for (const [key, text] of copies) {
      if (texts.has(key) || changes.has(key)) continue
      const saved = decodeStored(key, text)
      if (saved.kind !== 'entry') continue
      if (log.isDeleted(saved.entry.incident)) changes.set(key, undefined)
      else lost.push(saved.entry)
    }
    // The latest first: it is what the storage may lose yet.
    for (const key of [...texts.keys()].sort().reverse()) {
      const text = texts.get(key) ?? ''
      if (key.startsWith(ENTRY_PREFIX) && copies.get(key) !== text && !changes.has(key)) backlog.set(key, text)
    }
    mirror = opened
    if (lost.length > 0) {
      log.merge(lost)
      resume(log, lost)
      tell({ word: 'restored', count: lost.length })
    }
    await flush()
  } catch {
    tell({ word: 'oneCopy' })
  }
  measure()
}
