import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What a page with steps says. */
export const checklistWords = wordsFile('checklist', (locale) => {
  const { checklist, incident } = messages(locale)
  const { rail, section, step, removed } = checklist
  return { rail, section, step, removed, timeline: incident.rail }
})
