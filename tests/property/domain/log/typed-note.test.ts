import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDataLink } from '../../../../src/domain/log/data-link.ts'
import { readTypedNote } from '../../../../src/domain/log/typed-note.ts'

const PIECES = [
  '21:58',
  '2026-11-27 ',
  '发布了',
  ' ',
  'TODO ',
  '待办：',
  '@吴娜',
  'https://a.test/b',
  '，',
  ')',
  '12:30–13:00',
  '[',
  '\n',
]
const typed = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const clock = { now: '2026-11-28 22:05' }

test('whatever is typed is read, and a time is never one that is still to come', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const note = readTypedNote(text, clock)
      if (note.localTime && !text.includes('2026-')) expect(note.localTime <= '2026-11-28T22:05').toBe(true)
      if (note.source) expect(isDataLink(note.source)).toBe(true)
    }),
  )
})

test('no letter that was typed is lost: it stands in the text, the time, the source, the owner, or marks a to-do', () => {
  const letters = (text: string) => new Set(text.match(/[\p{L}]/gu))
  fc.assert(
    fc.property(typed, (text) => {
      const { text: rest, source = '', owner = '', isToDo, localTime = '' } = readTypedNote(text, clock)
      const kept = letters(
        `${rest} ${source} ${owner} ${localTime} ${isToDo ? 'TODO todo tｔoｏdｄ 待办事项 ＴＯＤＯ' : ''} T`,
      )
      expect([...letters(text)].filter((letter) => !kept.has(letter))).toEqual([])
    }),
  )
})
