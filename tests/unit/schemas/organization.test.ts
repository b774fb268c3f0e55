import { describe, expect, test } from 'vitest'
import { ORGANIZATION_FILE } from '../../../src/schemas/organization-file.ts'
import { lineOf, problemsAfter } from '../../fixtures/organization.ts'

describe('a value that is missing', () => {
  test('may be the internal domains', () => {
    expect(problemsAfter(/^internalDomains: .*\n/m, '')).toEqual([])
  })
  test('is named with its place, the group’s line and an example', () => {
    expect(problemsAfter(/^ {2}executiveChannel:.*\n/m, '')).toEqual([
      `${ORGANIZATION_FILE}:${lineOf('  verifiedOn')}: contacts.executiveChannel is missing. Write { name: '#executive-summary-updates', url: 'https://chat.example.com/executive-summary-updates' }.`,
    ])
  })
  test('or empty is the same, on its own line', () => {
    expect(problemsAfter(/^ {2}chat: .*$/m, '  chat:')).toEqual([
      `${ORGANIZATION_FILE}:${lineOf('  chat: {')}: contacts.chat is missing. Write { name: '#incident-chat', url: 'https://chat.example.com/incident-chat' }.`,
    ])
  })
  test('because YAML took it for a comment is named with an example in quotes', () => {
    expect(problemsAfter("'#postmortem-review'", '#postmortem-review')[0]).toMatch(
      /channels\.postmortemReview is missing\. Write .*'#postmortem-review'/,
    )
  })
  test('of the first level is named at the top', () => {
    expect(problemsAfter(/^timeZone: .*\n/m, '')).toEqual([
      `${ORGANIZATION_FILE}:1: timeZone is missing. Write an IANA zone name, for example Asia/Shanghai.`,
    ])
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
    /contacts\.phone\.number is “\+1 555 BIG FIRE”, which can’t be dialed\. Write one number, with an optional \+ and extension, for example/,
  ],
  [
    'a PIN that YAML takes for a number',
    "pin: '123456'",
    'pin: 0123',
    '  phone: {',
    /contacts\.phone\.pin is “\d+”, which is not a PIN\. Write digits in quotes, for example '123456'\./,
  ],
  [
    'a phone number with a zero that isn’t dialed',
    "number: '+1 555 244 3473'",
    "number: '+86 010 6554 0000'",
    '  phone: {',
    /contacts\.phone\.number is “\+86 010 6554 0000”; after its country code the 0 isn’t dialed\./,
  ],
  [
    'a number at the top of the phone tree that nobody can dial',
    "number: '+1 555 555 0142'",
    'number: the duty manager',
    '    phoneTree: {',
    /contacts\.fallback\.phoneTree\.number is “the duty manager”, which can’t be dialed\./,
  ],
  [
    'a sub-team’s phone that nobody can dial',
    "phone: '+1 555 555 0151'",
    'phone: ask',
    '  a: {',
    /subTeams\.a\.phone is “ask”, which can’t be dialed\./,
  ],
  ['a PIN with a star', "pin: '123456'", "pin: '123*'", '  phone: {', /contacts\.phone\.pin is “123\*”/],
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
    /name is “\{"zh-CN":"示例公司"\}”\. Write one text for all languages, or one for each: \{ zh-CN: 示例公司, en: …/,
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
      const problems = problemsAfter(from, to)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatch(sentence)
      expect(problems[0]).toMatch(new RegExp(`^${ORGANIZATION_FILE}:${lineOf(line)}: `))
    },
  )
})

describe('a time zone', () => {
  test.each(['CST', 'EST', 'GMT', '+08:00', 'UTC+8', 'China', ''])(
    'can’t be %j: it isn’t the name of a zone',
    (zone) => {
      expect(problemsAfter('timeZone: Asia/Shanghai', `timeZone: '${zone}'`)).toEqual([
        `${ORGANIZATION_FILE}:${lineOf('timeZone:')}: timeZone is “${zone}”, which is not a time zone. Write an IANA zone name, for example Asia/Shanghai.`,
      ])
    },
  )
  test.each(['UTC', 'America/New_York', 'Asia/Urumqi', 'America/Argentina/Ushuaia'])('may be %s', (zone) => {
    expect(problemsAfter('timeZone: Asia/Shanghai', `timeZone: ${zone}`)).toEqual([])
  })
})

test('without a place for edits the file is valid', () => {
  expect(problemsAfter(/^editUrl: .*\n/m, '')).toEqual([])
})
