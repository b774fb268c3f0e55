import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What a page with steps says, and the contacts beside them. */
export const checklistWords = wordsFile('checklist', (locale) => {
  const { checklist, contact } = messages(locale)
  const { rail, removed, section, step } = checklist
  const { verified, stale, copied, copyFailed } = contact.summary
  return { rail, removed, section, step, contacts: { verified, stale, copied, copyFailed } }
})
