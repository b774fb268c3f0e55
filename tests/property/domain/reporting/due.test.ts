import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stageAnswer } from '../../../../src/domain/reporting/due.ts'
import type { Counting, Obligation, ObligationStage } from '../../../../src/domain/reporting/obligation.ts'
import { STARTS } from '../../../../src/domain/reporting/start-kind.ts'
import { YEARS_FOLDER } from '../../../../src/schemas/work-calendar.ts'
import { answerOf, clockOf, CLOCKS, type Known, reckoningOf } from '../../../fixtures/reporting.ts'

/*
 * The second reckoning: dates as text, days as numbers, and what `Intl` says of a zone. It shares nothing with the code
 * under test.
 */
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata',
]
const zones = fc.constantFrom(...ZONES)
const instants = fc
  .integer({ min: Date.UTC(2026, 0, 1) / MINUTE_MS, max: Date.UTC(2030, 11, 31) / MINUTE_MS })
  .map((minutes) => minutes * MINUTE_MS)
const amounts = fc.integer({ min: 1, max: 90 })

const iso = (ms: number) => new Date(ms).toISOString()
const numberOf = (date: string) => Date.parse(`${date}T00:00Z`) / DAY_MS
const dateOf = (number: number) => iso(number * DAY_MS).slice(0, 10)
const weekday = (date: string) => new Date(`${date}T00:00Z`).getUTCDay()
const isWeekend = (date: string) => weekday(date) % 6 === 0

/** What the clocks of a zone show: `2026-11-28 23:10`. */
function shown(ms: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(ms)
}
const localDay = (ms: number, zone: string) => shown(ms, zone).slice(0, 10)

/** The last minute of a local day, found by looking at the clocks. */
function lastMinute(date: string, zone: string): number {
  let ms = Date.parse(`${date}T00:00Z`) + 2 * DAY_MS
  while (localDay(ms, zone) > date) ms -= 15 * MINUTE_MS
  while (localDay(ms + MINUTE_MS, zone) === date) ms += MINUTE_MS
  return ms
}

function monthsLater(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const lastOf = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 + months, Math.min(day, lastOf))).slice(0, 10)
}

function stageOf(
  counting: Counting,
  amount: number,
  more: Partial<ObligationStage> = {},
): [Obligation, ObligationStage] {
  const stage: ObligationStage = {
    id: 'one',
    name: 'one',
    from: 'awareness',
    amount,
    counting,
    weekend: 'none',
    ...more,
  }
  return [{ ...clockOf('eu-gdpr-33'), stages: [stage] }, stage]
}

function dueMs(counting: Counting, amount: number, known: Known, more?: Partial<ObligationStage>): number {
  const answer = stageAnswer(...stageOf(counting, amount, more), reckoningOf(known))
  return answer.kind === 'due' ? answer.at.epochMilliseconds : Number.NaN
}

const aware = (ms: number, zone: string): Known => ({ starts: { awareness: iso(ms) }, zone })

