import { describe, expect, test } from 'vitest'
import { project, type TimelineKind } from '../../../../src/domain/incident/project-incident.ts'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { type Happening, REPORTING_ACTS, TIMER_ACTS } from '../../../../src/domain/log/entry.ts'
import { peopleIn, typedTexts, withTextsReplaced } from '../../../../src/domain/log/typed-text.ts'
import { describeEntry } from '../../../../src/domain/incident/describe-entry.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { LOCALES, type Locale } from '../../../../src/i18n/languages.ts'
import { entry, STEP } from '../../../fixtures/entries.ts'
import { OPTIONAL } from '../../../fixtures/whole-entries.ts'

function line(happening: Happening, locale: Locale = 'en'): string {
  const { entryWords, roles } = messages(locale)
  const names: Readonly<Record<string, string>> = roles
  const [first] = project([entry(1, '03:12', happening)]).timeline
  if (!first) throw new Error(`A ${happening.kind} entry isn’t on the timeline.`)
  return describeEntry(first, entryWords, (role) => names[role] ?? role)
}

const same = (text: string) => text
const SAME = { guide: same, text: same, link: same, person: same }

type Said<K extends TimelineKind> = Extract<Happening, { kind: K }>

/** What can be said of every kind that stands on a timeline; the first of each says everything that the kind can. */
const SAMPLES: { readonly [K in TimelineKind]: readonly [Required<Said<K>>, ...Said<K>[]] } = {
  declared: [
    { kind: 'declared', title: 'Checkout fails', severity: 'SEV-1', drill: false, scenario: 'database-1' },
    { kind: 'declared', title: 'Checkout fails', severity: 'SEV-2', drill: true },
  ],
  severity: [{ kind: 'severity', to: 'SEV-3', reason: 'few customers' }],
  role: [
    { kind: 'role', role: 'subject-matter-expert', person: 'Ann', topic: 'gateway', team: true },
    { kind: 'role', role: 'scribe', person: 'Ann' },
  ],
  step: [
    {
      kind: 'step',
      step: STEP,
      state: 'skipped',
      label: 'Stay on topic.',
      filled: 'Stay on topic. (api-1)',
      reason: 'no chat',
    },
    { kind: 'step', step: STEP, state: 'done', label: 'Stay on topic.' },
    { kind: 'step', step: STEP, state: 'open', label: 'Stay on topic.' },
  ],
  claim: [
    { kind: 'claim', step: STEP, person: 'Ann', label: 'Stay on topic.', left: true },
    { kind: 'claim', step: STEP, person: 'Ann', label: 'Stay on topic.' },
  ],
  note: [{ kind: 'note', text: 'Latency is up', todo: true, source: 'https://data.example/1' }],
  runbook: [{ kind: 'runbook', runbook: 'kubernetes/PodCrash', title: 'A pod crashes', marks: 'a1b2' }],
  command: [{ kind: 'command', command: 'kubectl get pods -n prod', runbook: 'kubernetes/PodCrash' }],
  update: [
    {
      kind: 'update',
      audience: 'executives',
      text: 'All orders fail',
      channel: 'sms',
      label: 'executives by text message',
      person: 'Ann',
    },
    {
      kind: 'update',
      audience: 'public',
      text: 'All orders fail',
      channel: 'sms',
      label: 'customers by text message',
      person: 'Ann',
    },
  ],
  timer: [
    { kind: 'timer', timer: 'box-1', act: 'started', label: 'Ask again', minutes: 5 },
    { kind: 'timer', timer: 'box-1', act: 'snoozed', label: 'Ask again', minutes: 5 },
    ...(['done', 'overdue', 'stopped'] as const).map((act) => ({
      kind: 'timer' as const,
      timer: 'box-1',
      act,
      label: 'Ask again',
    })),
    ...TIMER_ACTS.map((act) => ({ kind: 'timer' as const, timer: 'executives', act })),
    ...(['started', 'stopped'] as const).map((act) => ({ kind: 'timer' as const, timer: 'drill', act })),
    { kind: 'timer', timer: 'drill', act: 'done', minutes: 5 },
  ],
  reporting: [
    {
      kind: 'reporting',
      report: 'moment',
      subject: 'awareness',
      label: 'Found out',
      person: 'Ann',
      zone: 'Europe/Berlin',
      reason: 'the pager',
      amount: 24,
      counting: 'elapsed-hours',
      rolls: true,
    },
    ...REPORTING_ACTS.map((report) => ({
      kind: 'reporting' as const,
      report,
      subject: 'eu-gdpr-33/authority',
      label: 'GDPR, notify the authority',
      person: 'Ann',
    })),
  ],
  field: [{ kind: 'field', field: 'overview', value: 'secret words' }],
  status: [{ kind: 'status', to: 'in-review' }],
  ended: [{ kind: 'ended' }],
  reopened: [{ kind: 'reopened' }],
  archived: [{ kind: 'archived' }],
}

/**
 * What a line leaves out: names that Poise gave, a data link, which stands beside it, what a field says, and the words of
 * a step, in whose place stand those with what was filled in.
 */
const UNSEEN = [
  'declared.scenario',
  'step.step',
  'step.label',
  'claim.step',
  'timer.timer',
  'update.channel',
  'reporting.subject',
  // The label of a contract says them.
  'reporting.amount',
  'reporting.counting',
  'reporting.rolls',
  'field.field',
  'field.value',
  'note.source',
  'note.todo',
  'runbook.runbook',
  'command.runbook',
]
/** What says something only beside another property. */
const BESIDE: Readonly<Record<string, string>> = { 'role.team': 'topic' }

/** The samples, each also without any of what is optional in it. */
const HAPPENINGS: Happening[] = Object.values(SAMPLES).flat().flatMap(withLess)

