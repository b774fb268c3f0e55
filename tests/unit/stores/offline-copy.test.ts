import { afterEach, describe, expect, test, vi } from 'vitest'
import { AGREED, REFUSED } from '../../../src/offline/metered.ts'
import { closeDevice, FakeKeeper, FakeWorker } from '../../fixtures/fake-workers.ts'
import { failing, HOUR, kept, MINUTE, NOW, openCopy, SECOND } from '../../fixtures/open-copy.ts'

afterEach(closeDevice)

describe('a browser that can keep no copy', () => {
  test('can’t at an address without https', async () => {
    const { state } = await openCopy(undefined, () => {
      vi.stubGlobal('navigator', {})
      vi.stubGlobal('isSecureContext', false)
    })
    expect(state()).toBe('insecure')
  })
  test('can’t at all where it could', async () => {
    const { state } = await openCopy(undefined, () => vi.stubGlobal('navigator', {}))
    expect(state()).toBe('impossible')
  })
})

describe('FAULTS 22: a first copy', () => {
  test('is being saved until every file is there', async () => {
    const { device, state } = await openCopy()
    expect(state()).toBe('saving')
    device.kept?.installed()
    device.kept?.takeOver('activating')
    await device.pass(HOUR)
    expect(state()).toBe('saving')
    device.kept?.active?.become('activated')
    await device.pass()
    expect(state()).toBe('ready')
  })
  test('has failed when a file couldn’t be had', async () => {
    const { device, state } = await openCopy()
    device.kept?.breakOff()
    expect(state()).toBe('failed')
  })
  test('has failed when the worker couldn’t be had', async () => {
    const { state } = await openCopy(undefined, ({ register }) => register.mockImplementation(failing))
    expect(state()).toBe('failed')
  })
  test('isn’t ready while the worker misses a file', async () => {
    const { state } = await openCopy(new FakeKeeper(Object.assign(new FakeWorker('activated'), { answer: false })))
    expect(state()).toBe('failed')
  })
  test('isn’t said to be saved anew where a whole one is there', async () => {
    expect((await openCopy(kept())).seen).toEqual(['ready'])
  })
  test('goes on when the host has lost the worker', async () => {
    const { state } = await openCopy(kept(), ({ register }) => register.mockImplementation(failing))
    expect(state()).toBe('ready')
  })
})

describe('FAULTS 24: a copy that failed', () => {
  /** When, in seconds after the failure, the browser is asked for a copy again. */
  async function retries(forMs: number, opened: Awaited<ReturnType<typeof openCopy>>): Promise<number[]> {
    const times: number[] = []
    const startMs = Date.now()
    opened.device.register.mockImplementation(() => {
      times.push((Date.now() - startMs) / SECOND)
      return failing()
    })
    await opened.device.pass(forMs)
    return times
  }
  const failed = () => openCopy(undefined, ({ register }) => register.mockImplementation(failing))

  test('is asked for again after half a minute, then after twice as long each time', async () => {
    expect(await retries(16 * MINUTE, await failed())).toEqual([30, 90, 210, 450, 930])
  })
  test('is asked for no less than once an hour, and hardly more often, however long it lasts', async () => {
    const opened = await failed()
    await opened.device.pass(2 * HOUR)
    for (const hours of [1, 24]) {
      const { length } = await retries(hours * HOUR, opened)
      expect(length).toBeGreaterThanOrEqual(hours)
      expect(length).toBeLessThanOrEqual(2 * hours)
    }
  })
  test('is asked for once, though a press and a network that came back have asked before', async () => {
    const opened = await failed()
    opened.device.setOnline(true)
    await opened.fetchOfflineCopy()
    expect(await retries(5 * MINUTE, opened)).toEqual([120])
  })
  test('isn’t asked for while nobody looks', async () => {
    const opened = await failed()
    opened.device.look('hidden')
    expect(await retries(29 * MINUTE, opened)).toEqual([])
  })
  test('is asked for again as soon as there is a network', async () => {
    const opened = await failed()
    opened.device.register.mockClear()
    opened.device.setOnline(false)
    opened.device.setOnline(true)
    expect(opened.device.register).toHaveBeenCalledTimes(1)
  })
  test('is there when the host answers again, and isn’t asked for any more', async () => {
    const { device, state } = await failed()
    device.register.mockImplementation(async () => (device.kept = kept()))
    await device.pass(30 * SECOND)
    expect(state()).toBe('ready')
    device.register.mockClear()
    device.kept?.update.mockClear()
    await device.pass(50 * MINUTE)
    expect(device.register).not.toHaveBeenCalled()
    expect(device.kept?.update).not.toHaveBeenCalled()
  })
  test('is asked for at once by a press', async () => {
    const { device, state, fetchOfflineCopy } = await failed()
    device.register.mockImplementation(async () => (device.kept = kept()))
    await fetchOfflineCopy()
    expect(state()).toBe('ready')
  })
})

