import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * What a store holds, now and whenever it changes. Ours in place of `@nanostores/preact`, whose hook can't pick a part,
 * draws a turn later and is 0.3 kB larger. Can go when there is one that picks:
 * https://github.com/nanostores/react/pull/43
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
