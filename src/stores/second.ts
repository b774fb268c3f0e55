import { atom, onMount, type ReadableAtom } from 'nanostores'
import { now } from './clock.ts'

const EVERY_MS = 1_000
const $now = atom(now())

onMount($now, () => {
  const renew = () => $now.set(now())
  renew()
  const timer = setInterval(renew, EVERY_MS)
  document.addEventListener('visibilitychange', renew)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', renew)
  }
})

/** Epoch milliseconds, renewed every second while somebody looks, and at once when the page is shown again after sleep. */
export const $second: ReadableAtom<number> = $now
