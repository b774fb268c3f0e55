import { afterEach, describe, expect, test, vi } from 'vitest'
import { closeDevice, FakeKeeper, FakeWorker, openDevice } from '../../fixtures/fake-workers.ts'

afterEach(closeDevice)

/** The store on a page below `path`, in a browser that keeps this for it. */
async function load(kept?: FakeKeeper, path = '/') {
  const device = openDevice(kept)
  const store = await import('../../../src/stores/service-worker.ts')
  await store.findKeeper(path)
  return { device, store }
}
const asWorker = (worker: FakeWorker) => worker as unknown as ServiceWorker

describe('what keeps the copy', () => {
  test('is what the browser has for the site’s root', async () => {
    const kept = new FakeKeeper(new FakeWorker('activated'))
    const { store } = await load(kept)
    expect(store.keeper).toBe(kept)
    expect(await store.registered()).toBe(kept)
  })
  test('is not that of a site in whose folder this one lies', async () => {
    const { store } = await load(new FakeKeeper(new FakeWorker('activated')), '/runbook/')
    expect(store.keeper).toBeUndefined()
  })
  test('is that of a site below a path', async () => {
    const kept = Object.assign(new FakeKeeper(), { scope: 'https://poise.example/runbook/' })
    const { store } = await load(kept, '/runbook/')
    expect(store.keeper).toBe(kept)
  })
  test('is nothing where the browser refuses to say', async () => {
    const device = openDevice(new FakeKeeper())
    Object.assign(device.workers, { getRegistration: () => Promise.reject(new DOMException('No.', 'SecurityError')) })
    const store = await import('../../../src/stores/service-worker.ts')
    await store.findKeeper('/')
    expect(store.keeper).toBeUndefined()
  })
  test('is taken back once the browser has it no longer, though the page still holds it', async () => {
    const kept = new FakeKeeper(new FakeWorker('activated'))
    const { device, store } = await load(kept)
    device.kept = undefined
    expect(await store.registered()).toBeUndefined()
    expect(store.keeper).toBe(kept)
  })
})

describe('a browser that is to keep a copy', () => {
  test('is given the worker of the site’s root, past what it has cached', async () => {
    const { device, store } = await load(undefined, '/runbook/')
    const found = await store.register()
    expect(device.register).toHaveBeenCalledWith('/runbook/sw.js', { scope: '/runbook/', updateViaCache: 'none' })
    expect(found).toBe(device.kept)
    expect(store.keeper).toBe(device.kept)
  })
  test('goes on with the one that it keeps when the host has none', async () => {
    const kept = new FakeKeeper(new FakeWorker('activated'))
    const { device, store } = await load(kept)
    device.register.mockRejectedValue(new TypeError('404'))
    expect(await store.register()).toBe(kept)
  })
  test('has none when the host has none and what it keeps was never whole', async () => {
    const { device, store } = await load(new FakeKeeper())
    device.register.mockRejectedValue(new TypeError('404'))
    expect(await store.register()).toBeUndefined()
  })
})

test.each([
  [true, true],
  [false, false],
  ['true', false],
  [undefined, false],
])('a worker that answers %s has a copy that is whole: %s', async (answer, isWhole) => {
  const { store } = await load()
  const worker = Object.assign(new FakeWorker('activated'), { answer })
  expect(await store.isWhole(asWorker(worker))).toBe(isWhole)
})

describe('how much is fetched for the copy', () => {
  const size = async (fetch: (address: string) => Promise<Response>, path = '/') => {
    const { store } = await load(undefined, path)
    vi.stubGlobal('fetch', vi.fn(fetch))
    return store.offlineMegabytes()
  }

  test('is told in megabytes with one decimal', async () => {
    expect(await size(async () => Response.json({ bytes: 2_349_999 }))).toBe('2.3')
    expect(await size(async () => Response.json({ bytes: 2_000_000 }))).toBe('2.0')
  })
  test('is asked for below the site’s root', async () => {
    await size(async () => Response.json({ bytes: 1 }), '/runbook/')
    expect(fetch).toHaveBeenCalledWith('/runbook/offline.json')
  })
  test('isn’t known when the host doesn’t answer, or answers with something else', async () => {
    expect(await size(() => Promise.reject(new TypeError('Failed to fetch')))).toBeUndefined()
    expect(await size(async () => new Response('<!doctype html>'))).toBeUndefined()
  })
})

test('over plain http a browser has no service workers', async () => {
  openDevice()
  vi.stubGlobal('navigator', {})
  const { workers } = await import('../../../src/stores/service-worker.ts')
  expect(workers).toBeUndefined()
})
