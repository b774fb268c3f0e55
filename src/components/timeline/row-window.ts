import type { EntryId } from '../../domain/log/entry.ts'
import { rowAt } from './row-tops.ts'

/** Rows kept ready above and below what is seen. */
const SPARE_ROWS = 6
/** When so few of these are left, more are rendered. */
const LEAST_ROWS = 3
/** A view that is this near to its beginning or end counts as being there. */
const NEAR_PX = 4

/** The row at the upper edge of the view and how far it is cut off. */
export interface Anchor {
  id: EntryId
  cutPx: number
}

/** Where somebody looks, of many rows in a scrolling box. */
export interface Sight {
  /** Absent at the end: then the view follows what is added. */
  anchor?: Anchor
  viewPx: number
  /** Where the box was scrolled to when the anchor was taken, while somebody is scrolling. */
  scrollingFromPx?: number
  /** On paper every row is wanted. */
  isPrinted: boolean
}

/** Which rows are rendered, and the padding that stands for the others. */
export interface RowRange {
  /** The first rendered row, and the one after the last. */
  first: number
  end: number
  /** Where the upper edge of the view lies, in pixels from the first row. */
  edgePx: number
  beforePx: number
  afterPx: number
  /** How far the rows are shifted: setting the scroll position would stop whoever scrolls in mid-scroll. */
  shiftPx: number
}

/**
 * The rows to render for a sight.
 * @param tops where each row begins, and after them where the last one ends; see `rowTops`
 * @param anchorIndex place of the anchor's row; ignored without an anchor
 */
export function rowRange(tops: Float64Array, sight: Sight, anchorIndex: number): RowRange {
  const count = tops.length - 1
  const topOf = (index: number) => tops[index] ?? 0
  const { anchor, viewPx } = sight
  const endPx = Math.max(0, topOf(count) - viewPx)
  const edgePx = anchor ? clamp(topOf(anchorIndex) + anchor.cutPx, endPx) : endPx
  const first = sight.isPrinted ? 0 : clamp(rowAt(tops, edgePx) - SPARE_ROWS, count)
  const end = sight.isPrinted ? count : clamp(rowAt(tops, edgePx + viewPx) + 1 + SPARE_ROWS, count)
  const isScrolling = sight.scrollingFromPx !== undefined && anchor !== undefined
  const beforePx = Math.max(0, topOf(first) + (isScrolling ? (sight.scrollingFromPx ?? 0) - edgePx : 0))
  return { first, end, edgePx, beforePx, afterPx: topOf(count) - topOf(end), shiftPx: beforePx - topOf(first) }
}

/** What we need to know of the scrolling box. */
export type Box = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>

/** Where the view lies after somebody has scrolled, and whether rows are running short. */
export interface Scrolled {
  /** Absent when the view has reached its end. */
  anchor?: Anchor
  isShort: boolean
}

/** Reads off the box where the view lies. Without rows nothing is anchored. */
export function scrolledTo(
  box: Box,
  rows: readonly { id: EntryId }[],
  tops: Float64Array,
  { first, end, shiftPx }: Pick<RowRange, 'first' | 'end' | 'shiftPx'>,
): Scrolled {
  const isAtEnd = box.scrollHeight - box.clientHeight - box.scrollTop < NEAR_PX
  // Estimated heights may have been wrong, but at the very top of the box the first row begins.
  const edgePx = box.scrollTop < NEAR_PX ? 0 : box.scrollTop - shiftPx
  const top = rowAt(tops, edgePx)
  const bottom = rowAt(tops, edgePx + box.clientHeight)
  const isShort = (first > 0 && top - first < LEAST_ROWS) || (end < rows.length && end - bottom <= LEAST_ROWS)
  const row = rows[top]
  return isAtEnd || !row ? { isShort } : { anchor: { id: row.id, cutPx: edgePx - (tops[top] ?? 0) }, isShort }
}

/**
 * The rows to draw, in their order: those of the range, and those out of sight that somebody is in, with where they
 * stand (`awayPx`).
 * @param inUse places of rows that stay wherever the view is; a negative one is none
 */
export function drawnRows(
  { first, end }: Pick<RowRange, 'first' | 'end'>,
  tops: Float64Array,
  inUse: readonly number[],
): { index: number; awayPx?: number }[] {
  const inView = Array.from({ length: end - first }, (_, place) => ({ index: first + place }))
  const away = [...new Set(inUse)].filter((index) => index >= 0 && (index < first || index >= end))
  return [...inView, ...away.map((index) => ({ index, awayPx: tops[index] ?? 0 }))].sort((a, b) => a.index - b.index)
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
