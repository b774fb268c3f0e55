import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../../src/domain/log/entry.ts'
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
