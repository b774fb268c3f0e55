import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { wordsFile } from '../words-file.ts'
import type { SavingBrief } from './SaveNotice.tsx'

/**
 * What is hardly ever said, so in a file of its own: what can be done where the record isn't as safe as it should be,
 * and what is asked of one that lay untouched.
 */
export const savingWords = wordsFile('saving', (locale) => {
  const { saving, stale } = messages(locale)
  return { ...saving, stale }
})

/** What is said of the record's safety at once, and where the rest is. */
export async function savingBrief(locale: Locale): Promise<SavingBrief> {
  return { notSaved: messages(locale).saving.notSaved, file: await savingWords.href(locale) }
}

/** What the field of the bar says. */
export async function recordingTexts(locale: Locale) {
  const { note, notePlaceholder, saveNote, noteSaved, overLimit, notAsked, undo } = messages(locale).incident.bar
  return { note, notePlaceholder, saveNote, noteSaved, overLimit, saving: await savingBrief(locale), notAsked, undo }
}

/** What the field of the bar says, on pages that have no steps and their timeline. */
export const noteWords = wordsFile('note', async (locale) => ({ recording: await recordingTexts(locale) }))
