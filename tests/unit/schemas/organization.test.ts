import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  localize,
  ORGANIZATION_FILE,
  organization,
  organizationPlaces,
  organizationText,
  parseOrganization,
} from '../../../src/schemas/organization-file.ts'

const FILE = 'src/content/organization.yaml'
const source = readFileSync(FILE, 'utf8')

/** What is said about the file after one change to it. The change must change something. */
function said(from: string | RegExp, to: string): string[] {
  const changed = source.replace(from, to)
  if (changed === source) throw new Error(`“${from}” isn’t in ${FILE}.`)
  try {
    parseOrganization(changed, FILE)
  } catch (error) {
    return (error as Error).message.split('\n').filter((line) => line.startsWith(FILE))
  }
  return []
}
/** The line on which a text stands, as a person counts. */
const lineOf = (text: string, inside = source) => inside.slice(0, inside.indexOf(text)).split('\n').length

test('the file that is shipped is valid', () => {
  expect(ORGANIZATION_FILE).toBe(FILE)
  expect(parseOrganization(source, FILE)).toEqual(organization())
})

describe('a value that is missing', () => {
  test('may be the internal domains', () => {
    expect(said(/^internalDomains: .*\n/m, '')).toEqual([])
  })
  test('is named with its place, the group’s line and an example', () => {
    expect(said(/^ {2}executiveChannel:.*\n/m, '')).toEqual([
      `${FILE}:${lineOf('  verifiedOn')}: contacts.executiveChannel is missing. Write { name: '#executive-summary-updates', url: 'https://chat.example.com/executive-summary-updates' }.`,
    ])
  })
  test('or empty is the same, on its own line', () => {
    expect(said(/^ {2}chat: .*$/m, '  chat:')).toEqual([
      `${FILE}:${lineOf('  chat: {')}: contacts.chat is missing. Write { name: '#incident-chat', url: 'https://chat.example.com/incident-chat' }.`,
    ])
  })
  test('because YAML took it for a comment is named with an example in quotes', () => {
    expect(said("'#postmortem-review'", '#postmortem-review')[0]).toMatch(
      /channels\.postmortemReview is missing\. Write .*'#postmortem-review'/,
    )
  })
  test('of the first level is named at the top', () => {
    expect(said(/^timeZone: .*\n/m, '')).toEqual([
      `${FILE}:1: timeZone is missing. Write an IANA zone name, for example Asia/Shanghai.`,
    ])
  })
  test.each(['', '# nothing', 'null'])('together with all others (%j) is told in one sentence', (text) => {
    expect(() => parseOrganization(text, FILE)).toThrow(
      `${FILE}:1: The file is empty. Write the values of an organization`,
    )
  })
})

