import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openRecording } from '../../fixtures/recording.ts'

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_4 like Mac OS X) AppleWebKit/605.1.15'
const OUTAGE = { title: '支付回调超时', severity: 'SEV-1', drill: false } as const

let texts: Map<string, string>
let persist: ReturnType<typeof vi.fn>

interface Browser {
  userAgent?: string
  vendor?: string
  isInstalled?: boolean
}

/** Opens a page in such a browser and declares so many incidents. @returns what is said of the storage */
async function declareIn(browser: Browser, times = 1) {
  const { userAgent = 'X', vendor = 'Google Inc.', isInstalled = false } = browser
  const page = await openRecording(texts)
  vi.stubGlobal('navigator', { userAgent, vendor, storage: { persist } })
  vi.stubGlobal('matchMedia', () => ({ matches: isInstalled }))
  const { declare } = await import('../../../src/stores/declare-and-end.ts')
  const { $notices } = await import('../../../src/stores/storage-notices.ts')
  for (let time = 0; time < times; time++) declare(OUTAGE)
  texts = page.area.texts
  return $notices.get()
}

beforeEach(() => {
  texts = new Map()
  persist = vi.fn(async () => true)
})
afterEach(() => vi.unstubAllGlobals())

describe('FAULTS 66: at a declaration', () => {
  test('the browser is asked to keep the record: at the first, and never again', async () => {
    await declareIn({}, 2)
    await declareIn({})
    expect(persist).toHaveBeenCalledOnce()
  })
  test('a browser that refuses, or can’t be asked, declares all the same', async () => {
    persist.mockRejectedValue(new Error('refused'))
    await expect(declareIn({})).resolves.toEqual([])
    texts = new Map()
    persist = undefined as unknown as typeof persist
    await expect(declareIn({})).resolves.toEqual([])
  })
  test.each([{ userAgent: IPHONE }, { vendor: 'Apple Computer, Inc.' }])(
    'one that clears the record after seven days says so, each time: %o',
    async (browser) => {
      expect(await declareIn(browser)).toEqual([{ word: 'sevenDays' }])
      expect(await declareIn(browser)).toEqual([{ word: 'sevenDays' }])
    },
  )
  test('a site on the home screen isn’t cleared, so nothing is said', async () => {
    expect(await declareIn({ userAgent: IPHONE, isInstalled: true })).toEqual([])
  })
})
