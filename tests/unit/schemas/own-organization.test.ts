import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ORGANIZATION_FILE, OWN_ORGANIZATION_FILE, parseOrganization } from '../../../src/schemas/organization-file.ts'
import { changed, lineOf, SHIPPED } from '../../fixtures/organization.ts'

const withOwn = (text: string, defaults = SHIPPED) =>
  parseOrganization(defaults, ORGANIZATION_FILE, { file: OWN_ORGANIZATION_FILE, text })
const problemsOf = (text: string, defaults = SHIPPED) => {
  try {
    withOwn(text, defaults)
  } catch (error) {
    return (error as Error).message.split('\n')
  }
  return []
}

describe('a company’s own file', () => {
  test('holds only what differs; the rest is as shipped', () => {
    const shipped = parseOrganization(SHIPPED, ORGANIZATION_FILE)
    const own = withOwn("name: Acme\ncontacts:\n  phone: { pin: '777' }\n")
    expect(own).toEqual({
      ...shipped,
      name: 'Acme',
      contacts: { ...shipped.contacts, phone: { ...shipped.contacts.phone, pin: '777' } },
    })
  })
  test.each(['', '# nothing yet\n', 'contacts:\n  # chat: …\n'])('may hold nothing (%j)', (text) => {
    expect(withOwn(text)).toEqual(parseOrganization(SHIPPED, ORGANIZATION_FILE))
  })
  test('may say that no page can be edited', () => {
    expect(withOwn('editUrl: none\n').editUrl).toBeUndefined()
  })
  test('with one language needs its texts in that language alone, and ours are there', () => {
    const { name, tools } = withOwn('locales: [en]\nname: { en: Acme }\n')
    expect(name).toEqual({ 'zh-CN': 'Acme', en: 'Acme' })
    expect(tools.runbook).toEqual({ 'zh-CN': 'runbook', en: 'runbook' })
  })
})

describe('a wrong value', () => {
  test('is named in the company’s file, with its line there', () => {
    expect(problemsOf("name: Acme\ncontacts:\n  phone:\n    pin: 'twelve'\n")).toEqual([
      expect.stringMatching(`^${OWN_ORGANIZATION_FILE}:4: contacts\\.phone\\.pin is “twelve”, which is not a PIN`),
    ])
  })
  test('is named in ours, when it stands there', () => {
    expect(problemsOf('name: Acme\n', changed("pin: '123456'", 'pin: twelve'))).toEqual([
      expect.stringMatching(`^${ORGANIZATION_FILE}:${lineOf("pin: '123456'")}: contacts\\.phone\\.pin is “twelve”`),
    ])
  })
  test('that is half a text is named where the half stands', () => {
    expect(problemsOf('\nname: { en: Acme }\n')).toEqual([
      expect.stringMatching(`^${OWN_ORGANIZATION_FILE}:2: name is .*Write one text for all languages, or one for each`),
    ])
  })
  test('that is empty is missing there', () => {
    expect(problemsOf('timeZone:\n')).toEqual([
      expect.stringMatching(`^${OWN_ORGANIZATION_FILE}:1: timeZone is missing`),
    ])
  })
  test('that is a key nobody knows is named with the one that was meant', () => {
    expect(problemsOf('contacts:\n  phnoe: { pin: 1 }\ntimezone: UTC\n')).toEqual([
      `${OWN_ORGANIZATION_FILE}:2: contacts holds “phnoe”, which Poise doesn’t know. Remove it or correct its spelling. Did you mean “phone”?`,
      `${OWN_ORGANIZATION_FILE}:3: The file holds “timezone”, which Poise doesn’t know. Remove it or correct its spelling. Did you mean “timeZone”?`,
    ])
  })
  test('that makes no group of the file is told', () => {
    expect(problemsOf('- Acme\n')).toEqual([
      expect.stringMatching(`^${OWN_ORGANIZATION_FILE}:1: The file is .*not a group`),
    ])
  })
  test('that can’t be read is told with the company’s file', () => {
    expect(problemsOf("name: 'Acme\n")[0]).toMatch(new RegExp(`^${OWN_ORGANIZATION_FILE}:\\d+: .*quotes`))
  })
})

describe('POISE_ORGANIZATION', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-own-'))
  const read = async (file: string) => {
    vi.stubEnv('POISE_ORGANIZATION', file)
    vi.resetModules()
    return (await import('../../../src/schemas/organization-file.ts')).organization()
  }
  afterEach(() => vi.unstubAllEnvs())

  test('names a file that is laid over our values instead of the company’s own', async () => {
    const file = join(folder, 'other.yaml')
    writeFileSync(file, 'emailDomain: other.test\n')
    expect(await read(file)).toMatchObject({ emailDomain: 'other.test', timeZone: 'Asia/Shanghai' })
    rmSync(folder, { recursive: true })
  })
  test('that names no file stops the build with a sentence', async () => {
    await expect(read(join(folder, 'nowhere.yaml'))).rejects.toThrow(
      /^POISE_ORGANIZATION is “.*nowhere\.yaml”, and there/,
    )
  })
})
