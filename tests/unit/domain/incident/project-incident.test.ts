import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { severitySpans } from '../../../../src/domain/incident/severity-spans.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import {
  amended,
  at,
  declared,
  ended,
  entry,
  id,
  note,
  reopened,
  retracted,
  STEP,
  severity,
  step,
} from '../../../fixtures/entries.ts'

const OTHER_STEP = 'during/during-an-incident:everyone/follow-commander'

const archived = (number: number, time: string) => entry(number, time, { kind: 'archived' })
const role = (number: number, time: string, person: string) =>
  entry(number, time, { kind: 'role', role: 'scribe', person })

/** The timeline, as numbers of entries in the order in which they happened. */
const order = (entries: readonly Entry[]) => project(entries).timeline.map((entry) => Number(entry.id.slice(-6)))

describe('an incident without entries', () => {
  test('is empty', () => {
    expect(project([])).toEqual({
      drill: false,
      roles: new Map(),
      experts: new Map(),
      subTeams: new Map(),
      steps: new Map(),
      fields: new Map(),
      status: 'draft',
      timeline: [],
    })
    expect(severitySpans(project([]))).toEqual([])
  })
})

describe('the declaration', () => {
  test('gives title, severity and whether it is a drill', () => {
    const incident = project([declared(1, '03:00', 'SEV-2', { title: '支付失败', drill: true })])
    expect(incident).toMatchObject({ title: '支付失败', severity: 'SEV-2', drill: true, startedAt: at('03:00') })
  })
  test('that happened last counts', () => {
    const incident = project([
      declared(1, '03:10', 'SEV-1', { title: '支付失败' }),
      declared(2, '03:00', 'SEV-3', { title: '延迟', drill: true }),
    ])
    expect(incident).toMatchObject({ title: '支付失败', severity: 'SEV-1', drill: false })
  })
  test('says when the incident started; without one it started with what came first', () => {
    expect(project([step(1, '03:00', 'done')]).startedAt).toBe(at('03:00'))
    expect(project([step(1, '03:00', 'done'), declared(2, '03:05', 'SEV-1')]).startedAt).toBe(at('03:05'))
    expect(project([step(1, '03:10', 'done'), declared(2, '03:05', 'SEV-1')]).startedAt).toBe(at('03:05'))
  })
  test('may put the start before everything that was recorded', () => {
    expect(project([note(1, '03:00'), declared(2, '02:40', 'SEV-1')]).startedAt).toBe(at('02:40'))
  })
})

describe('the start', () => {
  test('isn’t moved by fields, a status or the archiving', () => {
    const entries = [
      entry(1, '02:00', { kind: 'field', field: 'overview', value: '' }),
      entry(2, '02:10', { kind: 'status', to: 'in-review' }),
      archived(3, '02:20'),
    ]
    expect(project(entries).startedAt).toBeUndefined()
    expect(project([...entries, note(4, '03:00')]).startedAt).toBe(at('03:00'))
  })
  test('isn’t a retracted entry’s', () => {
    expect(project([note(1, '02:00'), note(2, '03:00'), retracted(3, '03:01', 1)]).startedAt).toBe(at('03:00'))
  })
})

describe('a step', () => {
  test('stands as the last entry recorded about it says, with all that it says', () => {
    const entries = [
      step(1, '03:00', 'done', { by: '小王' }),
      entry(2, '03:01', { kind: 'step', step: STEP, state: 'skipped', label: '新的说法', reason: '没有聊天' }),
    ]
    const tick = { state: 'skipped', at: at('03:01'), label: '新的说法', by: undefined, reason: '没有聊天' }
    expect(project(entries).steps).toEqual(new Map([[STEP, tick]]))
  })
  test('that was ticked later wins although it happened earlier', () => {
    expect(project([step(1, '03:10', 'done'), step(2, '03:00', 'open')]).steps.get(STEP)?.state).toBe('open')
  })
  test('goes back to the entry before when the last one is retracted', () => {
    const entries = [step(1, '03:00', 'done'), step(2, '03:01', 'open'), retracted(3, '03:02', 2)]
    expect(project(entries).steps.get(STEP)?.state).toBe('done')
  })
  test('of which every entry is retracted is untouched', () => {
    expect(project([step(1, '03:00', 'done'), retracted(2, '03:01', 1)]).steps.size).toBe(0)
  })
  test('doesn’t touch another step', () => {
    const other = entry(2, '03:01', { kind: 'step', step: OTHER_STEP, state: 'open', label: '' })
    const { steps } = project([step(1, '03:00', 'done'), other])
    expect([steps.get(STEP)?.state, steps.get(OTHER_STEP)?.state]).toEqual(['done', 'open'])
  })
})

