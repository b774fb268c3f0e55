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

/** Whether something can be recorded: the island is awake, and no newer Poise has written here. */
export function useReady(): boolean {
  const isOutdated = useStore($newer, { ssr: () => false })
  return useAwake() && !isOutdated
}
