import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../../src/domain/log/entry.ts'
import { openPage } from '../../fixtures/page.ts'

const AT = '2026-11-22T02:00:00.000Z'

let log: typeof import('../../../src/stores/log/index.ts')
let timeline: typeof import('../../../src/stores/timeline.ts')

beforeEach(async () => {
  openPage([['poise:s:name', '王芳']])
  log = await import('../../../src/stores/log/index.ts')
  timeline = await import('../../../src/stores/timeline.ts')
})
afterEach(() => vi.unstubAllGlobals())

/** What was recorded, without ids and times of recording. */
function told(): object[] {
  return log.$entries.get().map(({ id, incident, recordedAt, at, ...rest }) => rest)
}
const note = (text: string): Entry => log.record({ kind: 'note', text })

test('a note keeps the time, the link and the mark that it is given', () => {
  const recorded = timeline.addDetailedNote(' 重启 ', { at: AT, source: 'https://example.com/', todo: true })
  expect(recorded?.at).toBe(AT)
  expect(told()).toEqual([{ kind: 'note', text: '重启', source: 'https://example.com/', todo: true, by: '王芳' }])
})

test('a note that begins with TODO is a to-do, without that word', () => {
  timeline.addDetailedNote('TODO：补告警', { at: AT })
  timeline.addDetailedNote('todolist 满了', { at: AT })
  expect(told()).toEqual([
    { kind: 'note', text: '补告警', todo: true, by: '王芳' },
    { kind: 'note', text: 'todolist 满了', by: '王芳' },
  ])
})

test('a note without text isn’t written', () => {
  expect(timeline.addDetailedNote('  ', { at: AT })).toBeUndefined()
  expect(timeline.addDetailedNote('TODO', { at: AT })).toBeUndefined()
  expect(told()).toEqual([])
})

test('each correction is an entry, and saying the same again is none', () => {
  const { id } = note('一条')
  for (let times = 0; times < 2; times++) {
    timeline.amendTime(id, AT)
    timeline.amendText(id, ' 改好的 ')
    expect(timeline.addSource(id, ' https://example.com/ ')).toBe(true)
    timeline.markImportant(id, true)
  }
  timeline.markImportant(id, false)
  const amended = { kind: 'amended', entry: id, by: '王芳' }
  expect(told().slice(1)).toEqual([
    { ...amended, happenedAt: AT },
    { ...amended, text: '改好的' },
    { ...amended, source: 'https://example.com/' },
    { ...amended, important: true },
    { ...amended, important: false },
  ])
})

test('an entry is retracted once, and nothing about it is changed after that', () => {
  const { id } = note('一条')
  timeline.retract(id)
  timeline.retract(id)
  timeline.amendTime(id, AT)
  timeline.amendText(id, '别的')
  timeline.addSource(id, 'https://example.com/')
  timeline.markImportant(id, true)
  expect(told().slice(1)).toEqual([{ kind: 'retracted', entry: id, by: '王芳' }])
})

test('only notes are reworded, and not into nothing', () => {
  const { id } = note('一条')
  const ended = log.record({ kind: 'ended' })
  timeline.amendText(id, ' ')
  timeline.amendText(ended.id, '没结束')
  expect(told()).toHaveLength(2)
})

test('a status isn’t retracted, and an entry that nobody knows isn’t changed', () => {
  const status = log.record({ kind: 'status', to: 'in-review' })
  timeline.retract(status.id)
  timeline.amendTime('01K6BBBBBBBBBBBBBBBB000001', AT)
  expect(told()).toHaveLength(1)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'example.com', 'https://a b', ''])(
  '%j is refused as a data link',
  (typed) => {
    const { id } = note('一条')
    expect(timeline.addSource(id, typed)).toBe(false)
    expect(told()).toHaveLength(1)
  },
)
