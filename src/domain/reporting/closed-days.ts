/** Whether nobody works on a day, at the place where a report is due. */
export type IsClosed = (date: Temporal.PlainDate) => boolean

const SATURDAY = 6
const MONDAY = 1
const THURSDAY = 4

/** Public holidays in every Member State of the Union, `MM-DD`. Any other has to be told. */
const EVERYWHERE_IN_THE_UNION = ['01-01', '12-25']

/**
 * Days off in the Union: weekends, 1 January, 25 December, and those that somebody names.
 * @param holidays ISO 8601 dates
 */
export function closedInTheUnion(holidays: readonly string[]): IsClosed {
  const named = new Set(holidays)
  return (date) => {
    const day = date.toString()
    return date.dayOfWeek >= SATURDAY || EVERYWHERE_IN_THE_UNION.includes(day.slice(5)) || named.has(day)
  }
}

/**
 * Days on which the SEC is closed: weekends and federal holidays, 5 U.S.C. 6103, one on a Saturday kept on the Friday
 * before, one on a Sunday on the Monday after. A closing by order of the President, and 20 January of an inauguration,
 * aren't among them: left out, the result is the earlier one.
 */
export function closedAtTheSec(date: Temporal.PlainDate): boolean {
  if (date.dayOfWeek >= SATURDAY) return true
  return [-1, 0, 1].some((days) => {
    const holiday = date.add({ days })
    return isFederalHoliday(holiday) && observed(holiday).equals(date)
  })
}

/** The first day after a date on which somebody works. */
export function nextOpenDay(date: Temporal.PlainDate, isClosed: IsClosed): Temporal.PlainDate {
  let next = date.add({ days: 1 })
  while (isClosed(next)) next = next.add({ days: 1 })
  return next
}

/** The date after so many days on which somebody works; the first date isn't counted. */
export function openDaysLater(date: Temporal.PlainDate, days: number, isClosed: IsClosed): Temporal.PlainDate {
  let last = date
  for (let counted = 0; counted < days; counted++) last = nextOpenDay(last, isClosed)
  return last
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
