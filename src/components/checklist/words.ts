import type { Locale } from '../../i18n/locales.ts'

/** Id of the element that holds what all steps of a page share: said once, not in every step. */
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
