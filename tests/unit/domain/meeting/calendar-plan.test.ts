import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import {
  type CalendarContext,
  calendarFileName,
  calendarPassages,
  calendarPlan,
} from '../../../../src/domain/meeting/calendar-plan.ts'
import { type DeadlineForm, answerForm, recorded } from '../../../../src/domain/meeting/deadline-form.ts'
import { workCalendar } from '../../../../src/domain/meeting/work-calendar.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { leaksIn } from '../../../../src/domain/privacy/leaks.ts'
import {
  calendarAfter,
  calendarFiles,
  calendarWords,
  readWithIcalJs,
  readWithNodeIcal,
} from '../../../fixtures/calendar.ts'
import { entry } from '../../../fixtures/postmortem.ts'

const days = workCalendar('monday-friday', { years: [2026], days: [] }, { holidays: [], workdays: [] })
const context = (more: Partial<CalendarContext> = {}): CalendarContext => ({
  incident: undefined,
  id: '01K6AAAAAAAAAAAAAAAAAAAAAA',
  days,
  hours: { from: '09:00', to: '18:00' },
  emailDomain: 'example.com',
  words: calendarWords(),
  now: Date.parse('2026-01-05T00:00:00Z'),
  ...more,
})
const FORM: DeadlineForm = {
  severity: 'SEV-1',
  endedAt: '2026-09-29T18:00',
  timeZone: 'Asia/Shanghai',
  calendar: 'monday-friday',
  meetingAt: '2026-10-01T10:00',
}

/** The calendar files of a form, and the plan that it was made from. */
function fileOf(form: Partial<DeadlineForm>, more: Partial<CalendarContext> = {}) {
  const answer = answerForm({ ...FORM, ...form }, days)
  if (answer.kind !== 'deadline') throw new Error(`Expected a deadline, got ${answer.kind}.`)
  const plan = calendarPlan(answer, context(more))
  return { plan, files: calendarFiles(plan) }
}

describe('what the record fills in', () => {
  const declared = entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: false })
  const log = [
    declared,
    entry(2, '19:20', { kind: 'severity', to: 'SEV-2' }),
    entry(3, '19:30', { kind: 'ended' }),
  ] as const

  test('is the worst severity that was reached, as in the document, not the one that was left at the end', () => {
    expect(recorded(project(log))).toEqual({ severity: 'SEV-1', endedAt: '2026-09-28T19:30:00.000Z' })
  })
  test('is what was typed into the postmortem, where something was', () => {
    const typed = {
      severity: 'SEV-2',
      'ended-at': '2026-09-28T19:45:00.000Z',
      'meeting-at': '2026-09-30T02:00:00.000Z',
    }
    const fields = Object.entries(typed).map(([field, value], row) =>
      entry(10 + row, '20:00', { kind: 'field', field, value }),
    )
    const { severity, 'ended-at': endedAt, 'meeting-at': meetingAt } = typed
    expect(recorded(project([...log, ...fields]))).toEqual({ severity, endedAt, meetingAt })
  })
  test('is nothing without an incident', () => {
    expect(recorded(undefined)).toEqual({})
  })
})

/** Sunday, Saturday and Monday for `0`, `-1` and `1`: the day on which the clocks change and those beside it. */
const beside = (date: string, shift: number) => Temporal.PlainDate.from(date).add({ days: shift }).toString()

// The instants were worked out by hand from the offsets, so that they are right even where the calculation isn't.
const CHANGES = [
  // zone, Sunday, 10:00 then, 09:00 on Monday, a time that is skipped or comes twice, and what it is taken for
  ['America/New_York', '2026-03-08', '03-08T14:00', '03-09T13:00', '2026-03-08T02:30', '03-08T07:30'],
  ['America/New_York', '2026-11-01', '11-01T15:00', '11-02T14:00', '2026-11-01T01:30', '11-01T05:30'],
  ['Europe/London', '2026-03-29', '03-29T09:00', '03-30T08:00', '2026-03-29T01:30', '03-29T01:30'],
  ['Europe/London', '2026-10-25', '10-25T10:00', '10-26T09:00', '2026-10-25T01:30', '10-25T00:30'],
  ['Australia/Sydney', '2026-04-05', '04-05T00:00', '04-05T23:00', '2026-04-05T02:30', '04-04T15:30'],
  ['Australia/Sydney', '2026-10-04', '10-03T23:00', '10-04T22:00', '2026-10-04T02:30', '10-03T16:30'],
  ['America/Santiago', '2026-04-05', '04-05T14:00', '04-06T13:00', '2026-04-04T23:30', '04-05T02:30'],
  ['America/Santiago', '2026-09-06', '09-06T13:00', '09-07T12:00', '2026-09-06T00:30', '09-06T04:30'],
  ['Australia/Lord_Howe', '2026-04-05', '04-04T23:30', '04-05T22:30', '2026-04-05T01:45', '04-04T14:45'],
  ['Australia/Lord_Howe', '2026-10-04', '10-03T23:00', '10-04T22:00', '2026-10-04T02:15', '10-03T15:45'],
] as const

