import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readNote } from '../../../../src/components/timeline/read-note.ts'
import { TEXT_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import { fill } from '../../../../src/i18n/format.ts'
import { zh } from '../../../fixtures/words.ts'

const t = zh.timeline.island
const NOTHING = { text: '', source: '', at: '', todo: false }

/** Reads a form in which this was typed. */
function read(typed: Partial<typeof NOTHING>): ReturnType<typeof readNote> {
  const { todo, ...texts } = { ...NOTHING, ...typed }
  const fields = {
    namedItem: (name: 'text' | 'source' | 'at' | 'todo') =>
      name === 'todo' ? { checked: todo } : { value: texts[name], validity: { badInput: false } },
  }
  return readNote(fields as unknown as HTMLFormControlsCollection, 'Asia/Shanghai', t)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T03:00:00.000Z') })
})
afterEach(() => vi.useRealTimers())

test('a note about now has no time of its own', async () => {
  expect(await read({ text: ' 回滚了 ' })).toEqual({ text: '回滚了', todo: false, result: t.noted })
})

test('a note has the time, the data link and the mark of a to-do that its form gave it', async () => {
  const source = 'https://monitor.example.com/d/1'
  expect(await read({ text: '回滚了', source: ` ${source} `, at: '2026-11-22T10:00', todo: true })).toEqual({
    text: '回滚了',
    source,
    at: '2026-11-22T02:00:00.000Z',
    todo: true,
    result: t.noted,
  })
})

test('what is wrong is said of the first field with something wrong, in the reader’s words', async () => {
  const at = '2026-11-22T11:01'
  expect(await read({ source: 'x', at })).toEqual({ field: 'text', problem: t.textMissing })
  expect(await read({ text: '长'.repeat(TEXT_LIMIT + 1) })).toEqual({
    field: 'text',
    problem: fill(t.tooLong, { limit: TEXT_LIMIT }),
  })
  expect(await read({ text: '一', source: 'x', at })).toEqual({ field: 'source', problem: t.badSource })
  expect(await read({ text: '一', at })).toEqual({ field: 'at', problem: t.timeAhead })
})

test('FAULTS 95: a note at an hour that came twice waits for an answer, with both of its moments', async () => {
  const asked = await read({ text: '一', at: '1991-09-15T01:30' })
  expect(asked).toMatchObject({
    field: 'at',
    problem: '',
    twice: {
      passings: { earlier: { at: '1991-09-14T16:30:00.000Z' }, later: { at: '1991-09-14T17:30:00.000Z' } },
      note: { text: '一' },
    },
  })
})
