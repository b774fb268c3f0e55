import { describe, expect, test } from 'vitest'
import { project, type TimelineKind } from '../../../../src/domain/incident/project-incident.ts'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { type Happening, TIMER_ACTS } from '../../../../src/domain/log/entry.ts'
import { peopleIn, typedTexts, withTextsReplaced } from '../../../../src/domain/log/typed-text.ts'
import { describeEntry } from '../../../../src/domain/incident/describe-entry.ts'
import { messages } from '../../../../src/i18n/index.ts'
import type { Locale } from '../../../../src/i18n/languages.ts'
import { entry, STEP } from '../../../fixtures/entries.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { WHOLE } from '../../../fixtures/whole-entries.ts'

function line(happening: Happening, locale: Locale = 'en'): string {
  const { entryWords, roles } = messages(locale)
  const names: Readonly<Record<string, string>> = roles
  const [first] = project([entry(1, '03:12', happening)]).timeline
  if (!first) throw new Error(`A ${happening.kind} entry isn’t on the timeline.`)
  return describeEntry(first, entryWords, (role) => names[role] ?? role)
}

const same = (text: string) => text
const SAME = { guide: same, text: same, link: same, person: same }

/** What can be said of every kind that stands on a timeline. */
const SAMPLES: {
  readonly [K in TimelineKind]: readonly Extract<Happening, { kind: K }>[]
} = {
  declared: [
    { kind: 'declared', title: 'Checkout fails', severity: 'SEV-1', drill: false },
    { kind: 'declared', title: 'Checkout fails', severity: 'SEV-2', drill: true },
  ],
  severity: [
    { kind: 'severity', to: 'SEV-3' },
    { kind: 'severity', to: 'SEV-3', reason: 'few customers' },
  ],
  role: [
    { kind: 'role', role: 'scribe', person: 'Ann' },
    { kind: 'role', role: 'subject-matter-expert', person: 'Ann', topic: 'gateway' },
    { kind: 'role', role: 'subject-matter-expert', person: 'Ann', topic: 'gateway', team: true },
  ],
  step: [
    { kind: 'step', step: STEP, state: 'done', label: 'Stay on topic.' },
    { kind: 'step', step: STEP, state: 'skipped', label: 'Stay on topic.', reason: 'no chat' },
    { kind: 'step', step: STEP, state: 'open', label: 'Stay on topic.' },
  ],
  note: [{ kind: 'note', text: 'Latency is up' }],
  update: [
    { kind: 'update', audience: 'executives' },
    { kind: 'update', audience: 'executives', text: 'All orders fail' },
  ],
  timer: TIMER_ACTS.flatMap((act) => [
    { kind: 'timer', timer: 'executives', act, minutes: 30 },
    { kind: 'timer', timer: 'box-1', act, label: 'Ask again', minutes: 5 },
    { kind: 'timer', timer: 'drill', act, minutes: 5 },
  ]),
  field: [{ kind: 'field', field: 'overview', value: 'secret words' }],
  status: [{ kind: 'status', to: 'in-review' }],
  ended: [{ kind: 'ended' }],
  reopened: [{ kind: 'reopened' }],
  archived: [{ kind: 'archived' }],
}
const HAPPENINGS: Happening[] = Object.values(SAMPLES).flat()

test('something is said of every kind', () => {
  expect(Object.entries(SAMPLES).filter(([, happenings]) => happenings.length === 0)).toEqual([])
})

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  test.each(HAPPENINGS)('%j is one line with its values in it and no place left open', (happening) => {
    const text = line(happening, locale)
    expect(text).not.toBe('')
    expect(text).not.toMatch(/[{}\n]|undefined/)
    const { kind, ...values } = happening
    if (kind === 'field' || kind === 'update' || kind === 'status') return
    for (const typed of typedTexts(entry(1, '03:12', happening))) expect(text).toContain(typed)
    for (const [name, value] of Object.entries(values)) {
      if (['severity', 'to', 'label'].includes(name)) expect(text).toContain(value)
    }
  })
  test('every line differs from the others', () => {
    const lines = HAPPENINGS.map((happening) => line(happening, locale))
    expect(new Set(lines).size).toBe(lines.length)
  })
})

