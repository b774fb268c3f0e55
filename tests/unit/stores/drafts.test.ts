import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDrafts, type DraftStore, PAUSE_MS, type SaveDraft } from '../../../src/stores/drafts.ts'
import { NotRecorded } from '../../../src/stores/log/refusal.ts'

let saved: string[]
const drafts = () => createDrafts((field, text) => saved.push(`${field}=${text}`))

beforeEach(() => {
  saved = []
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('typing is saved once, after a pause', () => {
  const { type } = drafts()
  type('overview', '一')
  vi.advanceTimersByTime(PAUSE_MS - 1)
  type('overview', '一二')
  vi.advanceTimersByTime(PAUSE_MS - 1)
  expect(saved).toEqual([])
  vi.advanceTimersByTime(1)
  expect(saved).toEqual(['overview=一二'])
  vi.advanceTimersByTime(10 * PAUSE_MS)
  expect(saved).toHaveLength(1)
})

test('a pause is at least 600 ms long', () => {
  expect(PAUSE_MS).toBeGreaterThanOrEqual(600)
})

test('leaving a field saves it at once and shows what is stored again', () => {
  const { type, leave, $drafts } = drafts()
  type('overview', '一')
  leave('overview')
  expect(saved).toEqual(['overview=一'])
  expect($drafts.get().has('overview')).toBe(false)
})

test('leaving a field in which nothing was typed saves nothing', () => {
  const { enter, leave } = drafts()
  enter('overview', '一')
  leave('overview')
  vi.advanceTimersByTime(10 * PAUSE_MS)
  expect(saved).toEqual([])
})

test('hiding the page saves everything that is being typed, each thing once', () => {
  const { type, flush } = drafts()
  type('overview', '一')
  type('owner', '王芳')
  flush()
  flush()
  vi.advanceTimersByTime(10 * PAUSE_MS)
  expect(saved).toEqual(['overview=一', 'owner=王芳'])
})

test('a text that an input method hasn’t finished isn’t saved by a pause, but by hiding the page', () => {
  const { type, flush } = drafts()
  type('overview', 'zhi fu', true)
  vi.advanceTimersByTime(10 * PAUSE_MS)
  expect(saved).toEqual([])
  flush()
  expect(saved).toEqual(['overview=zhi fu'])
})

test('a field keeps its text while somebody is in it, saved or not', () => {
  const { enter, type, $drafts } = drafts()
  enter('overview', '一')
  expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: false })
  type('overview', '一二')
  vi.advanceTimersByTime(PAUSE_MS)
  expect($drafts.get().get('overview')).toEqual({ text: '一二', dirty: false })
  enter('overview', '另一个标签页')
  expect($drafts.get().get('overview')?.text).toBe('一二')
})

describe('a text that the log refuses', () => {
  let isRefusing: boolean
  const refusing = () =>
    createDrafts((field, text) => {
      if (isRefusing) throw new NotRecorded('tooLong', 'Not recorded.')
      saved.push(`${field}=${text}`)
    })
  beforeEach(() => {
    isRefusing = true
  })

  test('stays in its field, with the reason, also when the field is left', () => {
    const { type, leave, $drafts } = refusing()
    type('overview', '一')
    vi.advanceTimersByTime(PAUSE_MS)
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: true, refusal: 'tooLong' })
    leave('overview')
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: true, refusal: 'tooLong' })
  })

  test('keeps its reason while it is changed, and loses it once it is saved', () => {
    const { type, leave, $drafts } = refusing()
    type('overview', '一二')
    vi.advanceTimersByTime(PAUSE_MS)
    type('overview', '一')
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: true, refusal: 'tooLong' })
    isRefusing = false
    vi.advanceTimersByTime(PAUSE_MS)
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: false })
    leave('overview')
    expect($drafts.get().size).toBe(0)
    expect(saved).toEqual(['overview=一'])
  })

  test('is tried again whenever the page is hidden, and keeps nothing else from being saved', () => {
    const { type, flush, $drafts } = createDrafts((field, text) => {
      if (isRefusing && field === 'overview') throw new NotRecorded('newer', 'Not recorded.')
      saved.push(`${field}=${text}`)
    })
    type('overview', '一')
    type('owner', '王芳')
    flush()
    expect(saved).toEqual(['owner=王芳'])
    expect($drafts.get().get('overview')?.refusal).toBe('newer')
    isRefusing = false
    flush()
    expect(saved).toEqual(['owner=王芳', 'overview=一'])
  })

  test('isn’t lost either when saving fails for another reason, which is thrown', () => {
    const { type, flush, $drafts } = createDrafts(() => {
      throw new TypeError('broken')
    })
    type('overview', '一')
    expect(flush).toThrow('broken')
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: true })
  })
})

