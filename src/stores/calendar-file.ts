import { icsSequence } from '../domain/meeting/ics-sequence.ts'
import { toInstant } from '../domain/time.ts'
import { $currentId, $entries, switchTo } from './log/index.ts'
import { setting } from './setting.ts'

/** A correction of the end moves it by less; an end further away is that of another incident. */
const CORRECTION_MS = 24 * 60 * 60 * 1_000

/** A sequence is a 32-bit number (RFC 5545, 3.8.7.4). */
const LAST_SEQUENCE = 2 ** 31 - 1

/** Sequence of the latest calendar file; a file that follows gets a greater one. */
const $lastSequence = setting('calendar-sequence', (value) => /^\d{1,10}$/.test(value) && Number(value) < LAST_SEQUENCE)
/** Of the latest file that was made without a record: under which id, and when the incident ended (epoch milliseconds). */
const $byHand = setting('calendar-by-hand', (value) => /^[0-9A-Z]{26} \d{1,15}$/.test(value))

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
  const [filledIn, filledInMs] = $byHand.get().split(' ')
  const isOther = filledIn === $currentId.get() && Math.abs(endedAtMs - Number(filledInMs)) > CORRECTION_MS
  const isRecorded = $entries.get().length > 0
  if (!isRecorded) {
    if (isOther) switchTo()
    $byHand.set(`${$currentId.get()} ${endedAtMs}`)
  }
  const last = $lastSequence.get()
  const sequence = icsSequence(toInstant(nowMs), last === '' ? undefined : Number(last))
  $lastSequence.set(String(sequence))
  return { id: isRecorded && isOther ? `${$currentId.get()}-recorded` : $currentId.get(), sequence }
}
