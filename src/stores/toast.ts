import { atom, type ReadableAtom } from 'nanostores'
import { type Refusal, refusalOf } from './log/refusal.ts'

/** What was done a moment ago, in words, and how to take it back; without words, that it wasn't saved. */
export interface Toast {
  text?: string | undefined
  undo?: () => void
}

const $last = atom<Toast | undefined>(undefined)

/** The answer that stands over the page; `undefined` when there is none. */
export const $toast: ReadableAtom<Toast | undefined> = $last

/**
 * Says what a press has done, where it is seen on every screen. It takes the place of the answer before.
 * @param text in words; `undefined` says that it wasn't saved
 */
export function answer(text: string | undefined, undo?: () => void): void {
  $last.set({ text, ...(undo ? { undo } : {}) })
  // On a page that is only read the bar, which shows it, may still be asleep.
  globalThis.dispatchEvent?.(new Event('poise:wake'))
}

/** Says that what was pressed wasn't saved, if it was refused; why, the notice over the page says. */
export function sayRefused(refusal?: Refusal): void {
  if (refusal) answer(undefined)
}

/** Does something that records; where it is refused, that is said. @returns whether it is done */
export function unlessRefused(action: () => void): boolean {
  const refusal = refusalOf(action)
  sayRefused(refusal)
  return !refusal
}

/** Takes back what an answer speaks of, and the answer with it, unless that brings another. */
export function undo(toast: Toast): void {
  if (toast.undo) unlessRefused(toast.undo)
  dismiss(toast)
}

/** Takes the answer away, unless another one stands there already. */
export function dismiss(toast: Toast): void {
  if ($last.get() === toast) $last.set(undefined)
}
