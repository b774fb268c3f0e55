import { expect, test } from 'vitest'
import { withoutNumbers } from '../../../src/build/same-anywhere.ts'

test('an island loses its number and keeps the rest; nothing else is touched', () => {
  const html =
    '<p>uid="a"</p><astro-island uid="Z1x" props="{}"><b uid="c"></b></astro-island><astro-island uid="" ssr>'
  expect(withoutNumbers(html)).toBe(
    '<p>uid="a"</p><astro-island props="{}"><b uid="c"></b></astro-island><astro-island ssr>',
  )
})
