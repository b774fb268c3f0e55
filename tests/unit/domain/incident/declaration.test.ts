import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { NAME_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import {
  declarationFields,
  declaredStart,
  longField,
  TITLE_LIMIT,
} from '../../../../src/domain/incident/declaration.ts'

describe('the fields of a declaration show', () => {
  const scenario = { title: '误发布', severity: 'SEV-1' } as const

  test('a SEV-2 without a name while nobody has said anything', () => {
    expect(declarationFields({}, undefined, undefined)).toEqual({ title: '', severity: 'SEV-2' })
  })
  test('what was typed before what the scenario says', () => {
    expect(declarationFields({ title: '', severity: 'SEV-3' }, scenario, { severity: 'SEV-4' })).toEqual({
      title: '',
      severity: 'SEV-3',
    })
    expect(declarationFields({}, scenario, { severity: 'SEV-4' })).toEqual(scenario)
  })
  test('the severity of the incident that gets a name', () => {
    expect(declarationFields({}, undefined, { severity: 'SEV-4' }).severity).toBe('SEV-4')
  })
})

describe('the start of a declared incident', () => {
  const form = { offered: '2026-09-29T18:00', zone: 'Asia/Shanghai', nowMs: Date.parse('2026-09-29T10:00:30.000Z') }

  test('is now while its field wasn’t touched', () => {
    expect(declaredStart('2026-09-29T18:00', form)).toEqual({})
  })
  test('is to the second that of the incident that gets a name, while its field wasn’t touched', () => {
    const offeredAt = '2026-09-29T10:00:12.345Z'
    expect(declaredStart('2026-09-29T18:00', { ...form, offeredAt })).toEqual({ startedAt: offeredAt })
  })
  test('is what was typed, in the zone of the organization', () => {
    expect(declaredStart('2026-09-29T17:30', form)).toEqual({ startedAt: '2026-09-29T09:30:00.000Z' })
  })
  test.each(['', '2026-09-29T18:01', 'now', '2026-02-30T10:00'])('isn’t “%s”', (typed) => {
    expect(declaredStart(typed, form)).toBeUndefined()
  })
})

test('FAULTS 92: a name or a title that is longer than its place is told of with its length, one that fits isn’t', () => {
  const [title, commander] = ['x'.repeat(TITLE_LIMIT), '王'.repeat(NAME_LIMIT)]
  expect(longField({ title, commander })).toBeUndefined()
  expect(longField({ title: `${title}x`, commander: `${commander}王` })).toEqual({
    field: 'title',
    count: TITLE_LIMIT + 1,
    limit: TITLE_LIMIT,
  })
  expect(longField({ title, commander: `${commander}王` })).toEqual({
    field: 'commander',
    count: NAME_LIMIT + 1,
    limit: NAME_LIMIT,
  })
})
