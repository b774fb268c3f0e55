import { expect, test } from 'vitest'
import { inGb18030 } from '../../../src/search/gb18030.ts'

const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder('gb18030').decode(bytes))

test.each(['复盘，谁来写？“根因”—— SEV-1', 'Kočka, Šárka, naïve · €', '繁體，𠮷 and 😀', '"\\\n'])(
  'a text comes back as it was: %j',
  (text) => {
    expect(read(inGb18030(JSON.stringify(text)))).toBe(text)
  },
)

test('Chinese has two bytes a character', () => {
  expect(inGb18030('复盘')).toHaveLength(4)
})
