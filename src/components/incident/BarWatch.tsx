import { useEffect } from 'preact/hooks'
import { $overdueKept } from '../../stores/overdue.ts'
import { useStore } from '../use-store.ts'
import { reachUndo } from './reach-undo.ts'

/** What may wait a second after the page: writes down which timers became overdue, and leads Tab to Undo. Draws nothing. */
export function BarWatch() {
  useStore($overdueKept, { ssr: () => 0 })
  useEffect(reachUndo, [])
  return null
}
