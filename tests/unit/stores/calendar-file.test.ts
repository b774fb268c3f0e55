import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../../fixtures/page.ts'
import { NOBODY } from '../../fixtures/recording.ts'

const HOUR_MS = 3_600_000
const ENDED_MS = Date.parse('2026-09-29T10:00:00Z')
const NOW_MS = Date.parse('2026-09-29T12:00:00Z')
afterEach(() => vi.unstubAllGlobals())

/** A browser with its stores, over what it has stored. */
async function browser(texts: Iterable<[string, string]> = []) {
  const { area } = openPage(texts)
  const { markCalendarFile, nextSequence } = await import('../../../src/stores/calendar-file.ts')
  const { record } = await import('../../../src/stores/log/index.ts')
  const { startClean } = await import('../../../src/stores/start-clean.ts')
  return { area, mark: markCalendarFile, nextSequence, record, startClean }
}

describe('the number of a calendar file', () => {
  test('grows with the clock and when the clock stands still', async () => {
    const { mark } = await browser()
    const numbers = [0, 0, 60_000].map((laterMs) => mark(ENDED_MS, NOW_MS + laterMs).sequence)
    expect(numbers).toEqual([23_457_600, 23_457_601, 23_457_660])
  })
  test('grows from file to file, whatever they are about', async () => {
    const { mark, nextSequence } = await browser()
    const first = nextSequence(NOW_MS)
    expect([mark(ENDED_MS, NOW_MS).sequence, nextSequence(NOW_MS)]).toEqual([first + 1, first + 2])
  })
  test('grows when the clock was put back, after the next visit too', async () => {
    const { mark, area } = await browser()
    const first = mark(ENDED_MS, NOW_MS).sequence
    expect(mark(ENDED_MS, NOW_MS - 48 * HOUR_MS).sequence).toBe(first + 1)
    const revisit = await browser(area.texts)
    expect(revisit.mark(ENDED_MS, Date.UTC(1970)).sequence).toBe(first + 2)
  })
  test('starts afresh after one that no calendar takes', async () => {
    const { mark } = await browser([['poise:s:calendar-sequence', '9999999999']])
    expect(mark(ENDED_MS, NOW_MS).sequence).toBe(23_457_600)
  })
})

describe('the events of a calendar file', () => {
  test('are the same when the end of an incident that nobody recorded is put right', async () => {
    const { mark, area } = await browser()
    const { id } = mark(ENDED_MS, NOW_MS)
    expect(mark(ENDED_MS + 15 * HOUR_MS, NOW_MS).id).toBe(id)
    const revisit = await browser(area.texts)
    expect(revisit.mark(ENDED_MS + 39 * HOUR_MS, NOW_MS).id).toBe(id)
  })
  test('are others for another incident that nobody recorded', async () => {
    const { mark, area } = await browser()
    const { id } = mark(ENDED_MS, NOW_MS)
    const other = mark(ENDED_MS + 25 * HOUR_MS, NOW_MS).id
    expect(other).not.toBe(id)
    const revisit = await browser(area.texts)
    expect(revisit.mark(ENDED_MS + 26 * HOUR_MS, NOW_MS).id).toBe(other)
    expect(revisit.mark(ENDED_MS - HOUR_MS, NOW_MS).id).not.toBe(other)
  })
  test('have a name each, however many incidents are filled in, and none of them moves what is recorded into', async () => {
    const { mark, area } = await browser()
    const current = area.texts.get('poise:current')
    const ids = [0, 30, 60].map((laterHours) => mark(ENDED_MS + laterHours * HOUR_MS, NOW_MS).id)
    expect(new Set(ids).size).toBe(3)
    expect(ids.join('')).toMatch(/^[0-9A-Za-z-]+$/)
    expect(area.texts.get('poise:current')).toBe(current)
    const revisit = await browser(area.texts)
    expect(revisit.mark(ENDED_MS + 61 * HOUR_MS, NOW_MS).id).toBe(ids[2])
    expect(area.texts.get('poise:current')).toBe(current)
  })
  test('of the last one that was filled in go on when that one is recorded', async () => {
    const { mark, record } = await browser()
    mark(ENDED_MS, NOW_MS)
    const { id } = mark(ENDED_MS + 30 * HOUR_MS, NOW_MS)
    record({ kind: 'ended' }, NOBODY)
    expect(mark(ENDED_MS + 31 * HOUR_MS, NOW_MS).id).toBe(id)
    expect(mark(ENDED_MS, NOW_MS).id).not.toBe(id)
  })
  test('are counted afresh once another incident is recorded into', async () => {
    const { mark, record, startClean } = await browser()
    const ids = [0, 30].map((laterHours) => mark(ENDED_MS + laterHours * HOUR_MS, NOW_MS).id)
    record({ kind: 'ended' }, NOBODY)
    startClean()
    const next = mark(ENDED_MS + 30 * HOUR_MS, NOW_MS).id
    expect(next).toHaveLength(26)
    expect(ids).not.toContain(next)
  })
  test('stay the same when that incident is recorded afterwards, whatever is put right then', async () => {
    const { mark, record } = await browser()
    const { id } = mark(ENDED_MS, NOW_MS)
    record({ kind: 'ended' }, NOBODY)
    expect(mark(ENDED_MS + HOUR_MS, NOW_MS).id).toBe(id)
  })
  test('are others for an incident that was recorded after another had been filled in by hand', async () => {
    const { mark, record } = await browser()
    const { id } = mark(ENDED_MS, NOW_MS)
    record({ kind: 'note', text: '队列写满' }, NOBODY)
    const recorded = mark(ENDED_MS + 200 * HOUR_MS, NOW_MS).id
    expect(recorded).not.toBe(id)
    expect(recorded).toMatch(/^[0-9A-Za-z-]+$/)
    expect(mark(ENDED_MS + 300 * HOUR_MS, NOW_MS).id).toBe(recorded)
  })
  test('are those of the record, however far its end is moved', async () => {
    const { mark, record, startClean } = await browser()
    record({ kind: 'note', text: '队列写满' }, NOBODY)
    const { id } = mark(ENDED_MS, NOW_MS)
    expect(mark(ENDED_MS + 100 * HOUR_MS, NOW_MS).id).toBe(id)
    startClean()
    expect(mark(ENDED_MS, NOW_MS).id).not.toBe(id)
  })
})
