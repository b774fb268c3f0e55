import { expect, test } from 'vitest'
import { cutHan } from '../../../../src/domain/search/han-pieces.ts'
import { hanText } from '../../../../src/domain/search/han-text.ts'
import { soundsIn } from '../../../../src/domain/search/sounds.ts'

const text = hanText(['指挥官', '交接', '回滚'], ['指挥官在通话里交接。', '先回滚。'], soundsIn('回会 接结 挥灰 交教'))
const cut = (typed: string) => cutHan(typed, text, (sign) => '怎谁会'.includes(sign))

test('cuts into what the pages have, and changes nothing where all of it is there', () => {
  expect(cut('指挥官交接')).toMatchObject({ pieces: ['指挥官', '交接'], label: '指挥官交接', isMended: false })
})

test('puts right the piece that is mistyped', () => {
  expect(cut('指挥官交结')).toMatchObject({ pieces: ['指挥官', '交接'], label: '指挥官交接', isMended: true })
  expect(cut('先会滚交接')).toMatchObject({ label: '回滚交接', isMended: true })
})

test('keeps a character that only asks, as no piece, and leaves out what has no place', () => {
  expect(cut('谁交接')).toMatchObject({ pieces: ['交接'], label: '谁交接' })
  expect(cut('指挥官请')).toMatchObject({ pieces: ['指挥官'], label: '指挥官' })
})

test('finds nothing where more than half has no place', () => {
  expect(cut('交接午饭吃')).toBeUndefined()
  expect(cut('午饭')).toBeUndefined()
})
