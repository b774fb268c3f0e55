import { answer } from '../stores/toast.ts'

/** Says over the page that a part couldn't be fetched, that nothing was done and what to do; every page has the words. */
export function sayNotLoaded(): void {
  answer(document.querySelector<HTMLElement>('.not-loaded')?.dataset.text ?? '')
}
