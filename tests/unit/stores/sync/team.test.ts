import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Connection } from '../../../../src/domain/sync/connection.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { fakeArea } from '../../../fixtures/area.ts'
import { declared, ended, INCIDENT, note } from '../../../fixtures/entries.ts'
import { fakeEngine } from '../../../fixtures/fake-engine.ts'
import { NOBODY, openRecording } from '../../../fixtures/recording.ts'

const SETTINGS = {
  url: '/team',
  circles: [
    { id: 'team', name: '全队' },
    { id: 'security', name: '安全' },
  ],
  signIn: 'password' as const,
}
const WHO = { user: 'responder', password: 'team-word' }
const OTHERS = [declared(1, '03:00', 'SEV-1', { title: '支付回调超时' }), note(2, '03:01', '重启了')] as [Entry, Entry]
const settle = () => vi.advanceTimersByTimeAsync(1_100)

let session = fakeArea()

/** A page that knows of its team, beside an engine. */
async function page(engine = fakeEngine(), texts: Iterable<[string, string]> = []) {
  const recording = await openRecording(texts)
  Object.assign(window, { sessionStorage: session })
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {})
  vi.stubGlobal('location', { href: 'https://runbook.example.com/incident/' })
  vi.doMock('../../../../src/stores/sync/nats.ts', () => ({ connectNats: engine.connect }))
  const team = await import('../../../../src/stores/sync/team.ts')
  const state = await import('../../../../src/stores/sync/team-state.ts')
  team.setUpTeam(SETTINGS)
  return { ...recording, engine, team, state, current: () => recording.log.$currentId.get() }
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-09-28T03:10:00Z') })
  session = fakeArea()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.doUnmock('../../../../src/stores/sync/nats.ts')
})

describe('signing in', () => {
  test('connects each circle, behind the address of the site, and is through once the engine has answered', async () => {
    const { engine, team, state } = await page()
    expect(state.$teamSign.get()).toEqual({ kind: 'signedOut' })
    expect(engine.open()).toBe(0)
    expect(await team.signIn(WHO)).toBe('live')
    expect([...engine.connected.keys()]).toEqual(['team', 'security'])
    expect(engine.connected.get('team')).toMatchObject({ url: 'wss://runbook.example.com/team', ...WHO })
    expect(state.$teamSign.get()).toEqual({ kind: 'idle' })
  })
  test('with a wrong password says so, and nothing of it is kept', async () => {
    const wrong: Connection = { kind: 'wrongPassword' }
    const { team, state } = await page(fakeEngine({ team: wrong, security: wrong }))
    expect(await team.signIn(WHO)).toBe('wrongPassword')
    expect(session.texts.size).toBe(0)
    expect(state.$teamSign.get()).toEqual({ kind: 'refused', refusal: 'wrongPassword', waiting: 0 })
  })
  test('finds the circles of the person, and says when there are none', async () => {
    const outside: Connection = { kind: 'otherCircle' }
    const one = await page(fakeEngine({ security: outside }))
    expect(await one.team.signIn(WHO)).toBe('live')
    expect(one.state.$myCircles.get().map(({ id }) => id)).toEqual(['team'])
    const none = await page(fakeEngine({ team: outside, security: outside }))
    expect(await none.team.signIn(WHO)).toBe('otherCircle')
  })
  test('lasts over a reload of the tab, and ends with signing out', async () => {
    const first = await page()
    await first.team.signIn(WHO)
    const second = await page()
    await settle()
    expect(second.state.$teamSign.get()).toEqual({ kind: 'idle' })
    second.team.signOut()
    expect(second.engine.open()).toBe(0)
    expect(second.state.$teamSign.get()).toEqual({ kind: 'signedOut' })
    const third = await page()
    await settle()
    expect(third.engine.open()).toBe(0)
  })
  test('while the engine can’t be reached says why, and goes on dialing', async () => {
    const gone: Connection = { kind: 'unknownHost', sinceMs: 5, attempts: 0, wasLive: false }
    const { team, engine } = await page(fakeEngine({ team: gone, security: gone }))
    expect(await team.signIn(WHO)).toBe('unknownHost')
    expect(engine.open()).toBe(2)
    expect(session.texts.size).toBe(1)
  })
})