describe('FAULTS 57: a text about which somebody is asked first', () => {
  let answer: (() => void)[]
  const asking = () =>
    createDrafts(
      (field, text, isFresh) => saved.push(`${field}=${text}${isFresh ? ' (fresh)' : ''}`),
      (action, done) => {
        answer.push(() => {
          action(true)
          done?.(undefined)
        })
      },
    )
  beforeEach(() => {
    answer = []
  })

  test('waits in its field until they have answered', () => {
    const { type, $drafts } = asking()
    type('overview', '一')
    vi.advanceTimersByTime(PAUSE_MS)
    expect(saved).toEqual([])
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: true })
    for (const say of answer) say()
    expect(saved).toEqual(['overview=一 (fresh)'])
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: false })
  })
  test('goes from its field with the answer when that was left before', () => {
    const { type, leave, enter, $drafts } = asking()
    type('overview', '一')
    leave('overview')
    expect($drafts.get().get('overview')).toEqual({ text: '一', dirty: true })
    enter('owner', '')
    for (const say of answer) say()
    expect([...$drafts.get().keys()]).toEqual(['owner'])
  })
})

describe('FAULTS 55, 69: what is typed is kept until it is saved, with its incident', () => {
  const kept = new Map<string, string>()
  let incident = 'A'
  const store: DraftStore = {
    incident: () => incident,
    read: (id) =>
      new Map([...kept].filter(([key]) => key.startsWith(`${id}.`)).map(([key, text]) => [key.slice(2), text])),
    keep: (id, field, text) => void (text === '' ? kept.delete(`${id}.${field}`) : kept.set(`${id}.${field}`, text)),
  }
  const keeping = (save: SaveDraft = (field, text) => saved.push(`${incident}.${field}=${text}`)) =>
    createDrafts(save, undefined, store)
  beforeEach(() => {
    kept.clear()
    incident = 'A'
  })

  test('a page that was killed has it again, and saves it after a pause', () => {
    keeping().type('overview', '一')
    const next = keeping()
    next.turn()
    expect(next.$drafts.get().get('overview')).toEqual({ text: '一', dirty: true })
    vi.advanceTimersByTime(PAUSE_MS)
    expect(saved).toContain('A.overview=一')
    expect(kept.size).toBe(0)
  })

  test('when another incident is opened it waits, and is recorded nowhere else', () => {
    const { type, turn, flush, $drafts } = keeping()
    type('overview', '一')
    incident = 'B'
    turn()
    flush()
    expect($drafts.get().size).toBe(0)
    vi.advanceTimersByTime(10 * PAUSE_MS)
    expect(saved).toEqual([])
    incident = 'A'
    turn()
    flush()
    expect(saved).toEqual(['A.overview=一'])
  })

  test('what goes into the next incident once somebody was asked doesn’t wait in the one before', () => {
    let answer = () => {}
    const { type, flush } = createDrafts(
      (field, text) => saved.push(`${incident}.${field}=${text}`),
      (action, done) => {
        answer = () => {
          incident = 'B'
          action(true)
          done?.(undefined)
        }
      },
      store,
    )
    type('overview', '一')
    flush()
    expect(kept.get('A.overview')).toBe('一')
    answer()
    expect(saved).toEqual(['B.overview=一'])
    expect(kept.size).toBe(0)
  })

  test('FAULTS 96: a text that makes no sense in its field stays there, and is kept', () => {
    const { type, leave, $drafts } = keeping(() => false)
    type('link.x', 'data.example')
    leave('link.x')
    expect($drafts.get().get('link.x')?.text).toBe('data.example')
    expect(kept.get('A.link.x')).toBe('data.example')
  })
})
