import { useEffect, useState } from 'preact/hooks'

/** False in the built HTML and in the first render, true once the island is awake and its stores can be used. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    setReady(true)
    document.documentElement.dataset.awake = ''
  }, [])
  return ready
}