test('an unnamed incident ends with its severity, not with a dot', () => {
  expect(line({ kind: 'declared', title: '', severity: 'SEV-1', drill: false })).not.toContain('·')
})

test('roles are called by their name in the reader’s language, unknown ones by their id', () => {
  expect(line({ kind: 'role', role: 'scribe', person: '小李' }, 'zh-CN')).toContain('记录员')
  const [role] = project([entry(1, '03:12', { kind: 'role', role: 'scribe', person: 'Ann' })]).timeline
  expect(role && describeEntry(role, messages('en').entryWords, (role) => role)).toContain('scribe')
})

/** What a line leaves out: names that Poise gave, a data link, which stands beside it, and what a field says. */
const UNSEEN = [
  'declared.scenario',
  'step.step',
  'timer.timer',
  'field.field',
  'field.value',
  'note.source',
  'note.todo',
]

test('every text that an entry can hold changes its line, but for those that stand elsewhere', () => {
  const unseen = new Set<string>()
  for (const kind of KINDS.filter((one): one is TimelineKind => one !== 'amended' && one !== 'retracted')) {
    const whole: Readonly<Record<string, unknown>> = { kind, ...WHOLE[kind] }
    for (const [name, value] of Object.entries(WHOLE[kind])) {
      if (typeof value === 'number') continue
      const other = { ...whole, [name]: typeof value === 'string' ? `${value}-1` : !value }
      const isFree = 'entry' in decodeEntry(entry(1, '03:12', other as unknown as Happening))
      if (isFree && line(other as unknown as Happening) === line(whole as unknown as Happening))
        unseen.add(`${kind}.${name}`)
    }
  }
  expect([...unseen].sort()).toEqual([...UNSEEN].sort())
})

test('a role that stands where a person does is called by its name', () => {
  const person = () => 'deputy'
  for (const happening of HAPPENINGS) {
    const said = withTextsReplaced(entry(1, '03:12', happening), { ...SAME, person })
    const [first] = project([said]).timeline
    if (!first) throw new Error(`A ${happening.kind} entry isn’t on the timeline.`)
    const names = describeEntry(first, messages('en').entryWords, (role) => `<${role}>`)
    expect(names.replaceAll('<deputy>', ''), happening.kind).not.toContain('deputy')
    for (const text of peopleIn(said)) expect(names, happening.kind).toContain(`<${text}>`)
  }
})

test('a time-box is called by its label, and by its id when it has none, whatever that is', () => {
  expect(line({ kind: 'timer', timer: 'box-1', act: 'done', label: 'Ask again' })).toContain('Ask again')
  expect(line({ kind: 'timer', timer: 'constructor', act: 'done' })).toContain('constructor')
  expect(line({ kind: 'timer', timer: 'constructor', act: 'done' })).not.toContain('native code')
})

test('a typed text with braces and dollars stays as it was typed, wherever an entry holds one', () => {
  const hostile = `{${Object.values(WHOLE).flatMap(Object.keys).join('} {')}} $& $1 $' {constructor}`
  const placed: string[] = []
  for (const kind of KINDS.filter((one): one is TimelineKind => one !== 'amended' && one !== 'retracted')) {
    const filled = Object.entries(WHOLE[kind]).map(([name, value]) => [name, value === '' ? 'x' : value])
    const whole = entry(1, '03:12', { kind, ...Object.fromEntries(filled) } as unknown as Happening)
    const marked = withTextsReplaced(whole, {
      guide: () => hostile,
      text: () => hostile,
      link: same,
      person: () => hostile,
    })
    for (const [name, value] of Object.entries(marked)) {
      if (value !== hostile || UNSEEN.includes(`${kind}.${name}`)) continue
      placed.push(`${kind}.${name}`)
      expect(line({ ...whole, [name]: hostile } as unknown as Happening), `${kind}.${name}`).toContain(hostile)
    }
  }
  expect(placed).toEqual(
    expect.arrayContaining(['note.text', 'step.label', 'step.reason', 'role.person', 'declared.title']),
  )
})
