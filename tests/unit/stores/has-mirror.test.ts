import { afterEach, expect, test, vi } from 'vitest'
import { hasMirror } from '../../../src/stores/has-mirror.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['has a database', { databases: async () => [{ name: 'poise' }] }, true],
  ['has none', { databases: async () => [] }, false],
  ['doesn’t list its databases', {}, false],
  ['refuses to', { databases: () => Promise.reject(new Error('blocked')) }, false],
])('a browser that %s', async (_, factory, has) => {
  vi.stubGlobal('indexedDB', factory)
  expect(await hasMirror()).toBe(has)
})

test('a browser without databases has no second copy', async () => {
  expect(await hasMirror()).toBe(false)
})
