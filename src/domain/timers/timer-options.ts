import type { Incident } from '../incident/project-incident.ts'
import type { Timer } from './timers.ts'

/**
 * Whether the executives' timer may be started by hand: a lesser incident doesn't have it by itself.
 * @param timers those that run now
 */
export function mayStartExecutives(incident: Incident, timers: readonly Pick<Timer, 'kind'>[]): boolean {
  const isRunning = incident.severity !== undefined && incident.endedAt === undefined
  return isRunning && !timers.some(({ kind }) => kind === 'executives')
}

const ANSWERS: Readonly<Record<Timer['kind'], TimerOptions['answer']>> = {
  executives: 'sent',
  public: 'sent',
  deputy: 'done',
  handover: 'new commander',
  box: 'done',
}
const SNOOZE_MINUTES = [5, 10] as const

/** What can be done about a timer now. */
export interface TimerOptions {
  /** Only a new commander answers the handover; a tick would claim one that wasn't. */
  answer: 'sent' | 'done' | 'new commander'
  /** By how many minutes it may be put off. */
  snoozeMinutes: readonly number[]
  /** Whether it may be taken away for good. */
  stop: boolean
}

/** A snooze counts from now and never brings a moment forward: before the last minutes it would do nothing. */
export function timerOptions({ kind, state, ceiling }: Pick<Timer, 'kind' | 'state' | 'ceiling'>): TimerOptions {
  return {
    answer: ANSWERS[kind],
    snoozeMinutes: state === 'waiting' || ceiling ? [] : SNOOZE_MINUTES,
    stop: kind === 'box',
  }
}
