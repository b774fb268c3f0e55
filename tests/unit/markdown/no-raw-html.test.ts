import { createRequire } from 'node:module'
import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { noRawHtml } from '../../../src/markdown/no-raw-html.ts'

test('what parses pages once more as HTML is off, although it comes after it', () => {
  const page = (): Root => ({ type: 'root', children: [{ type: 'raw', value: '<b>x</b>' }] })
  expect(unified().use(rehypeRaw).runSync(page())).not.toEqual(page())
  expect(unified().use(noRawHtml).use(rehypeRaw).runSync(page())).toEqual(page())
})
test('it is the one that Astro adds: another copy of it would stay on', () => {
  const ours = createRequire(import.meta.url)
  const astros = createRequire(ours.resolve('@astrojs/markdown-remark'))
  expect(ours.resolve('rehype-raw')).toBe(astros.resolve('rehype-raw'))
})
