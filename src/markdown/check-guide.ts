import { ROLES } from '../domain/log/entry.ts'
import { LOCALES, type Locale } from '../i18n/languages.ts'
import { isOwnPage, pageFile, pathOfFile } from '../guide/page-path.ts'
import { meant } from '../schemas/nearest.ts'
import { headings, type PageId, placeholders, steps } from './page-parts.ts'
import type { Page } from './parse-page.ts'
import { unfilledProblems } from './unfilled-placeholders.ts'

const STEP_ID = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/
const HEADING_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Checks the guide as a whole: step and heading ids well formed and unique on their page, no role in them misspelled,
 * each of our pages in every language with the same ids in the same order, and every placeholder filled by a value of
 * the organisation.
 * @param isPlace whether `organization.yaml` holds a text at a place
 * @param locales the languages that are built; pages in another one needn’t keep up
 * @returns one sentence for each problem: file, line, what is wrong, what to write
 */
export function checkGuide(
  guide: readonly Page[],
  isPlace: (place: string) => boolean,
  locales: readonly Locale[] = LOCALES,
): string[] {
  const problems: string[] = []
  const routes = new Map<string, Map<string, Page>>()
  for (const page of guide) {
    const path = pathOfFile(page.file)
    if (path && !locales.includes(path.locale)) continue
    problems.push(...(page.fault ? [page.fault] : checkPage(page, isPlace)))
    if (!path)
      problems.push(
        `${page.file}:1: The file lies outside ${LOCALES.map((locale) => `guide/${locale}`).join(' and ')}. Move it under one of them, or add its language to src/i18n/languages.ts.`,
      )
    else routes.set(path.route, (routes.get(path.route) ?? new Map()).set(path.locale, page))
  }
  for (const [route, languages] of routes) problems.push(...checkLanguages(route, languages, locales))
  return problems
}

function checkPage({ file, tree, frontMatter }: Page, isPlace: (place: string) => boolean): string[] {
  const problems: string[] = []
  const seen = new Map<string, number>()
  const claim = (id: string, line: number) => {
    const first = seen.get(id)
    if (first !== undefined)
      problems.push(
        `${file}:${line}: The id “${id}” stands on line ${first} already. Give each step and heading of a page its own id.`,
      )
    else seen.set(id, line)
  }
  for (const { id, line } of steps(tree)) {
    if (id === '')
      problems.push(
        `${file}:${line}: A step has no id. Write <Step id="role/what-to-do">, with the id that its sheet gives it.`,
      )
    else if (!STEP_ID.test(id))
      problems.push(
        `${file}:${line}: The step id “${id}” is malformed. Write lower-case words with hyphens and at most one slash, for example scribe/post-roles.`,
      )
    else {
      claim(id, line)
      problems.push(...misspelledRole(file, id, line))
    }
  }
  for (const { id, line } of headings(tree)) {
    if (id === '') problems.push(`${file}:${line}: A heading has no id. End it with [#id], for example: ## Why [#why]`)
    else if (!HEADING_ID.test(id))
      problems.push(
        `${file}:${line}: The heading id “${id}” is malformed. Write lower-case words with hyphens, for example [#why].`,
      )
    else claim(id, line)
  }
  problems.push(...unfilledProblems({ file, text: frontMatter }))
  for (const { id, line } of placeholders(tree)) {
    if (!id.startsWith('org.'))
      problems.push(
        `${file}:${line}: Nothing fills the placeholder {${id}}. Write {org.…} with a place in organization.yaml, or put a literal brace into inline code.`,
      )
    else if (!isPlace(id.slice(4)))
      problems.push(
        `${file}:${line}: No value of organization.yaml fills {${id}}. Add it there or correct its spelling.`,
      )
  }
  return problems
}

/** The rail lists roles by the first half of a step’s id, and would leave a misspelled one out. */
function misspelledRole(file: string, id: string, line: number): string[] {
  const [first = '', task] = id.split('/')
  const role = task === undefined ? undefined : meant(first, ROLES)
  if (role === undefined || role === first) return []
  return [
    `${file}:${line}: The step id “${id}” begins with “${first}”, which is no role, but close to one. Write ${role}/${task}, or a first word that is less like it.`,
  ]
}

function checkLanguages(route: string, languages: Map<string, Page>, locales: readonly Locale[]): string[] {
  // A company may write a page in one language, or its own way in each.
  if ([...languages.values()].some(({ file }) => isOwnPage(file))) return []
  const [base, ...others] = LOCALES.filter((locale) => locales.includes(locale))
  const first = base && languages.get(base)
  if (!first)
    return [
      `${pageFile(String(base), route)}: The page is missing in ${base}. Write it, with the ids of the other language.`,
    ]
  return others.flatMap((locale) => {
    const other = languages.get(locale)
    if (!other)
      return [`${pageFile(locale, route)}: The page is missing in ${locale}. Write it, with the ids of ${first.file}.`]
    // Nobody knows which ids a page has that can’t be parsed.
    if (first.fault || other.fault) return []
    return [
      ...difference('step', steps(first.tree), steps(other.tree), first.file, other.file),
      ...difference('heading', headings(first.tree), headings(other.tree), first.file, other.file),
    ]
  })
}

function difference(what: string, base: PageId[], other: PageId[], baseFile: string, otherFile: string): string[] {
  for (let i = 0; i < Math.max(base.length, other.length); i++) {
    const expected = base[i]
    const actual = other[i]
    if (expected?.id === actual?.id) continue
    if (!expected)
      return [
        `${otherFile}:${actual?.line}: The ${what} “${actual?.id}” doesn’t exist in ${baseFile}. Add it there or remove it here.`,
      ]
    return [
      `${otherFile}:${actual?.line ?? 1}: The ${what} “${expected.id}” of ${baseFile}:${expected.line} is expected here, but ${actual ? `“${actual.id}” stands here` : 'the page ends'}. Give both languages the same ids in the same order.`,
    ]
  }
  return []
}
