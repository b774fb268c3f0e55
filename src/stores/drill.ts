import type { EntryId } from '../domain/log/entry.ts'
import { DRILL_TIMER } from '../domain/log/drill-timer.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/** Stops the clock of the drill: until it goes on, nothing appears by itself. */
export function pauseDrill(): EntryId {
  return record({ kind: 'timer', timer: DRILL_TIMER, act: 'stopped' }, { by: me() }).id
}

/** Lets the clock of the drill go on. */
export function resumeDrill(): EntryId {
  return record({ kind: 'timer', timer: DRILL_TIMER, act: 'started' }, { by: me() }).id
}

/**
 * Makes an inject appear now; those after it keep their distances.
 * @param minute that of the inject, more than 0
 */
export function callInject(minute: number): EntryId {
  return record({ kind: 'timer', timer: DRILL_TIMER, act: 'done', minutes: minute }, { by: me() }).id
}
