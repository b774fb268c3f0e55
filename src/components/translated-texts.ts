import { options } from 'preact'
import { lazily } from '../stores/lazily.ts'
import type { Kept } from './put-texts-back.ts'

/**
 * A translator puts a `<font>` in the place of each text. Preact goes on writing into the text that is gone, and the
 * page stands still: https://github.com/facebook/react/issues/11538 tells of the same. So a text that changes comes
 * back, and the translator finds it again.
 */
export function bringTextsBack(): void {
  const fonts = document.getElementsByTagName('font')
  const { diffed, unmount } = options
  const puttingBack = lazily(() => import('./put-texts-back.ts'))
  const look = ({ type, __: parent }: Kept, text?: Node) => {
    // A text that couldn't be put back is tried again with its next change.
    if (!type && fonts[0])
      void puttingBack(
        ({ putTextsBack }) => putTextsBack(parent, text),
        () => {},
      )
  }
  options.diffed = (node: Kept) => {
    diffed?.(node)
    look(node, node.__e)
  }
  options.unmount = (node: Kept) => {
    unmount?.(node)
    look(node)
  }
}
