import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What is answered when a text of a page is copied. */
export const copyTextWords = wordsFile('copy-texts', (locale) => ({ t: messages(locale).copyTexts.island }))
