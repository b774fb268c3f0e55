import { describe, expect, test } from 'vitest'
import { RUNBOOK_FILES, RUNBOOKS } from '../../../src/runbooks/addresses.ts'
import { OTHER_PAGES } from '../../../src/schemas/other-pages.ts'
import { SHIPPED_SECTIONS } from '../../../src/schemas/sections.ts'
import { changed, problemsOf } from '../../fixtures/organization.ts'

const problems = (text: string) => problemsOf(changed('sections: {}', `sections: ${text}`))
const SECTION = 'name: Ours, lead: What is ours.'

describe('a section of a company’s own', () => {
  test.each([
    `{ services: { ${SECTION} } }`,
    `{ a-1: { ${SECTION} place: footer, after: before } }`.replace('. place', '., place'),
  ])('may be %s', (text) => {
    expect(problems(text)).toEqual([])
  })
  test.each([
    [`{ during: { ${SECTION} } }`, /sections\.during is a section that Poise has/],
    [`{ search: { ${SECTION} } }`, /sections\.search is the address of something else/],
    [`{ zh-cn: { ${SECTION} } }`, /sections\.zh-cn is the address of something else/],
    [`{ Our_x: { ${SECTION} } }`, /sections\.Our_x can’t be part of an address/],
    [`{ x: { ${SECTION}, place: left } }`, /sections\.x\.place is “left”, which is no place\. Write header or footer/],
    [`{ x: { ${SECTION}, after: later } }`, /sections\.x\.after is “later”, and Poise has no such section/],
    ['{ x: { name: Ours } }', /sections\.x\.lead is missing/],
    ['[x]', /sections is .*not a group of sections/],
  ])('can’t be %s', (text, sentence) => {
    expect(problems(text)).toEqual([expect.stringMatching(sentence)])
  })
  test.each([...OTHER_PAGES.filter((route) => route !== ''), RUNBOOKS, RUNBOOK_FILES])(
    'can’t be %s, where something else stands',
    (name) => {
      expect(problems(`{ ${name}: { ${SECTION} } }`)).toEqual([expect.stringMatching(/the address of something else/)])
    },
  )
  test('follows one of ours', () => {
    expect(SHIPPED_SECTIONS).toContain('training')
  })
})
