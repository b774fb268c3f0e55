import { expect, test } from 'vitest'
import { withoutOptions } from '../../../src/build/plain-options.ts'

const island = (value: string) =>
  `<astro-island client="load" opts="{&quot;name&quot;:&quot;Timers&quot;,&quot;value&quot;:${value}}" ssr><p opts="a"></p></astro-island>`

test('an island loses what its directive is told; nothing else is touched', () => {
  expect(withoutOptions(island('true'))).toBe('<astro-island client="load" ssr><p opts="a"></p></astro-island>')
})
test('a value that nothing would read stops the build', () => {
  expect(() => withoutOptions(island('&quot;(width>0px)&quot;'))).toThrow(/hands its directive a value/)
})
