import { atom, type ReadableAtom } from 'nanostores'

/** The moment it is, in milliseconds since the epoch. The only place that asks the machine's clock. */
export function now(): number {
  return Date.now()
}

/** Epoch milliseconds, renewed every minute, and at once when the page is shown again after sleep. */
export const $minute: ReadableAtom<number> = minutes()

function minutes(): ReadableAtom<number> {
  const $now = atom(now())
  // While the site is built there is no page, and the timer would keep the build waiting.
  if (typeof document !== 'undefined') {
    const renew = () => $now.set(now())
    setInterval(renew, 60_000)
    document.addEventListener('visibilitychange', renew)
  }
  return $now
}
