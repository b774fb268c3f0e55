import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What the contacts of the checklist say, and the form for one’s own. */
export const contactWords = wordsFile('contact', (locale) => {
  const { summary, editor } = messages(locale).contact
  return { summary, editor }
})
