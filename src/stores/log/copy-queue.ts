import type { Mirror } from '../mirror.ts'

/** What happens now is copied at once, some at a time … */
const PART_SIZE = 200
/** … and a long record from before in small parts, when there is nothing else to do, so that nobody waits for it. */
const IDLE_PART_SIZE = 10
const PAUSE_MS = 20
/** … which a busy page may never have. */
const PATIENCE_MS = 500

/** Copies texts into the second copy, once that is open. */
export interface Copier {
  /** Copies what happens now: a text, or with `undefined` its removal. It takes the place of the same key in the backlog. */
  change(key: string, text: string | undefined): void
  /** Puts what lay in the storage before in line: it waits until what happens now is copied. */
  putInLine(key: string, text: string): void
  /** Whether something has happened to this key that isn't copied yet. */
  isWaiting(key: string): boolean
  /** Begins to write: all that waits, and what comes later. */
  start(mirror: Mirror): Promise<void>
}

type Changes = Map<string, string | undefined>

/** @param onFailure is called once, when the second copy refuses a write; nothing is copied after that */
export function createCopier(onFailure: () => void): Copier {
  const changes: Changes = new Map()
  const backlog: Changes = new Map()
  let mirror: Mirror | undefined
  let isWriting = false

  async function flush(): Promise<void> {
    if (!mirror || isWriting) return
    isWriting = true
    try {
      while (changes.size > 0) await mirror.write(takePart(changes, PART_SIZE))
      if (backlog.size > 0) {
        await mirror.write(takePart(backlog, IDLE_PART_SIZE))
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

/** The first changes, which wait no more. */
function takePart(changes: Changes, size: number): Changes {
  const part: Changes = new Map()
  for (const [key, text] of changes) {
    if (part.size === size) break
    part.set(key, text)
  }
  for (const key of part.keys()) changes.delete(key)
  return part
}

/** Not every browser says when it is idle. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: PATIENCE_MS })
  else setTimeout(run, PAUSE_MS)
}
