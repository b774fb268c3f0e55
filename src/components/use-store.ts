import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * What a store holds, now and whenever it changes. Ours in place of `@nanostores/preact`, whose hook can't pick a part,
 * draws a turn later and is 0.3 kB larger. Can go when there is one that picks:
 * https://github.com/nanostores/react/pull/43
 * @param built what the built HTML shows: the first render must equal it, the stored value comes one render later
 * @param pick the part that is shown; where it stays the same, nothing is drawn again. It may change with each render
 */
export function useStore<T, P = T>(
  store: ReadableAtom<T>,
  built?: { ssr: () => T },
  pick = (whole: T) => whole as unknown as P,
): P {
  const isAwake = useRef(false)
  const [, draw] = useState({})
  const part = pick(built && !isAwake.current ? built.ssr() : store.get())
  // A change of the store is compared with the part that was drawn last, picked by the function of that render.
  const drawn = useRef({ part, pick })
  drawn.current = { part, pick }
  useLayoutEffect(() => {
    isAwake.current = true
    const look = () => {
      if (drawn.current.pick(store.get()) !== drawn.current.part) draw({})
    }
    // The store may have changed between the render and this effect.
    look()
    return store.listen(look)
  }, [store])
  return part
}
