import { answer } from '../stores/toast.ts'

/** What is said while what was pressed waits for its code; every page has the words. */
export function waitingWords(): string {
  return document.querySelector<HTMLElement>('.not-loaded')?.dataset.wait ?? ''
}

/** Says over the page that a part couldn't be fetched, that nothing was done and what to do; every page has the words. */
export function sayNotLoaded(): void {
  answer(document.querySelector<HTMLElement>('.not-loaded')?.dataset.text ?? '')
}
