import type { Msg } from '@nats-io/nats-core'
import { describe, expect, test, vi } from 'vitest'
import type { Cursor } from '../../../../src/domain/sync/cursor.ts'
import { type Link, NotAllowed } from '../../../../src/stores/sync/nats-link.ts'
import { read } from '../../../../src/stores/sync/nats-reading.ts'

const FILTER = 'poise.team.X.*'

/** A link over which the test says what comes. */
function fakeLink(answer: () => Promise<string>) {
  let hear: (message: Msg) => void = () => {}
  const told: string[] = []
  const link: Link = {
    maxBytes: 1_000,
    request: answer,
    tell: (subject) => void told.push(subject),
    subscribe(_, onMessage) {
      hear = onMessage
      return () => {}
    },
    ended: new Promise(() => {}),
    drop() {},
  }
  const come = (number: number, pending: number, more: { sequence?: number; subject?: string } = {}) =>
    hear({
      subject: more.subject ?? 'poise.team.X.entry',
      reply: `$JS.ACK.POISE.n.1.${more.sequence ?? number}.${number}.${more.sequence ?? number}00.${pending}`,
      string: () => `${number}`,
    } as Msg)
  const beat = (reply: string | undefined, headers: Record<string, string> = {}) =>
    hear({ subject: '', reply, headers: { code: 100, get: (name: string) => headers[name] ?? '' } } as unknown as Msg)
  return { link, come, beat, told }
}

function reading(cursor?: Cursor, answer: () => Promise<string> = () => new Promise(() => {})) {
  const fake = fakeLink(answer)
  const heard: string[] = []
  const tell = { onReady: vi.fn(), onMoved: vi.fn(), onBroken: vi.fn(), onBeat: vi.fn(), onClock: vi.fn() }
  const onFailure = vi.fn()
  const stop = read(
    fake.link,
    { filter: FILTER, deliver: '_INBOX.team.n', name: 'n', cursor, now: () => 0 },
    { ...tell, onFailure, onMessage: (_, text) => void heard.push(text) },
  )
  return { ...fake, ...tell, onFailure, heard, stop }
}

describe('a reading', () => {
  test('tells every message, and that all were told once none is left to come', () => {
    const { come, heard, onReady } = reading()
    come(1, 1)
    expect(onReady).not.toHaveBeenCalled()
    come(2, 0)
    come(3, 0)
    expect(heard).toEqual(['1', '2', '3'])
    expect(onReady).toHaveBeenCalledTimes(1)
  })
  test('is over when a message is missing, in the middle or as the last one', () => {
    const middle = reading()
    middle.come(1, 5)
    middle.come(3, 3)
    middle.come(4, 2)
    expect(middle.heard).toEqual(['1'])
    expect(middle.onBroken).toHaveBeenCalledTimes(1)
    const last = reading()
    last.come(1, 0)
    last.beat(undefined, { 'Nats-Last-Consumer': '1' })
    expect(last.onBroken).not.toHaveBeenCalled()
    last.beat(undefined, { 'Nats-Last-Consumer': '2' })
    expect(last.onBroken).toHaveBeenCalledTimes(1)
  })
  test('goes on behind the cursor when the same message still lies there', () => {
    const { come, heard, onReady, onMoved } = reading({ sequence: 7, storedAtNs: '700' })
    come(1, 1, { sequence: 7 })
    come(2, 0, { sequence: 9 })
    expect(heard).toEqual(['2'])
    expect(onReady).toHaveBeenCalledTimes(1)
    expect(onMoved).not.toHaveBeenCalled()
  })
  test('is over when something else lies at the cursor, or nothing', async () => {
    const other = reading({ sequence: 7, storedAtNs: '701' })
    other.come(1, 1, { sequence: 7 })
    other.come(2, 0, { sequence: 8 })
    expect(other.heard).toEqual([])
    expect(other.onMoved).toHaveBeenCalledTimes(1)
    const empty = '{"num_pending":0,"delivered":{"consumer_seq":0}}'
    const nothing = reading({ sequence: 7, storedAtNs: '700' }, async () => empty)
    await vi.waitFor(() => expect(nothing.onMoved).toHaveBeenCalledTimes(1))
    const fresh = reading(undefined, async () => empty)
    await vi.waitFor(() => expect(fresh.onReady).toHaveBeenCalledTimes(1))
  })
  test('doesn’t count what somebody pushed into the inbox, and takes it for no sign of life', () => {
    const { come, beat, heard, onBeat, onBroken, told } = reading()
    come(1, 0, { subject: '_INBOX.team.n' })
    come(1, 0, { subject: 'poise.team.Y.entry' })
    come(1, 0, { subject: 'poise.security.X.entry' })
    expect(onBeat).not.toHaveBeenCalled()
    come(1, 0)
    expect(heard).toEqual(['1'])
    beat('poise.team.X.forged')
    expect(told).toEqual([])
    expect(onBroken).not.toHaveBeenCalled()
  })
  test('answers the engine when it waits for that before it sends more', () => {
    const { beat, told } = reading()
    beat('$JS.FC.POISE.n.a')
    beat(undefined, { 'Nats-Consumer-Stalled': '$JS.FC.POISE.n.b' })
    expect(told).toEqual(['$JS.FC.POISE.n.a', '$JS.FC.POISE.n.b'])
  })
  test.each([
    ['this person may not read it', { refusal: 'otherCircle' }, () => Promise.reject(new NotAllowed('x'))],
    ['there is no log', { trouble: 'notSetUp' }, async () => '{"error":{"err_code":10059,"description":"x"}}'],
    ['nothing listens', { trouble: 'notSetUp' }, () => Promise.reject(new Error('no responders: ‘x’'))],
  ])('says so when %s', async (_, failure, answer) => {
    const { onFailure, onBroken } = reading(undefined, answer)
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith(failure))
    expect(onBroken).not.toHaveBeenCalled()
  })
  test('may be begun again when the engine is busy; nothing is told once it is stopped', async () => {
    const busy = reading(undefined, async () => '{"error":{"err_code":10023,"description":"x"}}')
    await vi.waitFor(() => expect(busy.onBroken).toHaveBeenCalledTimes(1))
    const { come, stop, heard, onReady } = reading()
    stop()
    come(1, 0)
    expect(heard).toEqual([])
    expect(onReady).not.toHaveBeenCalled()
  })
})
