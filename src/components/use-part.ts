import { useLayoutEffect, useState } from 'preact/hooks'
import type { Lazy } from '../stores/lazily.ts'
import { sayNotLoaded } from './not-loaded.ts'

/**
 * A part of the code, and of the words, that is fetched when it is first needed.
 * @param load what `lazily` made
 * @param need whether it is needed; another value asks again for what couldn’t be fetched
 * @param failed is called when it couldn’t be; it is said over the page, if nothing is given
 * @returns `undefined` until it has come; in the same frame, when it was fetched before
 */
export function usePart<T extends object>(
  load: Lazy<T>,
  need: unknown,
  failed: () => void = sayNotLoaded,
): T | undefined {
  const [part, setPart] = useState<T>()
  useLayoutEffect(() => {
    if (need && !part) void load(setPart, failed)
  }, [need])
  return part
}