const WRONG: [what: string, from: string | RegExp, to: string, line: string, sentence: RegExp][] = [
  [
    'a place for edits that is no web address',
    'editUrl: https://git.example.com/edit/',
    'editUrl: git@example.com:runbook',
    'editUrl:',
    /editUrl is “git@example\.com:runbook”, which is not a web address\. Write one that begins with https:\/\//,
  ],
  [
    'a URL without its scheme',
    "'https://a-voip-provider.com/incident-call'",
    'a-voip-provider.com',
    '  call: {',
    /contacts\.call\.url is “a-voip-provider\.com”, which is not a web address\. Write one that begins with https:\/\/, for example https:/,
  ],
  [
    'a URL that runs a script',
    "'https://a-voip-provider.com/incident-call'",
    "'javascript:alert(1)'",
    '  call: {',
    /contacts\.call\.url is “javascript:alert\(1\)”/,
  ],
  [
    'an unknown time zone',
    'timeZone: Asia/Shanghai',
    'timeZone: Beijing',
    'timeZone:',
    /timeZone is “Beijing”, which is not a time zone\. Write an IANA zone name, for example Asia\/Shanghai\./,
  ],
  [
    'a time zone that is a number',
    'timeZone: Asia/Shanghai',
    'timeZone: 8',
    'timeZone:',
    /timeZone is “8”, which is not a time zone/,
  ],
  [
    'a date that isn’t in the calendar',
    'verifiedOn: 2026-11-20',
    'verifiedOn: 2026-02-30',
    '  verifiedOn',
    /contacts\.verifiedOn is “2026-02-30”, which is not a date\. Write year-month-day, for example 2026-11-20\./,
  ],
  [
    'a date in another order',
    'verifiedOn: 2026-11-20',
    'verifiedOn: 20/11/2026',
    '  verifiedOn',
    /verifiedOn is “20\/11\/2026”/,
  ],
  [
    'a date with a time',
    'verifiedOn: 2026-11-20',
    'verifiedOn: 2026-11-20T00:00:00Z',
    '  verifiedOn',
    /which is not a date/,
  ],
  [
    'a phone number with letters',
    "number: '+1 555 244 3473'",
    "number: '+1 555 BIG FIRE'",
    '  phone: {',
    /contacts\.phone\.number is “\+1 555 BIG FIRE”, which can’t be dialled\. Write digits, spaces and an optional leading \+, for example/,
  ],
  [
    'a PIN that YAML takes for a number',
    "pin: '123456'",
    'pin: 0123',
    '  phone: {',
    /contacts\.phone\.pin is “\d+”, which is not a PIN\. Write digits in quotes, for example '123456'\./,
  ],
  ['a PIN with a hash sign', "pin: '123456'", "pin: '123#'", '  phone: {', /contacts\.phone\.pin is “123#”/],
  [
    'an unknown calendar',
    'calendar: { zh-CN: mainland-china',
    'calendar: { zh-CN: china',
    'calendar:',
    /calendar\.zh-CN is “china”, which is not a calendar\. Write mainland-china or monday-friday\./,
  ],
  [
    'a text in one language only',
    'name: { zh-CN: 示例公司, en: Example Company }',
    'name: { zh-CN: 示例公司 }',
    'name:',
    /name is “\{"zh-CN":"示例公司"\}”\. Write one text for all languages, or one for each: \{ zh-CN: 示例公司, en: … \}\./,
  ],
  [
    'an empty text',
    'emailDomain: example.com',
    "emailDomain: ''",
    'emailDomain',
    /emailDomain is “”, which is not a text\. Write a text, for example example\.com/,
  ],
  [
    'an internal domain that is a web address',
    'internalDomains: []',
    'internalDomains: [corp.example.com, https://example.net]',
    'internalDomains',
    /internalDomains\.1 is “https:\/\/example\.net”, which is not a domain\. Write a domain without https:\/\/ and \*, for example corp\.example\.com\./,
  ],
  [
    'an internal domain where a list belongs',
    'internalDomains: []',
    'internalDomains: corp.example.com',
    'internalDomains',
    /internalDomains is “corp\.example\.com”\. Write a list, for example \[corp\.example\.com\]\./,
  ],
  [
    'a text where a group belongs',
    /^ {2}chat: .*$/m,
    "  chat: '#incident'",
    '  chat: {',
    /contacts\.chat is “#incident”, which is not a group of values\. Write \{ name/,
  ],
  [
    'a group where a list belongs',
    'holidays: []',
    'holidays: {}',
    'holidays',
    /holidays is “\{\}”\. Write a list, or \[\] for none\./,
  ],
  [
    'a time of day that isn’t on the clock',
    "from: '09:00'",
    "from: '24:00'",
    'workingHours',
    /workingHours\.from is “24:00”, which is not a time of day\. Write hours and minutes in 24 hours, for example '09:00'\./,
  ],
  [
    'working hours that end before they begin',
    "to: '18:00'",
    "to: '08:00'",
    'workingHours',
    /workingHours is “.*”, in which no meeting of 30 minutes fits\. Write a later `to` or an earlier `from`/,
  ],
  [
    'a wrong day in a list',
    'holidays: []',
    'holidays: [{ date: 2026-12-24, name: 年会 }, { date: 24.12.2026, name: 年会 }]',
    'holidays',
    /holidays\.1\.date is “24\.12\.2026”, which is not a date\. Write year-month-day, for example/,
  ],
]

describe('a value that is wrong', () => {
  test.each(WRONG)(
    '(%s) is named with its line, its place, what it is and what to write',
    (_, from, to, line, sentence) => {
      const told = said(from, to)
      expect(told).toHaveLength(1)
      expect(told[0]).toMatch(sentence)
      expect(told[0]).toMatch(new RegExp(`^${FILE}:${lineOf(line)}: `))
    },
  )
})

describe('a key that Poise doesn’t know', () => {
  test('is named on its own line, with the group it stands in', () => {
    expect(said('  phone: {', '  fax: 1\n  phone: {')).toEqual([
      `${FILE}:${lineOf('  phone: {')}: contacts holds “fax”, which Poise doesn’t know. Remove it or correct its spelling.`,
    ])
  })
  test('of the first level is found on its own line too', () => {
    expect(said(/$/, '\nslogan: Don’t panic\n')).toEqual([
      `${FILE}:${source.split('\n').length + 1}: The file holds “slogan”, which Poise doesn’t know. Remove it or correct its spelling.`,
    ])
  })
  test('that is a misspelled one is told beside the one that is missing', () => {
    const told = said('emailDomain:', 'emialDomain:')
    expect(told).toHaveLength(2)
    expect(told.join('\n')).toContain('emailDomain is missing')
    expect(told.join('\n')).toContain('holds “emialDomain”')
  })
})

describe('YAML that can’t be read', () => {
  test.each([
    ['an open quote', "  prefix: '!'", "  prefix: '!", '  prefix'],
    ['a command without quotes', "prefix: '!'", 'prefix: @ic page', '  prefix'],
    ['a bracket that stays open', 'holidays: []', 'holidays: [', 'holidays'],
    ['a key that stands twice', 'emailDomain: example.com', 'emailDomain: a\nemailDomain: b', 'emailDomain'],
    ['a tab for indentation', '  prefix:', '\tprefix:', '  prefix'],
  ])('(%s) is told with file and line and what to do', (_, from, to, line) => {
    const told = said(from, to)
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]).toMatch(/^src\/content\/organization\.yaml:\d+: .+/)
    const found = Number(/:(\d+):/.exec(told[0] ?? '')?.[1])
    // YAML notices some faults only where the next line begins.
    expect(found).toBeGreaterThanOrEqual(lineOf(line))
    if (!to.endsWith("'!") && !to.endsWith('[')) expect(found).toBeLessThanOrEqual(lineOf(line) + 1)
    expect(told[0]).toMatch(/quotes/)
  })
})

