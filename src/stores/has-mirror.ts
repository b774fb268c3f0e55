/** What the database of the second copy is called. */
export const MIRROR_NAME = 'poise'

/** Whether this browser has a second copy already. False where it has no databases or refuses to tell of them. */
export async function hasMirror(): Promise<boolean> {
  try {
    // Firefox lists them since version 126.
    return indexedDB.databases ? (await indexedDB.databases()).length > 0 : await opens()
  } catch {
    return false
  }
}

/** Whether the database can be opened without being made: what would have to be made first is given up. */
function opens(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(MIRROR_NAME)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => {
      opening.result.close()
      resolve(true)
    }
    opening.onerror = () => resolve(false)
  })
}