describe('fields and status', () => {
  test('are as they were recorded last', () => {
    const incident = project([
      entry(1, '03:10', { kind: 'field', field: 'overview', value: '旧' }),
      entry(2, '03:00', { kind: 'field', field: 'overview', value: '新' }),
      entry(3, '03:10', { kind: 'status', to: 'reviewed' }),
      entry(4, '03:00', { kind: 'status', to: 'in-review' }),
    ])
    expect(incident.fields).toEqual(new Map([['overview', '新']]))
    expect(incident.status).toBe('in-review')
  })
})

describe('roles', () => {
  test('belong to whoever had them last, by the time of the handover', () => {
    expect(project([role(1, '03:10', '小李'), role(2, '03:00', '小王')]).roles).toEqual(new Map([['scribe', '小李']]))
  })
})

describe('severity', () => {
  test('is the one that was reached last, by the time at which it was', () => {
    const entries = [declared(1, '03:00', 'SEV-3'), severity(2, '03:20', 'SEV-1'), severity(3, '03:10', 'SEV-2')]
    expect(project(entries).severity).toBe('SEV-1')
  })
})

describe('the end', () => {
  test('is there once the incident has ended, and gone once it is reopened', () => {
    expect(project([note(1, '03:00'), ended(2, '04:00')]).endedAt).toBe(at('04:00'))
    expect(project([note(1, '03:00'), ended(2, '04:00'), reopened(3, '04:10')]).endedAt).toBeUndefined()
    expect(project([note(1, '03:00'), ended(2, '04:00'), reopened(3, '04:10'), ended(4, '05:00')]).endedAt).toBe(
      at('05:00'),
    )
  })
  test('stays when the reopening happened before it', () => {
    expect(project([ended(1, '04:00'), reopened(2, '03:50')]).endedAt).toBe(at('04:00'))
  })
  test('at the same moment as a reopening goes by what was recorded last', () => {
    expect(project([ended(1, '04:00'), reopened(2, '04:00')]).endedAt).toBeUndefined()
    expect(project([reopened(1, '04:00'), ended(2, '04:00')]).endedAt).toBe(at('04:00'))
  })
  test('can be put right afterwards', () => {
    expect(project([ended(1, '04:00'), amended(2, '09:00', 1, { happenedAt: at('03:45') })]).endedAt).toBe(at('03:45'))
  })
})

describe('the archiving', () => {
  test('is told with its time, unless it is retracted', () => {
    expect(project([note(1, '03:00'), archived(2, '09:00')]).archivedAt).toBe(at('09:00'))
    expect(project([archived(1, '09:00'), retracted(2, '09:01', 1)]).archivedAt).toBeUndefined()
  })
})

describe('the last recording', () => {
  test('is when somebody last wrote something down, not when that happened', () => {
    const late = entry(2, '02:00', { kind: 'note', text: '补录' }, { recordedAt: at('08:00') })
    expect(project([note(1, '03:00'), late]).lastRecordedAt).toBe(at('08:00'))
  })
  test('is the last in the order of recording, also when the clock was ahead before', () => {
    const clockWasAhead = entry(2, '08:00', { kind: 'note', text: 'x' })
    expect(project([note(1, '03:00'), clockWasAhead, note(3, '05:00')]).lastRecordedAt).toBe(at('05:00'))
  })
})

describe('the timeline', () => {
  test('tells everything in the order in which it happened, at one moment in the order of recording', () => {
    expect(order([note(3, '03:00'), note(1, '03:10'), note(2, '03:00'), ended(4, '03:05')])).toEqual([2, 3, 4, 1])
  })
  test('has no rows for amendments and retractions', () => {
    expect(order([note(1, '03:00'), amended(2, '03:01', 1, { text: 'y' }), retracted(3, '03:02', 1)])).toEqual([1])
  })
  test('keeps a retracted entry in its place and marks it', () => {
    const { timeline } = project([note(1, '03:00'), note(2, '03:01'), retracted(3, '03:02', 1)])
    expect(timeline.map(({ retracted }) => retracted)).toEqual([true, false])
  })
  test('is the same whatever the order in which entries arrived', () => {
    const entries = [
      note(1, '03:10'),
      step(2, '03:00', 'done'),
      amended(3, '03:11', 1, { happenedAt: at('02:00') }),
      ended(4, '04:00'),
    ]
    expect(project(entries.toReversed())).toEqual(project(entries))
  })
})

