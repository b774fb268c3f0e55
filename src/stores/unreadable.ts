import type { SafeArea } from './storage-area.ts'

/** Texts that couldn't be read are kept under this prefix and their own key. None of them is ever overwritten. */
export const ASIDE_PREFIX = 'poise:aside:'

/** The place beside the storage for texts that can't be read. */
export interface Aside {
  /** Moves a text aside; while there is no room for it, it stays where it is, and its key isn't free. */
  move(key: string, text: string): boolean
  /** Whether something may be written under a key. Tries once more to move aside what stands in the way. */
  isFree(key: string): boolean
  /** Tries once more to move aside all that waits for room. */
  retry(): void
  /** The texts that wait for room, under the keys that they will have. */
  waiting(): ReadonlyMap<string, string>
  /** Counts the texts that lie aside among these keys, which are all that are stored. */
  count(keys: readonly string[]): void
  /** How many texts lie aside or wait to. */
  size(): number
}

/** Opens the place for unreadable texts in an area. */
export function createAside(area: SafeArea): Aside {
  const stuck = new Map<string, string>()
  let counted = 0

  function move(key: string, text: string): boolean {
    let place = ASIDE_PREFIX + key
    for (let n = 2; (area.get(place) ?? text) !== text; n++) place = `${ASIDE_PREFIX}${key}#${n}`
    const isNew = area.get(place) === undefined
    if (!area.set(place, text)) {
      stuck.set(key, text)
      return false
    }
    stuck.delete(key)
    if (isNew) counted += 1
    // Only when the unreadable text is still there: another tab may have written a readable one meanwhile.
    if (area.get(key) === text) area.remove(key)
    return true
  }
  function isFree(key: string): boolean {
    const text = stuck.get(key)
    return text === undefined || move(key, text)
  }
  return {
    move,
    isFree,
    retry() {
      for (const key of stuck.keys()) isFree(key)
    },
    waiting: () => new Map([...stuck].map(([key, text]) => [ASIDE_PREFIX + key, text])),
    count(keys) {
      counted = keys.filter((key) => key.startsWith(ASIDE_PREFIX)).length
    },
    size: () => counted + stuck.size,
  }
}