describe('a time zone', () => {
  test.each(['CST', 'EST', 'GMT', '+08:00', 'UTC+8', 'China', ''])(
    'can’t be %j: it isn’t the name of a zone',
    (zone) => {
      expect(said('timeZone: Asia/Shanghai', `timeZone: '${zone}'`)).toEqual([
        `${FILE}:${lineOf('timeZone:')}: timeZone is “${zone}”, which is not a time zone. Write an IANA zone name, for example Asia/Shanghai.`,
      ])
    },
  )
  test.each(['UTC', 'America/New_York', 'Asia/Urumqi', 'America/Argentina/Ushuaia'])('may be %s', (zone) => {
    expect(said('timeZone: Asia/Shanghai', `timeZone: ${zone}`)).toEqual([])
  })
})

test('every problem is told, not the first only', () => {
  expect(said(/^(timeZone|emailDomain): .*$/gm, '$1: 1')).toHaveLength(2)
})

describe('a text of the organisation', () => {
  const values = parseOrganization(source, FILE)
  test('is found by its place, in the reader’s language', () => {
    expect(organizationText(values, 'contacts.phone.pin', 'en')).toBe('123456')
    expect(organizationText(values, 'name', 'zh-CN')).toBe('示例公司')
    expect(organizationText(values, 'name', 'en')).toBe('Example Company')
  })
  test.each([
    '',
    'contacts',
    'contacts.phone',
    'contacts.fax',
    'holidays',
    'holidays.0',
    'name.length',
    'constructor.name',
    '__proto__',
    'name.zh-CN.0',
    'toString',
  ])('isn’t at %j', (place) => {
    expect(organizationText(values, place, 'en')).toBeUndefined()
  })
  test('that is one for all languages serves each', () => {
    expect(localize('x', 'en')).toBe('x')
    expect(localize({ 'zh-CN': '甲', en: 'A' }, 'en')).toBe('A')
  })
  test('is there for every place that is listed, in both languages', () => {
    const places = organizationPlaces(values)
    expect(places).toContain('contacts.phone.pin')
    expect(places).toContain('name')
    expect(places).not.toContain('contacts')
    for (const place of places) {
      expect(organizationText(values, place, 'en'), place).toBeTypeOf('string')
      expect(organizationText(values, place, 'zh-CN'), place).toBeTypeOf('string')
    }
  })
})

test('without a place for edits the file is valid', () => {
  expect(said(/^editUrl: .*\n/m, '')).toEqual([])
})
