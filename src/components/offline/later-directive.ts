import type { ClientDirective } from 'astro'

/**
 * How long after the page has loaded, in milliseconds: what people read and press comes first. On a slow network the other
 * islands come some seconds later, and each waits for those that are on their way.
 */
const PATIENCE_MS = 5_000

/** `client:later`: wakes an island a moment after all that the page loads by itself is there. The next page tries again. */
const later: ClientDirective = (load) => {
  addEventListener('load', () => setTimeout(() => load().then((hydrate) => hydrate()), PATIENCE_MS))
}

export default later
