import 'temporal-polyfill/global'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Arrangements, calendarDay, workCalendar } from '../../../src/domain/meeting/work-calendar.ts'
import { byLanguage, type Locale } from '../../../src/i18n/languages.ts'
import {
  ownDays,
  parseYear,
  publishedArrangements,
  publishedYears,
  YEARS_FOLDER,
} from '../../../src/schemas/work-calendar.ts'

const OTHER_FOLDER = 'node_modules/holiday-calendar/data/CN'
const noOwn = { holidays: [], workdays: [] }

/** The same notices as another package has read them. A year's file may hold days of the December before. */
function otherSource(): Map<string, string> {
  const files = readdirSync(OTHER_FOLDER).filter((file) => /^\d{4}\.json$/.test(file))
  return new Map(
    files.flatMap((file) => {
      const year = JSON.parse(readFileSync(`${OTHER_FOLDER}/${file}`, 'utf8')) as {
        dates: { date: string; type: string }[]
      }
      return year.dates.map(({ date, type }): [string, string] => [date, type])
    }),
  )
}

describe('published arrangements', () => {
  test.each([2024, 2025, 2026])('every day of %i is worked or off as a second source says', (year) => {
    const file = `${YEARS_FOLDER}/${year}.json`
    const arrangements: Arrangements = { years: [year], days: parseYear(readFileSync(file, 'utf8'), file) }
    const calendar = workCalendar('mainland-china', arrangements, noOwn)
    const other = otherSource()
    const differing: string[] = []
    for (
      let date = Temporal.PlainDate.from({ year, month: 1, day: 1 });
      date.year === year;
      date = date.add({ days: 1 })
    ) {
      const type = other.get(date.toString())
      const works = type ? type === 'transfer_workday' : date.dayOfWeek <= 5
      if (calendarDay(calendar, date).works !== works) differing.push(date.toString())
    }
    expect(differing).toEqual([])
    expect([...other.keys()].filter((date) => date.startsWith(String(year))).length).toBeGreaterThan(20)
  })
  test('the reader gets the latest published year and the two before it', () => {
    const latest = publishedYears().at(-1) ?? 0
    const { years, days } = publishedArrangements()
    expect(years).toEqual([latest - 2, latest - 1, latest])
    expect([...new Set(days.map(({ from }) => Number(from.slice(0, 4))))].sort()).toEqual(years)
  })
  test.each([
    ['zh-CN', '国庆节'],
    ['en', 'National Day'],
  ] as const)('National Day 2026 is one run of seven days with its name in %s', (locale, name) => {
    const file = `${YEARS_FOLDER}/2026.json`
    expect(parseYear(readFileSync(file, 'utf8'), file, locale)).toContainEqual({
      from: '2026-10-01',
      to: '2026-10-07',
      works: false,
      name,
    })
  })
  test('a language that the data doesn’t speak gets the English names', () => {
    const file = `${YEARS_FOLDER}/2026.json`
    const names = parseYear(readFileSync(file, 'utf8'), file, 'fr' as Locale).map(({ name }) => name)
    expect(names).toEqual(parseYear(readFileSync(file, 'utf8'), file, 'en').map(({ name }) => name))
  })
  test('days of one name with a gap between them stay apart', () => {
    const source = JSON.stringify({
      holidays: { '2030-10-03': 'National Day,国庆节,3', '2030-10-01': 'National Day,国庆节,3' },
      workdays: {},
    })
    expect(parseYear(source, '2030.json').map(({ from, to }) => [from, to])).toEqual([
      ['2030-10-01', '2030-10-01'],
      ['2030-10-03', '2030-10-03'],
    ])
  })
  test.each(['{}', '{"holidays":{},"workdays":{}}', '{"holidays":{"2030-10-01":"?"},"workdays":{}}'])(
    'a file that is no whole year is refused by name: %s',
    (source) => {
      expect(() => parseYear(source, 'years/2030.json')).toThrow(/years\/2030\.json: .*Reinstall/)
    },
  )
})

describe('days of the organisation’s own', () => {
  test.each([
    ['zh-CN', '加班日'],
    ['en', 'Release day'],
  ] as const)('have their name in %s; one text serves every language', (locale, name) => {
    const both = { ...byLanguage(() => 'Release day'), 'zh-CN': '加班日' }
    const holidays = [{ date: '2026-12-24', name: 'Party' }]
    expect(ownDays({ holidays, workdays: [{ date: '2026-12-26', name: both }] }, locale)).toEqual({
      holidays,
      workdays: [{ date: '2026-12-26', name }],
    })
  })
  test('a date that is both a holiday and a workday is refused', () => {
    const day = { date: '2026-12-24', name: 'Party' }
    expect(() => ownDays({ holidays: [day], workdays: [day] }, 'en')).toThrow(
      '2026-12-24 is under both holidays and workdays',
    )
  })
})
