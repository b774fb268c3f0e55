import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeArea } from '../../fixtures/area.ts'

type SingleKeys = typeof import('../../../src/stores/single-keys.ts')

/** Loads the page anew. */
async function open(): Promise<SingleKeys> {
  vi.resetModules()
  return import('../../../src/stores/single-keys.ts')
}

beforeEach(() => void vi.stubGlobal('localStorage', fakeArea()))
afterEach(() => vi.unstubAllGlobals())

test('single letters are shortcuts until somebody turns them off', async () => {
  const page = await open()
  expect(page.hasSingleKeys()).toBe(true)
  page.chooseSingleKeys(false)
  expect(page.hasSingleKeys()).toBe(false)
})

test('the choice survives a reload, both ways', async () => {
  for (const isOn of [false, true]) {
    const page = await open()
    page.chooseSingleKeys(isOn)
    expect((await open()).hasSingleKeys()).toBe(isOn)
  }
})

test('another tab follows', async () => {
  const other = await open()
  const page = await open()
  page.chooseSingleKeys(false)
  expect(other.hasSingleKeys()).toBe(false)
})

test('where the browser stores nothing, the choice lasts as long as the page', async () => {
  vi.stubGlobal('localStorage', undefined)
  const page = await open()
  page.chooseSingleKeys(false)
  expect(page.hasSingleKeys()).toBe(false)
})
