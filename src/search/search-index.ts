import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseFrontmatter } from '@astrojs/markdown-remark'
import type { AstroIntegration } from 'astro'
import { createIndex, close as stopPagefind } from 'pagefind'
import type { SearchPage } from '../domain/search/search.ts'
import type { Sounds } from '../domain/search/sounds.ts'
import { encodingOf, packed } from '../domain/search/word-file.ts'
import { fill } from '../i18n/format.ts'
import { messages } from '../i18n/index.ts'
import { LANGUAGES, type Locale } from '../i18n/languages.ts'
import { localeFolder } from '../guide/addresses.ts'
import { pageFile } from '../guide/page-path.ts'
import { shownLocales } from '../guide/visibility.ts'
import type { GuideFrontMatter } from '../schemas/guide-page.ts'
import { isRunbook, RUNBOOKS } from '../runbooks/addresses.ts'
import { areExamples } from '../runbooks/runbook-files.ts'
import { ASKED } from './asked/index.ts'
import { inGb18030 } from './gb18030.ts'
import { placesOf } from './main-text.ts'
import { withSynonyms } from './section-synonyms.ts'
import { soundsOf } from './sounds.ts'
import { traditionalPairs } from './traditional.ts'

/** Pages that lead to others and say nothing of their own, and the search itself. */
const LEFT_OUT = ['', 'search', '404.html', RUNBOOKS]
/** What we use of Pagefind's output; its ready-made boxes and their styles stay behind. */
const USED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(?:meta|index|fragment|filter))$/

/** After the build: Pagefind's index of every page, and for each language what is called how, and the texts. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const locales = shownLocales()
        const editions = locales.map((locale) => ({ locale, pages: builtPages(folder, locale) }))
        for (const { locale, pages } of editions) {
          const others = locales.filter((other) => other !== locale).map((other) => edition(locale, other))
          const named = pages.map((page) => (isRunbook(page.route) ? nameOnly(page) : page))
          // Our examples aren’t what somebody looks for who has an incident.
          const hasRunbooks = !areExamples() && pages.some(({ route }) => isRunbook(route))
          const about = { folder: localeFolder(locale), others, hasRunbooks, asking: ASKED[locale] }
          const encoded = (content: unknown) => encodedFor(locale, JSON.stringify(content))
          const file = join(folder, 'search', locale)
          const { texts, ...names } = packed(named)
          write(`${file}.json`, encoded({ ...about, ...names, ...signsOf(locale, named) }))
          write(`${file}-texts.txt`, encoded(texts))
        }
        await runPagefind(folder, editions)
        logger.info(`${editions.reduce((sum, { pages }) => sum + pages.length, 0)} pages can be searched`)
      },
    },
  }
}

/** The text of a company's runbooks, of which there may be a thousand, is left to Pagefind; their names are found at every key. */
function nameOnly({ route, synonyms, places: [first] }: SearchPage): SearchPage {
  const name = route.split('/').at(-1) ?? ''
  return { route, synonyms: [...synonyms, name], places: first ? [{ ...first, text: '' }] : [] }
}

/** Characters that people type, or mistype, for those of simplified Chinese; of no use in any other language. */
function signsOf(locale: Locale, pages: readonly SearchPage[]): { variants?: string; sounds?: Sounds | undefined } {
  if (locale !== 'zh-CN') return {}
  const words = pages.flatMap(({ places, synonyms }) => [
    ...synonyms,
    ...places.flatMap(({ heading, text, also = [] }) => [heading, text, ...also]),
  ])
  const { fillers = '', alike = '' } = ASKED[locale] ?? {}
  return { variants: traditionalPairs([...words, fillers, alike]), sounds: soundsOf(words) }
}

/** Where the search leads whoever finds nothing; a language without a name in the reader’s is called as it calls itself. */
function edition(locale: Locale, other: Locale): { folder: string; text: string } {
  const { otherLanguage, languages } = messages(locale).search
  const names: Readonly<Record<string, string>> = languages
  return { folder: localeFolder(other), text: fill(otherLanguage, { language: names[other] ?? LANGUAGES[other].name }) }
}

/** The pages of a language in a built folder, in a fixed order. */
function builtPages(folder: string, locale: Locale): SearchPage[] {
  const start = localeFolder(locale)
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => shownLocales().find((other) => file.startsWith(`${other}/`)) === (start ? locale : undefined))
    .sort()
    .flatMap((file) => {
      const route = file.slice(start.length).replace(/(?:^|\/)index\.html$/, '')
      if (LEFT_OUT.includes(route)) return []
      const { synonyms, sections } = synonymsOf(locale, route)
      const places = withSynonyms(placesOf(readFileSync(join(folder, file), 'utf8')), sections, route)
      return { route, synonyms, places }
    })
}

/** Other words for what a page and its sections are about, from its front matter; none for a page outside the guide. */
function synonymsOf(locale: Locale, route: string): { synonyms: string[]; sections: Record<string, string[]> } {
  const file = pageFile(locale, route)
  const { frontmatter } = parseFrontmatter(existsSync(file) ? readFileSync(file, 'utf8') : '')
  const { synonyms = [], sectionSynonyms = {} } = frontmatter as Partial<GuideFrontMatter>
  return { synonyms, sections: sectionSynonyms }
}

async function runPagefind(folder: string, languages: { locale: Locale; pages: SearchPage[] }[]): Promise<void> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind doesn’t start: ${errors.join(' ')} Run npm ci, then build again.`)
  for (const { locale, pages } of languages) {
    const start = `/${localeFolder(locale)}`
    const added = await Promise.all(
      pages.map((page) => index.addHTMLFile({ url: `${start}${page.route}/`, content: wordsOnly(locale, page) })),
    )
    for (const [at, { errors }] of added.entries())
      if (errors.length > 0) throw new Error(`Pagefind can’t read ${pages[at]?.route}: ${errors.join(' ')}`)
  }
  const { files } = await index.getFiles()
  for (const { path, content } of files)
    if (USED.test(path.split('/').at(-1) ?? '')) write(join(folder, 'pagefind', path), content)
  await stopPagefind()
}

/**
 * A page with nothing but its words, as Pagefind is to read it: it passes over labels, and the first sentences of the
 * steps are labels. Synonyms go into its metadata, where no page shows, prints or speaks them.
 */
function wordsOnly(locale: Locale, { route, places, synonyms }: SearchPage): string {
  const body = places.map(({ id, heading, text }, at) => {
    const tag = at === 0 ? 'h1' : 'h2'
    const paragraphs = text.split('\n').map((line) => `<p>${inHtml(line)}</p>`)
    return `<${tag} id="${inHtml(id)}">${inHtml(heading)}</${tag}>${paragraphs.join('')}`
  })
  const meta = `<meta data-pagefind-meta="synonyms[content]" content="${inHtml(synonyms.join(' '))}">`
  const filter = isRunbook(route) ? ' data-pagefind-filter="of:runbooks"' : ''
  return `<html lang="${locale}"><head>${meta}</head><body><main data-pagefind-body${filter}>${body.join('')}</main></body></html>`
}

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
}

function encodedFor(locale: Locale, json: string): string | Uint8Array {
  return encodingOf(locale) === 'gb18030' ? inGb18030(json) : json
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
