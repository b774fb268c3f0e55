/** A second copy that hasn't answered for so long is told of: with what waits before it, within five seconds. */
export const TOLD_AFTER_MS = 4_000
/** How long one write may take before its connection counts as lost. */
const LOST_AFTER_MS = 2_000

/** Waits for something as long as it takes. Once that is too long, `tell` is called. */
export async function orTell<T>(answer: Promise<T>, tell: () => void): Promise<T> {
  const timer = setTimeout(tell, TOLD_AFTER_MS)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Waits for a write, which an iPhone that was in the background may never answer
 * (https://github.com/localForage/localForage/issues/685).
 * @throws whatever it rejects with, and when it takes too long
 */
export async function unlessLost<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lost = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The second copy doesn’t answer.')), LOST_AFTER_MS)
  })
  try {
    return await Promise.race([answer, lost])
  } finally {
    clearTimeout(timer)
  }
}
