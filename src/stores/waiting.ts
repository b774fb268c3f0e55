import { atom, computed, type ReadableAtom } from 'nanostores'

/** What arrives sooner, in milliseconds, is its own answer. */
const PATIENCE_MS = 500
/** What is asked for so soon after a press or a key, in milliseconds, was asked for by it. */
const BY_PRESS_MS = 500

const $count = atom(0)

/** Whether somebody has pressed what is still on its way. */
export const $isWaiting: ReadableAtom<boolean> = computed($count, (count) => count > 0)

/** Runs from a press on; `undefined` once what is asked for wasn't asked for by it. */
let sincePress: ReturnType<typeof setTimeout> | undefined
function notePress(): void {
  clearTimeout(sincePress)
  sincePress = setTimeout(() => (sincePress = undefined), BY_PRESS_MS)
}
for (const act of ['click', 'keydown', 'change', 'submit']) globalThis.addEventListener?.(act, notePress, true)

/**
 * Lets the page say that a press waits, from half a second on until what it waits for has come or failed. What the page
 * fetches by itself is waited for silently.
 */
export function sayWhileWaiting(coming: Promise<unknown>): void {
  if (!sincePress) return
  let isSaid = false
  const timer = setTimeout(() => {
    isSaid = true
    $count.set($count.get() + 1)
    // On a page that is only read the bar, which says it, may still be asleep.
    globalThis.dispatchEvent?.(new Event('poise:wake'))
  }, PATIENCE_MS)
  const end = () => {
    clearTimeout(timer)
    if (isSaid) $count.set($count.get() - 1)
  }
  coming.then(end, end)
}
