import { atom, type ReadableAtom } from 'nanostores'
import type { Words } from '../../i18n/index.ts'

/** What the screens of a team say. */
export type TeamWords = Words<'team'>

const $given = atom<TeamWords | undefined>(undefined)

/** The words, for what stands in other islands than the bar’s; `undefined` until the bar has them. */
export const $teamWords: ReadableAtom<TeamWords | undefined> = $given

/** The bar of the page has its words. */
export function giveWords(t: TeamWords): void {
  $given.set(t)
}
