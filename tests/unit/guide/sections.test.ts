import { expect, test } from 'vitest'
import { isTickable, SECTIONS, sectionOf, sectionRank } from '../../../src/guide/sections.ts'

test('steps are ticked in three sections, and nowhere else', () => {
  expect(
    ['during/x', 'after/x', 'training/x', 'before/x', 'oncall/x', 'crisis/x', 'getting-started', ''].map(isTickable),
  ).toEqual([true, true, true, false, false, false, false, false])
})
test('sections come in their own order, and what lies in none comes last', () => {
  const names = SECTIONS.map(({ name }) => name)
  expect([...names].sort((a, b) => sectionRank(a) - sectionRank(b))).toEqual(names)
  expect(sectionRank(sectionOf('getting-started'))).toBe(names.length)
})
