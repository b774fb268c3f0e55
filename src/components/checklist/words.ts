import type { Locale } from '../../i18n/locales.ts'

/**
 * Id of the element that holds what all steps of a page share. Said in every step, it would make the HTML of “During an
 * incident” 46 kB larger before compression. Can go when Astro writes props once that several islands share:
 * https://github.com/withastro/astro/pull/8004
 */
export const STEP_WORDS_ID = 'step-words'

/** Words that a step needs, and how it writes times. */
export interface StepWords {
  locale: Locale
  timeZone: string
  roles: Readonly<Record<string, string>>
  done: string
  skipped: string
  more: string
  skip: string
  skipNow: string
  reason: string
  reasonMissing: string
  cancel: string
  undo: string
  copyLink: string
  linkCopied: string
  linkFailed: string
  staleIncident: string
  keepGoing: string
  startClean: string
}

/** What the steps of this page share. There are none before the page is awake: the built step says nothing of it. */
export function stepWords(): StepWords {
  return JSON.parse(document.getElementById(STEP_WORDS_ID)?.textContent ?? '') as StepWords
}
