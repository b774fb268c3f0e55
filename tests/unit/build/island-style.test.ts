import { expect, test } from 'vitest'
import { withoutIslandStyle } from '../../../src/build/island-style.ts'

test('the style that Astro writes for islands goes, and no other', () => {
  const others = '<style>a{color:red}</style><astro-island></astro-island>'
  expect(
    withoutIslandStyle(`<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>${others}`),
  ).toBe(others)
})