describe.each(CHANGES)(
  'in %s, where the clocks change on %s',
  (timeZone, sunday, meetingUtc, mondayUtc, oddTime, oddUtc) => {
    const form = { timeZone, endedAt: `${beside(sunday, -2)}T22:00` }
    const utc = (time: string) => `2026-${time}:00.000Z`
    const shifted = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000).toISOString()

    test('both readers find the meeting, the review 24 hours before it and the last day', () => {
      const { plan, files } = fileOf({ ...form, meetingAt: `${sunday}T10:00` })
      const at = utc(meetingUtc)
      expect(plan).toMatchObject({ meeting: { at, isProposed: false }, lastDay: beside(sunday, 1) })
      expect(plan.lastDayAlarmAt).toBe(utc(mondayUtc))
      for (const events of [readWithIcalJs(...files), readWithNodeIcal(...files)]) {
        expect(events.map(({ start, end }) => [start, end])).toEqual([
          [at, shifted(at, 30)],
          [shifted(at, -24 * 60), shifted(at, -24 * 60 + 15)],
          [beside(sunday, 1), beside(sunday, 2)],
        ])
      }
      const [meeting, review, lastDay] = readWithIcalJs(...files)
      expect([meeting?.alarm, review?.alarm, lastDay?.alarm]).toEqual([900, 0, utc(mondayUtc)])
      const sentence = `${sunday} 10:00（${timeZone}），即 ${at.slice(0, 16).replace('T', ' ')} UTC`
      expect(meeting?.description).toContain(sentence)
      expect(files.join('')).not.toContain('TZID')
    })

    test('a time that the clocks skip or show twice becomes the instant that the calculator names', () => {
      const { files } = fileOf({ ...form, meetingAt: oddTime })
      for (const events of [readWithIcalJs(...files), readWithNodeIcal(...files)])
        expect(events[0]?.start).toBe(utc(oddUtc))
    })

    test('a proposed meeting lies in working hours as the clocks show them then', () => {
      const now = Date.parse(`${beside(sunday, -2)}T00:00:00Z`)
      const { plan, files } = fileOf({ ...form, severity: 'SEV-2', meetingAt: '' }, { now })
      expect(plan.meeting?.isProposed).toBe(true)
      for (const events of [readWithIcalJs(...files), readWithNodeIcal(...files)]) {
        const start = events[0]?.start ?? ''
        expect(start).toBe(plan.meeting?.at)
        expect(Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainTime().toString()).toBe('10:00:00')
      }
    })
  },
)

const MACHINE = fileURLToPath(new URL('../../../fixtures/calendar-machine.ts', import.meta.url))

test.each(Object.entries(Object.groupBy(CHANGES, ([zone]) => zone)))(
  'a machine in %s writes the same file before and after both changes, and reads the same in it',
  (zone, changes = []) => {
    const moments = changes.flatMap(([, sunday]) => [-2, 2].map((shift) => `${beside(sunday, shift)}T12:00:00Z`))
    const plans = changes.map(([timeZone, sunday]) => {
      const form = { timeZone, endedAt: `${beside(sunday, -2)}T22:00`, meetingAt: `${sunday}T10:00` }
      return fileOf(form).plan
    })
    const output = execFileSync(process.execPath, [MACHINE], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      input: JSON.stringify({ plans, moments }),
      encoding: 'utf8',
    })
    const { reads, offsets } = JSON.parse(output) as { reads: unknown[]; offsets: number[] }
    // Its clock is another before and after each change, or the test would say little.
    expect(offsets).toHaveLength(4)
    for (const index of [0, 2]) expect(offsets[index]).not.toBe(offsets[index + 1])
    expect(reads).toEqual(
      plans.map((plan) => {
        const files = calendarFiles(plan)
        return { file: files.join(''), icalJs: readWithIcalJs(...files), nodeIcal: readWithNodeIcal(...files) }
      }),
    )
  },
)

