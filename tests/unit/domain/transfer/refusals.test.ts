import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeProblem } from '../../../../src/domain/transfer/describe-problem.ts'
import { decodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { anyEntry } from '../../../fixtures/any-entry.ts'

const ENTRIES = fc.sample(anyEntry, { seed: 1, numRuns: 400 })

test.each(['zh-CN', 'en'] as const)('wherever an entry is wrong, %s names the place in its own words', (locale) => {
  const { transfer: t } = messages(locale)
  const foreign = locale === 'en' ? /\p{Script=Han}|undefined|[{}]/u : /[a-z{}]/i
  const places = new Set<string>(['incident'])
  for (const { incident, ...whole } of ENTRIES) {
    for (const name of Object.keys(whole)) {
      const entries = [{ ...whole, [name]: { not: 'a value' } }]
      const result = decodeRecord(JSON.stringify({ poise: 1, incidents: [{ id: incident, entries }] }))
      expect(result).toEqual({ problem: { kind: 'unreadable-entry', number: 1, place: name } })
      places.add(name)
      if (!('problem' in result) || result.problem.kind !== 'unreadable-entry') continue
      const sentence = describeProblem(result.problem, t)
      expect(sentence).toContain(t.places[result.problem.place])
      expect(sentence).not.toMatch(foreign)
    }
  }
  expect([...places].sort()).toEqual(Object.keys(t.places).sort())
})
