import type { Instant } from '../time.ts'
import type { Incident } from '../incident/project-incident.ts'
import type { Role, Severity, StepKey } from '../log/entry.ts'

/** Something that the participants get to know, at its minute after the start of the drill. */
export interface News {
  /** Whole minutes after the start. */
  minute: number
  /** Who brings the news. */
  from: string
  text: string
}

/** News with what the debrief, and whoever runs the drill, need to know about it. */
export interface Inject extends News {
  /** What a good team does about it; for the debrief and whoever runs the drill. */
  expects: readonly string[]
  /** Steps of the guide that answer it. */
  steps: readonly StepKey[]
}

/** A drill scenario in one language. Its injects stand in the order in which they appear. */
export interface Scenario {
  id: string
  title: string
  practices: string
  /** The severity with which the drill is declared, unless the team says otherwise. */
  severity: Severity
  /** How long it runs, about, in minutes. */
  minutes: number
  /** True when nothing of it may go public, as in a security incident. */
  confidential: boolean
  roles: readonly Role[]
  injects: readonly Inject[]
}

/** News and when it appears. */
export interface TimedNews<N extends News = News> {
  inject: N
  at: Instant
}

/** An inject and when it appears. */
export type TimedInject = TimedNews<Inject>

/** The drill that is open: since when, and by which scenario. */
export interface OpenDrill {
  startedAt: Instant
  /** Absent when the drill is played without one. */
  scenario?: string
}

/**
 * The drill that an incident is: the declaration that happened last says whether it is one, as in `project`.
 * The drill starts with that declaration, even if somebody ticked a step before it.
 * @returns `undefined` for a real incident and for one that was never declared
 */
export function openDrill(incident: Incident): OpenDrill | undefined {
  if (!incident.drill) return undefined
  const declared = incident.timeline.findLast((entry) => entry.kind === 'declared' && !entry.retracted)
  if (declared?.kind !== 'declared') return undefined
  return { startedAt: declared.at, ...(declared.scenario ? { scenario: declared.scenario } : {}) }
}
