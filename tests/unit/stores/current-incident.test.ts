import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let current: typeof import('../../../src/stores/current-incident.ts')

beforeEach(async () => {
  page = await openRecording()
  current = await import('../../../src/stores/current-incident.ts')
})
afterEach(() => vi.unstubAllGlobals())

const kindsIn = (incident: string) =>
  page.log.$logs
    .get()
    .get(incident)
    ?.map(({ kind }) => kind)

test('starting clean archives what is open, whole, and leaves an empty page', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' })
  current.startClean()
  expect(kindsIn(incident)).toEqual(['note', 'archived'])
  expect(page.log.$entries.get()).toEqual([])
})

test('starting clean on an empty page does nothing', () => {
  const before = page.log.$currentId.get()
  current.startClean()
  expect(page.log.$logs.get().size).toBe(0)
  expect(page.log.$currentId.get()).toBe(before)
})

test('starting clean leaves the incident as it is once a newer Poise has written here', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' })
  page.writeNewer()
  current.startClean()
  expect(kindsIn(incident)).toEqual(['note'])
  expect(page.log.$currentId.get()).toBe(incident)
})

test('what is recorded after switching belongs to the other incident, and to a fresh one when none is named', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' })
  current.switchTo()
  const { incident: fresh } = page.log.record({ kind: 'ended' })
  expect(fresh).not.toBe(incident)
  current.switchTo(incident)
  page.log.record({ kind: 'ended' })
  expect(kindsIn(incident)).toEqual(['note', 'ended'])
  expect(kindsIn(fresh)).toEqual(['ended'])
})
