import { useEffect } from 'preact/hooks'
import { reachUndo } from './reach-undo.ts'

/** What may wait a second after the page: leads Tab to Undo. Draws nothing. */
export function BarWatch() {
  useEffect(reachUndo, [])
  return null
}
