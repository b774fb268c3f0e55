import { expect, test } from 'vitest'
import { isOnTimeline } from '../../../../src/domain/incident/kind-groups.ts'
import { clockStoodBack, idMs, makeId } from '../../../../src/domain/log/ulid.ts'
import { project, type TimelineEntry } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { filterTimeline, peopleOn } from '../../../../src/domain/incident/timeline-filter.ts'
import {
  canRetract,
  isLate,
  NO_FILTER,
  opensDay,
  readMarks,
  spansDays,
  type TimelineFilter,
} from '../../../../src/domain/incident/timeline-view.ts'
import { peopleIn, withTextsReplaced } from '../../../../src/domain/log/typed-text.ts'
import { localDate } from '../../../../src/domain/instant-text.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { at, entry, id, step } from '../../../fixtures/entries.ts'
import { wholeEntry } from '../../../fixtures/whole-entries.ts'

const same = (text: string) => text
const DEPUTY_ALONE = { guide: same, text: same, link: same, person: () => 'deputy' }
const NOW_MS = Date.parse(at('03:00'))
const allSevens = (count: number) => Array.from({ length: count }, () => 7)

/** A note whose id carries the time of `recorded`. */
function noteOf(recorded: string, more: Partial<Entry> = {}): Entry {
  const note = entry(1, recorded, { kind: 'note', text: '一条' }, more)
  return { ...note, id: makeId(Date.parse(at(recorded)), allSevens) }
}

/** Whether the first entry of a log counts as late. */
function isFirstLate(...entries: readonly Entry[]): boolean {
  const first = project(entries).timeline[0] as TimelineEntry
  return isLate(first, readMarks(entries).get(first.id))
}

const numbers = (timeline: readonly TimelineEntry[]) => timeline.map((one) => Number(one.id.slice(-6)))

function passing(entries: readonly Entry[], filter: Partial<TimelineFilter>): number[] {
  return numbers(filterTimeline(project(entries).timeline, readMarks(entries), { ...NO_FILTER, ...filter }))
}

test('the moment in an id is the one it was made from', () => {
  expect(idMs(makeId(NOW_MS, allSevens))).toBe(NOW_MS)
  expect(idMs(id(5))).toBe(idMs(id(5)))
})

test('an entry whose clock showed more than a second before its id was written while the clock stood back', () => {
  const recorded = (aheadMs: number) => ({ id: makeId(NOW_MS + aheadMs, allSevens), recordedAt: at('03:00') })
  expect(clockStoodBack(recorded(0))).toBe(false)
  expect(clockStoodBack(recorded(1_000))).toBe(false)
  expect(clockStoodBack(recorded(1_001))).toBe(true)
  expect(clockStoodBack(recorded(-60_000))).toBe(false)
})

test('an entry whose time is when it was written down is live, one with an earlier or later time is late', () => {
  expect(isFirstLate(noteOf('03:00'))).toBe(false)
  expect(isFirstLate(noteOf('03:00', { at: at('02:41') }))).toBe(true)
  expect(isFirstLate(noteOf('03:00', { at: at('03:05') }))).toBe(true)
})

test('an entry that took its time from its id, because the clock stood back, is live', () => {
  expect(isFirstLate(noteOf('03:00', { recordedAt: at('02:00') }))).toBe(false)
})

test('an entry whose time was put right is late, even when it is put back to the time of writing', () => {
  const note = noteOf('03:00')
  const retimed = [note, entry(2, '03:10', { kind: 'amended', entry: note.id, happenedAt: at('02:50') })]
  expect(isFirstLate(...retimed)).toBe(true)
  expect(isFirstLate(...retimed, entry(3, '03:11', { kind: 'amended', entry: note.id, happenedAt: at('03:00') }))).toBe(
    true,
  )
})

