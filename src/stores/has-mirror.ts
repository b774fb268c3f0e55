/** Whether this browser has a second copy already. False where it has no databases or doesn't tell of them. */
export async function hasMirror(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0
  } catch {
    return false
  }
}
