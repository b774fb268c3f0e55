import { LOCALES, type Locale } from '../i18n/languages.ts'
import { guidePath } from './guide-path.ts'

/** One source file of the guide. */
export interface GuideFile {
  /** Path from the project's root. */
  file: string
  text: string
}

interface Found {
  id: string
  line: number
}

const STEP_ID = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/
const HEADING_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Checks the guide as a whole: step and heading ids well formed and unique on their page, each page in every language
 * with the same ids in the same order, and every placeholder filled by a value of the organisation.
 * @param isPlace whether `organization.yaml` holds a text at a place
 * @param locales the languages that are built; pages in another one needn’t keep up
 * @returns one sentence for each problem: file, line, what is wrong, what to write
 */
export function checkGuide(
  files: readonly GuideFile[],
  isPlace: (place: string) => boolean,
  locales: readonly Locale[] = LOCALES,
): string[] {
  const problems: string[] = []
  const pages = new Map<string, Map<string, GuideFile>>()
  for (const file of files) {
    const path = guidePath(file.file)
    if (path && !locales.includes(path.locale)) continue
    problems.push(...checkFile(file, isPlace))
    if (!path)
      problems.push(
        `${file.file}:1: The file lies outside ${LOCALES.map((locale) => `guide/${locale}`).join(' and ')}. Move it under one of them, or add its language to src/i18n/languages.ts.`,
      )
    else pages.set(path.route, (pages.get(path.route) ?? new Map()).set(path.locale, file))
  }
  for (const [route, languages] of pages) problems.push(...checkLanguages(route, languages, locales))
  return problems
}

function checkFile({ file, text }: GuideFile, isPlace: (place: string) => boolean): string[] {
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
  for (const { id, line } of steps(text)) {
    if (id === '')
      problems.push(
        `${file}:${line}: A step has no id. Write <Step id="role/what-to-do">, with the id that its sheet gives it.`,
      )
    else if (!STEP_ID.test(id))
      problems.push(
        `${file}:${line}: The step id “${id}” is malformed. Write lower-case words with hyphens and at most one slash, for example scribe/post-roles.`,
      )
    else claim(id, line)
  }
  for (const { id, line } of headings(text)) {
    if (id === '') problems.push(`${file}:${line}: A heading has no id. End it with [#id], for example: ## Why [#why]`)
    else if (!HEADING_ID.test(id))
      problems.push(
        `${file}:${line}: The heading id “${id}” is malformed. Write lower-case words with hyphens, for example [#why].`,
      )
    else claim(id, line)
  }
  const frontMatter = /^---\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? ''
  problems.push(...unfilledProblems({ file, text: frontMatter }))
  for (const { id, line } of placeholders(text)) {
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

/** Names each placeholder where nothing is filled in: in front matter and in drills. */
export function unfilledProblems({ file, text }: GuideFile): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const found = /\{\s*(org\.[^}]*?)\s*\}/.exec(line)
    return found
      ? [
          `${file}:${index + 1}: Nothing fills {${found[1]}} here. Write the words themselves, or move it into the text of a page.`,
        ]
      : []
  })
}

function checkLanguages(route: string, languages: Map<string, GuideFile>, locales: readonly Locale[]): string[] {
  const [base, ...others] = LOCALES.filter((locale) => locales.includes(locale))
  const first = base && languages.get(base)
  if (!first)
    return [
      `src/content/guide/${base}/${route}.mdx: The page is missing in ${base}. Write it, with the ids of the other language.`,
    ]
  return others.flatMap((locale) => {
    const other = languages.get(locale)
    if (!other)
      return [
        `src/content/guide/${locale}/${route}.mdx: The page is missing in ${locale}. Write it, with the ids of ${first.file}.`,
      ]
    return [
      ...difference('step', steps(first.text), steps(other.text), first.file, other.file),
      ...difference('heading', headings(first.text), headings(other.text), first.file, other.file),
    ]
  })
}

function difference(what: string, base: Found[], other: Found[], baseFile: string, otherFile: string): string[] {
  for (let i = 0; i < Math.max(base.length, other.length); i++) {
    const expected = base[i]
    const found = other[i]
    if (expected?.id === found?.id) continue
    if (!expected)
      return [
        `${otherFile}:${found?.line}: The ${what} “${found?.id}” doesn’t exist in ${baseFile}. Add it there or remove it here.`,
      ]
    return [
      `${otherFile}:${found?.line ?? 1}: The ${what} “${expected.id}” of ${baseFile}:${expected.line} is expected here, but ${found ? `“${found.id}” stands here` : 'the page ends'}. Give both languages the same ids in the same order.`,
    ]
  }
  return []
}

/** Step ids of a page's source, in order; an absent id is the empty text. */
export function steps(text: string): Found[] {
  return scan(text, /<Step\b([^>]*)(?:>|$)/g, (match) => /\bid="([^"]*)"/.exec(match[1] ?? '')?.[1] ?? '')
}

/** Heading ids of a page's source, in order; an absent id is the empty text. */
export function headings(text: string): Found[] {
  return scan(text, /^#{2,6} .*$/g, (match) => /\[#([^\]]*)\]\s*$/.exec(match[0])?.[1] ?? '')
}

function placeholders(text: string): Found[] {
  return [
    ...scan(text, /(?<!\\)\{\s*(org\.[^}]*?)\s*\}/g, (match) => match[1] ?? ''),
    ...scan(text, /(?<!\\)\{(?!\s*org\.)([^}]*)\}/g, (match) => (match[1] ?? '').trim(), /`[^`]*`/g),
  ]
}

/** Looks at a source line by line, without its front matter and its fenced code. */
function scan(text: string, pattern: RegExp, idOf: (match: RegExpMatchArray) => string, without?: RegExp): Found[] {
  const found: Found[] = []
  let fence: string | undefined
  let inFrontMatter = false
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    if (whole.trim() === '---' && (index === 0 || inFrontMatter)) inFrontMatter = index === 0
    const mark = /^\s*(`{3,}|~{3,})/.exec(whole)?.[1]
    if (mark) fence = fence === undefined ? mark : whole.trim().startsWith(fence) ? undefined : fence
    if (inFrontMatter || mark || fence !== undefined) continue
    const line = without ? whole.replace(without, '') : whole
    for (const match of line.matchAll(pattern)) found.push({ id: idOf(match), line: index + 1 })
  }
  return found
}
