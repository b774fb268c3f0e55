/** Something that may be broken off, and ends by itself after a while. */
export interface Within {
  /** Is aborted when the time is up, or when the whole is broken off. */
  signal: AbortSignal
  /** The time is its own no longer. */
  done(): void
}

/** A signal for a part of something that may be broken off, with a time of its own, in milliseconds. */
export function within(ms: number, whole: AbortSignal): Within {
  const own = new AbortController()
  const abort = () => own.abort()
  const timer = setTimeout(abort, ms)
  if (whole.aborted) abort()
  whole.addEventListener('abort', abort)
  return {
    signal: own.signal,
    done() {
      clearTimeout(timer)
      whole.removeEventListener('abort', abort)
    },
  }
}

/** What a promise gives, or, once the signal is aborted, something else. */
export function orElse<T, E>(promise: Promise<T>, signal: AbortSignal, otherwise: E): Promise<T | E> {
  const aborted = new Promise<E>((resolve) => {
    if (signal.aborted) resolve(otherwise)
    else signal.addEventListener('abort', () => resolve(otherwise), { once: true })
  })
  return Promise.race([promise, aborted])
}
