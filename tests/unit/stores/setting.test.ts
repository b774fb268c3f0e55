import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../../fixtures/page.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const KEY = 'poise:s:shape'
const ASIDE = `poise:aside:${KEY}`

/** A setting that takes `round` and `square`, as a page that holds these texts finds it. */
async function shape(texts: Iterable<[string, string]> = []) {
  const page = openPage(texts)
  const { setting } = await import('../../../src/stores/setting.ts')
  return { ...page, $shape: setting('shape', (value) => value === 'round' || value === 'square') }
}

describe('a setting', () => {
  test('is the empty text until it is chosen, and stores nothing by itself', async () => {
    const { area, $shape } = await shape()
    expect($shape.get()).toBe('')
    expect(area.texts.size).toBe(0)
  })
  test('survives a restart', async () => {
    const { area, $shape } = await shape()
    $shape.set('round')
    expect(area.texts.get(KEY)).toBe('round')
    expect((await shape(area.texts)).$shape.get()).toBe('round')
  })
  test('leaves nothing behind when it is taken back', async () => {
    const { area, $shape } = await shape([[KEY, 'round']])
    $shape.set('')
    expect(area.texts.has(KEY)).toBe(false)
  })
  test('that was stored and isn’t valid is moved aside and counts as absent', async () => {
    const { area, $shape } = await shape([[KEY, '三角']])
    expect($shape.get()).toBe('')
    expect(area.texts).toEqual(new Map([[ASIDE, '三角']]))
  })
  test('that was stored as the empty text counts as absent', async () => {
    const { area, $shape } = await shape([[KEY, '']])
    expect($shape.get()).toBe('')
    expect(area.texts).toEqual(new Map([[KEY, '']]))
  })
})

describe('a setting follows another tab', () => {
  test('that changes it or takes it back, without writing anything itself', async () => {
    const { area, otherTab, $shape } = await shape([[KEY, 'round']])
    const write = vi.spyOn(area, 'setItem')
    otherTab(KEY, 'square')
    expect($shape.get()).toBe('square')
    otherTab(KEY)
    expect($shape.get()).toBe('')
    expect(write).not.toHaveBeenCalled()
  })
  test('but not into nonsense', async () => {
    const { area, otherTab, $shape } = await shape([[KEY, 'round']])
    otherTab(KEY, '三角')
    expect($shape.get()).toBe('')
    expect(area.texts.get(ASIDE)).toBe('三角')
  })
  test('and doesn’t mind other keys', async () => {
    const { otherTab, $shape } = await shape([[KEY, 'round']])
    otherTab('poise:s:other', 'square')
    expect($shape.get()).toBe('round')
  })
  test('that clears the storage no further than this: what is chosen here is written back', async () => {
    const { area, otherTab, $shape } = await shape([[KEY, 'round']])
    otherTab(null)
    expect($shape.get()).toBe('round')
    expect(area.texts).toEqual(new Map([[KEY, 'round']]))
  })
  test('that clears the storage, and stores nothing when nothing is chosen', async () => {
    const { area, otherTab } = await shape()
    otherTab(null)
    expect(area.texts.size).toBe(0)
  })
})

test('FAULTS 90: a page that comes back shows what another tab chose meanwhile', async () => {
  const { area, comeBack, $shape } = await shape([[KEY, 'round']])
  area.texts.set(KEY, 'square')
  expect($shape.get()).toBe('round')
  comeBack()
  expect($shape.get()).toBe('square')
  area.texts.delete(KEY)
  comeBack()
  expect($shape.get()).toBe('')
})