describe('the team’s incidents', () => {
  test('are listed without being taken in, those that have ended too', async () => {
    const { engine, team, state, log } = await page()
    engine.write('team', ...OTHERS)
    await team.signIn(WHO)
    await settle()
    expect(state.$teamIncidents.get()).toMatchObject([{ id: INCIDENT, circle: 'team', title: '支付回调超时' }])
    engine.write('team', ended(3, '04:00'))
    await settle()
    expect(state.$teamIncidents.get()[0]?.endedAt).toBeDefined()
    expect(log.$logs.get().size).toBe(0)
  })
  test('are known once every circle of the person has told all of its own, and until one is cut', async () => {
    const { engine, team, state } = await page(fakeEngine({ security: { kind: 'otherCircle' } }))
    expect(state.$areIncidentsKnown.get()).toBe(false)
    await team.signIn(WHO)
    await settle()
    expect(state.$areIncidentsKnown.get()).toBe(true)
    engine.cut('team')
    expect(state.$areIncidentsKnown.get()).toBe(false)
  })
  test('are joined whole, and recorded into from then on', async () => {
    const { engine, team, state, log, current } = await page()
    engine.write('team', ...OTHERS)
    await team.signIn(WHO)
    await settle()
    const before = current()
    expect(await team.joinIncident(INCIDENT, 'team')).toBe(before)
    expect(log.$entries.get()).toEqual(OTHERS)
    expect(current()).toBe(INCIDENT)
    const mine = log.record({ kind: 'note', text: '我也在' }, NOBODY)
    expect(state.$entryStates.get()(mine.id)).toBe('here')
    await settle()
    expect(engine.held('team')).toEqual([...OTHERS, mine])
    expect(state.$entryStates.get()(mine.id)).toBe('shared')
    expect(state.$teamSign.get()).toEqual({ kind: 'synced' })
  })
  test('that aren’t there any more can’t be joined, and nothing changes', async () => {
    const { team, current, area } = await page()
    await team.signIn(WHO)
    const before = current()
    expect(await team.joinIncident(INCIDENT, 'team')).toBeUndefined()
    expect(current()).toBe(before)
    expect(area.texts.has(`poise:circle:${INCIDENT}`)).toBe(false)
  })
  test('that were deleted here are neither listed nor followed again, and nothing of them stays', async () => {
    const { engine, team, state, log, area } = await page()
    engine.write('team', ...OTHERS)
    await team.signIn(WHO)
    await settle()
    await team.joinIncident(INCIDENT, 'team')
    await settle()
    log.remove(INCIDENT)
    engine.write('team', note(3, '03:05'))
    await settle()
    expect(log.$logs.get().has(INCIDENT)).toBe(false)
    expect(state.$teamIncidents.get()).toEqual([])
    expect([...area.texts.keys()].filter((key) => /^poise:(?:sync|circle):/.test(key))).toEqual([])
    expect(engine.readings()).toEqual(['all', 'all'])
  })
})

describe('an incident of one’s own', () => {
  test('stays here until it is shared, and then goes to that circle alone', async () => {
    const { engine, team, state, log } = await page()
    await team.signIn(WHO)
    const mine = log.record({ kind: 'note', text: '先看看' }, NOBODY)
    await settle()
    expect(engine.held('team')).toEqual([])
    expect(state.$teamSign.get()).toEqual({ kind: 'onlyHere' })
    expect(state.$entryStates.get()(mine.id)).toBeUndefined()
    team.shareIncident('security')
    await settle()
    expect([engine.held('team'), engine.held('security')]).toEqual([[], [mine]])
    expect(state.$openCircle.get()).toBe('security')
  })
  test('that was shared while nobody had signed in goes once somebody has', async () => {
    const { engine, team, state, log } = await page()
    log.record({ kind: 'note', text: '断网时记的' }, NOBODY)
    team.shareIncident('team')
    expect(state.$teamSign.get()).toEqual({ kind: 'signedOut' })
    await team.signIn(WHO)
    await settle()
    expect(engine.held('team')).toHaveLength(1)
  })
  test('that is put away here goes on for the others', async () => {
    const { engine, team, log } = await page()
    await team.signIn(WHO)
    log.record({ kind: 'note', text: '一' }, NOBODY)
    team.shareIncident('team')
    log.record({ kind: 'archived' }, NOBODY)
    await settle()
    expect(engine.held('team').map(({ kind }) => kind)).toEqual(['note'])
  })
  test('follows what another tab says of its circle', async () => {
    const { engine, team, log, current, otherTab } = await page()
    await team.signIn(WHO)
    const mine = log.record({ kind: 'note', text: '一' }, NOBODY)
    otherTab(`poise:circle:${current()}`, 'team')
    await settle()
    expect(engine.held('team')).toEqual([mine])
  })
})

test('a clock that is off is told once for a sign-in, and one that is a little off isn’t', async () => {
  const { engine, team, state } = await page()
  await team.signIn(WHO)
  engine.connected.get('team')?.onClock?.(29_000, 0)
  expect(state.$clockOffMs.get()).toBeUndefined()
  engine.connected.get('team')?.onClock?.(-90_000, 0)
  expect(state.$clockOffMs.get()).toBe(-90_000)
  expect([team.mayTellOfClock(), team.mayTellOfClock()]).toEqual([true, false])
  team.signOut()
  expect(team.mayTellOfClock()).toBe(true)
})
