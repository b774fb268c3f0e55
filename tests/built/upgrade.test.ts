import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messages } from '../../src/i18n/index.ts'
import { adopt, builtFiles, changeEverything, cloneRelease, commit, git } from './adopter.ts'
import { deadLinks } from './dead-links.ts'
import { type BuiltPage, builtPages } from './pages.ts'

const SITE = 'https://second.test'

describe('an adopter who changed all that they may, and then took over a release that changed everything', () => {
  const parent = mkdtempSync(join(tmpdir(), 'poise-upgrade-'))
  const folder = join(parent, 'runbook')
  const dist = join(folder, 'dist')
  let pages: BuiltPage[] = []
  let conflicts = ''
  let log = ''
  const page = (path: string) => pages.find((one) => one.path === path)?.html ?? ''

  beforeAll(() => {
    mkdirSync(folder)
    cloneRelease(folder)
    git(folder, 'checkout', '--quiet', '-b', 'upstream')
    changeEverything(folder)
    commit(folder, 'A newer release')
    git(folder, 'checkout', '--quiet', 'main')
    adopt(folder)
    commit(folder, 'Our runbook')
    git(folder, 'merge', '--quiet', 'upstream')
    conflicts = git(folder, 'status', '--porcelain')
    // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
    const { BASE_URL: _, ...env } = process.env
    log = execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: folder,
      env: { ...env, POISE_SITE: SITE },
      encoding: 'utf8',
    })
    pages = builtPages(dist)
  })
  afterAll(() => rmSync(parent, { recursive: true, force: true }))

  test('has no conflict, because what they wrote lies in one folder', () => {
    expect(conflicts).toBe('')
    const theirs = git(folder, 'diff', '--name-only', 'upstream', 'main').trim().split('\n')
    expect(theirs.length).toBeGreaterThan(9)
    expect(theirs.filter((file) => !file.startsWith('src/content/own/'))).toEqual([])
    const ours = git(folder, 'diff', '--name-only', 'main^1', 'main').trim().split('\n')
    expect(ours.length).toBeGreaterThan(1_000)
  })
  test('has its own values beside our new ones, and is told which are examples', () => {
    expect(page('/')).toContain('777777')
    expect(pages.filter(({ html }) => /123456|654321/.test(html)).map(({ path }) => path)).toEqual([])
    expect(page('/')).toContain('Zqcompany')
    expect(log).toMatch(/values? that are still our examples: \d+/i)
    expect(log).not.toMatch(/contacts\.phone\.pin/)
    const { some } = messages('zh-CN').contact.example
    expect(page('/during/during-an-incident/')).toContain(some.split('{')[0])
  })
  test('has its page in the place of ours in one language, and ours in the other', () => {
    expect(page('/before/severity-levels/')).toContain('<h1>Zqreplaced</h1>')
    expect(page('/before/severity-levels/')).not.toContain('新的级别')
    expect(page('/en/before/severity-levels/')).toContain('<h1>Severity levels</h1>')
  })
  test('has its section where it was put, in the languages in which it has pages', () => {
    const order = (html: string) =>
      [...html.matchAll(/<li[^>]*><a href="(?:\/en)?\/([\w-]+)\/[^"]*"/g)].map((one) => one[1])
    expect(order(page('/en/')).slice(0, 3)).toEqual(['before', 'services', 'during'])
    expect(page('/en/services/')).toContain('<h1>Zqservices</h1>')
    expect(page('/services/')).not.toContain('Zqpayments')
    expect(page('/en/')).toContain('Zqpayments')
  })
  test('leads from a page that stands in one language to its section in the other, and says so', () => {
    const { notInLanguage, onlyHere } = { ...messages('zh-CN').site, onlyHere: messages('en').site.onlyHere }
    const said = notInLanguage.replace('{title}', '服务')
    expect(page('/en/services/payments/')).toMatch(
      new RegExp(`href="/services/" hreflang="zh-CN"[^>]*aria-label="${said}"`),
    )
    expect(page('/en/services/payments/')).toContain(onlyHere)
    expect(page('/en/services/payments/')).not.toContain('rel="alternate"')
    expect(page('/en/services/notes/')).toContain('rel="alternate"')
    expect(page('/before/severity-levels/')).toContain('href="/en/services/payments/#first" hreflang="en"')
  })
  test('ticks the steps of a page that says so', () => {
    expect(page('/en/services/payments/')).toContain('id="tick-look"')
    expect(log).not.toContain('New steps')
  })
  test('has links that lead to a page, and a sitemap with every page', () => {
    // Its own page hasn't a place that one of ours leads to, which it is told of.
    const lost = '/before/severity-levels/#sev-3-as-major-incident'
    expect(deadLinks(dist, '/')).toEqual([`/before/what-is-an-incident/: ${lost} (no such place on the page)`])
    expect(log).toMatch(/severity-levels\.mdx: other pages lead to #sev-3-as-major-incident/)
    const named = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      (one) => one[1],
    )
    const built = pages.map(({ path }) => path).filter((path) => !/\/search\/$|^\/404/.test(path))
    expect(named.sort()).toEqual(built.map((path) => SITE + path).sort())
  })
  test('finds its pages, and keeps them for use without a network', () => {
    const { pages: found } = JSON.parse(readFileSync(join(dist, 'search/en.json'), 'utf8'))
    expect(found.find(({ route }: { route: string }) => route === 'services/payments').synonyms).toEqual(['zqsynonym'])
    expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain('en/services/payments/')
  })
  test('wears its logo and its icon', () => {
    const [logo] = builtFiles(dist, '_astro/logo*.svg')
    expect(logo).toBeDefined()
    for (const { html, path } of pages) expect(html, path).toContain(`src="/${logo}"`)
    expect(readFileSync(join(dist, 'icon.svg'), 'utf8')).toContain('0 0 8 8')
  })
  test('shows its reporting clocks alone, who decides them, and those of its contracts', () => {
    for (const [path, contract, unit] of [
      ['/during/reporting-clocks/', '云服务赔付', '工作日'],
      ['/en/during/reporting-clocks/', 'Cloud service credit', 'business days'],
    ] as const) {
      const table = page(path).match(/<tbody>[\s\S]*?<\/tbody>/)?.[0] ?? ''
      expect(table.match(/<tr/g)).toHaveLength(3)
      expect(table).toContain(contract)
      expect(table).toContain(unit)
    }
    const [words = ''] = builtFiles(dist, 'words/reporting.en*')
    const { facts } = JSON.parse(readFileSync(join(dist, words), 'utf8'))
    expect(facts).toMatchObject({
      isChosen: true,
      decides: 'Legal on call',
      holidays: ['2026-12-24', '2026-12-28'],
      clocks: [{ id: 'cloud-credit' }, { id: 'cn-cac-other' }, { id: 'eu-gdpr-33', zone: 'Europe/Berlin' }],
    })
  })
  test('practices with its drills, one of them in the place of ours', () => {
    const words = builtFiles(dist, 'words/**/*').map((file) => readFileSync(join(dist, file), 'utf8'))
    const titles = words.filter((text) => text.includes('Zqfire'))
    expect(titles.length).toBeGreaterThan(0)
    for (const text of titles) expect(text).toContain('Zqreplacing')
  })
})
