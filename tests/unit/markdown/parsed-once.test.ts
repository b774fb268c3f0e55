import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parsePage } from '../../../src/markdown/parse-page.ts'
import { keepParsed, parsedOnce } from '../../../src/markdown/parsed-once.ts'

const FILE = 'src/content/guide/en/during/x.mdx'
const processor = unified().use(remarkParse).use(parsedOnce).freeze()
/** Parses as Astro does: what stands below the front matter, under the whole path. */
const parse = (value: string, file = FILE) =>
  processor.parse({ path: `/somewhere/${file}`, value } as Parameters<typeof processor.parse>[0])

function kept(text: string) {
  const page = parsePage({ file: FILE, text })
  keepParsed([page])
  return page
}

test('a page is taken as the checks have parsed it, once, as the build changes its tree', () => {
  const { content, tree } = kept('---\ntitle: x\n---\n\n# One\n')
  expect(parse(content)).toBe(tree)
  expect(parse(content)).not.toBe(tree)
  expect(parse(content).children).toMatchObject([{ type: 'heading', depth: 1 }])
})
test('a page that says something else by now, or another page, is parsed anew', () => {
  const { content, tree } = kept('# One\n')
  expect(parse(content, FILE.replace('/en/', '/zh-CN/'))).not.toBe(tree)
  expect(parse('# Two\n').children).toMatchObject([{ children: [{ value: 'Two' }] }])
})
