import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { openPage } from '../../fixtures/page.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let NotRecorded: typeof import('../../../src/stores/log/refusal.ts').NotRecorded
const AT = '2026-11-22T02:00:00.000Z'
let page: Recording
let notes: typeof import('../../../src/stores/notes.ts')

beforeEach(async () => {
  page = await openRecording()
  notes = await import('../../../src/stores/notes.ts')
  ;({ NotRecorded } = await import('../../../src/stores/log/refusal.ts'))
})
afterEach(() => vi.unstubAllGlobals())

test('a note keeps the time, the link and the mark that it is given', () => {
  const entry = notes.addNote(' 重启 ', { at: AT, source: 'https://example.com/', todo: true })
  expect(entry?.at).toBe(AT)
  expect(page.recorded()).toEqual([{ kind: 'note', text: '重启', source: 'https://example.com/', todo: true, by: ME }])
})

test('a note that begins with TODO is a to-do, without that word', () => {
  notes.addNote('TODO：补告警')
  notes.addNote('todolist 满了')
  expect(page.recorded()).toEqual([
    { kind: 'note', text: '补告警', todo: true, by: ME },
    { kind: 'note', text: 'todolist 满了', by: ME },
  ])
})

test('a note without text isn’t written', () => {
  expect(notes.addNote('  ', { at: AT })).toBeUndefined()
  expect(notes.addNote('TODO')).toBeUndefined()
  expect(page.recorded()).toEqual([])
})

test('FAULTS 92: a note that is too long for an entry is refused whole, and the longest isn’t', () => {
  for (const typed of ['x'.repeat(TEXT_LIMIT + 1), `TODO ${'x'.repeat(TEXT_LIMIT + 1)}`])
    expect(() => notes.addNote(typed)).toThrow(NotRecorded)
  expect(page.recorded()).toEqual([])
  notes.addNote('x'.repeat(TEXT_LIMIT))
  expect(page.recorded()).toHaveLength(1)
})

test('a source that is no data link is refused, and nothing is written', () => {
  expect(() => notes.addNote('重启', { source: 'javascript:alert(1)' })).toThrow(/“source”/)
  expect(page.recorded()).toEqual([])
})

describe('the page’s own log', () => {
  const open = async (texts: Iterable<[string, string]> = []) => {
    const page = openPage(texts)
    const log = await import('../../../src/stores/log/index.ts')
    return { ...page, ...log, ...(await import('../../../src/stores/notes.ts')) }
  }

  test.each([
    ['延迟升高', { text: '延迟升高' }],
    ['  延迟升高\n', { text: '延迟升高' }],
    ['TODO 查连接数', { text: '查连接数', todo: true }],
    ['todo：查连接数', { text: '查连接数', todo: true }],
    ['TODO查连接数', { text: '查连接数', todo: true }],
    ['Todo: x', { text: 'x', todo: true }],
    ['todos are many', { text: 'todos are many' }],
    ['查 TODO', { text: '查 TODO' }],
  ])('writes the note %j down', async (typed, expected) => {
    const { addNote, $entries } = await open()
    addNote(typed)
    const [entry] = $entries.get()
    expect(entry).toMatchObject(expected)
    expect(entry && 'todo' in entry).toBe('todo' in expected)
  })
  test.each(['', '   ', '\n', 'TODO', 'todo： '])('writes nothing for %j', async (typed) => {
    const { addNote, $entries } = await open()
    addNote(typed)
    expect($entries.get()).toEqual([])
  })
})
