import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

let page: Recording
let store: typeof import('../../../src/stores/start-clean.ts')

beforeEach(async () => {
  page = await openRecording()
  store = await import('../../../src/stores/start-clean.ts')
})
afterEach(() => vi.unstubAllGlobals())

const kindsIn = (incident: string) =>
  page.log.$logs
    .get()
    .get(incident)
    ?.map(({ kind }) => kind)

test('starting clean archives what is open, whole, and leaves an empty page', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' }, NOBODY)
  store.startClean()
  expect(kindsIn(incident)).toEqual(['note', 'archived'])
  expect(page.log.$entries.get()).toEqual([])
})

test('starting clean on an empty page does nothing', () => {
  const before = page.log.$currentId.get()
  store.startClean()
  expect(page.log.$logs.get().size).toBe(0)
  expect(page.log.$currentId.get()).toBe(before)
})

test('starting clean leaves the incident as it is once a newer Poise has written here', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' }, NOBODY)
  page.writeNewer()
  store.startClean()
  expect(kindsIn(incident)).toEqual(['note'])
  expect(page.log.$currentId.get()).toBe(incident)
})
