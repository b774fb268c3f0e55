import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { STALE_AFTER_HOURS } from '../../../src/domain/incident/stale.ts'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

const HOUR_MS = 3_600_000

let page: Recording
let stale: typeof import('../../../src/stores/stale.ts')
let steps: typeof import('../../../src/stores/steps.ts')
let startClean: () => void

/** A page with one note, opened so many hours after it was written. */
async function openAfter(hours: number): Promise<void> {
  page = await openRecording()
  page.log.record({ kind: 'note', text: '上一班' }, NOBODY)
  vi.setSystemTime(Date.now() + hours * HOUR_MS)
  page = await openRecording(page.area.texts)
  stale = await import('../../../src/stores/stale.ts')
  steps = await import('../../../src/stores/steps.ts')
  startClean = (await import('../../../src/stores/start-clean.ts')).startClean
}
const STEP = 'during/during-an-incident:announce'
const tick = () => stale.askFirst(() => steps.recordStep(STEP, 'done', '宣布'))
const asked = () => stale.$staleQuestion.get()
const kinds = () => page.log.$entries.get().map(({ kind }) => kind)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what is about to be recorded', () => {
  test('is recorded at once while the incident goes on', async () => {
    await openAfter(STALE_AFTER_HOURS - 1)
    tick()
    expect(asked()).toBeUndefined()
    expect(kinds()).toEqual(['note', 'step'])
  })
  test('opens an incident at once where there is none', async () => {
    page = await openRecording()
    stale = await import('../../../src/stores/stale.ts')
    steps = await import('../../../src/stores/steps.ts')
    tick()
    expect(asked()).toBeUndefined()
    expect(kinds()).toEqual(['step'])
  })
})

describe('after half a day of silence', () => {
  beforeEach(() => openAfter(STALE_AFTER_HOURS))

  test('nothing is recorded before the question is answered', () => {
    tick()
    expect(asked()?.hours).toBe(STALE_AFTER_HOURS)
    expect(kinds()).toEqual(['note'])
  })
  test('going on adds it to the incident that is open', () => {
    tick()
    asked()?.answer()
    expect(kinds()).toEqual(['note', 'step'])
  })
  test('starting clean archives that incident, and it is the first thing in the next', () => {
    const before = page.log.$currentId.get()
    tick()
    asked()?.answer(startClean)
    expect(kinds()).toEqual(['step'])
    expect(page.log.$logs.get().get(before)?.at(-1)?.kind).toBe('archived')
  })
  test('unticking in a fresh incident writes nothing: the step is open there already', () => {
    tick()
    asked()?.answer()
    vi.advanceTimersByTime(STALE_AFTER_HOURS * HOUR_MS)
    const untick = () => steps.recordStep(STEP, 'open', '宣布')
    stale.askFirst(untick)
    asked()?.answer(startClean)
    expect(kinds()).not.toContain('step')
  })
  test('what is dropped isn’t done, and the next thing asks again', () => {
    tick()
    asked()?.drop()
    expect(asked()).toBeUndefined()
    tick()
    asked()?.answer()
    expect(kinds()).toEqual(['note', 'step'])
  })
  test('several things wait for one answer, and a fresh incident is said to be one', () => {
    const heard: boolean[] = []
    tick()
    stale.askFirst((isFresh) => heard.push(isFresh))
    asked()?.answer(startClean)
    expect(heard).toEqual([true])
    expect(kinds()).toEqual(['step'])
  })
  test('FAULTS 93: what is refused doesn’t archive the old incident, and its reason is given', () => {
    const before = page.log.$currentId.get()
    const done = vi.fn()
    stale.askFirst(() => page.log.record({ kind: 'note', text: 'x'.repeat(TEXT_LIMIT + 1) }, NOBODY), done)
    asked()?.answer(startClean)
    expect(done).toHaveBeenCalledExactlyOnceWith('tooLong')
    expect(page.log.$currentId.get()).toBe(before)
    expect(kinds()).toEqual(['note'])
  })
  test('FAULTS 52: what is refused without anybody who listens is said over the page, and what waits beside it is done', async () => {
    const { $toast } = await import('../../../src/stores/toast.ts')
    stale.askFirst(() => page.log.record({ kind: 'note', text: 'x'.repeat(TEXT_LIMIT + 1) }, NOBODY))
    tick()
    asked()?.answer()
    expect($toast.get()).toEqual({})
    expect(kinds()).toEqual(['note', 'step'])
  })
  test('an incident that another tab opened meanwhile isn’t archived by the answer', () => {
    tick()
    page.log.open()
    page.log.record({ kind: 'note', text: '另一个标签页' }, NOBODY)
    asked()?.answer(startClean)
    expect(kinds()).toEqual(['note', 'step'])
  })
  test('FAULTS 57: what belongs to the old incident hears that another tab has opened the next', () => {
    const heard: boolean[] = []
    stale.askFirst((isFresh) => heard.push(isFresh))
    page.log.open()
    asked()?.answer()
    expect(heard).toEqual([true])
  })
})
