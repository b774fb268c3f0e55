import { meetingDeadline } from '../meeting/deadline.ts'
import type { WorkCalendar } from '../meeting/work-calendar.ts'
import { nextOpenDay, offAtTheSec, offByContract, offInTheUnion } from './closed-days.ts'
import { arrangedDays, type CountedDays, holidaysIn, type LastDay, openDays } from './counted-days.ts'
import type { Obligation, ObligationStage } from './obligation.ts'
import { contradictions, type StartKind, type Starts } from './start-kind.ts'

/** Whom the noon rule of DORA leaves out, as somebody chose: nothing is moved, everybody else, or an entity that it leaves out. */
export type NoonChoice = 'not-used' | 'used' | 'final-only'

/** What a period is reckoned from. Instants are epoch milliseconds. */
export interface Reckoning {
  starts: Starts
  /** When the report of each stage was sent, as `sent-at.ts` reads it, by the stage's id. */
  filed: Readonly<Partial<Record<string, number>>>
  /** The zone by which the authority's days are counted, where the clock has none of its own; empty while nobody said. */
  zone: string
  /** Public holidays there that somebody named, ISO 8601 dates. */
  holidays: readonly string[]
  noon: NoonChoice
  /** Working days of mainland China, as published. */
  workDays: WorkCalendar
}

/** The latest time of a stage by the reading that its source gives. */
export interface Due {
  kind: 'due'
  /** In the authority's zone, where one is known; else in UTC. */
  at: Temporal.ZonedDateTime
  /** It is the last minute of a day. */
  isDayEnd: boolean
  /** Whether the authority's zone is known. */
  hasZone: boolean
  /** It was moved to noon because somebody chose so. */
  isMoved: boolean
  /** A rule may let it run until then; a note, never applied. */
  mayRunTo?: Temporal.ZonedDateTime
  /** Absent where no day off makes a difference. */
  counted?: CountedDays
}

/** What a clock says of a stage: a time, or why there is none. */
export type StageAnswer =
  | Due
  | { kind: 'missing'; start: StartKind }
  | { kind: 'not-started' }
  | { kind: 'zone-missing' }
  | { kind: 'contradiction'; earlier: StartKind; later: StartKind }
  | { kind: 'unpublished'; year: number }
  | { kind: 'text' }

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/**
 * Reckons one stage of a clock. Needs `Temporal`. A time comes only from instants that somebody gave: the stage before
 * counts from when it was sent, never from when it was due.
 * @throws {RangeError} when a zone is not known
 */
export function stageAnswer(clock: Obligation, stage: ObligationStage, reckoning: Reckoning): StageAnswer {
  if (stage.amount === undefined) return { kind: 'text' }
  const started = startOf(clock, stage, reckoning)
  if (typeof started !== 'number') return started
  const zone = clock.zone ?? reckoning.zone
  if (stage.counting === 'elapsed-hours') return hours(stage, reckoning, started, zone)
  if (zone === '') return { kind: 'zone-missing' }
  const day = startDay(stage, started, zone)
  const last = lastDay(stage, day, reckoning)
  return 'year' in last ? { kind: 'unpublished', year: last.year } : dayEnd(last, stage, reckoning, zone)
}

/** The instant from which a stage runs, or why there is none. */
function startOf(clock: Obligation, stage: ObligationStage, { starts, filed }: Reckoning): number | StageAnswer {
  if (stage.from === 'previous-stage') return sentBefore(clock, stage, filed) ?? { kind: 'not-started' }
  const start = stage.from === 'year-end' ? 'discovery' : stage.from
  const at = starts[start]
  if (at === undefined) return { kind: 'missing', start }
  const { orEarlier } = stage
  if (!orEarlier) return at
  if (starts[orEarlier.from] === undefined) return { kind: 'missing', start: orEarlier.from }
  const wrong = contradictions(starts).find(({ earlier, later }) => earlier === orEarlier.from && later === start)
  return wrong ? { kind: 'contradiction', ...wrong } : at
}

/** When the report before this one was sent. What repeats runs from the latest that was sent at all. */
function sentBefore(clock: Obligation, stage: ObligationStage, filed: Reckoning['filed']): number | undefined {
  const before = clock.stages.slice(0, clock.stages.indexOf(stage))
  const relevant = stage.repeats ? [...before, stage] : before.slice(-1)
  const sent = relevant.flatMap(({ id }) => filed[id] ?? [])
  return sent.length > 0 ? Math.max(...sent) : undefined
}

