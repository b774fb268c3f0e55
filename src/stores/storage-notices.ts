import { atom, type ReadableAtom } from 'nanostores'

/**
 * Something that a person should know about how safe the record is.
 * `restored`: `count` entries came back from the second copy · `oneCopy`: there is no second copy ·
 * `nearlyFull`: `count` percent of the room are used · `cleared`: another tab has emptied the storage
 */
export interface Notice {
  word: 'restored' | 'oneCopy' | 'nearlyFull' | 'cleared'
  count?: number
}

const $list = atom<readonly Notice[]>([])

/** What is to be told, in the order in which it came up; each word once. */
export const $notices: ReadableAtom<readonly Notice[]> = $list

/** Tells it; a word that is told already takes the new count. */
export function notify(notice: Notice): void {
  $list.set([...$list.get().filter(({ word }) => word !== notice.word), notice])
}
