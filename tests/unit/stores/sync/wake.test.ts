import { afterEach, expect, test, vi } from 'vitest'
import { onWake } from '../../../../src/stores/sync/wake.ts'

afterEach(() => vi.unstubAllGlobals())

test('calls back when the network returns or the page is looked at, not when it is left, until it is ended', () => {
  const window = new EventTarget()
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window))
  const listener = vi.fn()
  const end = onWake(listener)
  window.dispatchEvent(new Event('online'))
  page.dispatchEvent(new Event('visibilitychange'))
  expect(listener).toHaveBeenCalledTimes(2)
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
  end()
  page.visibilityState = 'visible'
  window.dispatchEvent(new Event('online'))
  page.dispatchEvent(new Event('visibilitychange'))
  expect(listener).toHaveBeenCalledTimes(2)
})
