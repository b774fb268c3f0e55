import { expect, test } from 'vitest'
import { adviseIn, dismissedIn } from '../../../../src/domain/advice/languages.ts'
import { EN } from '../../../../src/domain/advice/en.ts'
import { ZH_CN } from '../../../../src/domain/advice/zh-CN.ts'
import { adviceField, DISMISSED } from '../../../../src/domain/advice/dismissal.ts'

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

test.each(['fr', '', 'constructor'])('a language without rules gets no advice: “%s”', (language) => {
  expect(adviseIn(blaming, language)).toEqual([])
  expect(dismissedIn(dismissed, language)).toEqual([])
})
