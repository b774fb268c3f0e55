import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { project } from '../../../src/domain/incident/project-incident.ts'
import { beginningOf } from '../../../src/domain/incident/run.ts'
import type { Entry, IncidentId } from '../../../src/domain/log/entry.ts'
import { decodeLink } from '../../../src/domain/transfer/link.ts'
import { entry } from '../../fixtures/entries.ts'
import { openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

const THEIRS: IncidentId = '01K6CCCCCCCCCCCCCCCCCCCCCC'
const LATER: IncidentId = '01K6DDDDDDDDDDDDDDDDDDDDDD'
const note = (number: number, incident = THEIRS) => entry(number, '03:00', { kind: 'note', text: '一' }, { incident })
const archived = (number: number, incident: IncidentId) => entry(number, '04:00', { kind: 'archived' }, { incident })

let page: Recording
let transfer: typeof import('../../../src/stores/transfer.ts')

beforeEach(async () => {
  page = await openRecording()
  transfer = await import('../../../src/stores/transfer.ts')
})
afterEach(() => vi.unstubAllGlobals())

const held = () => [...page.log.$logs.get().values()].flat()

describe('taking entries in', () => {
  test('opens the last incident that isn’t archived, when nothing is open here', () => {
    transfer.takeIn([note(1), note(2, LATER), archived(3, LATER)])
    expect(page.log.$currentId.get()).toBe(THEIRS)
  })
  test('opens the last of all when each of them is archived', () => {
    transfer.takeIn([note(1), archived(2, THEIRS), note(3, LATER), archived(4, LATER)])
    expect(page.log.$currentId.get()).toBe(LATER)
  })
  test('opens no run of a calm checklist', () => {
    const run = beginningOf('x', '清单').map((happening, index) =>
      entry(index, '03:00', happening, { incident: LATER }),
    )
    transfer.takeIn(run)
    expect(page.log.$logs.get().get(LATER)).toEqual(run)
    expect(page.log.$currentId.get()).not.toBe(LATER)
    transfer.takeIn([note(5)])
    expect(page.log.$currentId.get()).toBe(THEIRS)
  })
  test('leaves open what is open here', () => {
    const { incident } = page.log.record({ kind: 'note', text: '二' }, NOBODY)
    transfer.takeIn([note(1)])
    expect(page.log.$currentId.get()).toBe(incident)
    expect(held()).toHaveLength(2)
  })
  test('wakes what sleeps while there is nothing to show', () => {
    const woken = vi.fn()
    vi.stubGlobal('dispatchEvent', (event: Event) => woken(event.type))
    transfer.takeIn([note(1)])
    expect(woken).toHaveBeenCalledWith('poise:wake')
  })
})

describe('taking an import back', () => {
  test('takes out what came with it, and neither what was here nor what came since', () => {
    const known = note(1)
    page.log.merge([known])
    const undo = transfer.takeIn([known, note(2)])
    const since = note(3)
    page.log.merge([since])
    undo()
    expect(held()).toEqual([known, since])
  })
  test('opens again what was open before', () => {
    const before = page.log.$currentId.get()
    transfer.takeIn([note(1)])()
    expect(page.log.$currentId.get()).toBe(before)
    expect(held()).toEqual([])
  })
  test('takes out what the clock has written into an incident that came, unless a person wrote there too', () => {
    const overdue = (number: number, incident: IncidentId) =>
      entry(number, '03:30', { kind: 'timer', timer: 'executives', act: 'overdue' }, { incident })
    const undo = transfer.takeIn([note(1), note(2, LATER)])
    const own = note(5, LATER)
    page.log.merge([overdue(3, THEIRS), overdue(4, LATER), own])
    undo()
    expect(held()).toEqual([overdue(4, LATER), own])
  })
})

test('asking what an import would change changes nothing', () => {
  expect(transfer.wouldChange([note(1)]).added).toEqual([note(1)])
  expect(held()).toEqual([])
})

test('the files hold the open incident, or all of this browser’s', () => {
  page.log.merge([note(1), note(2, LATER)])
  page.log.open(THEIRS)
  const incidentsIn = (all: boolean) =>
    transfer.recordTexts(all).map((text) => [THEIRS, LATER].map((id) => text.includes(id)))
  expect(incidentsIn(false)).toEqual([[true, false]])
  expect(incidentsIn(true)).toEqual([[true, true]])
})

test('a link is this page’s address with the open incident in place of its fragment', async () => {
  const own = page.log.record({ kind: 'note', text: '二' }, NOBODY)
  const made = await transfer.recordLink('https://poise.example.com/incident/#handover=old')
  const link = new URL('link' in made ? made.link : 'problem:')
  expect(link.pathname).toBe('/incident/')
  expect(await decodeLink(link.hash)).toMatchObject({ entries: [own] })
})

test('a brief tells of what is due once the incident is declared, and of nothing before', () => {
  const dueIds = (...entries: Entry[]) => transfer.dueInBrief(project(entries)).map(({ id }) => id)
  const started = entry(2, '03:01', { kind: 'timer', timer: 'box-1', act: 'started', label: '问一下', minutes: 5 })
  const declared = entry(1, '03:00', { kind: 'declared', title: '', severity: 'SEV-2', drill: false })
  expect(dueIds(started)).toEqual([])
  expect(dueIds(declared, started)).toContain('box-1')
})
