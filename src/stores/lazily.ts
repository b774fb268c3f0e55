import { sayWhileWaiting } from './waiting.ts'

/**
 * Does something with a part of the code that is fetched when it is first needed; at once, within the same task, when it
 * is there already.
 * @param use is given the part
 * @param failed is called when it couldn't be fetched: a deploy has taken it away, or there is no network
 */
export type Lazy<T> = <R, F>(use: (part: T) => R | Promise<R>, failed: () => F | Promise<F>) => Promise<R | F>

/** Fetches a part for somebody who is about to need it. Where it can't be, that is said once they do. */
export function foresee(part: Lazy<unknown>): void {
  void part(nothing, nothing)
}

/** What is done where nothing needs to be. */
export function nothing(): undefined {
  return undefined
}

/**
 * A part of the code that isn't fetched before it is needed. Every `import()` of ours goes through here, so that none can
 * be written without saying what happens when it fails; the next call tries again, and so does the network's return.
 */
export function lazily<T>(load: () => Promise<T>): Lazy<T> {
  let loading: Promise<T> | undefined
  let loaded: { part: T } | undefined
  const part: Lazy<T> = async (use, failed) => {
    if (!loaded) {
      try {
        loading ??= load()
        // What is only foreseen, nobody waits for.
        if (failed !== nothing) sayWhileWaiting(loading)
        loaded = { part: await loading }
      } catch {
        loading = undefined
        globalThis.addEventListener?.('online', () => foresee(part), { once: true })
        return failed()
      }
    }
    return use(loaded.part)
  }
  return part
}
