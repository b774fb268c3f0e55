import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { answerProblem, organizationOf, QUESTIONS } from '../../../src/build/new-answers.ts'
import { organization, organizationPlaces } from '../../../src/schemas/organization-file.ts'
import { SHIPPED } from '../../fixtures/organization.ts'

const question = (flag: string) => QUESTIONS.find((one) => one.flag === flag) as (typeof QUESTIONS)[number]

test('only what was answered is written', () => {
  expect(parse(organizationOf({ name: ' Acme ', zone: '', languages: 'zh-CN，en' }))).toEqual({
    name: 'Acme',
    locales: ['zh-CN', 'en'],
  })
  expect(parse(organizationOf({}))).toEqual({})
})
test('a language is taken by its first part, in any letters', () => {
  expect(parse(organizationOf({ languages: 'zh, EN' }))).toEqual({ locales: ['zh-CN', 'en'] })
  expect(parse(organizationOf({ languages: 'zh_cn' }))).toEqual({ locales: ['zh-CN'] })
  expect(parse(organizationOf({ languages: 'zh-TW' }))).toEqual({ locales: ['zh-TW'] })
})
test.each(['0123', '360', 'yes', 'null', '# one', 'it\'s: "x"', '2026-01-01', '- a'])(
  '%s comes back as it was typed',
  (typed) => {
    expect(parse(organizationOf({ name: typed, pin: typed }))).toMatchObject({
      name: typed,
      contacts: { phone: { pin: typed } },
    })
  },
)
test('a number is shown as it is dialed, so that ours isn’t shown beside it', () => {
  expect(parse(organizationOf({ phone: '021-5555 1234' })).contacts.phone).toEqual({
    number: '021-5555 1234',
    display: '021-5555 1234',
  })
})
test('a wrong answer gets the sentence of the schema, without a file that isn’t there yet', () => {
  expect(answerProblem(SHIPPED, question('zone'), 'Shanghai')).toMatch(
    /^timeZone is “Shanghai”, which is not a time zone/,
  )
  expect(answerProblem(SHIPPED, question('languages'), 'fr')).toMatch(/^locales\.0 is “fr”/)
  expect(answerProblem(SHIPPED, question('zone'), 'UTC')).toBeUndefined()
  expect(answerProblem(SHIPPED, question('pin'), '  ')).toBeUndefined()
})
test('what is asked for has its place in the file', () => {
  const places = [...organizationPlaces(organization()), 'locales']
  expect(QUESTIONS.filter(({ place }) => !places.includes(place))).toEqual([])
})
