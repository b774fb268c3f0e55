import type { Mirror } from '../mirror.ts'
import { orTell, unlessLost } from './answered.ts'

/** Entries that are written now are copied at once, so many in one transaction. */
const PART_SIZE = 200
/**
 * A long record from before is copied in such small parts, whenever the browser is idle, so that nobody waits for it.
 */
const IDLE_PART_SIZE = 10
const PAUSE_MS = 20
/** A busy page may never be idle: after this time the next part is copied anyway. */
const PATIENCE_MS = 500

/** Copies texts into the second copy, once that is open. */
export interface Copier {
  /**
   * Copies a change at once: a text, or with `undefined` its removal. It replaces what waits in line under the same
   * key.
   */
  change(key: string, text: string | undefined): void
  /** Puts an older text in line: it is copied once there are no changes to copy. */
  putInLine(key: string, text: string): void
  /** Whether a change of this key isn't copied yet. */
  isWaiting(key: string): boolean
  /** Begins to write: all that waits, and what comes later. */
  start(mirror: Mirror): Promise<void>
}

type Changes = Map<string, string | undefined>

/**
 * @param onFailure is called when the second copy refuses a write, also once it was opened again, and nothing is copied
 * after that; and when it doesn't answer for long
 * @param reopen opens it again: browsers close it while a page lies in the background
 */
export function createCopier(onFailure: () => void, reopen: () => Promise<Mirror>): Copier {
  const changes: Changes = new Map()
  const backlog: Changes = new Map()
  let mirror: Mirror | undefined
  let isWriting = false

  async function write(part: Changes): Promise<void> {
    try {
      await unlessLost(mirror?.write(part) ?? Promise.reject(new Error('There is no second copy.')))
    } catch {
      mirror = await reopen()
      await mirror.write(part)
    }
  }
  async function flush(): Promise<void> {
    if (!mirror || isWriting) return
    isWriting = true
    try {
      while (changes.size > 0) await orTell(write(takePart(changes, PART_SIZE)), onFailure)
      if (backlog.size > 0) {
        await orTell(write(takePart(backlog, IDLE_PART_SIZE)), onFailure)
        whenIdle(flush)
      }
    } catch {
      mirror = undefined
      onFailure()
    }
    isWriting = false
    if (changes.size > 0) void flush()
  }
  return {
    change(key, text) {
      changes.set(key, text)
      backlog.delete(key)
      void flush()
    },
    putInLine: (key, text) => void backlog.set(key, text),
    isWaiting: (key) => changes.has(key),
    start(opened) {
      mirror = opened
      return flush()
    },
  }
}

/** Takes the first changes out of those that wait. */
function takePart(changes: Changes, size: number): Changes {
  const part: Changes = new Map()
  for (const [key, text] of changes) {
    if (part.size === size) break
    part.set(key, text)
  }
  for (const key of part.keys()) changes.delete(key)
  return part
}

/** Runs something when the browser is idle, or after a pause where the browser doesn't say so. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: PATIENCE_MS })
  else setTimeout(run, PAUSE_MS)
}
