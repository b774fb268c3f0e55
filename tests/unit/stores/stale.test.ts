import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { STALE_AFTER_HOURS } from '../../../src/domain/incident/stale.ts'
import { openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

const HOUR_MS = 3_600_000

let page: Recording
let stale: typeof import('../../../src/stores/stale.ts')
let steps: typeof import('../../../src/stores/steps.ts')

/** A page with one note, opened so many hours after it was written. */
async function openAfter(hours: number): Promise<void> {
  page = await openRecording()
  page.log.record({ kind: 'note', text: '上一班' }, NOBODY)
  vi.setSystemTime(Date.now() + hours * HOUR_MS)
  page = await openRecording(page.area.texts)
  stale = await import('../../../src/stores/stale.ts')
  steps = await import('../../../src/stores/steps.ts')
}
const STEP = 'during/during-an-incident:announce'
const tick = () => stale.askFirst(() => steps.recordStep(STEP, 'done', '宣布'))
const kinds = () => page.log.$entries.get().map(({ kind }) => kind)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what is about to be recorded', () => {
  test('is recorded at once while the incident goes on', async () => {
    await openAfter(STALE_AFTER_HOURS - 1)
    expect(tick()).toBeUndefined()
    expect(kinds()).toEqual(['note', 'step'])
  })
  test('opens an incident at once where there is none', async () => {
    page = await openRecording()
    stale = await import('../../../src/stores/stale.ts')
    steps = await import('../../../src/stores/steps.ts')
    expect(tick()).toBeUndefined()
    expect(kinds()).toEqual(['step'])
  })
})

describe('after half a day of silence', () => {
  beforeEach(() => openAfter(STALE_AFTER_HOURS))

  test('nothing is recorded before the question is answered', () => {
    expect(tick()?.hours).toBe(STALE_AFTER_HOURS)
    expect(kinds()).toEqual(['note'])
  })
  test('going on adds it to the incident that is open', () => {
    tick()?.answer(false)
    expect(kinds()).toEqual(['note', 'step'])
  })
  test('starting clean archives that incident, and it is the first thing in the next', () => {
    const before = page.log.$currentId.get()
    tick()?.answer(true)
    expect(kinds()).toEqual(['step'])
    expect(page.log.$logs.get().get(before)?.at(-1)?.kind).toBe('archived')
  })
  test('unticking in a fresh incident writes nothing: the step is open there already', () => {
    tick()?.answer(false)
    vi.advanceTimersByTime(STALE_AFTER_HOURS * HOUR_MS)
    const untick = () => steps.recordStep(STEP, 'open', '宣布')
    stale.askFirst(untick)?.answer(true)
    expect(kinds()).not.toContain('step')
  })
})
