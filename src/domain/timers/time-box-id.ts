import type { Id } from '../log/text-sort.ts'

const PREFIX = 'box-'

/** The name of a time-box in the log. @param name what tells it from the others */
export function timeBoxId(name: string): Id {
  return `${PREFIX}${name}`
}

/** Whether a timer of the log is a time-box; the others are those that every incident may have. */
export function isTimeBox(timer: Id): boolean {
  return timer.startsWith(PREFIX)
}
