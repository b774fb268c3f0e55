import { messages } from '../../i18n/index.ts'
import { recordingTexts } from '../incident/note-words.ts'
import { wordsFile } from '../words-file.ts'

/** What a page with steps says, the contacts and the timeline beside them, and the field of the bar over them. */
export const checklistWords = wordsFile('checklist', async (locale) => {
  const { checklist, contact } = messages(locale)
  const { rail, section, step } = checklist
  const { verified, stale, copied, copyFailed } = contact.summary
  return {
    rail,
    section,
    step,
    contacts: { verified, stale, copied, copyFailed },
    recording: await recordingTexts(locale),
    roleNames: { ...rail.roleNames },
  }
})

/** What is said of ticks whose steps are gone and of steps that somebody has taken on, which few records have. */
export const besideWords = wordsFile('beside', (locale) => {
  const { removed, step } = messages(locale).checklist
  return { t: { ...removed, claimed: step.claimed } }
})
