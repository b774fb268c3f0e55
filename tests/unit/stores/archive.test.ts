import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

let page: Recording
let archive: typeof import('../../../src/stores/archive.ts')
let current: typeof import('../../../src/stores/start-clean.ts')

beforeEach(async () => {
  page = await openRecording()
  archive = await import('../../../src/stores/archive.ts')
  current = await import('../../../src/stores/start-clean.ts')
})
afterEach(() => vi.unstubAllGlobals())

function listed(id: string) {
  const row = archive.$incidents.get().find((one) => one.id === id)
  if (!row) throw new Error(`${id} isn’t listed.`)
  return row
}

test('an archived incident comes out of the archive when it is opened, and goes back in', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' }, NOBODY)
  for (let times = 1; times <= 2; times++) {
    current.startClean()
    expect(listed(incident)).toMatchObject({ isCurrent: false, incident: { archivedAt: expect.any(String) } })
    archive.openIncident(listed(incident))
    expect(listed(incident)).toMatchObject({ isCurrent: true })
    expect(listed(incident).incident.archivedAt).toBeUndefined()
    expect(page.log.$entries.get()).toHaveLength(1 + 2 * times)
  }
})

test('switching leaves the archiving as it is', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' }, NOBODY)
  current.startClean()
  archive.switchTo(incident)
  expect(listed(incident)).toMatchObject({ isCurrent: true, incident: { archivedAt: expect.any(String) } })
})

test('a run of a calm checklist is listed among no incidents', async () => {
  const { nextInRun } = await import('../../../src/stores/next-in-run.ts')
  page.log.record({ kind: 'step', step: 'x:a', state: 'done', label: 'a' }, nextInRun('x', '清单'))
  expect(page.log.$logs.get().size).toBe(1)
  expect(archive.$incidents.get()).toEqual([])
})

test('a deleted incident is gone from the list and from the storage, and a fresh one is recorded into', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' }, NOBODY)
  archive.deleteIncident(listed(incident))
  expect(archive.$incidents.get()).toEqual([])
  expect([...page.area.texts.keys()].filter((key) => key.startsWith(`poise:e:${incident}`))).toEqual([])
  expect(page.log.$currentId.get()).not.toBe(incident)
})

test('what is recorded after switching belongs to the other incident, and to a fresh one when none is named', () => {
  const { incident } = page.log.record({ kind: 'note', text: '一' }, NOBODY)
  archive.switchTo()
  const { incident: fresh } = page.log.record({ kind: 'ended' }, NOBODY)
  expect(fresh).not.toBe(incident)
  archive.switchTo(incident)
  page.log.record({ kind: 'ended' }, NOBODY)
  const kinds = (id: string) =>
    page.log.$logs
      .get()
      .get(id)
      ?.map(({ kind }) => kind)
  expect([kinds(incident), kinds(fresh)]).toEqual([['note', 'ended'], ['ended']])
})
