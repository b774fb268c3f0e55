import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import { messages } from '../../i18n/index.ts'
import { byLanguage, LANGUAGES, type Locale } from '../../i18n/languages.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { fillWords } from '../fill-words.ts'
import { workflowIn } from '../workflow/workflow-words.ts'
import { wordsFile } from '../words-file.ts'

/** What the document says, in a language. */
function document(language: Locale): PostmortemWords {
  const { product, tools } = organization()
  const values = {
    coreDeliverable: localize(product.coreDeliverable, language),
    inboundData: localize(product.inboundData, language),
    statusPage: localize(tools.statusPage, language),
    ticketSystem: localize(tools.ticketSystem, language),
  }
  return fillWords(messages(language).document, values)
}

/** The document can be written in every language, whatever the pages speak: what it says in one that the page doesn't. */
export const documentWords = wordsFile('document', (locale) => ({ words: document(locale) }))

/** What the generator says, and what the document that it writes says. */
export const generatorWords = wordsFile('generator', (locale) => {
  return {
    t: messages(locale).postmortem,
    workflow: workflowIn(locale),
    words: document(locale),
    languageNames: byLanguage((language) => LANGUAGES[language].name),
    masks: byLanguage((language) => messages(language).masks),
  }
})
