import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'

/**
 * Id of the element that holds what all steps of a page share. Said in every step, it would make the HTML of “During an
 * incident” 46 kB larger before compression. Can go when Astro writes props once that several islands share:
 * https://github.com/withastro/astro/pull/8004
 */
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
