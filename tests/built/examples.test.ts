import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownExamples } from '../../src/build/shown-values.ts'
import { messages } from '../../src/i18n/index.ts'
import { LOCALES } from '../../src/i18n/languages.ts'
import { parsePage } from '../../src/markdown/parse-page.ts'
import { examples } from '../../src/schemas/examples.ts'
import { readText } from '../fixtures/read-text.ts'
import { builtPages } from './pages.ts'

const pages = builtPages()
const shown = new Map(
  shownExamples(
    globSync('src/content/guide/**/*.mdx').map((file) => parsePage({ file, text: readText(file) })),
    examples(),
  ).map(({ page, examples }) => [page, examples.map(({ place }) => place)]),
)
/** The page as the report names it. */
const nameOf = (path: string) => path.replace(/^\/(?:en\/)?/, '').replace(/\/$/, '') || 'home'
/** Values that can be told from other words wherever they stand. */
const UNMISTAKABLE = /#|https?:|123456|BIG FIRE|244 3473|Attorney|@example|^Example Company$/

test('the report knows every page on which an example stands', () => {
  const told = examples().filter(({ value }) => typeof value === 'string' && UNMISTAKABLE.test(value))
  expect(told.length).toBeGreaterThan(15)
  const untold = pages.flatMap(({ path, html }) => {
    const places = [...(shown.get('every page') ?? []), ...(shown.get(nameOf(path)) ?? [])]
    return told.flatMap(({ place, value }) =>
      html.includes(`${value}`) && !places.includes(place) ? [`${path}: ${place}, ${value}`] : [],
    )
  })
  expect(untold.filter((what) => !what.startsWith('/404'))).toEqual([])
})
test('beside contacts that are examples the page says so, without script', () => {
  for (const locale of LOCALES) {
    const { all } = messages(locale).contact.example
    const start = locale === LOCALES[0] ? '/' : `/${locale}/`
    const marked = pages.filter(({ path, html }) => {
      const isHere = locale === LOCALES[0] ? !/^\/en\//.test(path) : path.startsWith(start)
      return isHere && new RegExp(`<small class="badge muted example[^>]*>\\s*${all}\\s*</small>`).test(html)
    })
    const paths = marked.map(({ path }) => path.slice(start.length))
    expect(paths).toEqual(
      expect.arrayContaining(['', 'during/during-an-incident/', 'incident/', 'before/severity-levels/']),
    )
  }
})
test('a page with contacts in its text says once of each that it is an example', () => {
  const twice = pages.filter(({ html }) => {
    const fields = [...html.matchAll(/data-example="(\w+)"/g)].map(([, field]) => field)
    return fields.length !== new Set(fields).size
  })
  expect(twice.map(({ path }) => path)).toEqual([])
})
