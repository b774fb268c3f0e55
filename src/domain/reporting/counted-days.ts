import type { Deadline } from '../meeting/deadline.ts'
import { type DayOff, openDaysLater, type WhyOff } from './closed-days.ts'

/** A day that isn't what the week says, and why. */
export interface SpecialDay {
  date: string
  why: Exclude<DayOff, 'weekend'> | 'arranged' | 'make-up'
}

/** The holidays and make-up workdays that made a difference, and by whose calendar; what that doesn't hold isn't known. */
export interface CountedDays {
  by: 'union' | 'contract' | 'sec' | 'china'
  days: readonly SpecialDay[]
}

/** The last day of a period, and the days off that were counted. */
export interface LastDay {
  date: Temporal.PlainDate
  counted?: CountedDays
}

/** The last of so many days on which somebody works, with the holidays that the count passed over. */
export function openDays(day: Temporal.PlainDate, amount: number, whyOff: WhyOff, by: CountedDays['by']): LastDay {
  const date = openDaysLater(day, amount, whyOff)
  return { date, counted: { by, days: holidaysIn(day, date, whyOff) } }
}

/** The holidays after one day and before another; a weekend needs no mention. */
export function holidaysIn(after: Temporal.PlainDate, before: Temporal.PlainDate, whyOff: WhyOff): SpecialDay[] {
  const days: SpecialDay[] = []
  for (let date = after.add({ days: 1 }); Temporal.PlainDate.compare(date, before) < 0; date = date.add({ days: 1 })) {
    const why = whyOff(date)
    if (why && why !== 'weekend') days.push({ date: date.toString(), why })
  }
  return days
}

/** The days of a count that the State Council arranged: weekdays off, and weekends on which people work. */
export function arrangedDays({ days }: Deadline): CountedDays {
  const special = days.flatMap(({ date, reason: { kind } }): SpecialDay[] => {
    if (kind === 'make-up-workday') return [{ date: date.toString(), why: 'make-up' }]
    return kind === 'holiday' && date.dayOfWeek < 6 ? [{ date: date.toString(), why: 'arranged' }] : []
  })
  return { by: 'china', days: special }
}
