import { toInstant } from '../time.ts'

/** Why nobody works on a day: the week, a holiday of the whole Union, one that somebody named, one of the United States. */
export type DayOff = 'weekend' | 'union' | 'named' | 'federal'

/** Why nobody works on a day where a report is due; `undefined` where somebody does. */
export type WhyOff = (date: Temporal.PlainDate) => DayOff | undefined

const SATURDAY = 6
const MONDAY = 1
const THURSDAY = 4

/** Public holidays in every Member State of the Union, `MM-DD`. Any other has to be told. */
const EVERYWHERE_IN_THE_UNION = ['01-01', '12-25']

/**
 * Days off in the Union: weekends, 1 January, 25 December, and those that somebody names. Public holidays are those of the
 * Member State where the report is due (Regulation 1182/71, article 2(1)); which those are, nothing here knows.
 * @param holidays ISO 8601 dates
 */
export function offInTheUnion(holidays: readonly string[]): WhyOff {
  const named = offByContract(holidays)
  return (date) => {
    const why = named(date)
    return why === undefined && EVERYWHERE_IN_THE_UNION.includes(date.toString().slice(5)) ? 'union' : why
  }
}

/**
 * Days off by a contract: weekends, and those that somebody names.
 * @param holidays ISO 8601 dates
 */
export function offByContract(holidays: readonly string[]): WhyOff {
  const named = new Set(holidays)
  return (date) => {
    if (date.dayOfWeek >= SATURDAY) return 'weekend'
    return named.has(date.toString()) ? 'named' : undefined
  }
}

/**
 * Days on which the SEC is closed: weekends and federal holidays, 5 U.S.C. 6103, one on a Saturday kept on the Friday
 * before, one on a Sunday on the Monday after. A closing by order of the President, and 20 January of an inauguration,
 * aren't among them: left out, the result is the earlier one.
 */
export function offAtTheSec(date: Temporal.PlainDate): DayOff | undefined {
  if (date.dayOfWeek >= SATURDAY) return 'weekend'
  const isHoliday = [-1, 0, 1].some((days) => {
    const holiday = date.add({ days })
    return isFederalHoliday(holiday) && observed(holiday).equals(date)
  })
  return isHoliday ? 'federal' : undefined
}

/** The first day after a date on which somebody works. */
export function nextOpenDay(date: Temporal.PlainDate, whyOff: WhyOff): Temporal.PlainDate {
  let next = date.add({ days: 1 })
  while (whyOff(next)) next = next.add({ days: 1 })
  return next
}

/** The date after so many days on which somebody works; the first date isn't counted. */
export function openDaysLater(date: Temporal.PlainDate, days: number, whyOff: WhyOff): Temporal.PlainDate {
  let last = date
  for (let counted = 0; counted < days; counted++) last = nextOpenDay(last, whyOff)
  return last
}

/** Days that somebody typed with blanks, commas or 、 between, as ISO 8601 dates; `wrong` is what is none. */
export function namedDays(text: string): { days: string[]; wrong: string[] } {
  const words = text.split(/[\s,，、;；]+/).filter(Boolean)
  return { days: words.filter(isDay), wrong: words.filter((word) => !isDay(word)) }
}

function isDay(word: string): boolean {
  const atMs = /^\d{4}-\d\d-\d\d$/.test(word) ? Date.parse(`${word}T00:00Z`) : Number.NaN
  return !Number.isNaN(atMs) && toInstant(atMs).startsWith(word)
}

function observed(holiday: Temporal.PlainDate): Temporal.PlainDate {
  const shift = holiday.dayOfWeek === SATURDAY ? -1 : holiday.dayOfWeek > SATURDAY ? 1 : 0
  return holiday.add({ days: shift })
}

function isFederalHoliday(date: Temporal.PlainDate): boolean {
  const { month, day, dayOfWeek, daysInMonth } = date
  const nth = Math.ceil(day / 7)
  if (['1-1', '6-19', '7-4', '11-11', '12-25'].includes(`${month}-${day}`)) return true
  if (dayOfWeek === THURSDAY) return month === 11 && nth === 4
  if (dayOfWeek !== MONDAY) return false
  if (month === 5) return day > daysInMonth - 7
  return ((month === 1 || month === 2) && nth === 3) || (month === 9 && nth === 1) || (month === 10 && nth === 2)
}
