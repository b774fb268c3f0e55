import type { Audience, EntryId } from '../domain/log/entry.ts'
import { timeBoxId } from '../domain/timers/time-box-id.ts'
import { EXECUTIVES_MINUTES, type Timer } from '../domain/timers/timers.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'
import { browserRandom } from './random.ts'

const AUDIENCE_OF: Readonly<Partial<Record<Timer['kind'], Audience>>> = { executives: 'executives', public: 'public' }

/**
 * Says that an update was sent, which begins its timer anew.
 * @param text what was sent, where it is known: it is kept, and the next update begins with it
 */
export function sendUpdate(audience: Audience, text = ''): EntryId {
  return record({ kind: 'update', audience, ...(text.trim() ? { text } : {}) }, { by: me() }).id
}

/** Answers a timer: for the updates this says that one was sent, for the others that it is done. */
export function answerTimer(timer: Timer): EntryId {
  const audience = AUDIENCE_OF[timer.kind]
  if (audience) return sendUpdate(audience)
  return record({ kind: 'timer', timer: timer.id, act: 'done', ...named(timer.label) }, { by: me() }).id
}

/** Puts a timer off for some minutes from now. */
export function snoozeTimer(timer: Timer, minutes: number): EntryId {
  return record({ kind: 'timer', timer: timer.id, act: 'snoozed', minutes, ...named(timer.label) }, { by: me() }).id
}

/** Takes a timer away for good. */
export function stopTimer(timer: Timer): EntryId {
  return record({ kind: 'timer', timer: timer.id, act: 'stopped', ...named(timer.label) }, { by: me() }).id
}

/** Starts a time-box: who or what to ask again, and in how many minutes. */
export function startTimeBox(label: string, minutes: number): EntryId {
  const name = browserRandom(10)
    .map((digit) => digit.toString(32))
    .join('')
  return record({ kind: 'timer', timer: timeBoxId(name), act: 'started', label, minutes }, { by: me() }).id
}

/** Starts the executives' timer, which a lesser incident doesn't have by itself. */
export function startExecutives(): EntryId {
  return record({ kind: 'timer', timer: 'executives', act: 'started', minutes: EXECUTIVES_MINUTES }, { by: me() }).id
}

function named(label: string | undefined): { label?: string } {
  return label ? { label } : {}
}
