/**
 * Calls back when the network returns, or the page is looked at again: then nobody waits for the next try.
 * @returns ends that
 */
export function onWake(listener: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') listener()
  }
  addEventListener('online', listener)
  document.addEventListener('visibilitychange', whenVisible)
  return () => {
    removeEventListener('online', listener)
    document.removeEventListener('visibilitychange', whenVisible)
  }
}
