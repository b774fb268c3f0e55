import { describe, expect, test } from 'vitest'
import { ORGANIZATION_FILE, parseOrganization } from '../../../src/schemas/organization-file.ts'
import { changed, lineOf, problemsAfter } from '../../fixtures/organization.ts'

const LOCALES = 'locales: [zh-CN, en]'
const HIDE = 'hide: []'
const place = (text: string) => `${ORGANIZATION_FILE}:${lineOf(text)}: `

describe('the languages that are shown', () => {
  test('are both when the file says nothing', () => {
    const values = parseOrganization(changed(LOCALES, '').replace(HIDE, ''), ORGANIZATION_FILE)
    expect(values.locales).toEqual(['zh-CN', 'en'])
    expect(values.hide).toEqual([])
  })
  test.each(['[en]', '[zh-CN]', '[en, zh-CN]'])('may be %s', (list) => {
    expect(problemsAfter(LOCALES, `locales: ${list}`)).toEqual([])
  })
  const EXAMPLE = 'Write those that are shown, the first one at the root of the site, for example [zh-CN, en].'
  test.each([
    ['[]', `locales is “[]”, which is not a list of languages. ${EXAMPLE}`],
    ['en', `locales is “en”, which is not a list of languages. ${EXAMPLE}`],
    ['', `locales is missing. ${EXAMPLE}`],
    [
      '[fr]',
      'locales.0 is “fr”, a language that this site doesn’t have. Write zh-CN or en, or add it to src/i18n/languages.ts.',
    ],
    [
      '[zh-CN, zh-TW]',
      'locales.1 is “zh-TW”, a language that this site doesn’t have. Write zh-CN or en, or add it to src/i18n/languages.ts.',
    ],
    ['[en, en]', 'locales is “["en","en"]”, which names a language twice. Write each language once.'],
  ])('can’t be %s', (list, sentence) => {
    expect(problemsAfter(LOCALES, `locales: ${list}`)).toEqual([place(LOCALES) + sentence])
  })
  test('alone need texts: nobody writes a language that isn’t shown', () => {
    const english = changed(LOCALES, 'locales: [en]').replace(/\{ zh-CN: [^,{}]*, en:/g, '{ en:')
    expect(english).not.toMatch(/^[^#]*zh-CN/m)
    const { name, calendar } = parseOrganization(english, ORGANIZATION_FILE)
    expect([name, calendar['zh-CN']]).toEqual([{ 'zh-CN': 'Example Company', en: 'Example Company' }, 'monday-friday'])
  })
  test('leave nothing of the other: its texts give way to theirs', () => {
    const values = parseOrganization(changed(LOCALES, 'locales: [zh-CN]'), ORGANIZATION_FILE)
    expect(JSON.stringify(values)).not.toContain('Example Company')
  })
  test('both need both texts', () => {
    const name = 'name: { zh-CN: 示例公司, en: Example Company }'
    expect(problemsAfter(name, 'name: { en: Example Company }')[0]).toContain('Write one text for all languages')
  })
})
