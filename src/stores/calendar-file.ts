import { icsSequence } from '../domain/meeting/ics-sequence.ts'
import { toInstant } from '../domain/time.ts'
import { $currentId, $entries } from './log/index.ts'
import { setting } from './setting.ts'

/** When the end moves by less than this, it was corrected; when it moves by more, it is the end of another incident. */
const CORRECTION_MS = 24 * 60 * 60 * 1_000

/** A sequence is a 32-bit number (RFC 5545, 3.8.7.4). */
const LAST_SEQUENCE = 2 ** 31 - 1

/** Sequence of the latest calendar file; a file that follows gets a greater one. */
const $lastSequence = setting('calendar-sequence', (value) => /^\d{1,10}$/.test(value) && Number(value) < LAST_SEQUENCE)
/**
 * The latest file that was made while nothing was recorded, so that the end was typed by hand: the incident id that it
 * bears and when the incident ended (epoch milliseconds), with a space between.
 */
const $byHand = setting('calendar-by-hand', (value) => /^[0-9A-Z]{26} \d{1,15}$/.test(value))
/** How many incidents were typed by hand under that id so far; the empty text for one. */
const $byHandNumber = setting('calendar-by-hand-number', (value) => /^\d{1,6}$/.test(value))

/** What a calendar program recognizes a file's events by: their name, and the number of their version. */
export interface CalendarMark {
  id: string
  sequence: number
}

/**
 * Marks the calendar file that is about to be made. A file of the same incident updates the events of the file before.
 * While nothing is recorded, an end within 24 hours of the one in the last file counts as a correction of it. A later
 * or earlier end belongs to another incident, whose events get a name of their own, now or once it is recorded. When in
 * doubt there are two meetings: people notice one too many, but not one that was overwritten.
 */
export function markCalendarFile(endedAtMs: number, nowMs: number): CalendarMark {
  return { id: eventName(endedAtMs), sequence: nextSequence(nowMs) }
}

/** A number greater than that of every calendar file made here before, and than those made elsewhere at an earlier time. */
export function nextSequence(nowMs: number): number {
  const last = $lastSequence.get()
  const sequence = icsSequence(toInstant(nowMs), last === '' ? undefined : Number(last))
  $lastSequence.set(String(sequence))
  return sequence
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

/**
 * The first incident that was typed by hand has the plain id as its name, so that its events keep it once it is
 * recorded.
 */
function byHandName(current: string, isFilledIn: boolean): string {
  return isFilledIn && byHandNumber() > 1 ? `${current}-${byHandNumber()}` : current
}
