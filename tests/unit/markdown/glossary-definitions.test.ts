import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { definitionsOf, glossaryDefinition } from '../../../src/markdown/glossary-definitions.ts'
import { LOCALES } from '../../../src/i18n/languages.ts'
import { attributeOf, elementsNamed, headings } from '../../../src/markdown/page-parts.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const treeOf = (file: string) => parsePage({ file, text: readFileSync(file, 'utf8') }).tree

test.each(['\n', '\r\n'])('a definition is the paragraph under the heading of its term, with line ends %j', (end) => {
  const text = [
    '---\ntitle: x\n---\nIntro.\n',
    '## One [#one]\n\nThe [first].\n\nMore.\n',
    '## Two [#two]\nThe second.\n',
    '## Three [#three]\n\n- A list.\n',
    '```\n## Four [#four]\n\nCode.\n```',
  ]
  const { tree } = parsePage({ file: 'x.mdx', text: text.join('\n').replaceAll('\n', end) })
  expect([...definitionsOf(tree)]).toEqual([
    ['one', 'The [first].'],
    ['two', 'The second.'],
  ])
})
test.each(['*The* first.', 'See [two](/two/).', '`The` first.', 'Of {org.name}.', 'A <b>first</b>.'])(
  'a definition with a mark in it isn’t plain words: %s',
  (definition) => {
    const { tree } = parsePage({ file: 'x.mdx', text: `## One [#one]\n\n${definition}` })
    expect([...definitionsOf(tree)]).toEqual([['one', undefined]])
  },
)
test('a term that the glossary doesn’t have is told with where to define it', () => {
  expect(() => glossaryDefinition('en', 'no-such-term')).toThrow(
    'src/content/guide/en/training/glossary.mdx: There is no term “no-such-term”. Define it there',
  )
})

describe.each(LOCALES)('in %s', (locale) => {
  test('every term of the glossary has a definition in plain words', () => {
    const ids = headings(treeOf(`src/content/guide/${locale}/training/glossary.mdx`)).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    for (const id of ids) expect(glossaryDefinition(locale, id).length).toBeGreaterThan(5)
  })
  test('every term that a page marks is in the glossary', () => {
    const marked = globSync(`src/content/guide/${locale}/**/*.mdx`).flatMap((file) =>
      elementsNamed(treeOf(file), 'Term').map((term) => attributeOf(term, 'id') ?? ''),
    )
    expect(marked.length).toBeGreaterThan(10)
    for (const id of marked) expect(() => glossaryDefinition(locale, id)).not.toThrow()
  })
})
