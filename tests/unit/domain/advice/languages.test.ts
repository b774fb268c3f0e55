import { expect, test } from 'vitest'
import { adviseIn, adviseOnUpdate, dismissedIn } from '../../../../src/domain/advice/languages.ts'
import { EN } from '../../../../src/domain/advice/en.ts'
import { ZH_CN } from '../../../../src/domain/advice/zh-CN.ts'
import { adviceField, DISMISSED } from '../../../../src/domain/advice/dismissal.ts'

import { updateTemplates as en } from '../../../../src/i18n/en/update-templates.ts'
import { updateTemplates as zhCN } from '../../../../src/i18n/zh-CN/update-templates.ts'
import { source } from '../../../fixtures/postmortem.ts'

const blaming = source([], { fields: new Map([['overview', '这是人为失误。']]) })
const dismissed = new Map([[adviceField('blame', 'overview'), DISMISSED]])

test.each([
  ['zh-CN', ZH_CN],
  ['en', EN],
] as const)('advice is given in %s, also on a text in another language', (language, table) => {
  const blame = adviseIn(blaming, language).find(({ rule }) => rule === 'blame')
  expect(blame).toMatchObject({ key: 'overview', why: table.blame.why, instead: table.blame.instead })
  expect(dismissedIn(dismissed, language)).toMatchObject([{ rule: 'blame', why: table.blame.why }])
})

test.each([
  ['zh-CN', '预计 23:00 恢复'],
  ['zh-CN', '半小时内就能修好'],
  ['en', 'It will be fixed by 11 p.m.'],
  ['zh-CN', 'We expect to be back within the hour'],
])('FAULTS 73: an update that promises a time is advised on in %s: %s', (language, promise) => {
  expect(adviseOnUpdate(promise, language).map(({ rule }) => rule)).toContain('promise')
})
test('what an update begins with needs no advice, and a leak is told of elsewhere', () => {
  for (const [language, { texts, ended }] of [
    ['zh-CN', zhCN],
    ['en', en],
  ] as const)
    for (const text of Object.values({ ...texts, ...ended })) expect(adviseOnUpdate(text, language), text).toEqual([])
  expect(adviseOnUpdate('token=abcd1234efgh5678', 'en')).toEqual([])
})

test.each(['fr', '', 'constructor'])('a language without rules gets no advice: “%s”', (language) => {
  expect(adviseIn(blaming, language)).toEqual([])
  expect(dismissedIn(dismissed, language)).toEqual([])
})
