import { describe, expect, test } from 'vitest'
import { type Exchange, NOTHING_EXCHANGED } from '../../../../src/domain/sync/exchange.ts'
import { decodeExchange, encodeExchange } from '../../../../src/domain/sync/saved-exchange.ts'
import { id } from '../../../fixtures/entries.ts'

const CURSOR = { sequence: 12, storedAtNs: '1796000000123456789' }
const WHOLE: Exchange = {
  cursor: CURSOR,
  isHeld: false,
  isErased: false,
  shared: new Map([
    [id(1), 'wang.fang@example.com'],
    [id(2), 'wang.fang@example.com'],
    [id(4), 'lilei'],
  ]),
  refused: new Map([[id(3), 'otherText']]),
}
const TEXT = `2 12 1796000000123456789 ${id(3)} wang.fang@example.com ${id(1)}${id(2)} lilei ${id(4)}`

describe('a saved exchange', () => {
  test('is read back as it was', () => {
    expect(encodeExchange(WHOLE)).toBe(TEXT)
    expect(decodeExchange(TEXT)).toEqual(WHOLE)
    const empty = { ...NOTHING_EXCHANGED, cursor: CURSOR }
    expect(decodeExchange(encodeExchange(empty) ?? '')).toEqual(empty)
  })
  test('keeps no refusal that may pass, and nothing before the first message', () => {
    const refused: Exchange = { ...WHOLE, refused: new Map([[id(3), 'tooLarge']]) }
    expect(decodeExchange(encodeExchange(refused) ?? '')?.refused.size).toBe(0)
    expect(encodeExchange(NOTHING_EXCHANGED)).toBeUndefined()
  })
  test.each([
    '',
    '{}',
    TEXT.replace(/^2/, '1'),
    TEXT.replace('lilei', 'li~lei'),
    TEXT.replace(` ${id(4)}`, ''),
    TEXT.replace(' 12 ', ' 0 '),
    TEXT.replace(' 12 ', ' -1 '),
    TEXT.replace(' 12 ', ' 12345678901234567 '),
    TEXT.replace('1796', 'x796'),
    TEXT.slice(0, -1),
    TEXT.replace(id(2), id(2).slice(1)),
    TEXT.replaceAll('B', 'U'),
    `${TEXT} more`,
  ])('that is damaged counts as none: %s', (text) => {
    expect(decodeExchange(text)).toBeUndefined()
  })
})
