import { expect, test } from 'vitest'
import { safeTree } from '../../../../src/markdown/runbook/safe-tree.ts'
import { markNotes } from '../../../../src/markdown/runbook/settle.ts'
import { textOf } from '../../../../src/markdown/runbook/tree.ts'

const noted = (text: string, isChinese = false) => {
  const tree = safeTree(text)
  markNotes(tree, isChinese)
  return textOf(tree).replace(/\s+/g, ' ').trim()
}

test.each([
  ['> [!WARNING]\n> Hot', 'WarningHot'],
  ['> [!warning]+ Careful\n> Hot', 'Warning: CarefulHot'],
  ['> [!question]- Why?', 'Question: Why?'],
  ['> [!abstract]\n> Only **a** body', 'SummaryOnly a body'],
  ['> [!note] Not `a` title', 'NoteNot a title'],
  ['> a\n> > [!bug] B\n> > c', 'a Bug: B c'],
  ['> [!unheard] of', '[!unheard] of'],
  ['> [link]! text', '[link]! text'],
])('a note says its kind in words: %s', (text, wanted) => {
  expect(noted(text).replaceAll(' ', '')).toBe(wanted.replaceAll(' ', ''))
})
test('and in Chinese', () => expect(noted('> [!danger] 断电\n> 别碰', true)).toBe('危险：断电 别碰'.replace(' ', '')))
