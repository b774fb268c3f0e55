import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowTops } from '../../../../src/components/timeline/row-tops.ts'
import { drawnRows, rowRange, scrolledTo } from '../../../../src/components/timeline/row-window.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index) }))
/** A hundred rows of ten pixels each. */
const TOPS = rowTops(rows(100), new Map(rows(100).map(({ id }) => [id, 10])))
const sight = { viewPx: 100, isPrinted: false }

describe('the rows to render', () => {
  test('at the end are the last ones that are seen and six to spare', () => {
    const range = rowRange(TOPS, sight, -1)
    expect(range).toEqual({ first: 84, end: 100, edgePx: 900, beforePx: 840, afterPx: 0, shiftPx: 0 })
  })
  test('follow the anchor, with six to spare on both sides', () => {
    const range = rowRange(TOPS, { ...sight, anchor: { id: '50', cutPx: 5 } }, 50)
    expect(range).toEqual({ first: 44, end: 67, edgePx: 505, beforePx: 440, afterPx: 330, shiftPx: 0 })
  })
  test('never lie beyond the end, however the anchor is cut off', () => {
    expect(rowRange(TOPS, { ...sight, anchor: { id: '99', cutPx: 50 } }, 99).edgePx).toBe(900)
    expect(rowRange(TOPS, { ...sight, anchor: { id: '0', cutPx: -30 } }, 0).edgePx).toBe(0)
  })
  test('are all of them on paper', () => {
    expect(rowRange(TOPS, { ...sight, isPrinted: true }, -1)).toMatchObject({
      first: 0,
      end: 100,
      beforePx: 0,
      afterPx: 0,
    })
  })
  test('are shifted instead of scrolled while somebody scrolls', () => {
    const moving = { ...sight, anchor: { id: '50', cutPx: 0 }, scrollingFromPx: 520 }
    expect(rowRange(TOPS, moving, 50)).toMatchObject({ edgePx: 500, beforePx: 460, shiftPx: 20 })
  })
  test('are none without rows', () => {
    expect(rowRange(rowTops([], new Map()), sight, -1)).toMatchObject({ first: 0, end: 0, beforePx: 0, afterPx: 0 })
  })
  test('and the padding together are always as high as all rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
        fc.nat(),
        fc.nat(300),
        (heights, at, cutPx) => {
          const all = rows(heights.length)
          const tops = rowTops(all, new Map(heights.map((px, index) => [String(index), px])))
          const index = at % heights.length
          const range = rowRange(tops, { ...sight, anchor: { id: String(index), cutPx } }, index)
          const rendered = (tops[range.end] ?? 0) - (tops[range.first] ?? 0)
          expect(range.beforePx + rendered + range.afterPx).toBe(tops.at(-1))
        },
      ),
    )
  })
})

describe('after scrolling', () => {
  const box = (scrollTop: number) => ({ scrollTop, scrollHeight: 1000, clientHeight: 100 })
  const range = { first: 44, end: 67, shiftPx: 0 }

  test('the anchor is the row at the upper edge, with what is cut off of it', () => {
    expect(scrolledTo(box(505), rows(100), TOPS, range)).toEqual({ anchor: { id: '50', cutPx: 5 }, isShort: false })
  })
  test('less than four pixels from the end there is none, so that the view follows what is added', () => {
    expect(scrolledTo(box(897), rows(100), TOPS, range).anchor).toBeUndefined()
    expect(scrolledTo(box(896), rows(100), TOPS, range).anchor).toEqual({ id: '89', cutPx: 6 })
  })
  test('the beginning of the box is that of the rows, whatever they were shifted by', () => {
    expect(scrolledTo(box(3), rows(100), TOPS, { ...range, shiftPx: -80 }).anchor).toEqual({ id: '0', cutPx: 0 })
  })
  test('rows run short when fewer than three are left above or three below', () => {
    const isShort = (top: number) => scrolledTo(box(top), rows(100), TOPS, range).isShort
    expect([460, 470, 530, 540].map(isShort)).toEqual([true, false, false, true])
  })
  test('nothing is short at the first and the last row', () => {
    expect(scrolledTo(box(0), rows(100), TOPS, { first: 0, end: 20, shiftPx: 0 }).isShort).toBe(false)
    expect(scrolledTo(box(900), rows(100), TOPS, { first: 84, end: 100, shiftPx: 0 }).isShort).toBe(false)
  })
  test('without rows nothing is anchored', () => {
    expect(scrolledTo(box(50), [], rowTops([], new Map()), { first: 0, end: 0, shiftPx: 0 })).toEqual({
      isShort: false,
    })
  })
})

describe('what is drawn', () => {
  test('is the range, and beside it each row that somebody is in, once and in order', () => {
    expect(drawnRows({ first: 4, end: 6 }, TOPS, [9, 1, 9, 5, -1])).toEqual([
      { index: 1, awayPx: 10 },
      { index: 4 },
      { index: 5 },
      { index: 9, awayPx: 90 },
    ])
  })
})
