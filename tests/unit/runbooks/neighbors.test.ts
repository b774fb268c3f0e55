import { expect, test } from 'vitest'
import { neighbors } from '../../../src/runbooks/neighbors.ts'

const many = Array.from({ length: 1_000 }, (_, at) => at)

test('a few are all listed', () => expect(neighbors([1, 2, 3], 2)).toEqual([1, 2, 3]))
test.each([
  [0, 0, 39],
  [500, 480, 519],
  [999, 960, 999],
])('around %i of many stand those from %i to %i', (at, first, last) => {
  const listed = neighbors(many, at)
  expect([listed[0], listed.at(-1), listed.length]).toEqual([first, last, 40])
})
