import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import type { EntryId } from '../../domain/log/entry.ts'
import { measureRows, rowTops } from './row-tops.ts'
import { type Anchor, drawnRows, rowRange, type Scrolled, scrolledTo } from './row-window.ts'

/** Height of the view before it has been measured. */
const FIRST_VIEW_PX = 800
/** Scrolling that pauses for so long has come to rest, where the browser doesn't say so (Safari before 26.2). */
const REST_MS = 150
/**
 * The same where the browser does say so, in case its event doesn't come; longer, for slow machines pause in
 * mid-scroll.
 */
const LONG_REST_MS = 2_000

/** The rows that are rendered, of many in a scrolling box. They lie in the flow, between two stretches of padding. */
export interface RowWindow {
  scroller: RefObject<HTMLElement>
  list: RefObject<HTMLOListElement>
  /**
   * `awayPx` is set for a row that is out of sight but in use: so far it stands from the first row, apart from the
   * others.
   */
  renderedRows: { index: number; awayPx?: number }[]
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

/** What is kept from one render to the next; changing it doesn't cause a render. */
interface View {
  heights: Map<EntryId, number>
  measurements: number
  anchor?: Anchor
  /** Where the box was scrolled to when the anchor was taken. */
  scrollPx: number
  /** Where the box was last known to be scrolled to. */
  atPx?: number
  restTimer?: ReturnType<typeof setTimeout>
  /** Reads off the box where it was scrolled to, in the rows as they are drawn; says whether others have to be. */
  read: () => boolean
  /** Called when scrolling has ended. */
  onRest: () => void
  isPrinted: boolean
  seen: number
}

/**
 * Renders what is seen of `rows`. Rows that change their height or come in above the view don't move it.
 * @param kept a row that stays rendered wherever the view is; the one with the focus does so anyway
 */
export function useRowWindow(rows: readonly { id: EntryId }[], kept: EntryId | undefined): RowWindow {
  const scroller = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const [, redraw] = useReducer((turn: number, _: undefined) => turn + 1, 0)
  const view = useRef<View>({
    heights: new Map(),
    measurements: 0,
    scrollPx: 0,
    read: () => false,
    onRest: () => {},
    isPrinted: false,
    seen: 0,
  }).current
  const indexOf = (id: EntryId | undefined) => (id === undefined ? -1 : rows.findIndex((row) => row.id === id))

  readEarly(scroller.current, list.current, view)
  const tops = useMemo(() => rowTops(rows, view.heights), [rows, view.measurements])
  const viewPx = scroller.current?.clientHeight || FIRST_VIEW_PX
  const anchorIndex = indexOf(view.anchor?.id)
  if (anchorIndex < 0) view.anchor = undefined
  if (!view.anchor) view.seen = rows.length
  const scrollingFromPx = view.restTimer === undefined ? undefined : view.scrollPx
  const range = rowRange(tops, { ...view, viewPx, scrollingFromPx }, anchorIndex)

  view.read = () =>
    rows.length > 0 && readSight(scroller.current, list.current, view, (box) => scrolledTo(box, rows, tops, range))
  const onScroll = () => {
    if (view.read()) redraw(undefined)
  }
  const move = (anchor: Anchor | undefined, atPx?: number) => {
    clearTimeout(view.restTimer)
    Object.assign(view, { anchor, restTimer: undefined, atPx })
    redraw(undefined)
  }
  view.onRest = () => {
    // The last `scroll` event may not have come yet.
    onScroll()
    // Nor need what comes next wait: Tab may scroll the box before it is drawn.
    move(view.anchor, view.atPx)
  }
  useScrollPosition(scroller, list, view, range.edgePx, () => redraw(undefined))
  useRedraws(scroller, view, () => redraw(undefined))

  return {
    scroller,
    list,
    renderedRows: drawnRows(range, tops, [indexOf(kept), indexOf(focusedRow(list.current))]),
    beforePx: range.beforePx,
    afterPx: range.afterPx,
    isAtEnd: view.anchor === undefined,
    fresh: Math.max(0, rows.length - view.seen),
    on: { onScroll, onKeyDown: (event) => jump(event, rows, move) },
    toEnd: () => move(undefined),
    show: (id) => move({ id, cutPx: -viewPx / 3 }),
  }
}

/** The row with the focus in it. */
function focusedRow(list: HTMLElement | null): EntryId | undefined {
  const focused = list?.contains(document.activeElement) ? document.activeElement : undefined
  return focused?.closest<HTMLElement>('[data-entry]')?.dataset.entry
}

/** Keeps where the box was scrolled to. @returns whether other rows have to be drawn for it */
function readSight(
  box: HTMLElement | null,
  list: HTMLElement | null,
  view: View,
  scrolled: (box: HTMLElement) => Scrolled,
): boolean {
  if (!box) return false
  clearTimeout(view.restTimer)
  view.restTimer = setTimeout(() => view.onRest(), 'onscrollend' in window ? LONG_REST_MS : REST_MS)
  const wasAtEnd = view.anchor === undefined
  const { anchor, isShort } = scrolled(box)
  view.anchor = anchor && (focusedAnchor(box, list) ?? anchor)
  view.scrollPx = view.atPx = box.scrollTop
  return isShort || wasAtEnd !== (anchor === undefined)
}

/** Hears of it when the browser has scrolled the box to a newly focused row, and its `scroll` event is still to come. */
function readEarly(box: HTMLElement | null, list: HTMLElement | null, view: View): void {
  if (view.atPx === undefined || !box || !list?.matches(':focus-within')) return
  if (Math.abs(box.scrollTop - view.atPx) > 1) view.read()
}

/**
 * The row with the focus, where it is in sight: it stays there, while the rows above it, which the browser has passed on
 * its way, turn out to be lower than was thought.
 */
function focusedAnchor(box: HTMLElement, list: HTMLElement | null): Anchor | undefined {
  const row = list?.querySelector<HTMLElement>('[data-entry]:focus-within')
  if (!list || !row) return undefined
  const cutPx = box.scrollTop - (row.getBoundingClientRect().top - list.getBoundingClientRect().top)
  return cutPx <= 0 && cutPx > -box.clientHeight ? { id: row.dataset.entry ?? '', cutPx } : undefined
}

/** Keeps the box where its anchor is, after each render. */
function useScrollPosition(
  scroller: RefObject<HTMLElement>,
  list: RefObject<HTMLOListElement>,
  view: View,
  edgePx: number,
  redraw: () => void,
): void {
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    if (list.current && measureRows(list.current, view.heights)) {
      view.measurements++
      // While the view is at its end, `scrollHeight` says where that is; the new heights are used in the next render.
      if (view.anchor) return redraw()
    }
    const wantedPx = view.anchor ? edgePx : box.scrollHeight - box.clientHeight
    const isScrolling = view.restTimer !== undefined && view.anchor !== undefined
    if (!isScrolling && Math.abs(box.scrollTop - wantedPx) > 1) box.scrollTop = wantedPx
    view.atPx = box.scrollTop
  })
}

/** Draws anew when the box changes its size, and all rows for paper; hears that scrolling has ended. */
function useRedraws(scroller: RefObject<HTMLElement>, view: View, redraw: () => void): void {
  useEffect(() => {
    const print = ({ type }: Event) => {
      view.isPrinted = type === 'beforeprint'
      redraw()
    }
    const box = scroller.current
    const end = () => view.onRest()
    box?.addEventListener('scrollend', end)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', print)
    const observer = new ResizeObserver(redraw)
    if (box) observer.observe(box)
    return () => {
      clearTimeout(view.restTimer)
      box?.removeEventListener('scrollend', end)
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', print)
      observer.disconnect()
    }
  }, [])
}

/** Home and End lead to the first and the last row, unless somebody types. */
function jump(event: KeyboardEvent, rows: readonly { id: EntryId }[], move: (anchor: Anchor | undefined) => void) {
  const isTyped = event.target instanceof Element && event.target.matches('input, textarea')
  if (isTyped || event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'Home') move({ id: rows[0]?.id ?? '', cutPx: 0 })
  else if (event.key === 'End') move(undefined)
  else return
  event.preventDefault()
}
