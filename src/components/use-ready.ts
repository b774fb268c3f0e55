import { useStore } from './use-store.ts'
import { useLayoutEffect, useState } from 'preact/hooks'
import { $newer } from '../stores/log/index.ts'

/** False in the built HTML and in the first render, true once the island is awake and its stores can be read. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false)
  useLayoutEffect(() => {
    setAwake(true)
    document.documentElement.dataset.awake = ''
  }, [])
  return isAwake
}

/**
 * Whether a control takes something in: always, unless a newer Poise has written here. It does before the island is
 * awake, too: `site/first-look.ts` keeps what is pressed or typed until then.
 */
export function useEnabled(): boolean {
  return !useStore($newer, { ssr: () => false })
}

/** Whether something can be recorded at once: the island is awake, and no newer Poise has written here. */
export function useReady(): boolean {
  const isEnabled = useEnabled()
  return useAwake() && isEnabled
}
