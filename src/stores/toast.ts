import { atom, type ReadableAtom } from 'nanostores'

/** What was done a moment ago, in words, and how to take it back. */
export interface Toast {
  text: string
  undo?: () => void
}

const $last = atom<Toast | undefined>(undefined)

/** The answer that stands over the page; `undefined` when there is none. */
export const $toast: ReadableAtom<Toast | undefined> = $last

/** Says what a press has done, where it is seen on every screen. It takes the place of the answer before. */
export function answer(text: string, undo?: () => void): void {
  $last.set({ text, ...(undo ? { undo } : {}) })
  // On a page that is only read the bar, which shows it, may still be asleep.
  globalThis.dispatchEvent?.(new Event('poise:wake'))
}

/** Takes the answer away, unless another one stands there already. */
export function dismiss(toast: Toast): void {
  if ($last.get() === toast) $last.set(undefined)
}
