import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { organization } from '../../src/schemas/organization-file.ts'
import { deadLinks } from './dead-links.ts'
import { type BuiltPage, builtPages } from './pages.ts'

/** Values that are words of the language too, or the same for every company: they say nothing of the first one. */
const COMMON = /^(?:!|09:00|18:00|mainland-china|monday-friday|@all|@here|zh-CN|en)$/
const HIDDEN = ['crisis/overview', 'resources/chatops', 'training/glossary', 'getting-started']
const ACCENT = '#7a1fa2'
/** The folder of the host that it is built for. */
const BASE = '/runbook/'

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }

/** Every text of an organization’s values, with its place. */
function texts(value: Value, place: string[] = []): [place: string, text: string][] {
  if (typeof value === 'string') return [[place.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...place, key]))
}

/** The same file for another company, in English alone: every text that is shown is another one, of the same kind. */
function anotherCompany(value: Value, place: string[] = []): Value {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'zh-CN')
        .map(([key, inner]) => [key, anotherCompany(inner, [...place, key])]),
    )
  if (typeof value !== 'string') return value
  const at = place.join('.')
  const given: Record<string, string> = {
    timeZone: 'America/New_York',
    'calendar.en': 'monday-friday',
    'workingHours.from': '10:00',
    'workingHours.to': '16:00',
    'contacts.phone.number': '+44 20 7946 0958',
    'contacts.phone.pin': '987654',
    'contacts.fallback.phoneTree.number': '+44 20 7946 0959',
    'subTeams.a.phone': '+44 20 7946 0960',
    'subTeams.b.phone': '+44 20 7946 0961',
    'subTeams.c.phone': '+44 20 7946 0962',
  }
  if (given[at]) return given[at]
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return '2027-01-01'
  const name = at.replace(/\W/g, '').toLowerCase()
  return /^https?:/.test(value) ? `https://second.test/${name}` : `zq${name}`
}

