import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What a page with steps says. */
export const checklistWords = wordsFile('checklist', (locale) => {
  const { rail, section, step } = messages(locale).checklist
  return { rail, section, step }
})
