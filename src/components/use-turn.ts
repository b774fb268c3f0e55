import { useEffect, useRef } from 'preact/hooks'
import { $currentId } from '../stores/log/index.ts'

/** Calls back when another incident is opened, in this tab or another: what is asked about the one before is off. */
export function useTurn(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => $currentId.listen(() => latest.current()), [])
}
