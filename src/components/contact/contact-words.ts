import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What the form for contacts of one’s own says. */
export const contactWords = wordsFile('contact', (locale) => {
  const { editor } = messages(locale).contact
  return { editor }
})