/** A built file as text; Pagefind packs its own. */
function textOf(file: string): string {
  const content = readFileSync(file)
  return (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString('utf8')
}

// One build for all of it: two at once would write into the same folder of Astro’s.
describe('built for another company, in English alone, a year later and for a folder of its host, the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-adopting-'))
  const dist = join(folder, 'dist')
  let pages: BuiltPage[] = []
  let files: (readonly [name: string, text: string])[] = []
  beforeAll(() => {
    const file = join(folder, 'organization.yaml')
    const first = parse(readFileSync('src/content/organization.yaml', 'utf8'))
    const own = {
      ...(anotherCompany(first) as object),
      locales: ['en'],
      hide: HIDDEN,
      accent: ACCENT,
      logo: 'icon.svg',
    }
    writeFileSync(file, stringify(own))
    // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
    const { BASE_URL: _, ...env } = process.env
    execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', dist], {
      env: {
        ...env,
        POISE_ORGANIZATION: file,
        POISE_TODAY: '2028-01-01',
        POISE_SITE: 'https://second.test',
        POISE_BASE: BASE,
      },
      stdio: 'pipe',
    })
    pages = builtPages(dist)
    files = globSync(`${dist}/**/*.{html,js,css,json,xml,pf_fragment}`).map(
      (name) => [name.slice(dist.length), textOf(name)] as const,
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('has none of the first one’s values in any file', () => {
    const first = texts(organization() as unknown as Value).filter(([, text]) => !COMMON.test(text))
    expect(first.length).toBeGreaterThan(60)
    // Some first values are everyday words that the guide uses by itself; what is only theirs has to be gone.
    const own = first.filter(
      ([, text]) => /example|voip|#|!ic|!status|555|123456|Asia\//.test(text) || text === '示例公司',
    )
    expect(own.length).toBeGreaterThan(25)
    expect(new Set(files.map(([name]) => name.split('.').at(-1)))).toEqual(
      new Set(['html', 'js', 'css', 'json', 'xml', 'pf_fragment']),
    )
    // Pagefind's programs have examples of their own, and alphabets have digits in a row.
    const ours = files.filter(([name]) => !/^\/pagefind\/.*\.js$/.test(name))
    const holds = (text: string, value: string) =>
      new RegExp(`(?<!\\d)${value.replace(/[^\w\s]/gu, '\\$&')}(?!\\d)`).test(text)
    // The clocks for reporting have the zones of the authorities.
    const isAuthoritys = (name: string, value: string) => /^\/words\/reporting\./.test(name) && /^Asia\//.test(value)
    const left = ours.flatMap(([name, text]) =>
      own
        .filter(([, value]) => holds(text, value) && !isAuthoritys(name, value))
        .map(([place, value]) => `${name}: ${value} of ${place}`),
    )
    expect(left).toEqual([])
    for (const { file, html } of pages) expect(html, file).toContain('zqname')
  })
  test('says of every page that nobody has reviewed it for over a year', () => {
    const guide = pages.filter(({ html }) => html.includes('class="page-end"'))
    expect(guide.length).toBeGreaterThan(20)
    expect(guide.filter(({ html }) => !html.includes('for over a year')).map(({ file }) => file)).toEqual([])
  })
  test('has no link that leads nowhere, on the pages and in the sitemap', () => {
    expect(deadLinks(dist, BASE)).toEqual([])
    const sitemap = textOf(`${dist}/sitemap.xml`)
    const named = [...sitemap.matchAll(/<loc>https:\/\/second\.test\/runbook(.*?)<\/loc>/g)].map((match) => match[1])
    const built = pages.map(({ path }) => path).filter((path) => path !== '/search/' && path !== '/404.html')
    expect(named.sort()).toEqual(built.sort())
  })
  test('speaks English at the root, and nothing leads to another language', () => {
    expect(pages.length).toBeGreaterThan(30)
    const wrong = pages.filter(
      ({ html, path }) =>
        !/<html lang="en"[ >]/.test(html) ||
        path.startsWith('/en/') ||
        /hreflang|lang="zh|data-keep-place|Chinese edition/.test(html.replace(/<option [^>]*>/g, '')),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
    expect(pages.find(({ path }) => path === '/')?.html).toContain('<h1>What’s going on?</h1>')
    // The document that is written after an incident may still be in Chinese, and so may the outline of a first report.
    const chinese = pages.filter(({ html, words }) => /\p{Script=Han}/u.test(html + words)).map(({ path }) => path)
    expect(chinese).toEqual(['/after/postmortem/', '/during/reporting-clocks/'])
    expect(textOf(`${dist}/sitemap.xml`)).not.toMatch(/hreflang|zh-CN/)
    expect(files.map(([name]) => name).filter((name) => /^\/search\/.*json$/.test(name))).toEqual(['/search/en.json'])
    expect(Object.keys(JSON.parse(textOf(`${dist}/pagefind/pagefind-entry.json`)).languages)).toEqual(['en'])
    expect(JSON.parse(textOf(`${dist}/search/en.json`)).others).toEqual([])
  })
  test('knows nothing of the hidden pages, nor of a section that has no other', () => {
    const mentioning = files.filter(([, text]) => [...HIDDEN, '/crisis/'].some((route) => text.includes(`${route}/`)))
    expect(mentioning.map(([name]) => name)).toEqual([])
    const routes = JSON.parse(textOf(`${dist}/search/en.json`)).pages.map(({ route }: { route: string }) => route)
    expect(routes.filter((route: string) => [...HIDDEN, 'crisis'].includes(route))).toEqual([])
    expect(routes).toContain('resources/reading')
  })
  test('wears its own logo and color', () => {
    for (const { file, html } of pages)
      expect(html, file).toMatch(
        /<a class="brand" href="\/runbook\/"><picture><img src="\/runbook\/icon\.svg" alt="zqnameen" width="24"/,
      )
    const sheets = files.filter(([name, text]) => name.endsWith('.css') && text.includes('--accent:'))
    expect(sheets.length).toBeGreaterThan(1)
    for (const [name, styles] of sheets) {
      // The last one wins; it comes behind ours, in the same layer.
      const last = styles.lastIndexOf('--accent:')
      expect(styles.slice(last), name).toMatch(new RegExp(`^--accent:var\\(--lightningcss-light,${ACCENT}\\)`))
      expect(styles.slice(last), name).toContain('--accent-soft:')
    }
    expect(pages.filter(({ html }) => /<[^>]+\sstyle="/.test(html)).map(({ file }) => file)).toEqual([])
  })
})

test('without a logo and a color of its own the site has not a byte for them', () => {
  const sheets = globSync('dist/**/*.css').map(textOf)
  expect(sheets.filter((styles) => styles.includes('.brand img'))).toEqual([])
  const withAccent = sheets.filter((styles) => styles.includes('--accent:'))
  expect(withAccent.length).toBeGreaterThan(1)
  for (const styles of withAccent) expect(styles.match(/--accent:/g)).toHaveLength(1)
  expect(builtPages().filter(({ html }) => html.includes('<picture>'))).toEqual([])
})