describe('whoever corrects a field by hand and downloads again', () => {
  const first = fileOf({}).files
  const later = { now: Date.parse('2026-01-05T00:00:01Z') }
  test.each([
    ['the end', { endedAt: '2026-09-30T09:00' }],
    ['the severity', { severity: 'SEV-2', meetingAt: '2026-10-05T10:00' }],
    ['the zone', { timeZone: 'Europe/London' }],
    ['the meeting', { meetingAt: '2026-10-02T15:00' }],
    ['the meeting away', { meetingAt: '' }],
  ] satisfies [string, Partial<DeadlineForm>][])('%s updates the three events, and none is doubled', (_, change) => {
    const { files } = fileOf(change, later)
    expect(calendarAfter(...first, ...files)).toEqual(readWithIcalJs(...files))
    // An old file that is opened again changes nothing.
    expect(calendarAfter(...first, ...files, ...first)).toEqual(readWithIcalJs(...files))
    expect(files).not.toEqual(fileOf({}, later).files)
  })
  test('updates them after the incident was declared, too', () => {
    const incident = project([entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: false })])
    const { files } = fileOf({}, { ...later, incident })
    expect(calendarAfter(...first, ...files)).toEqual(readWithIcalJs(...files))
    expect(readWithIcalJs(...files)[0]?.summary).toContain('x')
  })
  test('updates them after the clock was put back, too', () => {
    const sequence = (readWithIcalJs(...first)[0]?.sequence ?? Infinity) + 1
    const { files } = fileOf({ meetingAt: '2026-10-02T15:00' }, { now: Date.parse('2026-01-02T00:00:00Z'), sequence })
    expect(calendarAfter(...first, ...files)).toEqual(readWithIcalJs(...files))
  })
  test('leaves the events of another incident alone', () => {
    const { files } = fileOf({}, { ...later, id: '01K6BBBBBBBBBBBBBBBBBBBBBB' })
    expect(calendarAfter(...first, ...files)).toHaveLength(6)
  })
})

test('who was typed into the postmortem is invited, in the place of who is in the log', () => {
  const log = [
    entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: false }),
    entry(2, '19:09', { kind: 'role', role: 'incident-commander', person: '王芳' }),
    entry(3, '19:40', { kind: 'field', field: 'responders.incident-commander', value: '李雷' }),
    entry(4, '19:41', { kind: 'field', field: 'responders.others', value: '张伟、赵敏（客户联络员）' }),
  ]
  const [meeting] = readWithIcalJs(...fileOf({}, { incident: project(log) }).files)
  expect(meeting?.description).toContain('事件指挥官：李雷')
  expect(meeting?.description).toContain('响应者：张伟')
  expect(meeting?.description).toContain('客户联络员（可选）：赵敏')
  expect(meeting?.description).not.toContain('王芳')
})

test('a file holds no phone number, address or key that isn’t told of beside its button, each with its place', () => {
  const secrets = ['token=abcd1234efgh', '13800138000', 'lilei@example.com', '13800138001']
  const [title = '', ...people] = secrets
  const log = [
    entry(1, '19:08', { kind: 'declared', title, severity: 'SEV-1', drill: false }),
    ...(['incident-commander', 'scribe', 'customer-liaison'] as const).map((role, index) =>
      entry(2 + index, '19:09', { kind: 'role', role, person: `韩梅 ${people[index]}` }),
    ),
  ]
  const { plan, files } = fileOf({}, { incident: project(log) })
  const [meeting] = readWithIcalJs(...files)
  for (const secret of secrets) expect(`${meeting?.summary} ${meeting?.description}`).toContain(secret)
  const leaks = leaksIn(calendarPassages(plan, { title: '名称', guests: '名单' }))
  expect(leaks.map(({ what, places }) => [what, ...places])).toEqual(
    secrets.map((secret, index) => [secret, index === 0 ? '名称' : '名单']),
  )
})

test('the calendar file is named by what it is and the last day, a drill says so first, and a quiet one nothing that tells', () => {
  const words = {
    fileNames: { meeting: '事后分析会议', review: '审阅提醒', 'last-day': '最晚日期' },
    quietFiles: { meeting: '会议', review: '提醒', 'last-day': '最后一天' },
    drillFile: '演练',
  }
  const name = (drill: boolean, quiet = false) =>
    calendarFileName('meeting', { drill, quiet, lastDay: '2026-10-02' }, words)
  expect(name(false)).toBe('事后分析会议-2026-10-02.ics')
  expect(name(true)).toBe('演练-事后分析会议-2026-10-02.ics')
  expect([name(false, true), name(true, true)]).toEqual(Array(2).fill('会议-2026-10-02.ics'))
})
