import { shownLocales } from '../../guide/visibility.ts'
import type { WorkingDays } from '../../domain/meeting/last-meeting-day.ts'
import { organization } from '../../schemas/organization-file.ts'
import { ownDays, publishedArrangements } from '../../schemas/work-calendar.ts'
import { wordsFile } from '../words-file.ts'

/** On which days people work, for what counts them while nobody has chosen a calendar. */
export const daysWords = wordsFile('days', (locale): WorkingDays => {
  const org = organization()
  return {
    arrangements: publishedArrangements(locale),
    own: ownDays(org, locale),
    calendar: org.calendar[shownLocales()[0]],
  }
})