describe('over a metered connection', () => {
  test('nothing is fetched before somebody asks, also not later', async () => {
    const { device, state } = await openCopy(undefined, (browser) => browser.meter(true))
    expect(state()).toBe('unasked')
    await device.pass(2 * HOUR)
    expect(device.register).not.toHaveBeenCalled()
  })
  test('the copy is fetched by a press, which the worker is told of', async () => {
    const { device, state, fetchOfflineCopy } = await openCopy(undefined, (browser) => browser.meter(true))
    await fetchOfflineCopy()
    expect(device.caches).toEqual(new Set([AGREED]))
    expect(device.register).toHaveBeenCalledTimes(1)
    expect(state()).toBe('saving')
  })
  test('the copy that somebody has asked for is fetched on the next page, too', async () => {
    const { state } = await openCopy(undefined, (browser) => {
      browser.meter(true)
      browser.caches.add(AGREED)
    })
    expect(state()).toBe('saving')
  })
  test('a copy that is there is used, and nobody is asked', async () => {
    const { state } = await openCopy(kept(), (browser) => browser.meter(true))
    expect(state()).toBe('ready')
  })
  test('a new release that the worker refuses is told of as not fetched, and the copy stays', async () => {
    const { device, state, isUnfetched } = await openCopy(kept(), (browser) => browser.meter(true))
    device.kept?.find()
    device.kept?.breakOff()
    expect([state(), isUnfetched()]).toEqual(['ready', true])
  })
  test('one that was refused before the page listened is told of all the same, though the host was asked just now', async () => {
    const { device, isUnfetched } = await openCopy(
      kept(),
      (browser) => {
        browser.meter(true)
        browser.caches.add(REFUSED)
      },
      [['poise:s:offline-checked', String(NOW - MINUTE)]],
    )
    expect(isUnfetched()).toBe(true)
    device.meter(false)
    device.kept?.update.mockImplementation(failing)
    device.setOnline(true)
    await device.pass()
    expect(isUnfetched()).toBe(false)
  })
  test('one that the host has taken back isn’t told of any more', async () => {
    const { device, isUnfetched } = await openCopy(kept(), (browser) => {
      browser.meter(true)
      browser.caches.add(REFUSED)
    })
    expect(isUnfetched()).toBe(false)
    expect(device.caches).toEqual(new Set())
  })
  test('nothing is claimed where the browser refuses to say', async () => {
    const { state, isUnfetched } = await openCopy(kept(), (browser) => {
      browser.meter(true)
      vi.stubGlobal('caches', { has: failing, delete: failing })
    })
    expect([state(), isUnfetched()]).toEqual(['ready', false])
  })
  test('it is fetched by a press: the host is asked, and the worker told', async () => {
    const { device, isUnfetched, fetchOfflineCopy } = await openCopy(kept(), (browser) => browser.meter(true))
    device.caches.add(REFUSED)
    device.kept?.find()
    device.kept?.breakOff()
    device.kept?.update.mockClear()
    device.kept?.update.mockImplementationOnce(async () => void device.kept?.find())
    device.register.mockClear()
    await fetchOfflineCopy()
    expect(isUnfetched()).toBe(false)
    expect(device.caches).toEqual(new Set([AGREED]))
    expect(device.kept?.update).toHaveBeenCalledTimes(1)
    expect(device.register).not.toHaveBeenCalled()
  })
  test('the press counts where the browser refuses to remember it', async () => {
    const { device, fetchOfflineCopy } = await openCopy(kept())
    vi.stubGlobal('caches', { open: failing, delete: failing })
    device.kept?.update.mockClear()
    await fetchOfflineCopy()
    expect(device.kept?.update).toHaveBeenCalledTimes(1)
  })
})

describe('FAULTS 23: a new release that comes while a page is open', () => {
  test('is told of a second after it is there, and the copy stays ready', async () => {
    const { device, state, isTold } = await openCopy(kept())
    device.kept?.find()
    device.kept?.installed()
    await device.pass(999)
    expect(isTold()).toBe(false)
    await device.pass(1)
    expect([state(), isTold()]).toEqual(['ready', true])
  })
  test('that takes over by itself within that second isn’t told of', async () => {
    const { device, isTold } = await openCopy(kept())
    device.kept?.find()
    device.kept?.installed()
    await device.pass(999)
    device.kept?.takeOver()
    await device.pass(1)
    expect(isTold()).toBe(false)
  })
  test('is told of when another tab takes it', async () => {
    const { device, isTold } = await openCopy(kept())
    device.workers.dispatchEvent(new Event('controllerchange'))
    await device.pass()
    expect(isTold()).toBe(true)
  })
  test('is told of at once where it waited before the page was opened', async () => {
    const before = kept()
    before.waiting = new FakeWorker('installed')
    const { isTold } = await openCopy(before)
    expect(isTold()).toBe(true)
  })
  test('FAULTS 24: that was broken off leaves the copy as it is', async () => {
    const { device, state, isTold, isUnfetched } = await openCopy(kept())
    device.kept?.find()
    device.kept?.breakOff()
    await device.pass()
    expect([state(), isTold(), isUnfetched()]).toEqual(['ready', false, false])
  })
})

describe('a copy that the host takes back', () => {
  test('is taken back when the worker goes as it takes over', async () => {
    const { device, state } = await openCopy()
    const worker = device.kept?.installing
    device.kept?.installed()
    device.kept?.takeOver('activating')
    if (device.kept) device.kept.active = null
    worker?.become('redundant')
    expect(state()).toBe('recalled')
  })
  test('is taken back when the browser has it no longer, and no new release is told of', async () => {
    const before = kept()
    const { device, state, isTold } = await openCopy(before)
    before.waiting = new FakeWorker('installed')
    device.kept = undefined
    await device.pass(HOUR)
    expect([state(), isTold()]).toEqual(['recalled', false])
  })
})
