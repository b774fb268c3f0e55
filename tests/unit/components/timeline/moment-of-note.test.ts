import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { momentOfNote } from '../../../../src/components/timeline/moment-of-note.ts'
import { zh } from '../../../fixtures/words.ts'

const t = zh.timeline.island
const read = (localTime: string) => momentOfNote(localTime, 'Asia/Shanghai', t)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T03:00:00.000Z') })
})
afterEach(() => vi.useRealTimers())

test('a note happened at the time that was typed, by the clocks of the timeline', async () => {
  expect(await read('2026-11-22T10:00')).toEqual({ at: '2026-11-22T02:00:00.000Z', remark: '' })
})

test('a time that is still to come is refused', async () => {
  expect(await read('2026-11-22T11:01')).toEqual({ field: 'at', problem: t.timeAhead })
})

test('FAULTS 95: a note at an hour that came twice waits for an answer, with both of its moments', async () => {
  expect(await read('1991-09-15T01:30')).toMatchObject({
    field: 'at',
    problem: '',
    passings: { earlier: { at: '1991-09-14T16:30:00.000Z' }, later: { at: '1991-09-14T17:30:00.000Z' } },
  })
})
