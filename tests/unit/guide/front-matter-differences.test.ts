import { expect, test } from 'vitest'
import { frontMatterDifferences, type PageFrontMatter } from '../../../src/guide/front-matter-differences.ts'

const page = (file: string, data: Partial<PageFrontMatter['data']> = {}, route = 'during/why'): PageFrontMatter => ({
  file,
  route,
  data: { width: 'narrow', records: false, terms: 'cards', ...data },
})

test('languages that build a page in the same way are fine', () => {
  const bar = () => ({ thumbBar: { contacts: 'a', steps: 'b' } })
  expect(frontMatterDifferences([page('zh.mdx', bar()), page('en.mdx', bar())])).toEqual([])
})
test('each difference is named with the file, both values and what to write', () => {
  const zh = page('zh.mdx', { width: 'wide', thumbBar: { contacts: 'a', steps: 'b' } })
  expect(frontMatterDifferences([zh, page('en.mdx', { terms: 'links' })])).toEqual([
    'en.mdx: width is narrow here and wide in zh.mdx. Write the same in both.',
    'en.mdx: thumbBar is missing here and {contacts:a,steps:b} in zh.mdx. Write the same in both.',
    'en.mdx: terms is links here and cards in zh.mdx. Write the same in both.',
  ])
})
test('pages are compared with themselves alone, and one in a single language with nothing', () => {
  const other = page('other.mdx', { records: true }, 'after/other')
  expect(frontMatterDifferences([page('zh.mdx'), page('en.mdx'), other])).toEqual([])
})
