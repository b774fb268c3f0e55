import { answer } from '../stores/toast.ts'

/** Says over the page that a part couldn't be fetched, that nothing was done and what to do; the bar has the words. */
export function sayNotLoaded(): void {
  answer(document.querySelector<HTMLElement>('.bar-failed')?.dataset.failed ?? '')
}
