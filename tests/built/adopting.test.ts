import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { organization } from '../../src/schemas/organization-file.ts'

/** Values that are words of the language too, or the same for every company: they say nothing of the first one. */
const COMMON = /^(?:!|09:00|18:00|mainland-china|monday-friday|@all|@here)$/

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }

/** Every text of an organization’s values, with its place. */
function texts(value: Value, place: string[] = []): [place: string, text: string][] {
  if (typeof value === 'string') return [[place.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...place, key]))
}

/** The same file for another company: every text that is shown is another one, of the same kind. */
function anotherCompany(value: Value, place: string[] = []): Value {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, anotherCompany(inner, [...place, key])]),
    )
  if (typeof value !== 'string') return value
  const at = place.join('.')
  const given: Record<string, string> = {
    timeZone: 'America/New_York',
    'calendar.zh-CN': 'monday-friday',
    'calendar.en': 'monday-friday',
    'workingHours.from': '10:00',
    'workingHours.to': '16:00',
    'contacts.phone.number': '+44 20 7946 0958',
    'contacts.phone.pin': '987654',
  }
  if (given[at]) return given[at]
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return '2027-01-01'
  const name = at.replace(/\W/g, '').toLowerCase()
  return /^https?:/.test(value) ? `https://second.test/${name}` : `zq${name}`
}

/** The calculator names a zone to show how zones are written. */
const withoutExample = (html: string) => html.replaceAll('例如 Asia/Shanghai', '')

test('built for another company a year later, the site has none of the first one’s values and says what is old', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-adopting-'))
  try {
    const file = join(folder, 'organization.yaml')
    writeFileSync(file, stringify(anotherCompany(parse(readFileSync('src/content/organization.yaml', 'utf8')))))
    // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
    const { BASE_URL: _, ...env } = process.env
    execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', join(folder, 'dist')], {
      env: { ...env, POISE_ORGANIZATION: file, POISE_TODAY: '2028-01-01', POISE_SITE: 'https://second.test' },
      stdio: 'pipe',
    })
    const pages = globSync(join(folder, 'dist/**/*.html')).map(
      (page) => [page, withoutExample(readFileSync(page, 'utf8'))] as const,
    )
    const first = texts(organization() as unknown as Value).filter(([, text]) => !COMMON.test(text))
    expect(first.length).toBeGreaterThan(60)
    // Some first values are everyday words that the guide uses by itself; what is only theirs has to be gone.
    const own = first.filter(
      ([, text]) => /example|voip|#|!ic|!status|555|123456|Asia\//.test(text) || text === '示例公司',
    )
    const left = pages.flatMap(([page, html]) =>
      own
        .filter(([, text]) => html.includes(text))
        .map(([place, text]) => `${page.slice(folder.length)}: ${text} of ${place}`),
    )
    expect(own.length).toBeGreaterThan(25)
    expect(left).toEqual([])
    const guide = pages.filter(([, html]) => html.includes('class="page-end"'))
    expect(guide.length).toBeGreaterThan(40)
    expect(guide.filter(([, html]) => !/一年多没有审阅|for over a year/.test(html))).toEqual([])
    for (const [, html] of pages) expect(html).toContain('zqname')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