function hours(stage: ObligationStage, reckoning: Reckoning, startedMs: number, zone: string): StageAnswer {
  const { amount = 0, orEarlier } = stage
  const needsZone = stage.weekend === 'dora-noon' && usesNoon(stage, reckoning)
  if (zone === '' && needsZone) return { kind: 'zone-missing' }
  const other = orEarlier && (reckoning.starts[orEarlier.from] ?? 0) + orEarlier.hours * HOUR_MS
  const first = startedMs + amount * HOUR_MS
  // Classified after the second limb had run out: only the first one is left (RTS 2025/301, article 5(2)).
  const dueMs = other !== undefined && startedMs <= other ? Math.min(first, other) : first
  const at = Temporal.Instant.fromEpochMilliseconds(dueMs).toZonedDateTimeISO(zone || 'UTC')
  const due: Due = { kind: 'due', at, isDayEnd: false, hasZone: zone !== '', isMoved: false }
  return zone === '' || stage.weekend === 'none' ? due : withWeekend(due, stage.weekend, stage, reckoning)
}

/** The local day on which a stage starts: that of its instant, or the last one of that year. */
function startDay(stage: ObligationStage, startedMs: number, zone: string): Temporal.PlainDate {
  const day = Temporal.Instant.fromEpochMilliseconds(startedMs).toZonedDateTimeISO(zone).toPlainDate()
  return stage.from === 'year-end' ? day.with({ month: 12, day: 31 }) : day
}

/** The last day of a period of days or months; the year that isn't published, where working days can't be counted. */
function lastDay(
  stage: ObligationStage,
  day: Temporal.PlainDate,
  { holidays, workDays }: Reckoning,
): LastDay | { year: number } {
  const { amount = 0 } = stage
  switch (stage.counting) {
    case 'calendar-days':
    case 'eu-days':
      return { date: day.add({ days: amount }) }
    case 'calendar-days-day1':
      return { date: day.add({ days: amount - 1 }) }
    case 'eu-month':
      // A month without that day ends with its last one (Regulation 1182/71, article 3(2)(c)).
      return { date: day.add({ months: amount }) }
    case 'month-ends': {
      const month = day.with({ day: 1 }).add({ months: amount })
      return { date: month.with({ day: month.daysInMonth }) }
    }
    case 'business-days':
      return openDays(day, amount, offByContract(holidays), 'contract')
    case 'sec-business-days':
      return openDays(day, amount, offAtTheSec, 'sec')
    case 'cn-working-days': {
      const deadline = meetingDeadline(day, { days: amount, unit: 'business-day' }, workDays)
      const year = deadline.unknownYears[0] ?? deadline.unsettledBy
      return year === undefined ? { date: deadline.lastDay, counted: arrangedDays(deadline) } : { year }
    }
    case 'elapsed-hours':
    case 'text':
      throw new RangeError(`${stage.counting} counts no days.`)
  }
}

function dayEnd({ date, counted }: LastDay, stage: ObligationStage, reckoning: Reckoning, zone: string): Due {
  const at = stage.timeOfDay ? date.toZonedDateTime({ timeZone: zone, plainTime: stage.timeOfDay }) : endOf(date, zone)
  const due: Due = { kind: 'due', at, isDayEnd: !stage.timeOfDay, hasZone: true, isMoved: false }
  if (counted) due.counted = counted
  return stage.weekend === 'none' ? due : withWeekend(due, stage.weekend, stage, reckoning)
}

/** The last minute of a day: a day's end is shown as a time of that day. */
function endOf(day: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  const nextMs = day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
  return Temporal.Instant.fromEpochMilliseconds(nextMs - MINUTE_MS).toZonedDateTimeISO(zone)
}

type DayOffRule = Exclude<ObligationStage['weekend'], 'none'>

/** Whose days off count by each rule. */
const COUNTED_BY: Readonly<Record<DayOffRule, CountedDays['by']>> = {
  'eu-next-working-day': 'union',
  'dora-noon': 'union',
  'next-working-day': 'contract',
}

/** What a day off does: to noon where somebody chose that rule, else a note of what may be. */
function withWeekend(due: Due, rule: DayOffRule, stage: ObligationStage, reckoning: Reckoning): Due {
  // Whoever said that the rule leaves them out hears nothing of it.
  if (rule === 'dora-noon' && reckoning.noon === 'final-only' && stage.noonExcludes) return due
  const by = COUNTED_BY[rule]
  const whyOff = by === 'contract' ? offByContract(reckoning.holidays) : offInTheUnion(reckoning.holidays)
  const day = due.at.toPlainDate()
  const next = whyOff(day) ? nextOpenDay(day, whyOff) : day
  const days = holidaysIn(day.subtract({ days: 1 }), next, whyOff)
  const counted: CountedDays = { by, days }
  if (next.equals(day)) return { counted, ...due }
  const zone = due.at.timeZoneId
  if (rule !== 'dora-noon') return { ...due, counted, mayRunTo: endOf(next, zone) }
  const noon = next.toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
  return usesNoon(stage, reckoning)
    ? { ...due, counted, at: noon, isDayEnd: false, isMoved: true }
    : { ...due, counted, mayRunTo: noon }
}

function usesNoon(stage: ObligationStage, { noon }: Reckoning): boolean {
  return noon === 'used' || (noon === 'final-only' && !stage.noonExcludes)
}
