import { atom } from 'nanostores'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IncidentId } from '../../../../src/domain/log/entry.ts'
import type { Connection } from '../../../../src/domain/sync/connection.ts'
import { encodeSign, type Present } from '../../../../src/domain/sync/presence.ts'
import { hereSubject } from '../../../../src/domain/sync/subject.ts'
import { createPresence, type Presence } from '../../../../src/stores/sync/presence.ts'
import { id, INCIDENT } from '../../../fixtures/entries.ts'
import { fakeEngine } from '../../../fixtures/fake-engine.ts'

const OTHER = id(77)
const ME = { tab: 'mine', name: 'Ann', roles: ['scribe'] } as const
const sign = (name: string) => encodeSign({ tab: name, name, roles: [] })

let presence: Presence | undefined

/** A page that somebody looks at, with an incident of the team open, beside an engine. */
function page(circle?: string) {
  const engine = fakeEngine()
  const facts = {
    $present: atom<readonly Present[]>([]),
    $connections: atom<ReadonlyMap<string, Connection>>(new Map()),
    $belongings: atom<ReadonlyMap<IncidentId, string>>(new Map(circle === undefined ? [] : [[INCIDENT, circle]])),
  }
  const $currentId = atom(INCIDENT)
  const looked = { isInView: true, wake: () => {} }
  const connect = (of: string) => engine.connect({ url: 'wss://x', circle: of, onState() {} })
  const parts = {
    facts,
    log: { $currentId },
    now: () => Date.now(),
    page: {
      sign: () => ME,
      isInView: () => looked.isInView,
      onWake(listener: () => void) {
        looked.wake = listener
        return () => {}
      },
    },
  }
  presence = createPresence(parts, new Map(['team', 'security'].map((of) => [of, connect(of)])))
  presence.adjust()
  return { engine, facts, $currentId, looked, adjust: presence.adjust }
}

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => {
  presence?.stop()
  vi.useRealTimers()
})

test('says at once that I am here, and each 10 seconds while the page is in view', () => {
  const { engine, looked } = page('team')
  expect(engine.said).toEqual([[hereSubject('team', INCIDENT), encodeSign(ME)]])
  vi.advanceTimersByTime(20_000)
  expect(engine.said).toHaveLength(3)
  looked.isInView = false
  vi.advanceTimersByTime(60_000)
  looked.wake()
  expect(engine.said).toHaveLength(3)
  looked.isInView = true
  looked.wake()
  expect(engine.said).toHaveLength(4)
})
test('says so again once a connection stands', () => {
  const { engine, facts } = page('team')
  facts.$connections.set(new Map([['team', { kind: 'live' }]]))
  expect(engine.said).toHaveLength(2)
})
test('lists who was heard of within 30 seconds, me too, and forgets those who are silent', () => {
  const { engine, facts } = page('team')
  engine.say('team', INCIDENT, sign('Bo'))
  expect(facts.$present.get()).toEqual([
    { name: 'Ann', roles: ['scribe'] },
    { name: 'Bo', roles: [] },
  ])
  const drawn = vi.fn()
  facts.$present.listen(drawn)
  vi.advanceTimersByTime(30_000)
  expect(drawn).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1_000)
  expect(facts.$present.get().map(({ name }) => name)).toEqual(['Ann'])
})
test('takes nothing else for a sign', () => {
  const { engine, facts } = page('team')
  engine.say('team', INCIDENT, '{')
  engine.say('team', INCIDENT, '{"tab":1}')
  expect(facts.$present.get().map(({ name }) => name)).toEqual(['Ann'])
})
test('tells nobody of an incident that is for this device only, and its own circle alone once it is shared', () => {
  const { engine, facts, adjust } = page()
  vi.advanceTimersByTime(20_000)
  expect(engine.said).toEqual([])
  facts.$belongings.set(new Map([[INCIDENT, 'security']]))
  adjust()
  expect(engine.said.map(([subject]) => subject)).toEqual([hereSubject('security', INCIDENT)])
})
test('goes along when another incident is opened, and ends with the team', () => {
  const { engine, facts, $currentId, adjust } = page('team')
  engine.say('team', INCIDENT, sign('Bo'))
  facts.$belongings.set(new Map([...facts.$belongings.get(), [OTHER, 'team']]))
  $currentId.set(OTHER)
  adjust()
  expect(facts.$present.get().map(({ name }) => name)).toEqual(['Ann'])
  engine.say('team', INCIDENT, sign('Bo'))
  expect(facts.$present.get().map(({ name }) => name)).toEqual(['Ann'])
  expect(engine.said.at(-2)?.[0]).toBe(hereSubject('team', OTHER))
  presence?.stop()
  expect(facts.$present.get()).toEqual([])
  const count = engine.said.length
  vi.advanceTimersByTime(60_000)
  expect(engine.said).toHaveLength(count)
})
