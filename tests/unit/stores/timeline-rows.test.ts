import type { TimelineEntry } from '../../../src/domain/incident/project-incident.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ME, NOBODY, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let rows: typeof import('../../../src/stores/timeline-rows.ts')

beforeEach(async () => {
  page = await openRecording()
  rows = await import('../../../src/stores/timeline-rows.ts')
})
afterEach(() => vi.unstubAllGlobals())

const recorded = (from = 1) => page.recorded().slice(from)

test('a row is left out and taken in again, and what is so already isn’t written', () => {
  const note = page.log.record({ kind: 'note', text: '回滚' }, NOBODY)
  const { id } = note
  const row = { ...note, amended: false, retracted: false } as TimelineEntry
  rows.includeRow(row, true)
  expect(recorded()).toEqual([])
  rows.includeRow(row, false)
  rows.includeRow(row, false)
  rows.includeRow(row, true)
  expect(recorded()).toEqual([
    { kind: 'field', field: `row.${id}.included`, value: 'no', by: ME },
    { kind: 'field', field: `row.${id}.included`, value: 'yes', by: ME },
  ])
})

test('a new row is a note of its moment with its source; what is wrong with it is said, and nothing is written', () => {
  const at = '2026-11-22T02:00:00.000Z'
  expect(rows.addRow({ at, text: ' ', source: '' })).toEqual({ field: 'text', problem: 'textMissing' })
  expect(rows.addRow({ at, text: '回滚', source: 'ci/1' })).toEqual({ field: 'source', problem: 'badSource' })
  expect(page.recorded()).toEqual([])
  expect(rows.addRow({ at, text: '回滚', source: ' https://ci.example.com/1 ' })).toBeUndefined()
  expect(page.recorded()).toEqual([{ kind: 'note', text: '回滚', source: 'https://ci.example.com/1', by: ME }])
  expect(page.log.$entries.get()[0]?.at).toBe(at)
})

test('a web address that is pasted on a row becomes its source, any other text changes nothing', () => {
  const entry = page.log.record({ kind: 'note', text: '回滚' }, NOBODY)
  rows.pasteSource(entry, 'javascript:alert(1)')
  rows.pasteSource(entry, '回滚')
  expect(recorded()).toEqual([])
  rows.pasteSource(entry, '\nhttps://ci.example.com/1\n')
  expect(recorded()).toEqual([{ kind: 'amended', entry: entry.id, source: 'https://ci.example.com/1', by: ME }])
})
