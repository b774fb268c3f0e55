import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Entry, EntryOf } from '../../../src/domain/log/entry.ts'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { openPage } from '../../fixtures/page.ts'
import { NOBODY } from '../../fixtures/recording.ts'

const AT = '2026-11-22T02:00:00.000Z'

let log: typeof import('../../../src/stores/log/index.ts')
let amendments: typeof import('../../../src/stores/amendments.ts')

beforeEach(async () => {
  openPage([['poise:s:name', '王芳']])
  log = await import('../../../src/stores/log/index.ts')
  amendments = await import('../../../src/stores/amendments.ts')
})
afterEach(() => vi.unstubAllGlobals())

/** What was recorded, without ids and times of recording. */
function recorded(): object[] {
  return log.$entries.get().map(({ id, incident, recordedAt, at, ...rest }) => rest)
}
const note = (text: string): Entry => log.record({ kind: 'note', text }, NOBODY)

test('each correction is an entry, and saying the same again is none', () => {
  const { id } = note('一条')
  for (let times = 0; times < 2; times++) {
    amendments.amendTime(id, AT)
    amendments.amendText(id, ' 改好的 ')
    amendments.markImportant(id, true)
  }
  amendments.markImportant(id, false)
  const amended = { kind: 'amended', entry: id, by: '王芳' }
  expect(recorded().slice(1)).toEqual([
    { ...amended, happenedAt: AT },
    { ...amended, text: '改好的' },
    { ...amended, important: true },
    { ...amended, important: false },
  ])
})

test('nothing about an entry is changed after it was retracted', () => {
  const { id } = note('一条')
  log.record({ kind: 'retracted', entry: id }, NOBODY)
  amendments.amendTime(id, AT)
  amendments.amendText(id, '别的')
  amendments.markImportant(id, true)
  expect(recorded().slice(1)).toEqual([{ kind: 'retracted', entry: id }])
})

test('only notes are reworded, and not into nothing', () => {
  const { id } = note('一条')
  const ended = log.record({ kind: 'ended' }, NOBODY)
  amendments.amendText(id, ' ')
  amendments.amendText(ended.id, '没结束')
  expect(recorded()).toHaveLength(2)
})

test('an entry that nobody knows isn’t changed', () => {
  amendments.amendTime('01K6BBBBBBBBBBBBBBBB000001', AT)
  expect(recorded()).toEqual([])
})

test('a note is put right in one go: words, time and source, each an entry; all of it or nothing', () => {
  const entry = note('一条') as EntryOf<'note'>
  amendments.rewriteNote(entry, { text: '改好的', isToDo: false, source: 'https://ci.example.com/1' }, AT)
  const corrections = [{ text: '改好的' }, { happenedAt: AT }, { source: 'https://ci.example.com/1' }]
  const written = corrections.map((change) => ({ kind: 'amended', entry: entry.id, ...change, by: '王芳' }))
  expect(recorded().slice(1)).toEqual(written)
  const tooLong = { text: 'x'.repeat(TEXT_LIMIT + 1), isToDo: false }
  expect(() => amendments.rewriteNote(entry, tooLong, '2026-11-22T01:00:00.000Z')).toThrow()
  expect(recorded().slice(1)).toEqual(written)
  const noLink = { text: '又改了', isToDo: false, source: '看板上' }
  expect(() => amendments.rewriteNote(entry, noLink)).toThrow('no link')
  expect(recorded().slice(1)).toEqual(written)
  amendments.rewriteNote(entry, { text: '改好的', isToDo: true })
  expect(recorded().at(-1)).toMatchObject({ text: 'TODO 改好的' })
})
