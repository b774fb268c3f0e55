import { icsSequence } from '../domain/meeting/ics-sequence.ts'
import { toInstant } from '../domain/time.ts'
import { $currentId, $entries } from './log/index.ts'
import { setting } from './setting.ts'

/** A correction of the end moves it by less; an end further away is that of another incident. */
const CORRECTION_MS = 24 * 60 * 60 * 1_000

/** A sequence is a 32-bit number (RFC 5545, 3.8.7.4). */
const LAST_SEQUENCE = 2 ** 31 - 1

/** Sequence of the latest calendar file; a file that follows gets a greater one. */
const $lastSequence = setting('calendar-sequence', (value) => /^\d{1,10}$/.test(value) && Number(value) < LAST_SEQUENCE)
/** Of the latest file that was made without a record: under which id, and when the incident ended (epoch milliseconds). */
const $byHand = setting('calendar-by-hand', (value) => /^[0-9A-Z]{26} \d{1,15}$/.test(value))
/** Which of the incidents that were filled in by hand under that id it was; the empty text for the first. */
const $byHandNumber = setting('calendar-by-hand-number', (value) => /^\d{1,6}$/.test(value))

/** What tells a calendar file from the others: what its events are called, and its number among their versions. */
export interface CalendarMark {
  id: string
  sequence: number
}

/**
 * Marks the calendar file that is about to be made. One of the same incident updates the events of the file before.
 * While nothing is recorded, an end within 24 hours of the last file's is taken for that of the same incident, put
 * right. Any other is that of another incident, whose events get a name of their own, now or once it is recorded: a
 * meeting too many is seen, one that was overwritten is not.
 */
export function markCalendarFile(endedAtMs: number, nowMs: number): CalendarMark {
  const last = $lastSequence.get()
  const sequence = icsSequence(toInstant(nowMs), last === '' ? undefined : Number(last))
  $lastSequence.set(String(sequence))
  return { id: eventName(endedAtMs), sequence }
}

function eventName(endedAtMs: number): string {
  const current = $currentId.get()
  const [filledIn, filledInMs] = $byHand.get().split(' ')
  const isSameId = filledIn === current
  const isOther = isSameId && Math.abs(endedAtMs - Number(filledInMs)) > CORRECTION_MS
  if ($entries.get().length > 0) return isOther ? `${current}-recorded` : byHandName(current, isSameId)
  if (!isSameId) $byHandNumber.set('')
  else if (isOther) $byHandNumber.set(String(byHandNumber() + 1))
  $byHand.set(`${current} ${endedAtMs}`)
  return byHandName(current, true)
}

const byHandNumber = () => Number($byHandNumber.get() || '1')

/** The first incident under an id has its name: once it is recorded, its events go on under it. */
function byHandName(current: string, isFilledIn: boolean): string {
  return isFilledIn && byHandNumber() > 1 ? `${current}-${byHandNumber()}` : current
}
