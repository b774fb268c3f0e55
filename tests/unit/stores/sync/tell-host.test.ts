import { afterEach, expect, test, vi } from 'vitest'
import { tellHost } from '../../../../src/stores/sync/tell-host.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test.each([
  ['refusedOrigin', 'the engine says that this is no socket', { status: 400, type: 'basic' }],
  ['refusedOrigin', 'another host answers, and what it says can’t be read', { status: 0, type: 'opaque' }],
  ['unknownHost', 'a site without an engine answers', { status: 404, type: 'basic' }],
  ['unknownHost', 'a page answers', { status: 200, type: 'basic' }],
  ['cut', 'a proxy doesn’t reach the engine', { status: 502, type: 'basic' }],
])('%s when %s', async (trouble, _, answer) => {
  const ask = vi.fn().mockResolvedValue(answer)
  vi.stubGlobal('fetch', ask)
  expect(await tellHost('wss://runbook.test/team')).toBe(trouble)
  expect(ask).toHaveBeenCalledWith('https://runbook.test/team', expect.objectContaining({ mode: 'no-cors' }))
})
test('unknownHost when nobody answers at all', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('Failed to fetch')))
  expect(await tellHost('ws://nowhere.test')).toBe('unknownHost')
})
test('frozen when somebody is there and doesn’t answer within five seconds', async () => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  )
  const told = tellHost('wss://runbook.test/team')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await told).toBe('frozen')
})
