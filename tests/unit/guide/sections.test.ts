import { expect, test } from 'vitest'
import { isTickable, sectionOf, sectionRank, sections } from '../../../src/guide/sections.ts'

test('steps are ticked in three sections, and nowhere else', () => {
  expect(
    ['during/x', 'after/x', 'training/x', 'before/x', 'oncall/x', 'crisis/x', 'getting-started', ''].map((route) =>
      isTickable(route),
    ),
  ).toEqual([true, true, true, false, false, false, false, false])
})
test('a page may say itself whether its steps are ticked, wherever it stands', () => {
  expect(isTickable('before/x', true)).toBe(true)
  expect(isTickable('during/x', false)).toBe(false)
  expect(isTickable('before/x', 'true')).toBe(false)
})
test('sections come in their own order, and what lies in none comes last', () => {
  const names = sections().map(({ name }) => name)
  expect([...names].sort((a, b) => sectionRank(a) - sectionRank(b))).toEqual(names)
  expect(sectionRank(sectionOf('getting-started'))).toBe(names.length)
})
