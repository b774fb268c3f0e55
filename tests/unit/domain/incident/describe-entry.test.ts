import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { type Happening, TIMER_ACTS } from '../../../../src/domain/log/entry.ts'
import { describeEntry } from '../../../../src/domain/incident/describe-entry.ts'
import { messages } from '../../../../src/i18n/index.ts'
import type { Locale } from '../../../../src/i18n/languages.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { entry, STEP } from '../../../fixtures/entries.ts'

function line(happening: Happening, locale: Locale = 'en'): string {
  const { entryWords, roles } = messages(locale)
  const names: Readonly<Record<string, string>> = roles
  const [told] = project([entry(1, '03:12', happening)]).timeline
  if (!told) throw new Error(`A ${happening.kind} entry isn’t told.`)
  return describeEntry(told, entryWords, (role) => names[role] ?? role)
}

const TOLD: Happening[] = [
  { kind: 'declared', title: 'Checkout fails', severity: 'SEV-1', drill: false },
  { kind: 'declared', title: 'Checkout fails', severity: 'SEV-2', drill: true },
  { kind: 'severity', to: 'SEV-3' },
  { kind: 'role', role: 'scribe', person: 'Ann' },
  { kind: 'step', step: STEP, state: 'done', label: 'Stay on topic.' },
  { kind: 'step', step: STEP, state: 'skipped', label: 'Stay on topic.', reason: 'no chat' },
  { kind: 'step', step: STEP, state: 'open', label: 'Stay on topic.' },
  { kind: 'note', text: 'Latency is up' },
  { kind: 'update', audience: 'executives' },
  ...TIMER_ACTS.map((act): Happening => ({ kind: 'timer', timer: 'executives', act, minutes: 30 })),
  ...TIMER_ACTS.map((act): Happening => ({ kind: 'timer', timer: 'box-1', act, label: 'Ask again', minutes: 5 })),
  { kind: 'field', field: 'overview', value: 'secret words' },
  { kind: 'status', to: 'in-review' },
  { kind: 'ended' },
  { kind: 'reopened' },
  { kind: 'archived' },
]

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  test.each(TOLD)('%j is one line with its values in it and no place left open', (happening) => {
    const told = line(happening, locale)
    expect(told).not.toBe('')
    expect(told).not.toMatch(/[{}\n]|undefined/)
    const { kind, ...values } = happening
    if (kind === 'field' || kind === 'update' || kind === 'status') return
    for (const [name, value] of Object.entries(values)) {
      if (['title', 'severity', 'to', 'person', 'label', 'reason', 'text'].includes(name)) expect(told).toContain(value)
    }
  })
  test('every line differs from the others', () => {
    const lines = TOLD.map((happening) => line(happening, locale))
    expect(new Set(lines).size).toBe(lines.length)
  })
})

test('every kind that has a line of its own is told', () => {
  const told = new Set(TOLD.map(({ kind }) => kind))
  expect(KINDS.filter((kind) => !told.has(kind))).toEqual(['amended', 'retracted'])
})

test('an unnamed incident ends with its severity, not with a dot', () => {
  expect(line({ kind: 'declared', title: '', severity: 'SEV-1', drill: false })).not.toContain('·')
})

test('roles are told by their name in the reader’s language, unknown ones by their id', () => {
  expect(line({ kind: 'role', role: 'scribe', person: '小李' }, 'zh-CN')).toContain('记录员')
  const [told] = project([entry(1, '03:12', { kind: 'role', role: 'scribe', person: 'Ann' })]).timeline
  expect(told && describeEntry(told, messages('en').entryWords, (role) => role)).toContain('scribe')
})

test('a time-box is called by its label, and by its id when it has none, whatever that is', () => {
  expect(line({ kind: 'timer', timer: 'box-1', act: 'done', label: 'Ask again' })).toContain('Ask again')
  expect(line({ kind: 'timer', timer: 'constructor', act: 'done' })).toContain('constructor')
  expect(line({ kind: 'timer', timer: 'constructor', act: 'done' })).not.toContain('native code')
})

test('a typed text with braces and dollars stays as it was typed', () => {
  const hostile = "{reason} {label} $& $1 $' {constructor}"
  expect(line({ kind: 'note', text: hostile })).toBe(hostile)
  expect(line({ kind: 'step', step: STEP, state: 'skipped', label: hostile, reason: hostile })).toContain(hostile)
  expect(line({ kind: 'role', role: 'deputy', person: hostile })).toContain(hostile)
  expect(line({ kind: 'declared', title: hostile, severity: 'SEV-1', drill: false })).toContain(hostile)
})
