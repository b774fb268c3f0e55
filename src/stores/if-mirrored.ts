/** What the database of the second copy is called. */
export const MIRROR_NAME = 'poise'

/**
 * Does something when this browser has a second copy already. It is opened to see, and what would have to be made first
 * is given up: not every browser lists its databases. Nothing is done where there are none or they can't be opened.
 */
export function ifMirrored(act: () => void): void {
  try {
    const opening = indexedDB.open(MIRROR_NAME)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => {
      opening.result.close()
      act()
    }
  } catch {
    // A browser without databases has no second copy.
  }
}
