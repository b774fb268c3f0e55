import { atom, type ReadableAtom } from 'nanostores'

/** What arrives sooner, in milliseconds, is its own answer. What is asked for so soon after a press was asked for by it. */
const SOON_MS = 500

const $count = atom(0)

/** How much is still on its way of what somebody has pressed. */
export const $waiting: ReadableAtom<number> = $count

/** Runs from a press on; `undefined` once what is asked for wasn't asked for by it. */
let sincePress: ReturnType<typeof setTimeout> | undefined
function notePress(): void {
  clearTimeout(sincePress)
  sincePress = setTimeout(() => (sincePress = undefined), SOON_MS)
}
for (const press of ['click', 'keydown']) globalThis.addEventListener?.(press, notePress, true)

/**
 * Lets the page say that a press waits, from half a second on until what it waits for has come or failed. What the page
 * fetches by itself is waited for silently.
 */
export function sayWhileWaiting(coming: Promise<unknown>): void {
  if (!sincePress) return
  let said = 0
  const timer = setTimeout(() => {
    $count.set($count.get() + ++said)
    // On a page that is only read the bar, which says it, may still be asleep.
    globalThis.dispatchEvent?.(new Event('poise:wake'))
  }, SOON_MS)
  const end = () => {
    clearTimeout(timer)
    $count.set($count.get() - said)
  }
  coming.then(end, end)
}
