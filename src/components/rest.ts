import type { MutableRef } from 'preact/hooks'

/** For how long, in milliseconds: a second Enter, or the second press of a double click, isn’t meant. */
const REST_MS = 1_000

/** Says for a moment that a form has saved just now: another press, now that it is empty, is no mistake to speak of. */
export function rest(resting: MutableRef<boolean>): void {
  resting.current = true
  setTimeout(() => {
    resting.current = false
  }, REST_MS)
}
