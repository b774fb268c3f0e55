import { useLayoutEffect, useRef } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import type { RowWindow } from './use-row-window.ts'

/**
 * A row that was worked on may have moved or closed its buttons: the focus goes back to it once it is drawn, or to the
 * box when it is out of sight.
 * @returns asks for the focus on a row
 */
export function useRowFocus(view: RowWindow): (entry: EntryId) => void {
  const wanted = useRef<EntryId>()
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const button = view.list.current?.querySelector<HTMLElement>(`[data-entry="${wanted.current}"] [aria-expanded]`)
    ;(button ?? view.scroller.current)?.focus({ preventScroll: true })
    wanted.current = undefined
  })
  return (entry) => {
    wanted.current = entry
  }
}
