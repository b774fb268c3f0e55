import { messages } from '../../i18n/index.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { ownDays, publishedArrangements } from '../../schemas/work-calendar.ts'
import { fillWords } from '../fill-words.ts'
import { wordsFile } from '../words-file.ts'

/** What the calculator says, and on which days people work. */
export const deadlineWords = wordsFile('deadline', (locale) => {
  const org = organization()
  const channel = localize(org.channels.postmortemReview, locale)
  return {
    t: fillWords(messages(locale).deadline.island, { channel }),
    arrangements: publishedArrangements(locale),
    own: ownDays(org, locale),
  }
})
