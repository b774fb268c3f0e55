import { atom, type ReadableAtom } from 'nanostores'

/**
 * Something that a person should know about how safe the record is.
 * `restored`: `count` entries came back from the second copy · `oneCopy`: there is no second copy ·
 * `nearlyFull`: `count` percent of the room are used · `cleared`: another tab has emptied the storage ·
 * `deleted`: another tab has deleted the incident that is open ·
 * `sevenDays`: this browser clears what lies untouched for so long
 */
export interface Notice {
  word: 'restored' | 'oneCopy' | 'nearlyFull' | 'cleared' | 'deleted' | 'sevenDays'
  count?: number
}

const $list = atom<readonly Notice[]>([])

/** The notices to show, in the order in which they came up; at most one for each `word`. */
export const $notices: ReadableAtom<readonly Notice[]> = $list

/** Shows a notice at the end of the list. It takes the place of an earlier one with the same `word`. */
export function notify(notice: Notice): void {
  withdraw(notice.word)
  $list.set([...$list.get(), notice])
}

/** Takes a notice back that holds no longer. */
export function withdraw(word: Notice['word']): void {
  $list.set($list.get().filter((notice) => notice.word !== word))
}
