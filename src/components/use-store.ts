import type { ReadableAtom } from 'nanostores'
import { useEffect, useReducer, useState } from 'preact/hooks'

/**
 * What a store holds, now and whenever it changes. In a dozen lines of our own: every page would pay for the parts of
 * the library's hook that we don't use.
 * @param built what the built HTML shows: the first render must equal it, the stored value comes one render later
 */
export function useStore<T>(store: ReadableAtom<T>, built?: { ssr: () => T }): T {
  const [isAwake, setAwake] = useState(false)
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0)
  useEffect(() => {
    setAwake(true)
    // It may have changed since the render.
    redraw(undefined)
    return store.listen(() => redraw(undefined))
  }, [store])
  return built && !isAwake ? built.ssr() : store.get()
}