describe('a second reckoning agrees', () => {
  test('on hours, which no zone and no change of the clocks alters', () => {
    fc.assert(
      fc.property(instants, amounts, zones, (ms, hours, zone) => {
        expect(dueMs('elapsed-hours', hours, aware(ms, zone))).toBe(ms + hours * HOUR_MS)
      }),
    )
  })

  test('on days, which end with the last minute of the last one by the authority’s clocks', () => {
    fc.assert(
      fc.property(instants, amounts, zones, fc.boolean(), (ms, days, zone, isFirstCounted) => {
        const last = dateOf(numberOf(localDay(ms, zone)) + days - (isFirstCounted ? 1 : 0))
        const counting = isFirstCounted ? 'calendar-days-day1' : 'calendar-days'
        expect(dueMs(counting, days, aware(ms, zone))).toBe(lastMinute(last, zone))
      }),
      { numRuns: 40 },
    )
  })

  test('on months and on the ends of months', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 14 }), zones, (ms, months, zone) => {
        const day = localDay(ms, zone)
        expect(dueMs('eu-month', months, aware(ms, zone))).toBe(lastMinute(monthsLater(day, months), zone))
        const end = dateOf(numberOf(`${monthsLater(`${day.slice(0, 8)}01`, months + 1)}`) - 1)
        expect(dueMs('month-ends', months, aware(ms, zone))).toBe(lastMinute(end, zone))
      }),
      { numRuns: 40 },
    )
  })

  test('on days on which the SEC works', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 12 }), (ms, days) => {
        let number = numberOf(localDay(ms, 'America/New_York'))
        for (let counted = 0; counted < days;)
          if (!SEC_CLOSED.has(dateOf(++number)) && !isWeekend(dateOf(number))) counted++
        const at = dueMs('sec-business-days', days, aware(ms, 'America/New_York'), { timeOfDay: '17:30' })
        expect(shown(at, 'America/New_York')).toBe(`${dateOf(number)} 17:30`)
      }),
    )
  })

  test('on working days in mainland China, wherever their years are published', () => {
    const years = [2025, 2026].map(
      (year) =>
        JSON.parse(readFileSync(`${YEARS_FOLDER}/${year}.json`, 'utf8')) as Record<'holidays' | 'workdays', object>,
    )
    const [off, on] = (['holidays', 'workdays'] as const).map(
      (kind) => new Set(years.flatMap((y) => Object.keys(y[kind]))),
    )
    const works = (date: string) => on?.has(date) || (!isWeekend(date) && !off?.has(date))
    const published = fc
      .integer({ min: Date.UTC(2025, 0, 1) / HOUR_MS, max: Date.UTC(2026, 10, 20) / HOUR_MS })
      .map((hours) => hours * HOUR_MS)
    fc.assert(
      fc.property(published, fc.integer({ min: 1, max: 9 }), (ms, days) => {
        let number = numberOf(localDay(ms, 'Asia/Shanghai'))
        for (let counted = 0; counted < days;) if (works(dateOf(++number))) counted++
        expect(dueMs('cn-working-days', days, aware(ms, 'Asia/Shanghai'))).toBe(
          lastMinute(dateOf(number), 'Asia/Shanghai'),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('on the noon rule, where it is chosen, and changes nothing where it isn’t', () => {
    fc.assert(
      fc.property(
        instants,
        amounts,
        fc.constantFrom('Europe/Berlin', 'Europe/Lisbon'),
        holidayNumbers(),
        (ms, hours, zone, days) => {
          const holidays = days.map(dateOf)
          const closed = (date: string) => isWeekend(date) || /-01-01$|-12-25$/.test(date) || holidays.includes(date)
          const plain = ms + hours * HOUR_MS
          const known = { ...aware(ms, zone), holidays }
          expect(dueMs('elapsed-hours', hours, known, { weekend: 'dora-noon' })).toBe(plain)
          const moved = dueMs('elapsed-hours', hours, { ...known, noon: 'used' }, { weekend: 'dora-noon' })
          let date = localDay(plain, zone)
          if (!closed(date)) return void expect(moved).toBe(plain)
          while (closed(date)) date = dateOf(numberOf(date) + 1)
          expect(shown(moved, zone)).toBe(`${date} 12:00`)
          const excluded = dueMs(
            'elapsed-hours',
            hours,
            { ...known, noon: 'final-only' },
            { weekend: 'dora-noon', noonExcludes: true },
          )
          expect(excluded).toBe(plain)
        },
      ),
    )
  })
})

function holidayNumbers(): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: numberOf('2026-01-01'), max: numberOf('2031-01-31') }), { maxLength: 200 })
}

/** Federal holidays as the Office of Personnel Management lists them, on the day on which they are kept. */
const SEC_CLOSED = new Set(
  `2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25
  2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24
  2027-12-31 2028-01-17 2028-02-21 2028-05-29 2028-06-19 2028-07-04 2028-09-04 2028-10-09 2028-11-10 2028-11-23 2028-12-25
  2029-01-01 2029-01-15 2029-02-19 2029-05-28 2029-06-19 2029-07-04 2029-09-03 2029-10-08 2029-11-12 2029-11-22 2029-12-25
  2030-01-01 2030-01-21 2030-02-18 2030-05-27 2030-06-19 2030-07-04 2030-09-02 2030-10-14 2030-11-11 2030-11-28 2030-12-25
  2031-01-01 2031-01-20`.split(/\s+/),
)

describe('no clock', () => {
  const all = CLOCKS.flatMap(({ id, stages }) => stages.map((stage) => [id, stage] as const))

  test.each(all.map(([id, stage]) => [id, stage.id, stage] as const))(
    '%s, %s, shows a time without its start',
    (id, name, stage) => {
      const every = Object.fromEntries(STARTS.map((start): [string, string] => [start, '2026-11-10T08:00Z']))
      const needed = stage.from === 'year-end' ? 'discovery' : stage.from
      delete every[needed]
      const answer = answerOf(id, name, { starts: every, zone: 'Europe/Berlin' })
      expect(answer.kind).toBe(
        stage.amount === undefined ? 'text' : needed === 'previous-stage' ? 'not-started' : 'missing',
      )
    },
  )
})
