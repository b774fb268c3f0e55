import { describe, expect, test } from 'vitest'
import { dialText, readPhone, readPin } from '../../../../src/domain/contact/phone-number.ts'

describe('a telephone number as people write it is dialed right (FAULTS 59)', () => {
  test.each([
    ['+44 (0)20 7946 0000', '+442079460000', ''],
    ['+44(0)2079460000', '+442079460000', ''],
    ['0044 (0) 20 7946 0000', '00442079460000', ''],
    ['+49-(0)-30/12345', '+493012345', ''],
    ['+39 (0)6 1234 5678', '+390612345678', ''],
    ['+39 06 1234 5678', '+390612345678', ''],
    ['(0)20 7946 0000', '02079460000', ''],
    ['(021) 5555 1234', '02155551234', ''],
    ['+86 (10) 1234-5678', '+861012345678', ''],
    ['＋８６ １０ ６５５４ ００００', '+861065540000', ''],
    ['（０２１）５５５５－１２３４', '02155551234', ''],
    ['021-55551234转8001', '02155551234', '8001'],
    ['021-55551234 转 8001', '02155551234', '8001'],
    ['021-55551234 分机 8001', '02155551234', '8001'],
    ['021-55551234 分机号：8001', '02155551234', '8001'],
    ['+1 555 244 3473 ext. 12', '+15552443473', '12'],
    ['+1 555 244 3473 ext 12', '+15552443473', '12'],
    ['+1 555 244 3473 Ext12', '+15552443473', '12'],
    ['+1 555 244 3473 x12', '+15552443473', '12'],
    ['+1 555 244 3473 extension 12', '+15552443473', '12'],
    ['+1-555-244-3473;ext=12', '+15552443473', '12'],
    ['+1 555 244 3473,,12', '+15552443473', '12'],
    ['555.244.3473', '5552443473', ''],
    ['+1 555–244—3473', '+15552443473', ''],
    ['\u202a+1\u00a0555\u00a0244\u00a03473\u202c', '+15552443473', ''],
    ['400 810 8888', '4008108888', ''],
    ['110', '110', ''],
  ])('%s', (typed, dialed, extension) => {
    expect(readPhone(typed)).toMatchObject({ dialed, extension })
  })

  test('or is refused, for a zero that isn’t dialed after this country code', () => {
    for (const wrong of ['+86 010 6554 0000', '+86(010)65540000', '+44 020 7946 0000', '0049 030 12345'])
      expect(readPhone(wrong), wrong).toBe('invalidTrunkZero')
  })

  test('or is refused because it is no number', () => {
    for (const wrong of [
      '',
      '11',
      '+',
      '+1 555 BIG FIRE',
      '++1 555',
      '1+555',
      '(010 123',
      '010) 123',
      '1,2,3',
      '110#',
      '*110',
      '010 1234 转',
      '010 1234 或 010 1235',
    ])
      expect(readPhone(wrong), wrong).toBe('invalidPhone')
  })

  test('is written without what nobody dials', () => {
    expect(readPhone(' ＋４４ (0)20 7946 0000 转 12 ')).toMatchObject({ written: '+44 20 7946 0000' })
    expect(readPhone('+1 555 244 3473')).toMatchObject({ written: '+1 555 244 3473' })
  })
})

describe('a PIN (FAULTS 59)', () => {
  test.each([
    ['123 456', '123456'],
    ['123-456', '123456'],
    ['123456#', '123456'],
    ['123 456 #', '123456'],
    ['１２３４＃', '1234'],
    ['0012', '0012'],
  ])('%s is %s', (typed, digits) => expect(readPin(typed)).toBe(digits))
  test('is refused with anything else in it', () => {
    for (const wrong of ['', '#', '12#4', '12a', '*12', '1,2']) expect(readPin(wrong), wrong).toBeUndefined()
  })
})

describe('what is dialed for a bridge', () => {
  test('waits twice before the extension and the PIN', () => {
    expect(dialText('+44 (0)20 7946 0000', '123 456#')).toBe('+44 20 7946 0000,,123456#')
    expect(dialText('021-5555 1234转8001', '42', 'dialed')).toBe('02155551234,,8001,,42#')
  })
  test('is nothing when the number can’t be dialed', () => expect(dialText('BIG FIRE', '1')).toBe(''))
})
