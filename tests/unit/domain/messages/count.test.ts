import { describe, expect, test } from 'vitest'
import {
  articleBytes,
  codePoints,
  isHan,
  smsLength,
  spokenSeconds,
  weightedLength,
} from '../../../../src/domain/messages/count.ts'

const LIMITS = { gsm: 160, gsmPart: 153, unicode: 70, unicodePart: 67 }
const sms = (text: string) => smsLength(text, LIMITS)

describe('a text message', () => {
  test.each([
    [0, 0],
    [1, 1],
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
  ])('of %i characters of the short alphabet is sent as %i', (length, parts) => {
    expect(sms('a'.repeat(length))).toEqual({ alphabet: 'gsm', count: length, parts })
  })
  test.each([
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])('of %i ideographs is sent as %i', (length, parts) => {
    expect(sms('汉'.repeat(length))).toMatchObject({ alphabet: 'unicode', count: length, parts, forcedBy: '汉' })
  })
  test('counts signs of the extension twice, and splits none between two parts', () => {
    expect(sms('€[').count).toBe(4)
    expect(sms(`${'a'.repeat(152)}€${'a'.repeat(10)}`)).toMatchObject({ count: 164, parts: 2 })
    expect(sms(`${'a'.repeat(152)}€${'a'.repeat(151)}`)).toMatchObject({ count: 305, parts: 2 })
    expect(sms(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({ count: 306, parts: 3 })
  })
  test('is counted in Unicode for one curly quote or an emoji, which takes two', () => {
    expect(sms('it’s')).toMatchObject({ alphabet: 'unicode', count: 4, forcedBy: '’' })
    expect(sms('ok 🙂')).toMatchObject({ alphabet: 'unicode', count: 5, forcedBy: '🙂' })
    expect(sms(`${'a'.repeat(66)}🙂aaaa`)).toMatchObject({ count: 72, parts: 2 })
  })
})

describe('a post on X', () => {
  test.each([
    ['abc', 3],
    ['汉字', 4],
    ['，', 2],
    ['“a”', 3],
    ['🙂', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇨🇳', 2],
    ['1️⃣', 2],
    ['e\u0301', 1],
    ['https://a.io', 23],
    [`https://status.example.com/${'a'.repeat(300)}`, 23],
    ['见 https://a.io/b。', 28],
    ['status.example.com', 23],
    ['12:30, 1.5', 10],
  ])('counts “%s” as %i', (text, count) => {
    expect(weightedLength(text, 23)).toBe(count)
  })
})

test('a title of WeChat counts an ideograph as two bytes', () => {
  expect(articleBytes('汉字 ab')).toBe(7)
})
test('a greeting takes a quarter of a second for an ideograph, and 0.4 for a word', () => {
  expect(spokenSeconds('')).toBe(0)
  expect(spokenSeconds('汉'.repeat(80))).toBe(20)
  expect(spokenSeconds('汉'.repeat(81))).toBe(21)
  expect(spokenSeconds('word '.repeat(50))).toBe(20)
  expect(spokenSeconds('word '.repeat(51))).toBe(21)
})
test('characters are counted as people do, and Chinese is told by its characters', () => {
  expect(codePoints('汉🙂a')).toBe(3)
  expect([isHan('a汉'), isHan('a，')]).toEqual([true, false])
})
