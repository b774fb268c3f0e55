import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NOBODY, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let held: typeof import('../../../src/stores/held-texts.ts')
let keepText: typeof import('../../../src/stores/kept-texts.ts').keepText
let told: (string | undefined)[]

beforeEach(async () => {
  page = await openRecording()
  held = await import('../../../src/stores/held-texts.ts')
  ;({ keepText } = await import('../../../src/stores/kept-texts.ts'))
  told = []
  held.followHeldTexts((title) => told.push(title))
})
afterEach(() => vi.unstubAllGlobals())

const current = () => page.log.$currentId.get()
const begin = () => page.log.record({ kind: 'note', text: '一' }, NOBODY)

test('what was half typed waits with its incident, and that is said', () => {
  begin()
  const before = current()
  keepText(before, 'note', '写到一')
  page.log.open()
  expect(told).toEqual([undefined])
  expect([held.keptTexts(before).size, held.keptTexts(current()).size]).toEqual([1, 0])
})

test('what was filled into a runbook’s blanks waits with its incident, and nothing is said', () => {
  begin()
  keepText(current(), 'runbook/a/B', '{}')
  page.log.open()
  expect(told).toEqual([])
})

test('what was half typed while no incident was open goes along into the one that is opened', () => {
  begin()
  const first = current()
  page.log.open()
  keepText(current(), 'note', '写到一')
  page.log.open(first)
  expect([...held.keptTexts(first).values()]).toEqual(['写到一'])
})

test('what was half typed for an incident that is deleted goes with it, and into no other', async () => {
  begin()
  const before = current()
  keepText(before, 'note', '写到一')
  const { $incidents, deleteIncident } = await import('../../../src/stores/archive.ts')
  for (const incident of $incidents.get()) deleteIncident(incident)
  expect([held.keptTexts(before).size, held.keptTexts(current()).size]).toEqual([0, 0])
})
