import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { INLINE_SCRIPTS } from '../../src/build/inline-scripts.ts'
import { messages } from '../../src/i18n/index.ts'
import { addFrench, MARK } from './add-french.ts'
import { deadLinks } from './dead-links.ts'
import { type BuiltPage, builtPages } from './pages.ts'

const { site, search } = messages('en')
/** The address that it is told. */
const SITE = 'https://runbook.test'
const TEMPLATE = 'after/postmortem/'
/** For how long two builds side by side may take, on a machine that is busy too. */
const TWO_BUILDS_MS = 240_000
/** The link to the page in the other language, with what it says: that is in the other language. */
const LANGUAGE_LINK = /<a class="button language"[^>]*>\s*([^<]*?)\s*<\/a>/

describe('with French added to it, the site', () => {
  const parent = mkdtempSync(join(tmpdir(), 'poise-french-'))
  const folder = join(parent, '沉着 手册')
  const dist = join(folder, 'dist')
  /** The same once more, elsewhere. */
  const twin = join(parent, 'b')
  let french: BuiltPage[] = []
  let english: BuiltPage[] = []
  const readJson = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8'))

  beforeAll(async () => {
    mkdirSync(folder)
    addFrench(folder)
    cpSync(folder, twin, { recursive: true })
    // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
    const { BASE_URL: _, ...env } = process.env
    const build = (cwd: string) =>
      promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd, env: { ...env, POISE_SITE: SITE } })
    await Promise.all([folder, twin].map(build))
    const pages = builtPages(dist).filter(({ path }) => path !== '/404.html')
    french = pages.filter(({ path }) => !path.startsWith('/en/'))
    english = pages.filter(({ path }) => path.startsWith('/en/'))
  }, TWO_BUILDS_MS)
  afterAll(() => rmSync(parent, { recursive: true, force: true }))

  test('FAULTS 47: is the same to the byte when it is built twice, in another folder too', () => {
    const files = digests(dist)
    expect(files.length).toBeGreaterThan(100)
    expect(digests(join(twin, 'dist'))).toEqual(files)
  })
  test('speaks French where French is, in its islands too, and nowhere else', () => {
    expect(french.length).toBeGreaterThan(5)
    expect(english.map(({ path }) => path.slice('/en'.length))).toEqual(french.map(({ path }) => path))
    const isFrench = ({ html, words }: BuiltPage) =>
      /<html lang="fr"[ >]/.test(html) &&
      html.includes(`>${MARK}${site.skipToContent}`) &&
      words.includes(`"${MARK}${search.panel.hint}`)
    expect(french.filter((page) => !isFrench(page)).map(({ path }) => path)).toEqual([])
    const strayed = english.filter(({ html, words }) => (html.replace(LANGUAGE_LINK, '') + words).includes(MARK))
    // The document can be written in every language.
    expect(strayed.map(({ path }) => path)).toEqual([`/en/${TEMPLATE}`])
    expect(french.find(({ path }) => path === '/')?.html).toContain(`<h1>${MARK}${site.doors.question}</h1>`)
  })
  test('is built from lines that end as on Windows, in a folder with a blank and Chinese in its path (FAULTS 78)', () => {
    expect(readFileSync(join(folder, 'src/content/organization.yaml'), 'utf8')).toMatch(/^(?:[^\n]*\r\n)+$/)
    expect([...french, ...english].filter(({ html, words }) => (html + words).includes('\r'))).toEqual([])
    const ours = Object.values(INLINE_SCRIPTS)
    for (const { html, path } of french) for (const script of ours) expect(html, path).toContain(script)
  })
  test('has no Chinese but in the document', () => {
    // A runbook that stands in no other language is shown as it is.
    const translated = [...french, ...english].filter(({ path }) => !path.includes('/runbooks/'))
    const chinese = translated.filter(({ html, words }) => /\p{Script=Han}/u.test(html + words))
    expect(chinese.map(({ path }) => path).sort()).toEqual([`/${TEMPLATE}`, `/en/${TEMPLATE}`])
    for (const { words, path } of chinese) expect(words, path).toContain('"fr":"Français"')
  })
  test('leads from each language to the other', () => {
    expect(deadLinks(dist, '/')).toEqual([])
    const link = (page: BuiltPage | undefined) => LANGUAGE_LINK.exec(page?.html ?? '')?.[1]
    expect(link(french[0])).toBe(site.ownName)
    expect(link(english[0])).toBe(MARK + site.ownName)
  })
  test('can be searched in French; a language that another has no name for is called as it calls itself', () => {
    expect(Object.keys(readJson('pagefind/pagefind-entry.json').languages).sort()).toEqual(['en', 'fr'])
    expect(readJson('search/fr.json').others).toEqual([
      { folder: 'en/', text: MARK + search.otherLanguage.replace('{language}', MARK + search.languages.en) },
    ])
    expect(readJson('search/en.json').others).toEqual([
      { folder: '', text: search.otherLanguage.replace('{language}', 'Français') },
    ])
  })
  test('has a well-formed sitemap that names every page once, without the search and the page for what isn’t there', () => {
    expect(() => fromXml(sitemap())).not.toThrow()
    const pages = [...french, ...english].map(({ path }) => SITE + path)
    const wanted = pages.filter((address) => !/\/search\/$/.test(address))
    expect(wanted.length).toBeGreaterThan(8)
    expect(entries().map(({ address }) => address)).toEqual(expect.arrayContaining(wanted))
    expect(entries()).toHaveLength(wanted.length)
  })
  test('names in the sitemap each page’s other language, which names it back, as its head does', () => {
    const headOf = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [
        lang,
        href,
      ])
    const heads = new Map([...french, ...english].map(({ path, html }) => [SITE + path, headOf(html)]))
    for (const { address, languages } of entries()) {
      expect([...languages]).toEqual(heads.get(address))
      expect([...languages.values()]).toContain(address)
      expect(languages.get('fr')?.replace(`${SITE}/`, `${SITE}/en/`)).toBe(languages.get('en'))
    }
    for (const { path, html } of french) expect(html, path).toContain(`<link rel="canonical" href="${SITE}${path}"`)
  })

  const sitemap = () => readFileSync(join(dist, 'sitemap.xml'), 'utf8')
  const entries = () =>
    [...sitemap().matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
      address: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
      languages: new Map(
        [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, href]),
      ),
    }))
})

/** Every file below a folder, with what tells its content from any other. */
function digests(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .sort()
}
