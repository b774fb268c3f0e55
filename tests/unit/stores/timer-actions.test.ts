import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Happening } from '../../../src/domain/log/entry.ts'
import { openPage } from '../../fixtures/page.ts'
import { STORED_AT, storedLog } from '../../fixtures/stored.ts'

const DECLARED: Happening = { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false }

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(STORED_AT) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page that somebody looks at, with an incident that was declared. */
async function look() {
  openPage(Object.entries(storedLog([DECLARED])))
  const { $timers } = await import('../../../src/stores/timers.ts')
  const { $entries } = await import('../../../src/stores/log/index.ts')
  return { $timers, $entries, ...(await import('../../../src/stores/timer-actions.ts')) }
}

describe('what is done about a timer', () => {
  test('is an entry of its own, with what the timer is called', async () => {
    const { $timers, $entries, ...actions } = await look()
    const before = $entries.get().length
    actions.startTimeBox('DBA', 5)
    const box = $timers.get().find(({ label }) => label === 'DBA')
    if (!box) throw new Error('No time-box runs')
    const ids = [actions.snoozeTimer(box, 10), actions.stopTimer(box), actions.startExecutives()]
    const of = { kind: 'timer', timer: box.id, label: 'DBA' }
    const written = $entries.get().slice(before)
    expect(written).toMatchObject([
      { ...of, act: 'started', minutes: 5 },
      { ...of, act: 'snoozed', minutes: 10 },
      { ...of, act: 'stopped' },
      { kind: 'timer', timer: 'executives', act: 'started' },
    ])
    expect(written.slice(1).map(({ id }) => id)).toEqual(ids)
  })
  test('of an update keeps what was sent, where that is known', async () => {
    const { sendUpdate, $entries } = await look()
    for (const text of ['已回滚', '  ', undefined]) sendUpdate('public', text)
    const sent = $entries.get().filter(({ kind }) => kind === 'update')
    expect(sent.map((entry) => 'text' in entry && entry.text)).toEqual(['已回滚', false, false])
  })
  test('is an update where the timer asks for one, and done elsewhere', async () => {
    const { answerTimer, $timers, $entries } = await look()
    const timers = $timers.get().filter(({ id }) => id === 'executives' || id === 'deputy')
    expect(timers).toHaveLength(2)
    const ids = timers.map(answerTimer)
    const written = $entries.get().filter(({ id }) => ids.includes(id))
    const said = written.map((entry) => (entry.kind === 'timer' ? `${entry.timer} ${entry.act}` : entry.kind))
    expect(said.sort()).toEqual(['deputy done', 'update'])
  })
})
