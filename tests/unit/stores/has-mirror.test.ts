import { afterEach, expect, test, vi } from 'vitest'
import { hasMirror } from '../../../src/stores/has-mirror.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['has a database', { databases: async () => [{ name: 'poise' }] }, true],
  ['has none', { databases: async () => [] }, false],
  ['refuses to', { databases: () => Promise.reject(new Error('blocked')) }, false],
])('a browser that %s', async (_, factory, has) => {
  vi.stubGlobal('indexedDB', factory)
  expect(await hasMirror()).toBe(has)
})

test('a browser without databases has no second copy', async () => {
  expect(await hasMirror()).toBe(false)
})

/** A browser that doesn't list its databases, and opens one that is there, is made or is refused. */
function unlisted(state: 'there' | 'new' | 'refused') {
  const done = { closed: 0, aborted: 0 }
  const open = () => {
    const opening = {
      result: { close: () => done.closed++ },
      transaction: { abort: () => done.aborted++ },
    } as unknown as IDBOpenDBRequest
    queueMicrotask(() => {
      if (state === 'there') return opening.onsuccess?.(new Event('success'))
      if (state === 'new') opening.onupgradeneeded?.(new Event('upgradeneeded') as IDBVersionChangeEvent)
      opening.onerror?.(new Event('error'))
    })
    return opening
  }
  vi.stubGlobal('indexedDB', { open })
  return done
}

test('FAULTS 49: a browser that doesn’t list its databases is asked to open it, and makes none', async () => {
  const there = unlisted('there')
  expect(await hasMirror()).toBe(true)
  expect(there).toEqual({ closed: 1, aborted: 0 })
  const made = unlisted('new')
  expect(await hasMirror()).toBe(false)
  expect(made).toEqual({ closed: 0, aborted: 1 })
  unlisted('refused')
  expect(await hasMirror()).toBe(false)
})
