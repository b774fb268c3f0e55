import { expect, test } from 'vitest'
import { DEEDS, NOTHING_DONE } from '../fixtures/deeds.ts'
import { islandsOf } from './rules/deeds.ts'
import { read } from './rules/sources.ts'

test('FAULTS 48, 52: of every island something is tried, so that nothing in it moves the page or answers out of sight', () => {
  const islands = islandsOf(read('src/**/*.astro'))
  expect(islands.length).toBeGreaterThan(20)
  const tried = [...DEEDS.map(({ island }) => island), ...Object.keys(NOTHING_DONE)]
  expect(islands.filter((island) => !tried.includes(island))).toEqual([])
  expect(tried.filter((island) => !islands.includes(island))).toEqual([])
})

test('an island is found by the name of its component', () => {
  const text = "import Island from './B.tsx'\n<A client:load {...props} /><C />\n<Island\n  client:visible />"
  expect(islandsOf([{ file: 'a.astro', text }])).toEqual(['A', 'B'])
})
