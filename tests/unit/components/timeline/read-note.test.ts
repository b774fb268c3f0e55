import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { momentOfNote } from '../../../../src/components/timeline/read-note.ts'
import { TEXT_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import { fill } from '../../../../src/i18n/format.ts'
import { zh } from '../../../fixtures/words.ts'

const t = zh.timeline.island
const read = (note: Parameters<typeof momentOfNote>[0]) => momentOfNote(note, 'Asia/Shanghai', t)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T03:00:00.000Z') })
})
afterEach(() => vi.useRealTimers())

test('a note about now has no time of its own', async () => {
  expect(await read({ text: '回滚了' })).toEqual({ remark: '' })
})

test('a note happened at the time that was typed, by the clocks of the timeline', async () => {
  expect(await read({ text: '回滚了', localTime: '2026-11-22T10:00' })).toEqual({
    at: '2026-11-22T02:00:00.000Z',
    remark: '',
  })
})

test('what is wrong is said of the first part with something wrong, in the reader’s words', async () => {
  const localTime = '2026-11-22T11:01'
  expect(await read({ text: '', source: 'x', localTime })).toEqual({ field: 'text', problem: t.textMissing })
  expect(await read({ text: '长'.repeat(TEXT_LIMIT + 1) })).toEqual({
    field: 'text',
    problem: fill(t.tooLong, { limit: TEXT_LIMIT }),
  })
  expect(await read({ text: '一', source: 'x', localTime })).toEqual({ field: 'source', problem: t.badSource })
  expect(await read({ text: '一', localTime })).toEqual({ field: 'at', problem: t.timeAhead })
})

test('FAULTS 95: a note at an hour that came twice waits for an answer, with both of its moments', async () => {
  const asked = await read({ text: '一', localTime: '1991-09-15T01:30' })
  expect(asked).toMatchObject({
    field: 'at',
    problem: '',
    passings: { earlier: { at: '1991-09-14T16:30:00.000Z' }, later: { at: '1991-09-14T17:30:00.000Z' } },
  })
})
