import { afterEach, expect, test, vi } from 'vitest'
import { ifMirrored } from '../../../src/stores/if-mirrored.ts'

afterEach(() => vi.unstubAllGlobals())

/** Asks a browser in which the database is there, would have to be made, or is refused. @returns what it did */
async function ask(state: 'there' | 'new' | 'refused'): Promise<{ closed: number; aborted: number; acted: number }> {
  const done = { closed: 0, aborted: 0, acted: 0 }
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
  ifMirrored(() => done.acted++)
  await Promise.resolve()
  return done
}

test('FAULTS 49: every browser is asked to open the second copy, whether it lists its databases or not', async () => {
  expect(await ask('there')).toEqual({ closed: 1, aborted: 0, acted: 1 })
})

test('a second copy that isn’t there is not made', async () => {
  expect(await ask('new')).toEqual({ closed: 0, aborted: 1, acted: 0 })
  expect(await ask('refused')).toEqual({ closed: 0, aborted: 0, acted: 0 })
})

test('a browser without databases has no second copy', () => {
  expect(() => ifMirrored(() => expect.unreachable())).not.toThrow()
})
