import { describe, expect, test } from 'vitest'
import {
  localize,
  ORGANIZATION_FILE,
  organization,
  organizationPlaces,
  organizationText,
  parseOrganization,
} from '../../../src/schemas/organization-file.ts'
import { END_LINE, lineOf, problemsAfter, SHIPPED } from '../../fixtures/organization.ts'

test('the file that is shipped is valid', () => {
  expect(ORGANIZATION_FILE).toBe('src/content/organization.yaml')
  expect(parseOrganization(SHIPPED, ORGANIZATION_FILE)).toEqual(organization())
})

describe('a value that is missing', () => {
  test.each(['', '# nothing', 'null'])('together with all others (%j) is told in one sentence', (text) => {
    expect(() => parseOrganization(text, ORGANIZATION_FILE)).toThrow(
      `${ORGANIZATION_FILE}:1: The file is empty. Write the values of an organization`,
    )
  })
})

describe('a key that Poise doesn’t know', () => {
  test('is named on its own line, with the group it stands in', () => {
    expect(problemsAfter('  phone: {', '  fax: 1\n  phone: {')).toEqual([
      `${ORGANIZATION_FILE}:${lineOf('  phone: {')}: contacts holds “fax”, which Poise doesn’t know. Remove it or correct its spelling. It may hold verifiedOn, chat, call, phone, executiveChannel, fallback.`,
    ])
  })
  test('of the first level is found on its own line too', () => {
    expect(problemsAfter(/$/, '\nslogan: Don’t panic\n')).toEqual([
      expect.stringMatching(
        `^${ORGANIZATION_FILE}:${END_LINE + 1}: The file holds “slogan”, which Poise doesn’t know\\. Remove it or correct its spelling\\. It may hold name, `,
      ),
    ])
  })
  test('that is a misspelled one is told beside the one that is missing', () => {
    const problems = problemsAfter('emailDomain:', 'emialDomain:')
    expect(problems).toHaveLength(2)
    expect(problems.join('\n')).toContain('emailDomain is missing')
    expect(problems.join('\n')).toMatch(/holds “emialDomain”.*Did you mean “emailDomain”\?/)
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
    const problems = problemsAfter(from, to)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]).toMatch(/^src\/content\/organization\.yaml:\d+: .+/)
    const place = Number(/:(\d+):/.exec(problems[0] ?? '')?.[1])
    // YAML notices some faults only where the next line begins.
    expect(place).toBeGreaterThanOrEqual(lineOf(line))
    if (!to.endsWith("'!") && !to.endsWith('[')) expect(place).toBeLessThanOrEqual(lineOf(line) + 1)
    expect(problems[0]).toMatch(/quotes/)
  })
})

test('every problem is told, not the first only', () => {
  expect(problemsAfter(/^(timeZone|emailDomain): .*$/gm, '$1: 1')).toHaveLength(2)
})

describe('a text of the organisation', () => {
  const values = parseOrganization(SHIPPED, ORGANIZATION_FILE)
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
