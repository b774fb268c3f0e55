import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Connection } from '../../domain/sync/connection.ts'
import { type EntryState, ofTeam, stateOf } from '../../domain/sync/exchange.ts'
import { type ExchangeView, type ShownSign, shownSign } from '../../domain/sync/shown-sign.ts'
import type { Present } from '../../domain/sync/presence.ts'
import type { TeamIncident } from '../../domain/sync/team-incident.ts'
import type { Entry, EntryId, IncidentId } from '../../domain/log/entry.ts'
import { $currentId, $entries } from '../log/index.ts'

/** What the site knows of its team: `team` of the organization file, in the page's language. */
export interface TeamSettings {
  url: string
  /** Groups of people who share incidents; the first one is everybody. */
  circles: readonly { id: string; name: string }[]
  signIn: 'password' | 'company'
}

/** What is known of the team now. It is written by the team’s own stores alone. */
export const state = {
  $settings: atom<TeamSettings | undefined>(undefined),
  $connections: atom<ReadonlyMap<string, Connection>>(new Map()),
  $incidents: atom<readonly TeamIncident[]>([]),
  /** The circles whose incidents are known now. */
  $listed: atom<ReadonlySet<string>>(new Set()),
  $views: atom<ReadonlyMap<IncidentId, ExchangeView>>(new Map()),
  $belongings: atom<ReadonlyMap<IncidentId, string>>(new Map()),
  $clockOffMs: atom<number | undefined>(undefined),
  $joining: atom<IncidentId | undefined>(undefined),
  $present: atom<readonly Present[]>([]),
}

/** What the organization file says; `undefined` before the page has said it. */
export const $team: ReadableAtom<TeamSettings | undefined> = state.$settings

/** The connection to each circle, in their order; empty while nobody has signed in. */
export const $connections: ReadableAtom<ReadonlyMap<string, Connection>> = state.$connections

/** Incidents of the person’s circles that were written to within a day, the latest first. None while the connection is cut. */
export const $teamIncidents: ReadableAtom<readonly TeamIncident[]> = state.$incidents

/** Whether `$teamIncidents` holds those of every circle of this person: not before all was told, nor while one is cut. */
export const $areIncidentsKnown: ReadableAtom<boolean> = computed(
  [state.$connections, state.$listed],
  (connections, listed) =>
    connections.size > 0 && [...connections].every(([id, { kind }]) => kind === 'otherCircle' || listed.has(id)),
)

/** By how much the engine’s clock is ahead of ours, in milliseconds, where that is more than half a minute. */
export const $clockOffMs: ReadableAtom<number | undefined> = state.$clockOffMs

/** The incident that is being joined. */
export const $joining: ReadableAtom<IncidentId | undefined> = state.$joining

/** Who has the open incident open and gave a sign of life within 30 seconds; I am one of them, once the engine has passed mine on. */
export const $present: ReadableAtom<readonly Present[]> = state.$present

/** The circle to which the open incident belongs; `undefined` when it is for this device only. */
export const $openCircle: ReadableAtom<string | undefined> = computed(
  [state.$belongings, $currentId],
  (belongings, current) => belongings.get(current),
)

/** The exchange of the open incident; `undefined` before it has begun. */
const $openView = computed([state.$views, $currentId], (views, current) => views.get(current))

/** Circles of this person: those whose connection says nothing else. */
export const $myCircles: ReadableAtom<TeamSettings['circles']> = computed(
  [state.$settings, state.$connections],
  (settings, connections) =>
    settings?.circles.filter(({ id }) => connections.has(id) && connections.get(id)?.kind !== 'otherCircle') ?? [],
)

/** The one sign of the bar. */
export const $teamSign: ReadableAtom<ShownSign> = computed(
  [state.$connections, $openCircle, $openView, $entries],
  (connections, circle, view, entries) =>
    shownSign({
      connection: circle === undefined ? connectionOfAll(connections) : connections.get(circle),
      entries,
      isShared: circle !== undefined,
      view,
    }),
)

/** The connection of the whole team, or of the first circle that works: nobody has to be in all of them. */
function connectionOfAll(connections: ReadonlyMap<string, Connection>): Connection | undefined {
  const all = [...connections.values()]
  return all.find(({ kind }) => kind === 'live') ?? all.find(({ kind }) => kind !== 'otherCircle') ?? all[0]
}

/** Where an entry is; `undefined` where the open incident is for this device only, or nobody has signed in. */
export type ShownState = EntryState | undefined

/** Who had signed in when an entry of the open incident was put into the team’s record, as the engine has checked it. */
export const $entryUsers: ReadableAtom<(id: EntryId) => string | undefined> = computed([$openView], (view) => {
  const shared = view?.exchange.isErased ? undefined : view?.exchange.shared
  return (id: EntryId) => shared?.get(id)
})

/** Where each entry of the open incident is. */
export const $entryStates: ReadableAtom<(id: EntryId) => ShownState> = computed(
  [$openCircle, $openView, $entries],
  (circle, view, entries) => {
    if (circle === undefined || !view) return () => undefined
    const shared = new Set(ofTeam(entries).map(({ id }: Entry) => id))
    return (id: EntryId) => (shared.has(id) ? stateOf(view.exchange, id) : undefined)
  },
)
