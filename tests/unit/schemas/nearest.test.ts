import { expect, test } from 'vitest'
import { meant, nearest } from '../../../src/schemas/nearest.ts'

const NAMES = ['chat', 'call', 'phone', 'executiveChannel']

test('the nearest names come first', () => {
  expect(nearest('phnoe', NAMES, 2)[0]).toBe('phone')
  expect(nearest('phnoe', NAMES, 2)).toHaveLength(2)
  expect(nearest('phone', [], 2)).toEqual([])
})
test.each([
  ['phnoe', 'phone'],
  ['Phone', 'phone'],
  ['executiveschannel', 'executiveChannel'],
  ['cal', 'call'],
])('whoever wrote %s meant %s', (written, name) => {
  expect(meant(written, NAMES)).toBe(name)
})
test.each(['telephoneNumber', 'x', 'slogan', ''])('nobody knows what was meant by “%s”', (written) => {
  expect(meant(written, ['phone', 'pin'])).toBeUndefined()
})
