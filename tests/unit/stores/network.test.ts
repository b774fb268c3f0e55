import { afterEach, describe, expect, test, vi } from 'vitest'
import { closeDevice, openDevice } from '../../fixtures/fake-workers.ts'

afterEach(closeDevice)

test('whether there is a network is what the browser says, at first and from then on', async () => {
  const device = openDevice()
  const { $isOnline, followNetwork } = await import('../../../src/stores/network.ts')
  expect($isOnline.get()).toBe(true)
  device.setOnline(false)
  expect($isOnline.get()).toBe(true)
  followNetwork()
  expect($isOnline.get()).toBe(false)
  device.setOnline(true)
  expect($isOnline.get()).toBe(true)
  device.setOnline(false)
  expect($isOnline.get()).toBe(false)
})

test.each([
  ['ready', 'leads', 'leads'],
  ['saving', 'doubtful', 'stuck'],
  ['failed', 'doubtful', 'stuck'],
  ['unread', 'leads', 'stuck'],
  ['unasked', 'leads', 'stuck'],
  ['insecure', 'leads', 'stuck'],
  ['impossible', 'leads', 'stuck'],
  ['recalled', 'leads', 'stuck'],
] as const)(
  'FAULTS 22: with a copy that is %s a link %s, and without a network it %s',
  async (copy, online, offline) => {
    const { linkSense } = await import('../../../src/stores/network.ts')
    expect([linkSense(copy, true), linkSense(copy, false)]).toEqual([online, offline])
  },
)

describe('FAULTS 22: the host', () => {
  /** Whether a host counts as answering that does this when it is asked for `/after/`. */
  async function asked(answer: (signal: AbortSignal) => Promise<Partial<Response>>): Promise<boolean> {
    const device = openDevice()
    const fetch = vi.fn((_: string, { signal }: { signal: AbortSignal }) => answer(signal))
    vi.stubGlobal('fetch', fetch)
    const { hostAnswers } = await import('../../../src/stores/network.ts')
    const answers = hostAnswers('/after/')
    await device.pass(10_000)
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      '/after/',
      expect.objectContaining({ method: 'HEAD', redirect: 'manual' }),
    )
    return answers
  }
  /** A host that answers after so long, unless nobody waits any more. */
  const answersAfter = (ms: number) => (signal: AbortSignal) =>
    new Promise<Partial<Response>>((resolve, reject) => {
      setTimeout(() => resolve({ status: 200 }), ms)
      signal.addEventListener('abort', () => reject(new DOMException('Nobody waits.', 'AbortError')))
    })

  test.each([
    [200, true],
    [304, true],
    [404, true],
    [0, true],
    [499, true],
    [500, false],
    [503, false],
  ])('that says %s answers: %s', async (status, answers) => {
    expect(await asked(async () => ({ status }))).toBe(answers)
  })
  test('that can’t be reached doesn’t answer', async () => {
    expect(await asked(() => Promise.reject(new TypeError('Failed to fetch')))).toBe(false)
  })
  test('has five seconds', async () => {
    expect(await asked(answersAfter(4_999))).toBe(true)
    expect(await asked(answersAfter(5_001))).toBe(false)
  })
})
