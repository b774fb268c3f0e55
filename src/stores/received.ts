import { atom, type ReadableAtom } from 'nanostores'
import type { Decoded } from '../domain/transfer/record-file.ts'

/** A record that somebody gave to this page; nothing of it is here yet. `round` tells it from the one before. */
export interface Received {
  given: Decoded
  round: number
}

const $last = atom<Received | undefined>(undefined)

/** What came in last, by link, code or file, or why it can't be read; `undefined` before anything came. */
export const $received: ReadableAtom<Received | undefined> = $last

/** Lays what came in before whoever is at the screen. Nothing is taken in by that. */
export function receive(given: Decoded): void {
  $last.set({ given, round: ($last.get()?.round ?? 0) + 1 })
}
