import { globSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { checkGuide } from '../../../src/markdown/check-guide.ts'
import { definitionsOf } from '../../../src/markdown/glossary-definitions.ts'
import { headings, placeholders, steps } from '../../../src/markdown/page-parts.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'
import { presentSteps, PUBLISHED_FILE } from '../../../src/markdown/published-steps.ts'
import { unfilledProblems } from '../../../src/markdown/unfilled-placeholders.ts'
import { ORGANIZATION_FILE, parseOrganization } from '../../../src/schemas/organization-file.ts'
import { ALIASES_FILE, parseStepAliases } from '../../../src/schemas/step-aliases.ts'
import { readText } from '../../fixtures/read-text.ts'

const WRONG_DRILL = 'title: a\n\nsteps:\n  - text: "{org.name}"\n'

/** What reads a source, and a source for it. */
const READERS: readonly (readonly [name: string, text: string, read: (text: string) => unknown])[] = [
  ['the company’s file', readText(ORGANIZATION_FILE), (text) => parseOrganization(text, 'x.yaml')],
  [
    'a wrong value in it',
    readText(ORGANIZATION_FILE),
    (text) => problemOf(() => parseOrganization(text.replace('timeZone: ', 'timeZone: x'), 'x.yaml')),
  ],
  ['broken YAML', 'name: a\n\tb: [', (text) => problemOf(() => parseOrganization(text, 'x.yaml')).split('\n')[0]],
  ['renamed steps', `${readText(ALIASES_FILE)}\na/b:c: a/b:d\n`, (text) => parseStepAliases(text, 'x.yaml')],
  ['published steps', readText(PUBLISHED_FILE), (text) => JSON.parse(text)],
  ['a placeholder in a drill', WRONG_DRILL, (text) => unfilledProblems({ file: 'x.yaml', text })],
  ...globSync('src/content/drills/*.yaml').map(
    (file) => [file, readText(file), (text: string) => parse(text)] as const,
  ),
]

describe('FAULTS 78: read alike, whether lines end as on Unix or on Windows:', () => {
  test.each(READERS)('%s', (_, text, read) => {
    expect(text.split('\n').length).toBeGreaterThan(1)
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
  })
  test('the guide: its front matter, steps, headings, placeholders, definitions, and what is wrong with it', () => {
    const files = globSync('src/content/guide/**/*.mdx').sort()
    expect(files.length).toBeGreaterThan(40)
    const guide = (end: string) => files.map((file) => parsePage({ file, text: readText(file).replaceAll('\n', end) }))
    const seen = (end: string) => {
      const pages = guide(end)
      return {
        problems: checkGuide(pages, () => false, ['zh-CN', 'en']),
        steps: presentSteps(pages, 'zh-CN'),
        pages: pages.map(({ tree, frontMatter, fault }) => ({
          frontMatter: parse(frontMatter) as unknown,
          fault,
          tree,
          parts: [steps(tree), headings(tree), placeholders(tree), [...definitionsOf(tree)]],
        })),
      }
    }
    expect(seen('\r\n')).toEqual(seen('\n'))
  })
})

function problemOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing is wrong'
}
