import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../../fixtures/page.ts'

afterEach(() => {
  vi.unstubAllGlobals()
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
  test('writes a note that is too long for one entry as several, and loses no character', async () => {
    const { area, addNote, $entries } = await open()
    const typed = `TODO ${'😀长'.repeat(25_000)}完`
    addNote(typed)
    const texts = (entries: readonly { kind: string }[]) =>
      entries.map((entry) => 'text' in entry && entry.text).join('')
    expect(texts($entries.get())).toBe(typed.slice(5))
    expect($entries.get().filter((entry) => 'todo' in entry)).toHaveLength(1)
    const restarted = await open(area.texts)
    expect(texts(restarted.$entries.get())).toBe(typed.slice(5))
  })
})