test('a mark tells the first time, the last change of time or text, and the first retraction', () => {
  const marks = readMarks([
    entry(1, '03:00', { kind: 'note', text: '一条' }),
    entry(2, '03:10', { kind: 'amended', entry: id(1), happenedAt: at('02:50') }, { by: '李雷' }),
    entry(3, '03:11', { kind: 'amended', entry: id(1), happenedAt: at('02:40') }, { by: '王芳' }),
    entry(4, '03:12', { kind: 'amended', entry: id(1), source: 'https://example.com/' }, { by: '韩梅' }),
    entry(5, '03:13', { kind: 'retracted', entry: id(1) }, { by: '李雷' }),
    entry(6, '03:14', { kind: 'retracted', entry: id(1) }, { by: '王芳' }),
  ])
  expect(marks.get(id(1))).toEqual({
    firstAt: at('03:00'),
    changed: { at: at('03:11'), by: '王芳' },
    retracted: { at: at('03:13'), by: '李雷' },
  })
})

test('an amendment that was retracted leaves no mark', () => {
  const marks = readMarks([
    entry(1, '03:00', { kind: 'note', text: '一条' }),
    entry(2, '03:10', { kind: 'amended', entry: id(1), happenedAt: at('02:50'), text: '别的', important: true }),
    entry(3, '03:11', { kind: 'retracted', entry: id(2) }),
  ])
  expect(marks.get(id(1))).toBeUndefined()
})

test('the last word about what is important holds', () => {
  const marked = [
    entry(1, '03:00', { kind: 'note', text: '一条' }),
    entry(2, '03:01', { kind: 'amended', entry: id(1), important: true }),
  ]
  expect(passing(marked, { onlyImportant: true })).toEqual([1])
  expect(
    passing([...marked, entry(3, '03:02', { kind: 'amended', entry: id(1), important: false })], {
      onlyImportant: true,
    }),
  ).toEqual([])
  expect(readMarks(marked).get(id(1))).toEqual({ important: true })
})

test('a role’s entries are all those that name it, of whatever kind', () => {
  const unsigned = KINDS.map((kind, index): Entry => ({ ...wholeEntry(kind), id: id(index + 1) }))
  const signed = KINDS.map((kind, index): Entry => ({ ...wholeEntry(kind), id: id(index + 101), by: '小王' }))
  const entries = [...unsigned, ...signed].map((one) => withTextsReplaced(one, DEPUTY_ALONE))
  const naming = project(entries).timeline.filter((one) => isOnTimeline(one) && peopleIn(one).includes('deputy'))
  expect(naming.map(({ kind }) => kind)).toContain('role')
  expect(filterTimeline(naming, readMarks(entries), { ...NO_FILTER, who: 'role:deputy' })).toEqual(naming)
})

test('who is written with two names, or beside somebody, is found by each of them and under the role', () => {
  const entries = [
    entry(1, '03:00', { kind: 'role', role: 'deputy', person: '王磊（Wang Lei）、李雷' }),
    entry(2, '03:01', { kind: 'note', text: '回滚' }, { by: 'wang lei' }),
    entry(3, '03:02', { kind: 'note', text: '好了' }, { by: '李雷' }),
    entry(4, '03:03', { kind: 'note', text: '看到了' }, { by: '韩梅梅' }),
  ]
  expect(passing(entries, { who: 'role:deputy' })).toEqual([1, 2, 3])
  expect(passing(entries, { who: 'person:王磊（Wang Lei）' })).toEqual([1, 2])
  expect(passing(entries, { who: 'person:李雷' })).toEqual([1, 3])
  expect(peopleOn(project(entries).timeline)).toEqual(['王磊（Wang Lei）', '李雷', 'wang lei', '韩梅梅'])
})

const ENTRIES: readonly Entry[] = [
  entry(1, '03:00', { kind: 'declared', title: '支付', severity: 'SEV-2', drill: false }, { by: '王芳' }),
  entry(2, '03:01', { kind: 'role', role: 'deputy', person: '李雷' }, { by: '王芳' }),
  step(3, '03:02', 'done', { by: '李雷' }),
  entry(4, '03:03', { kind: 'note', text: '一条' }, { by: 'scribe' }),
  entry(5, '03:04', { kind: 'update', audience: 'public' }),
  entry(6, '03:05', { kind: 'timer', timer: 'deputy', act: 'overdue' }),
  entry(7, '03:06', { kind: 'severity', to: 'SEV-1' }, { by: '王芳' }),
  entry(8, '03:07', { kind: 'field', field: 'overview', value: '概述' }, { by: '王芳' }),
  entry(9, '03:08', { kind: 'status', to: 'in-review' }),
  entry(10, '03:09', { kind: 'role', role: 'deputy', person: '韩梅' }),
  entry(11, '03:10', { kind: 'note', text: '两条' }, { by: '李雷' }),
  entry(12, '03:11', { kind: 'note', text: '三条' }, { by: '韩梅' }),
  entry(13, '03:12', { kind: 'step', step: 'during/x:deputy/watch', state: 'done', label: '看着' }),
  entry(14, '03:13', { kind: 'ended' }),
  entry(15, '03:14', { kind: 'archived' }),
]

