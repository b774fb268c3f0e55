/** How long it is waited at most, in milliseconds: something of the page may never come. */
const PATIENCE_MS = 20_000

/**
 * Comes to its end once everything on the page that wakes by itself is awake. On a slow network that is long after the
 * page has loaded, and what people press comes first.
 */
export function whenAwake(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('astro-island[ssr][client=load]')) resolve()
    }
    document.addEventListener('astro:hydrate', look, true)
    setTimeout(resolve, PATIENCE_MS)
    look()
  })
}
