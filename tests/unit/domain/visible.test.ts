import { expect, test } from 'vitest'
import { visible } from '../../../src/domain/visible.ts'

test.each([
  ['\u202egnp.exe\u202c', '[U+202E]gnp.exe[U+202C]'],
  ['\u2066a\u2069 \u200e \u061c', '[U+2066]a[U+2069] [U+200E] [U+061C]'],
  ['pass\u200bword \ufeff \u00ad \u2060', 'pass[U+200B]word [U+FEFF] [U+00AD] [U+2060]'],
  ['\u3164 \uffa0 \u115f', '[U+3164] [U+FFA0] [U+115F]'],
  ['\u{e0041}', '[U+E0041]'],
  ['\ufffe \uffff \u{1ffff}', '[U+FFFE] [U+FFFF] [U+1FFFF]'],
  ['a\u200db', 'a[U+200D]b'],
  ['❤\ufe0f\ufe0e\ufe0e', '❤\ufe0f[U+FE0E][U+FE0E]'],
])('%j becomes %s', (text, expected) => {
  expect(visible(text)).toBe(expected)
})

test.each([
  '支付回调超时，P99 40 s',
  'a\nb\tc\r\nd',
  '👩‍🚒 👨‍👩‍👧 🏳️‍🌈 👩🏽‍💻 ❤️',
  'שלום مرحبا',
  '葛\u{e0100}',
  'e\u0301 　 \u00a0',
])('%j stays as it is', (text) => {
  expect(visible(text)).toBe(text)
})

test('what was made visible stays as it is', () => {
  const once = visible('\u202e\u200d\ufffe')
  expect(visible(once)).toBe(once)
})
