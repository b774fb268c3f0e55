import { z } from 'astro/zod'
import { LOCALES } from '../i18n/languages.ts'
import { say, quoted } from './sentences.ts'

const languageError = say(
  (given) => `is ${quoted(given)}, a language that this site doesn’t have.`,
  `${LOCALES.join(' or ')}, or add it to src/i18n/languages.ts`,
)
const listOfLanguages = say(
  (given) => `is ${quoted(given)}, which is not a list of languages.`,
  `those that are shown, the first one at the root of the site, for example [${LOCALES.join(', ')}]`,
)

/** The languages that are built, at least one. The first has the addresses without a language in them. */
export const localesSchema = z
  .array(z.enum(LOCALES, { error: languageError }), { error: listOfLanguages })
  .min(1, { error: listOfLanguages })
  .refine((locales) => new Set(locales).size === locales.length, {
    error: say((given) => `is ${quoted(given)}, which names a language twice.`, 'each language once'),
  })
