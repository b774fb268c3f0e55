import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'

/** Id of the element that holds what all steps of a page share: said once, not in every step. */
export const STEP_WORDS_ID = 'step-words'

/** What all steps of a page share: their words, and how times are written. */
export interface StepWords {
  locale: Locale
  timeZone: string
  t: Words<'checklist'>['step']
}

/** What the steps of this page share. There is nothing before the page is awake: the built step says nothing of it. */
export function stepWords(): StepWords {
  return JSON.parse(document.getElementById(STEP_WORDS_ID)?.textContent ?? '') as StepWords
}
