import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * What a store holds, now and whenever it changes. In a dozen lines of our own: every page would pay for the parts of
 * the library's hook that we don't use.
 * @param built what the built HTML shows: the first render must equal it, the stored value comes one render later
 * @param pick the part that is shown; where it stays the same, nothing is drawn again
 */
export function useStore<T, P = T>(
  store: ReadableAtom<T>,
  built?: { ssr: () => T },
  pick = (whole: T) => whole as unknown as P,
): P {
  const [shown, show] = useState<{ part: P }>()
  useLayoutEffect(() => {
    const look = () => {
      const part = pick(store.get())
      show((known) => (known?.part === part ? known : { part }))
    }
    // It may have changed since the render.
    look()
    return store.listen(look)
  }, [store])
  return pick(built && !shown ? built.ssr() : store.get())
}
