import { expect, test } from 'vitest'
import { serializeProps } from '../../../src/build/plain-props.ts'

const written = (props: object, exported = 'default') =>
  serializeProps(props, { displayName: 'Timers', componentExport: { value: exported } })

test('props come back from JSON as they were', () => {
  const props = { a: '“é”', b: [1, -0.5, [true, null]], c: { d: {}, e: '' } }
  expect(JSON.parse(written(props))).toEqual(props)
})
test('what is undefined is left out', () => {
  expect(written({ a: undefined, b: { c: undefined } })).toBe('{"b":{}}')
})

test.each([
  ['Date', { at: new Date(0) }],
  ['Map', { at: { at: new Map() } }],
  ['Set', { at: [{ at: new Set() }] }],
  ['RegExp', { at: /a/ }],
  ['URL', { at: new URL('https://example.com') }],
  ['BigInt', { at: 1n }],
  ['Function', { at: () => 0 }],
  ['Symbol', { at: Symbol('a') }],
  ['Uint8Array', { at: new Uint8Array() }],
  ['Number NaN', { at: Number.NaN }],
  ['Number Infinity', { at: Number.POSITIVE_INFINITY }],
])('a prop that JSON would change stops the build: %s', (kind, props) => {
  expect(() => written(props)).toThrow(`Timers: the prop at is no JSON but ${kind}`)
})
test('so does a gap in a list', () => {
  expect(() => written({ at: [1, undefined] })).toThrow('Timers: the prop 1 is no JSON but Undefined')
})
test('so does an export within an export, which the page doesn’t look for', () => {
  expect(() => written({}, 'Parts.Timers')).toThrow('Timers: an island must be an export of its file')
})
