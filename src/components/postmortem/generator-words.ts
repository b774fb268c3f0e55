import type { PostmortemWords } from '../../domain/postmortem/document-words.ts'
import { messages } from '../../i18n/index.ts'
import { byLanguage, LANGUAGES, type Locale } from '../../i18n/languages.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { fillWords } from '../fill-words.ts'
import { wordsFile } from '../words-file.ts'
import { EXPORT_TEXTS, type FormTexts, type MaskingWords, TABLE_TEXTS } from './generator-texts.ts'

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

/** What the generator says from the start, and what the document that it writes says. */
export const generatorWords = wordsFile('generator', (locale) => {
  const { workflow, postmortem } = messages(locale)
  const { title, statuses } = workflow
  const { redaction, ...all } = postmortem
  const later: readonly string[] = [...TABLE_TEXTS, ...EXPORT_TEXTS]
  const form = Object.entries(all).filter(([name]) => !later.includes(name))
  return {
    t: { ...Object.fromEntries(form), share: redaction.share, workflow: { title, statuses } } as FormTexts,
    words: document(locale),
    languageNames: byLanguage((language) => LANGUAGES[language].name),
  }
})

/** What the sections say that are tables. */
export const tableWords = wordsFile('tables', (locale) => ({ t: pick(locale, TABLE_TEXTS) }))

/** What the formats say. */
export const exportWords = wordsFile('exports', (locale) => ({ t: pick(locale, EXPORT_TEXTS) }))

/** What is said of what was masked, and what stands in its place in every language of the document. */
export const maskingWords = wordsFile('masking', (locale): MaskingWords => {
  const { share: _, ...t } = messages(locale).postmortem.redaction
  return { t, masks: byLanguage((language) => messages(language).masks) }
})

function pick<Name extends keyof ReturnType<typeof messages>['postmortem']>(locale: Locale, names: readonly Name[]) {
  const texts = messages(locale).postmortem
  return Object.fromEntries(names.map((name) => [name, texts[name]])) as Pick<typeof texts, Name>
}