describe('an amendment', () => {
  test('moves a note, rewrites it and gives it a data link; the entry itself stays', () => {
    const entries = [note(1, '03:00'), note(2, '03:10', 'y')]
    const change = { text: '更正', source: 'https://data.example/1' }
    const [first, second] = project([
      ...entries,
      amended(3, '03:20', 2, { ...change, happenedAt: at('02:00') }),
    ]).timeline
    expect(first).toMatchObject({ id: id(2), at: at('02:00'), ...change, amended: true, retracted: false })
    expect(second).toMatchObject({ id: id(1), amended: false })
    expect(entries[1]).toEqual(note(2, '03:10', 'y'))
  })
  test('changes only what it names', () => {
    const linked = entry(1, '03:00', { kind: 'note', text: 'x', source: 'https://data.example/1' })
    expect(project([linked, amended(2, '03:01', 1, { text: 'y' })]).timeline[0]).toMatchObject({
      at: at('03:00'),
      text: 'y',
      source: 'https://data.example/1',
    })
  })
  test('may empty a note', () => {
    expect(project([note(1, '03:00'), amended(2, '03:01', 1, { text: '' })]).timeline[0]).toMatchObject({ text: '' })
  })
  test('rewrites a step’s label and moves its tick', () => {
    const incident = project([
      step(1, '03:00', 'done'),
      amended(2, '03:01', 1, { text: '更正', happenedAt: at('02:00') }),
    ])
    expect(incident.steps.get(STEP)).toMatchObject({ label: '更正', at: at('02:00') })
  })
  test('gives no text to an entry that has none', () => {
    const { timeline } = project([ended(1, '03:00'), amended(2, '03:01', 1, { text: '更正' })])
    expect(timeline).toEqual([{ ...ended(1, '03:00'), amended: true, retracted: false }])
  })
  test('recorded last wins, and an earlier one keeps what the last doesn’t name', () => {
    const entries = [
      note(1, '03:00'),
      amended(3, '03:02', 1, { text: '第二次' }),
      amended(2, '03:01', 1, { text: '第一次', happenedAt: at('02:00') }),
    ]
    expect(project(entries).timeline[0]).toMatchObject({ text: '第二次', at: at('02:00') })
  })
  test('that is retracted no longer counts', () => {
    const entries = [
      note(1, '03:00'),
      amended(2, '03:01', 1, { text: '更正', happenedAt: at('02:00') }),
      retracted(3, '03:02', 2),
    ]
    expect(project(entries).timeline).toEqual([{ ...note(1, '03:00'), amended: false, retracted: false }])
  })
  test('or a retraction of an entry that isn’t there changes nothing', () => {
    expect(
      project([note(1, '03:00'), amended(2, '03:01', 9, { text: 'y' }), retracted(3, '03:02', 9)]).timeline,
    ).toEqual([{ ...note(1, '03:00'), amended: false, retracted: false }])
  })
})

test('several experts and sub-teams stand beside the roles, and nobody takes another’s place', () => {
  const expert = (number: number, person: string, topic: string, team?: true) =>
    entry(number, '03:10', { kind: 'role', role: 'subject-matter-expert', person, topic, ...(team ? { team } : {}) })
  const { roles, experts, subTeams } = project([
    entry(1, '03:09', { kind: 'role', role: 'subject-matter-expert', person: '李雷' }),
    expert(2, '吴娜', '网关'),
    expert(3, '周强', '数据库'),
    expert(4, '韩梅', 'Bravo', true),
    expert(5, '王芳', '网关'),
  ])
  expect([roles.get('subject-matter-expert'), ...experts, ...subTeams]).toEqual([
    '李雷',
    ['网关', '王芳'],
    ['数据库', '周强'],
    ['Bravo', '韩梅'],
  ])
})
