import { expect, test } from 'vitest'
import { deadLinks } from './dead-links.ts'
import { builtPages } from './pages.ts'

test('every internal link and fragment resolves', () => {
  expect(builtPages().length).toBeGreaterThan(60)
  expect(deadLinks('dist', '/')).toEqual([])
})