test('without a filter everything passes but the postmortem’s fields', () => {
  expect(passing(ENTRIES, {})).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15])
})

test('each kind is in one group', () => {
  expect(passing(ENTRIES, { group: 'notes' })).toEqual([4, 11, 12])
  expect(passing(ENTRIES, { group: 'steps' })).toEqual([3, 13])
  expect(passing(ENTRIES, { group: 'severity' })).toEqual([1, 7, 9, 14, 15])
  expect(passing(ENTRIES, { group: 'updates' })).toEqual([5, 6])
  expect(passing(ENTRIES, { group: 'roles' })).toEqual([2, 10])
})

test('a role has its steps, its assignments, what it wrote and what its holder wrote while holding it', () => {
  expect(passing(ENTRIES, { who: 'role:deputy' })).toEqual([2, 3, 10, 12, 13])
  expect(passing(ENTRIES, { who: 'role:scribe' })).toEqual([4])
  expect(passing(ENTRIES, { who: 'role:deputy', group: 'notes' })).toEqual([12])
})

test('a retracted assignment gives nobody the role', () => {
  const withRetraction = [...ENTRIES, entry(16, '03:20', { kind: 'retracted', entry: id(2) })]
  expect(passing(withRetraction, { who: 'role:deputy' })).toEqual([2, 10, 12, 13])
})

test('a person has what they wrote and what they were given', () => {
  expect(passing(ENTRIES, { who: 'person:李雷' })).toEqual([2, 3, 11])
  expect(passing(ENTRIES, { who: 'person:constructor' })).toEqual([])
})

test('a late entry passes in the place of its time', () => {
  const late = entry(20, '03:30', { kind: 'note', text: '补的' }, { at: at('03:02') })
  expect(passing([...ENTRIES, late], { group: 'notes' })).toEqual([20, 4, 11, 12])
})

test('the people of a timeline are named once, and roles are no people', () => {
  expect(peopleOn(project(ENTRIES).timeline)).toEqual(['王芳', '李雷', '韩梅'])
})

test('what is retracted, a status and an archiving can’t be retracted', () => {
  const { timeline } = project([...ENTRIES, entry(16, '03:20', { kind: 'retracted', entry: id(4) })])
  expect(numbers(timeline.filter((one) => !canRetract(one)))).toEqual([4, 9, 15])
})

test('a field of the postmortem is never on the timeline, everything else is', () => {
  const { timeline } = project(ENTRIES)
  expect(timeline.filter((one) => !isOnTimeline(one)).map(({ kind }) => kind)).toEqual(['field'])
})

test('entries are on the days of the zone in which they are shown', () => {
  const { timeline } = project([
    entry(1, '15:30', { kind: 'note', text: '一' }),
    entry(2, '15:59', { kind: 'note', text: '二' }),
    entry(3, '16:00', { kind: 'note', text: '三' }),
  ])
  expect(localDate(at('16:00'), 'Asia/Shanghai')).toBe('2026-09-29')
  expect(spansDays(timeline, 'Asia/Shanghai', at('16:10'))).toBe(true)
  expect(timeline.map((_, index) => opensDay(timeline, index, 'Asia/Shanghai'))).toEqual([true, false, true])
  expect(spansDays(timeline, 'UTC', at('16:10'))).toBe(false)
  // Read on another day than its own (FAULTS 67).
  expect(spansDays(timeline, 'UTC', '2026-09-30T00:00:00.000Z')).toBe(true)
  expect(spansDays([], 'UTC', at('16:10'))).toBe(false)
  expect(opensDay([], 0, 'UTC')).toBe(false)
})
