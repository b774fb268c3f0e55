import { globSync } from 'node:fs'
import fc from 'fast-check'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parseMdx } from '../../../src/markdown/parse-mdx.ts'
import { readText } from '../../fixtures/read-text.ts'

const slow = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .freeze()

/** What the build sees of a tree. The quick parser puts a component that stands alone into no paragraph. */
function seen(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (['data', 'estree'].includes(key) || value === null ? undefined : value)),
  )
}

test.each(globSync('src/content/guide/**/*.mdx'))('%s is read alike by both parsers', (file) => {
  const text = readText(file).replace(/^---\n.*?\n---\n/s, '')
  expect(seen(withoutAttributePlaces(parseMdx(text)))).toEqual(seen(withoutAttributePlaces(slow.parse(text))))
})

/** Only the slow parser says where an attribute stands, and only a placeholder in it needs that. */
function withoutAttributePlaces(tree: object): unknown {
  return JSON.parse(
    JSON.stringify(tree, (_, value) =>
      value?.type === 'mdxJsxAttribute' ? { type: value.type, name: value.name, value: value.value } : value,
    ),
  )
}

test('emphasis is what it is beside Chinese punctuation, whatever stands around it', () => {
  const parts = ['*', '**', '***', '字', '。', '「', '」', 'a', ' ', '(', '.', '`', '_', '~~', '[', '](/b)', '\\', '\n']
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((some) => some.join(''))
  fc.assert(
    fc.property(text, (markdown) => {
      expect(seen(parseMdx(markdown))).toEqual(seen(slow.parse(markdown)))
    }),
    { numRuns: 500 },
  )
})
