import { expect, test } from 'vitest'
import { further, mayGoOn } from '../../../../src/domain/sync/cursor.ts'

const AT_7 = { sequence: 7, storedAtNs: '1796000000000000001' }

test('reading goes on behind a message that still lies where it lay', () => {
  expect(mayGoOn(AT_7, { ...AT_7 })).toBe(true)
})
test.each([
  ['nothing lies there any more', undefined],
  ['that message was erased', { sequence: 8, storedAtNs: '1796000000000000009' }],
  [
    'another message has its number, in a stream that was made anew or restored',
    { ...AT_7, storedAtNs: '1796000000000000002' },
  ],
])('everything is read again when %s', (_, first) => {
  expect(mayGoOn(AT_7, first)).toBe(false)
})
test('a place never moves back', () => {
  const at8 = { sequence: 8, storedAtNs: '2' }
  expect(further(undefined, AT_7)).toBe(AT_7)
  expect(further(AT_7, at8)).toBe(at8)
  expect(further(at8, AT_7)).toBe(at8)
})
