import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { definitionsOf, glossaryDefinition } from '../../../src/guide/glossary.ts'
import { LOCALES } from '../../../src/i18n/languages.ts'
import { headings } from '../../../src/markdown/check-guide.ts'

test('a definition is the paragraph under the heading of its term', () => {
  const source =
    '---\ntitle: x\n---\n\nIntro.\n\n## One [#one]\n\nThe first.\n\nMore.\n\n## Two [#two]\n\nThe second.\n'
  expect([...definitionsOf(source)]).toEqual([
    ['one', 'The first.'],
    ['two', 'The second.'],
  ])
})
test('a term that the glossary doesn’t have is told with where to define it', () => {
  expect(() => glossaryDefinition('en', 'no-such-term')).toThrow(
    'src/content/guide/en/training/glossary.mdx: There is no term “no-such-term”. Define it there',
  )
})

describe.each(LOCALES)('in %s', (locale) => {
  test('every term of the glossary has a definition in plain words', () => {
    const ids = headings(readFileSync(`src/content/guide/${locale}/training/glossary.mdx`, 'utf8')).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(10)
    for (const id of ids) expect(glossaryDefinition(locale, id).length).toBeGreaterThan(5)
  })
  test('every term that a page marks is in the glossary', () => {
    const marked = globSync(`src/content/guide/${locale}/**/*.mdx`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<Term id="([^"]*)"/g)].map(([, id = '']) => id),
    )
    expect(marked.length).toBeGreaterThan(10)
    for (const id of marked) expect(() => glossaryDefinition(locale, id)).not.toThrow()
  })
})
