import { expect, test, vi } from 'vitest'
import { lazily } from '../../../src/stores/lazily.ts'

test('a part is fetched once, and only when it is needed', async () => {
  const load = vi.fn(async () => 7)
  const part = lazily(load)
  expect(load).not.toHaveBeenCalled()
  const all = await Promise.all([part(Number, () => 0), part(Number, () => 0)])
  expect([...all, await part(Number, () => 0)]).toEqual([7, 7, 7])
  expect(load).toHaveBeenCalledTimes(1)
})

test('a part that is there is used within the same task', async () => {
  const part = lazily(async () => 7)
  await part(Number, () => 0)
  let used = 0
  void part(
    (value) => {
      used = value
    },
    () => {},
  )
  expect(used).toBe(7)
})

test('FAULTS 51: whoever asks hears that it failed, and the next one tries again', async () => {
  const load = vi.fn(async () => 7)
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const part = lazily(load)
  const asked = () => part(Number, () => 'failed')
  expect(await Promise.all([asked(), asked()])).toEqual(['failed', 'failed'])
  expect(await asked()).toBe(7)
})

test('FAULTS 51: what failed is fetched once the network is back, so that the next press finds it there', async () => {
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  const load = vi.fn(async () => 7)
  load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const part = lazily(load)
  expect(await part(Number, () => 'failed')).toBe('failed')
  page.dispatchEvent(new Event('online'))
  await Promise.resolve()
  expect(load).toHaveBeenCalledTimes(2)
  page.dispatchEvent(new Event('online'))
  expect(await part(Number, () => 'failed')).toBe(7)
  expect(load).toHaveBeenCalledTimes(2)
  vi.unstubAllGlobals()
})

test('what goes wrong while it is used is no failure to fetch it', async () => {
  const use = () => {
    throw new RangeError('not recorded')
  }
  await expect(lazily(async () => 7)(use, () => 'failed')).rejects.toThrow('not recorded')
})
