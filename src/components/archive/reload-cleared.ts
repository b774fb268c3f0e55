/** How long the host has to answer, in milliseconds. */
const PATIENCE_MS = 5_000
/** Stands with the page's place in the history: it outlives a reload, and nothing is stored for it. */
const CLEARED = { cleared: true }

/**
 * Loads the page afresh, which then says that all is cleared, with the list of incidents before the eye.
 * @throws {Error} when the host doesn't answer: the browser would show its own page, and nobody would know
 */
export async function reloadCleared(): Promise<void> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  await fetch(location.pathname, { cache: 'no-store', signal: patience.signal })
  clearTimeout(timer)
  history.replaceState(CLEARED, '', '#archive')
  location.reload()
}

/** Whether this page was loaded afresh because all was cleared; asked once, it is forgotten. */
export function wasCleared(): boolean {
  if (history.state?.cleared !== true) return false
  history.replaceState(null, '')
  return true
}
