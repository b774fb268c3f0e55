import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowAt, rowTops } from '../../../../src/components/timeline/row-tops.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index) }))

test('rows begin where the ones before them end, measured or estimated', () => {
  const tops = [...rowTops(rows(3), new Map([['1', 30.5]]))]
  const estimate = tops[1] as number
  expect(estimate).toBeGreaterThan(0)
  expect(tops).toEqual([0, estimate, estimate + 30.5, 2 * estimate + 30.5])
  expect([...rowTops([], new Map())]).toEqual([0])
})

test('the row at a place is the one that covers it', () => {
  const tops = rowTops(
    rows(3),
    new Map([
      ['0', 10],
      ['1', 20],
      ['2', 30],
    ]),
  )
  expect([-5, 0, 9.9, 10, 29, 30, 59, 60, 1_000].map((px) => rowAt(tops, px))).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2])
  expect(rowAt(rowTops([], new Map()), 5)).toBe(0)
})

test('every place within the rows is covered by the row that is found', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), fc.nat(), (heights, place) => {
      const tops = rowTops(rows(heights.length), new Map(heights.map((px, index) => [String(index), px])))
      const px = place % (tops.at(-1) as number)
      const row = rowAt(tops, px)
      expect(tops[row]).toBeLessThanOrEqual(px)
      expect(tops[row + 1]).toBeGreaterThan(px)
    }),
  )
})