function withLess(happening: Happening): Happening[] {
  const optional = Object.keys(happening).filter((name) => name in OPTIONAL[happening.kind])
  return optional.reduce((all, name) => all.concat(all.map((one) => without(one, name))), [happening])
}

function without(happening: Happening, name: string): Happening {
  return Object.fromEntries(Object.entries(happening).filter(([each]) => each !== name)) as unknown as Happening
}

/** The properties of a happening that its line says. */
function seenIn(happening: Happening): [name: string, value: unknown][] {
  return Object.entries(happening).filter(([name]) => {
    const place = `${happening.kind}.${name}`
    return name !== 'kind' && !UNSEEN.includes(place) && (BESIDE[place] ?? name) in happening
  })
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each(HAPPENINGS)('%j is one line with its values in it and no place left open', (happening) => {
    const text = line(happening, locale)
    expect(text).not.toBe('')
    expect(text).not.toMatch(/[{}\n]|undefined/)
    const typed = typedTexts(entry(1, '03:12', happening))
    for (const [name, value] of seenIn(happening)) {
      if (typed.includes(String(value)) || ['severity', 'label', 'minutes'].includes(name))
        expect(text, name).toContain(String(value))
      if (name in OPTIONAL[happening.kind]) expect(text, name).not.toBe(line(without(happening, name), locale))
    }
  })
  test.each(HAPPENINGS)('%j without a text says the same as with an empty or a blank one', (happening) => {
    const names = Object.keys(happening).filter((name) => name in OPTIONAL[happening.kind])
    for (const name of names) {
      for (const blank of ['', ' \n\t\u3000'].map((text) => ({ ...happening, [name]: text }) as Happening)) {
        if ('place' in decodeEntry(entry(1, '03:12', blank))) continue
        expect(line(blank, locale), name).toBe(line(without(happening, name), locale))
      }
    }
  })
  test.each(HAPPENINGS)('%j doesn’t break off where one of its texts is blank', (happening) => {
    for (const [name, value] of Object.entries(happening)) {
      const blank = { ...happening, [name]: ' ' } as Happening
      if (name === 'kind' || typeof value !== 'string' || 'place' in decodeEntry(entry(1, '03:12', blank))) continue
      expect(line(blank, locale).trimEnd(), name).not.toMatch(/[:：·,，(（]$|[(（]\s*[)）]/u)
    }
  })
  test('every line differs from the others', () => {
    const lines = Object.values(SAMPLES).flatMap((all) => all.map((happening: Happening) => line(happening, locale)))
    expect(new Set(lines).size).toBe(lines.length)
  })
})

test('in Chinese, what is typed in Latin letters has a blank or a sign between itself and the words', () => {
  const lines = Object.values(SAMPLES).flatMap((samples: readonly Happening[]) =>
    samples.map((one) => line(one, 'zh-CN')),
  )
  expect(lines.filter((text) => /\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han}/iu.test(text))).toEqual([])
})

test('an unnamed incident ends with its severity, not with a dot', () => {
  expect(line({ kind: 'declared', title: '', severity: 'SEV-1', drill: false })).not.toContain('·')
})

test('a step is called by its words, and by those with what was filled in where something was', () => {
  const step = { kind: 'step', step: STEP, state: 'done', label: 'Restart <pod> {x}.' } as const
  expect(line(step)).toContain('Restart <pod> {x}.')
  expect(line({ ...step, filled: 'Restart api-1.' })).toContain('Restart api-1.')
  expect(line({ ...step, filled: 'Restart api-1.' })).not.toContain('<pod>')
})

test('roles are called by their name in the reader’s language, unknown ones by their id', () => {
  expect(line({ kind: 'role', role: 'scribe', person: '小李' }, 'zh-CN')).toContain('记录员')
  const [role] = project([entry(1, '03:12', { kind: 'role', role: 'scribe', person: 'Ann' })]).timeline
  expect(role && describeEntry(role, messages('en').entryWords, (role) => role)).toContain('scribe')
})

/** Another value of a property that takes only some. */
const OTHERS: Readonly<Record<string, string>> = { counting: 'calendar-days' }

function another(value: number | boolean): number | boolean {
  return typeof value === 'number' ? value + 1 : !value
}

/** What says everything that its kind can, of every kind. */
const FULL: Happening[] = Object.values(SAMPLES).map(([full]) => full)

test('everything that an entry can hold changes its line, but for what stands elsewhere', () => {
  const unseen = new Set<string>()
  for (const whole of FULL) {
    for (const [name, value] of Object.entries(whole)) {
      if (name === 'kind') continue
      const changed = OTHERS[name] ?? (typeof value === 'string' ? `${value}-1` : another(value))
      const other = { ...whole, [name]: changed } as Happening
      const isFree = 'entry' in decodeEntry(entry(1, '03:12', other))
      if (isFree && line(other) === line(whole)) unseen.add(`${whole.kind}.${name}`)
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
  const hostile = `{${FULL.flatMap(Object.keys).join('} {')}} $& $1 $' {constructor}`
  const placed: string[] = []
  for (const whole of FULL) {
    const given = entry(1, '03:12', whole)
    const marked = withTextsReplaced(given, {
      ...SAME,
      guide: () => hostile,
      text: () => hostile,
      person: () => hostile,
    })
    for (const [name, value] of Object.entries(marked)) {
      const place = `${whole.kind}.${name}`
      if (value !== hostile || UNSEEN.includes(place)) continue
      placed.push(place)
      expect(line({ ...whole, [name]: hostile } as Happening), place).toContain(hostile)
    }
  }
  expect(placed).toEqual(
    expect.arrayContaining(['note.text', 'step.filled', 'step.reason', 'role.person', 'declared.title']),
  )
})
