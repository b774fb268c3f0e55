import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import { measureRows, rowAt, rowTops } from './row-tops.ts'

/** Rows kept ready above and below what is seen. */
const SPARE_ROWS = 6
/** Rows left of these when more are fetched. */
const LEAST_ROWS = 3
/** Height of the view before it has been measured. */
const FIRST_VIEW_PX = 800
/** A view this near to its beginning or its end is there. */
const NEAR_PX = 4
/** Scrolling that pauses for so long has come to rest, where the browser doesn't say so (Safari before 26.2). */
const REST_MS = 150
/** Where it does, in case it forgets: a slow machine pauses in mid-scroll. */
const LONG_REST_MS = 2_000

/** The rows that are rendered, of many in a scrolling box. They lie in the flow, between two stretches of padding. */
export interface RowWindow {
  scroller: RefObject<HTMLElement>
  list: RefObject<HTMLOListElement>
  /** `awayPx`: the row is out of sight, but somebody is in it; it stands there by itself. */
  shown: { index: number; awayPx?: number }[]
  beforePx: number
  afterPx: number
  /** Whether the view is at its end and follows what is added. */
  isAtEnd: boolean
  /** How many rows have come since the view left its end. */
  fresh: number
  /** Handlers of the box. Home and End lead to the first and the last row at once, however far they are. */
  on: { onScroll: () => void; onKeyDown: (event: KeyboardEvent) => void }
  toEnd: () => void
  show: (id: EntryId) => void
}

/**
 * Renders what is seen of `rows`. Rows that change their height or come in above the view don't move it.
 * @param kept a row that stays rendered wherever the view is; the one with the focus does so anyway
 */
export function useWindow(rows: readonly { id: EntryId }[], kept: EntryId | undefined): RowWindow {
  const scroller = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0)
  const { current: view } = useRef({
    heights: new Map<EntryId, number>(),
    measurements: 0,
    /** The row at the upper edge and how far it is cut off; absent at the end. */
    anchor: undefined as { id: EntryId; cutPx: number } | undefined,
    /** Where the box was scrolled to when the anchor was taken. */
    scrollPx: 0,
    /** Where the box was last known to be scrolled to. */
    atPx: undefined as number | undefined,
    /** How far the rows are shifted while somebody scrolls: setting the scroll position would stop them in mid-scroll. */
    shiftPx: 0,
    restTimer: undefined as ReturnType<typeof setTimeout> | undefined,
    /** What the browser's word that scrolling has ended leads to. */
    onRest: () => {},
    isPrinted: false,
    seen: 0,
  })

  const tops = useMemo(() => rowTops(rows, view.heights), [rows, view.measurements])
  const topOf = (index: number) => tops[index] ?? 0
  const totalPx = topOf(rows.length)
  const viewPx = scroller.current?.clientHeight || FIRST_VIEW_PX
  const anchorIndex = indexOf(view.anchor?.id)
  if (anchorIndex < 0) view.anchor = undefined
  if (!view.anchor) view.seen = rows.length
  const endPx = Math.max(0, totalPx - viewPx)
  const edgePx = view.anchor ? clamp(topOf(anchorIndex) + view.anchor.cutPx, endPx) : endPx

  const first = view.isPrinted ? 0 : clamp(rowAt(tops, edgePx) - SPARE_ROWS, rows.length)
  const end = view.isPrinted ? rows.length : clamp(rowAt(tops, edgePx + viewPx) + 1 + SPARE_ROWS, rows.length)
  const isScrolling = view.restTimer !== undefined && view.anchor !== undefined
  const beforePx = Math.max(0, topOf(first) + (isScrolling ? view.scrollPx - edgePx : 0))
  view.shiftPx = beforePx - topOf(first)

  function indexOf(id: EntryId | undefined): number {
    return id === undefined ? -1 : rows.findIndex((row) => row.id === id)
  }

  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    if (list.current && measureRows(list.current, view.heights)) {
      view.measurements++
      // At the end the browser's own heights say where that is, and the next turn reckons with the new ones.
      if (view.anchor) return redraw(undefined)
    }
    const wantedPx = view.anchor ? edgePx : box.scrollHeight - box.clientHeight
    // A focus that moved has scrolled the box, and its word of that is still to come: the person's place is kept.
    if (view.atPx !== undefined && Math.abs(box.scrollTop - view.atPx) > 1 && list.current?.matches(':focus-within'))
      return onScroll()
    if (!isScrolling && Math.abs(box.scrollTop - wantedPx) > 1) box.scrollTop = wantedPx
    view.atPx = box.scrollTop
  })

  useEffect(() => {
    const print = ({ type }: Event) => {
      view.isPrinted = type === 'beforeprint'
      redraw(undefined)
    }
    const resize = () => redraw(undefined)
    const box = scroller.current
    const end = () => view.onRest()
    box?.addEventListener('scrollend', end)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', print)
    addEventListener('resize', resize)
    return () => {
      clearTimeout(view.restTimer)
      box?.removeEventListener('scrollend', end)
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', print)
      removeEventListener('resize', resize)
    }
  }, [])

  const onScroll = () => {
    const box = scroller.current
    if (!box || rows.length === 0) return
    clearTimeout(view.restTimer)
    view.restTimer = setTimeout(() => view.onRest(), 'onscrollend' in window ? LONG_REST_MS : REST_MS)
    const wasAtEnd = view.anchor === undefined
    const isAtEnd = box.scrollHeight - box.clientHeight - box.scrollTop < NEAR_PX
    // However the heights were estimated on the way: the beginning of the box is that of the rows.
    const px = box.scrollTop < NEAR_PX ? 0 : box.scrollTop - view.shiftPx
    view.scrollPx = box.scrollTop
    view.atPx = box.scrollTop
    const top = rowAt(tops, px)
    view.anchor = isAtEnd ? undefined : { id: rows[top]?.id ?? '', cutPx: px - topOf(top) }
    const bottom = rowAt(tops, px + box.clientHeight)
    const isShort = (first > 0 && top - first < LEAST_ROWS) || (end < rows.length && end - bottom <= LEAST_ROWS)
    if (isShort || wasAtEnd !== isAtEnd) redraw(undefined)
  }

  const move = (anchor: typeof view.anchor) => {
    clearTimeout(view.restTimer)
    view.restTimer = undefined
    view.atPx = undefined
    view.anchor = anchor
    redraw(undefined)
  }
  view.onRest = () => {
    // The last stretch may not have been told yet.
    onScroll()
    move(view.anchor)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const isTyped = event.target instanceof Element && event.target.matches('input, textarea')
    if (isTyped || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Home') move({ id: rows[0]?.id ?? '', cutPx: 0 })
    else if (event.key === 'End') move(undefined)
    else return
    event.preventDefault()
  }

  const held = list.current?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset.entry
    : undefined
  const away = [indexOf(kept), indexOf(held)].filter((index) => index >= 0 && (index < first || index >= end))
  const inView = Array.from({ length: end - first }, (_, place) => ({ index: first + place }))
  return {
    scroller,
    list,
    shown: [...inView, ...[...new Set(away)].map((index) => ({ index, awayPx: topOf(index) }))].sort(
      (a, b) => a.index - b.index,
    ),
    beforePx,
    afterPx: totalPx - topOf(end),
    isAtEnd: view.anchor === undefined,
    fresh: Math.max(0, rows.length - view.seen),
    on: { onScroll, onKeyDown },
    toEnd: () => move(undefined),
    show: (id) => move({ id, cutPx: -viewPx / 3 }),
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
