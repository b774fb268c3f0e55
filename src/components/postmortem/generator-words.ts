import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import { messages } from '../../i18n/index.ts'
import { byLanguage, LANGUAGES, type Locale } from '../../i18n/languages.ts'
import { shownLocales } from '../../guide/visibility.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { ownDays, publishedArrangements } from '../../schemas/work-calendar.ts'
import { fillWords } from '../fill-words.ts'
import { workflowIn } from '../workflow/workflow-words.ts'
import { wordsFile } from '../words-file.ts'

/** The document can be written in every language, whatever the page speaks. */
function documentWords(language: Locale): PostmortemWords {
  const { product, tools } = organization()
  const values = {
    coreDeliverable: localize(product.coreDeliverable, language),
    inboundData: localize(product.inboundData, language),
    statusPage: localize(tools.statusPage, language),
    ticketSystem: localize(tools.ticketSystem, language),
  }
  return fillWords(messages(language).document, values)
}

/** What the generator says, and what the document that it writes says. */
export const generatorWords = wordsFile('generator', (locale) => {
  const org = organization()
  return {
    t: messages(locale).postmortem,
    workflow: workflowIn(locale),
    words: byLanguage(documentWords),
    languageNames: byLanguage((language) => LANGUAGES[language].name),
    masks: byLanguage((language) => messages(language).masks),
    days: {
      arrangements: publishedArrangements(locale),
      own: ownDays(org, locale),
      calendar: org.calendar[shownLocales()[0]],
    },
  }
})
