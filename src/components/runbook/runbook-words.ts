import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What the page of a runbook says, and the list of all. */
export const runbookWords = wordsFile('runbook', (locale) => {
  const { panel, commands, finder } = messages(locale).runbook
  return { panel, commands, finder }
})
