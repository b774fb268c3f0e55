import { useEffect, useState } from 'preact/hooks'
import { hasTemporal } from './load-temporal.ts'

/** Whether what reads times is there. */
export type TemporalState = 'loading' | 'ready' | 'failed'

/**
 * Fetches what reads times. Where it can't be fetched, the network's return tries again, and so does whoever calls what is
 * given back.
 */
export function useTemporal(): [state: TemporalState, fetch: () => void] {
  const [state, setState] = useState<TemporalState>('loading')
  const fetch = () => void hasTemporal().then((isThere) => setState(isThere ? 'ready' : 'failed'))
  useEffect(() => {
    fetch()
    addEventListener('online', fetch)
    return () => removeEventListener('online', fetch)
  }, [])
  return [state, fetch]
}
