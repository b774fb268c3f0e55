import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { guidePageSchema } from '../../../src/schemas/guide-page.ts'

const PAGE = { title: 'Why', description: 'Why we do it.', order: 1, reviewed: '2026-11-22' }

/** What the schema says about a page with this front matter. */
function problems(frontMatter: object): string[] {
  const result = guidePageSchema.safeParse({ ...PAGE, ...frontMatter })
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('the front matter of a page', () => {
  test('is fine on every page that is shipped', () => {
    const files = globSync('src/content/guide/**/*.mdx')
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---\r?$/m)
      expect(guidePageSchema.safeParse(parse(frontMatter)).error?.issues, file).toBeUndefined()
    }
  })
  test('asks for nothing that most pages do without', () => {
    expect(guidePageSchema.parse(PAGE)).toEqual({
      ...PAGE,
      synonyms: [],
      sectionSynonyms: {},
      width: 'narrow',
      records: false,
      terms: 'cards',
    })
  })
  test('reads a bare date, which YAML takes for midnight UTC', () => {
    expect(guidePageSchema.parse({ ...PAGE, reviewed: new Date('2026-11-22T00:00:00Z') }).reviewed).toBe('2026-11-22')
  })
  test('asks for the day of the review', () => {
    expect(problems({ reviewed: undefined })).toEqual([
      'reviewed The page doesn’t say when it was last reviewed. Write year-month-day, for example reviewed: 2026-11-22.',
    ])
  })
  test('says what a page can choose from', () => {
    expect(problems({ width: 'wider', terms: 'card', records: 'sometimes' })).toEqual([
      'width is “wider”, which is not a width. Write narrow, wide or full.',
      'records is “sometimes”, which is neither. Write true or false.',
      'terms is “card”, which is not a way to show terms. Write cards or links.',
    ])
  })
  test('says where the thumb bar leads, all of it', () => {
    const bar = { contacts: 'contact-summary', steps: 'dont-panic' }
    expect(problems({ thumbBar: bar })).toEqual([])
    expect(problems({ thumbBar: { ...bar, steps: '#dont-panic' } })).toEqual([
      'thumbBar.steps is “#dont-panic”, which is not the id of a heading. Write an id, for example why.',
    ])
    expect(problems({ thumbBar: { contacts: 'contact-summary' } })).toEqual([
      'thumbBar.steps is missing. Write an id, for example why.',
    ])
    expect(problems({ thumbBar: true })).toEqual([
      'thumbBar is “true”, which is not a group of values. Write the headings to which it leads, for example { contacts: contact-summary, steps: dont-panic }.',
    ])
    expect(problems({ thumbBar: { ...bar, timeline: 'timeline' } })[0]).toContain(
      'holds “timeline”, which Poise doesn’t',
    )
  })
  test('refuses a key that it doesn’t know', () => {
    expect(problems({ thumbbar: {} })).toHaveLength(1)
    expect(problems({ layout: 'wide' })).toHaveLength(1)
  })
})
