import { atom, onMount, type ReadableAtom } from 'nanostores'

/** The moment it is, in milliseconds since the epoch. The only place that asks the machine's clock. */
export function now(): number {
  return Date.now()
}

/** Epoch milliseconds, renewed every second while somebody looks, and at once when the page is shown again after sleep. */
export const $second: ReadableAtom<number> = ticking(1_000)

/** Epoch milliseconds, renewed every minute while somebody looks, and at once when the page is shown again after sleep. */
export const $minute: ReadableAtom<number> = ticking(60_000)

function ticking(everyMs: number): ReadableAtom<number> {
  const $now = atom(now())
  onMount($now, () => {
    const renew = () => $now.set(now())
    renew()
    const timer = setInterval(renew, everyMs)
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  })
  return $now
}
