import { afterEach, describe, expect, test } from 'vitest'
import { TAKE_OVER } from '../../../src/offline/commands.ts'
import { closeDevice, FakeKeeper, FakeWorker, openDevice } from '../../fixtures/fake-workers.ts'

afterEach(closeDevice)

/** The store on a page that a worker answers, or, on a first visit, doesn't. */
async function load(visit: 'answered' | 'first' = 'answered') {
  const kept = new FakeKeeper(new FakeWorker('activated'))
  const device = openDevice(kept)
  if (visit === 'first') device.workers.controller = null
  const { findKeeper } = await import('../../../src/stores/service-worker.ts')
  await findKeeper('/')
  const store = await import('../../../src/stores/new-release.ts')
  store.followTakeOver(navigator.serviceWorker)
  return { kept, device, ...store }
}
type Loaded = Awaited<ReturnType<typeof load>>

/** A worker takes over what this page asks for. */
async function takeOver({ kept, device }: Loaded, state: 'activating' | 'activated') {
  kept.find()
  kept.installed()
  kept.takeOver(state)
  device.workers.controller = kept.active
  device.workers.dispatchEvent(new Event('controllerchange'))
  await device.pass()
}

describe('a new release', () => {
  test('is told of once it waits beside the one that answers', async () => {
    const { kept, $newRelease, lookForWaiting } = await load()
    lookForWaiting()
    expect($newRelease.get()).toBe(false)
    kept.find()
    lookForWaiting()
    expect($newRelease.get()).toBe(false)
    kept.installed()
    lookForWaiting()
    expect($newRelease.get()).toBe(true)
  })
  test('is none where nothing answers yet: that is the first copy', async () => {
    const { kept, $newRelease, lookForWaiting } = await load()
    kept.active = null
    kept.find()
    kept.installed()
    lookForWaiting()
    expect($newRelease.get()).toBe(false)
  })
  test('isn’t told of any more once the host has taken everything back', async () => {
    const { kept, $newRelease, lookForWaiting, forgetNewRelease } = await load()
    kept.find()
    kept.installed()
    lookForWaiting()
    forgetNewRelease()
    expect($newRelease.get()).toBe(false)
  })
})

describe('FAULTS 23: whoever takes the new release', () => {
  test('has it take over first, and the page loaded afresh after it, once', async () => {
    const loaded = await load()
    const { kept, device, takeNewRelease } = loaded
    const coming = kept.find()
    kept.installed()
    takeNewRelease()
    expect(coming.said).toEqual([TAKE_OVER])
    expect(device.reload).not.toHaveBeenCalled()
    kept.takeOver()
    device.workers.dispatchEvent(new Event('controllerchange'))
    expect(device.reload).toHaveBeenCalledTimes(1)
  })
  test('has the page loaded afresh at once where another tab has taken it before', async () => {
    const { device, takeNewRelease } = await load()
    takeNewRelease()
    expect(device.reload).toHaveBeenCalledTimes(1)
  })
})

describe('FAULTS 23: a page of which another tab takes the new release', () => {
  test('goes on as it is, and tells of it once the worker is through with taking over', async () => {
    const loaded = await load()
    const { kept, device, $newRelease } = loaded
    await takeOver(loaded, 'activating')
    expect($newRelease.get()).toBe(false)
    kept.active?.become('activated')
    await device.pass()
    expect($newRelease.get()).toBe(true)
    expect(device.reload).not.toHaveBeenCalled()
  })
  test('tells of it where the worker was through before the page heard', async () => {
    const loaded = await load()
    await takeOver(loaded, 'activated')
    expect(loaded.$newRelease.get()).toBe(true)
  })
  test('tells nothing of a worker that has taken itself away again', async () => {
    const loaded = await load()
    loaded.device.kept = undefined
    await takeOver(loaded, 'activated')
    expect(loaded.$newRelease.get()).toBe(false)
  })
  test('tells nothing on a first visit: what takes over is the first copy', async () => {
    const loaded = await load('first')
    await takeOver(loaded, 'activated')
    expect(loaded.$newRelease.get()).toBe(false)
    expect(loaded.device.reload).not.toHaveBeenCalled()
  })
})

test('a release that isn’t fetched is told of until somebody asks for it', async () => {
  const { $newReleaseUnfetched, noteUnfetched } = await load()
  expect($newReleaseUnfetched.get()).toBe(false)
  noteUnfetched(true)
  expect($newReleaseUnfetched.get()).toBe(true)
  noteUnfetched(false)
  expect($newReleaseUnfetched.get()).toBe(false)
})
