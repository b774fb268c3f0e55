import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TransferProblem } from '../../../../src/domain/transfer/transfer-problem.ts'
import { describeProblem } from '../../../../src/domain/transfer/describe-transfer-problem.ts'
import { decodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { anyEntry } from '../../../fixtures/any-entry.ts'

const ENTRIES = fc.sample(anyEntry, { seed: 1, numRuns: 400 })

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const PROBLEMS: TransferProblem[] = [
    { kind: 'too-large', bytes: 5_000_001, limitBytes: 5_000_000 },
    { kind: 'too-deep', limitDepth: 32 },
    { kind: 'too-many', count: 50_001, limitCount: 50_000 },
    { kind: 'not-json' },
    { kind: 'not-a-record' },
    { kind: 'newer', version: 2, known: 1 },
    { kind: 'unreadable-incident', number: 3 },
    { kind: 'unreadable-entry', number: 7, place: 'label' },
    { kind: 'damaged-link' },
    { kind: 'link-too-large', limitBytes: 1_000_000 },
    { kind: 'too-large-for-link', bytes: 1_234_567, limitBytes: 1_000_000 },
    { kind: 'no-compression' },
  ]
  const { transfer: t } = messages(locale)

  test('every problem is worded, with its numbers and no place left open', () => {
    expect(PROBLEMS.map(({ kind }) => kind).sort()).toEqual(Object.keys(t.problems).sort())
    for (const problem of PROBLEMS) {
      const sentence = describeProblem(problem, t)
      expect(sentence).not.toMatch(/[{}]|undefined/)
      for (const [name, value] of Object.entries(problem)) {
        const isWorded = ['kind', 'place'].includes(name) || name.endsWith('ytes')
        if (!isWorded) expect(sentence, problem.kind).toContain(String(value))
      }
    }
  })

  test('sizes are megabytes, rounded up so that they don’t look like the limit', () => {
    const large = PROBLEMS.find(({ kind }) => kind === 'too-large') as TransferProblem
    expect(describeProblem(large, t)).toMatch(/5\.1 MB.* 5 MB/)
  })
})

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
