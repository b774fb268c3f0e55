import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { NAME_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import {
  declarationFields,
  declaredTimes,
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

const form = {
  offered: '2026-09-29T18:00',
  zone: 'Asia/Shanghai',
  nowMs: Date.parse('2026-09-29T10:00:30.000Z'),
  chosen: {},
}
const begun = (startedAt: string) => ({ startedAt, endedAt: '' })

describe('the start of a declared incident', () => {
  test('is now while its field wasn’t touched', () => {
    expect(declaredTimes(begun('2026-09-29T18:00'), form)).toEqual({})
  })
  test('is to the second that of the incident that gets a name, while its field wasn’t touched', () => {
    const offeredAt = '2026-09-29T10:00:12.345Z'
    expect(declaredTimes(begun('2026-09-29T18:00'), { ...form, offeredAt })).toEqual({ startedAt: offeredAt })
  })
  test('is what was typed, in the zone of the organization', () => {
    expect(declaredTimes(begun('2026-09-29T17:30'), form)).toEqual({ startedAt: '2026-09-29T09:30:00.000Z' })
  })
  test.each(['', '2026-09-29T18:01', 'now', '2026-02-30T10:00'])('isn’t “%s”', (typed) => {
    expect(declaredTimes(begun(typed), form)).toEqual({ fault: 'badStart' })
  })
  test('isn’t a time that the clocks skipped, nor is its end', () => {
    const abroad = { ...form, zone: 'America/New_York' }
    expect(declaredTimes(begun('2026-03-08T02:30'), abroad)).toEqual({ fault: 'badStart' })
    const over = { startedAt: '2026-03-08T01:30', endedAt: '2026-03-08T02:30' }
    expect(declaredTimes(over, abroad)).toEqual({ fault: 'badEnd' })
  })
})

describe('FAULTS 68: the end of an incident that is written down afterwards', () => {
  const over = (startedAt: string, endedAt: string) => declaredTimes({ startedAt, endedAt }, form)

  test('is given with its start', () => {
    expect(over('2026-09-15T03:00', '2026-09-15T05:10')).toEqual({
      startedAt: '2026-09-14T19:00:00.000Z',
      endedAt: '2026-09-14T21:10:00.000Z',
    })
  })
  test('may be the start, and no earlier; a start that wasn’t touched is now', () => {
    expect(over('2026-09-15T03:00', '2026-09-15T03:00')).toHaveProperty('endedAt')
    expect(over('2026-09-15T03:00', '2026-09-15T02:59')).toEqual({ fault: 'endsBeforeStart' })
    expect(over('2026-09-29T18:00', '2026-09-29T17:59')).toEqual({ fault: 'endsBeforeStart' })
  })
  test.each(['2026-09-29T18:01', 'later', '2026-02-30T10:00'])('isn’t “%s”', (typed) => {
    expect(over('2026-09-15T03:00', typed)).toEqual({ fault: 'badEnd' })
  })
})

describe('FAULTS 95: of a time that the clocks showed twice', () => {
  const newYork = { ...form, zone: 'America/New_York', nowMs: Date.parse('2026-11-01T12:00:00.000Z') }
  const text = '2026-11-01T01:30'
  const later = '2026-11-01T06:30:00.000Z'

  test.each(['startedAt', 'endedAt'] as const)('it is asked which, in the field %s', (field) => {
    const typed = { startedAt: '2026-11-01T00:30', endedAt: '2026-11-01T03:00', [field]: text }
    expect(declaredTimes(typed, newYork)).toMatchObject({ fault: { field, text, passings: { later: { at: later } } } })
    const chosen = { [field]: { text, at: later } }
    expect(declaredTimes(typed, { ...newYork, chosen })).toMatchObject({ [field]: later })
  })
  test('what was chosen counts for that text only', () => {
    const chosen = { startedAt: { text: '2026-11-01T01:20', at: later } }
    expect(declaredTimes(begun(text), { ...newYork, chosen })).toHaveProperty('fault')
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
