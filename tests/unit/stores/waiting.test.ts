import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const page = new EventTarget()

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const load = () => import('../../../src/stores/waiting.ts')
const press = () => page.dispatchEvent(new Event('click'))

test('what was pressed half a second ago and hasn’t come is waited for, until it has', async () => {
  const { $waiting, sayWhileWaiting } = await load()
  const woken = vi.fn()
  page.addEventListener('poise:wake', woken, { once: true })
  const { promise, resolve } = Promise.withResolvers<void>()
  press()
  sayWhileWaiting(promise)
  await vi.advanceTimersByTimeAsync(499)
  expect($waiting.get()).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect($waiting.get()).toBe(1)
  expect(woken).toHaveBeenCalledTimes(1)
  resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect($waiting.get()).toBe(0)
})

test('of two that wait, both have to have come or failed', async () => {
  const { $waiting, sayWhileWaiting } = await load()
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  press()
  for (const { promise } of [first, second]) sayWhileWaiting(promise)
  await vi.advanceTimersByTimeAsync(500)
  first.reject(new TypeError('Failed to fetch'))
  await vi.advanceTimersByTimeAsync(0)
  expect($waiting.get()).toBe(1)
  second.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect($waiting.get()).toBe(0)
})

test('what comes sooner, and what the page fetches by itself, is waited for silently', async () => {
  const { $waiting, sayWhileWaiting } = await load()
  sayWhileWaiting(new Promise(() => {}))
  press()
  const soon = Promise.withResolvers<void>()
  sayWhileWaiting(soon.promise)
  await vi.advanceTimersByTimeAsync(400)
  soon.resolve()
  await vi.advanceTimersByTimeAsync(200)
  sayWhileWaiting(new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(5_000)
  expect($waiting.get()).toBe(0)
})
