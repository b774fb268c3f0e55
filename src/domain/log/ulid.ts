import type { Id } from './text-sort.ts'
import type { Instant } from '../time.ts'

/** The digits of an id, in their order. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** How many digits of an id are its time. */
const TIME_LENGTH = 10
/** How many digits of an id are random. They follow the time. */
const RANDOM_LENGTH = 16
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
/** Ids from 2100 on are forged or from a broken clock; one such id would outrank every later tick. */
const FIRST_ID_OF_2100 = '03QCPC7P00'
/** The latest time that an id is made with, whatever the clock shows. */
const LAST_TIME_MS = Date.UTC(2100, 0, 1) - 1
/** As many digits as a step from one id to the next within a millisecond has. */
const STEP_LENGTH = 8
/** Ids of one burst run ahead of the clock by a millisecond each; that is no jump. */
const TOLERANCE_MS = 1_000

/** Random digits, each 0–31. */
export type RandomDigits = (count: number) => number[]

/** Whether a value is the id of an entry or an incident: a ULID of a time before 2100. */
export function isUlid(value: unknown): value is Id {
  return typeof value === 'string' && ULID.test(value) && value < FIRST_ID_OF_2100
}

/** The moment in an id, in milliseconds since the epoch. */
export function idMs(id: string): number {
  let timeMs = 0
  for (let i = 0; i < TIME_LENGTH; i++) timeMs = timeMs * 32 + DIGITS.indexOf(id.charAt(i))
  return timeMs
}

/**
 * Whether the clock stood back when an entry was written down: it showed a time that lies more than a second before
 * the entry's id, and ids never run back. Exactly one second is no jump.
 */
export function clockStoodBack(entry: { id: string; recordedAt: Instant }): boolean {
  return idMs(entry.id) - Date.parse(entry.recordedAt) > TOLERANCE_MS
}

/**
 * Makes a ULID that sorts after `last`, even when the clock has jumped back or stands still: then it takes
 * the next millisecond after `last`, with fresh digits, so that two tabs don't meet on one id. After an id of the last
 * millisecond of 2099 it counts up by a random step; only the last id of all has no next one.
 * @param nowMs epoch milliseconds
 * @param last the greatest id so far; absent for the first
 */
export function makeId(nowMs: number, random: RandomDigits, last?: string): string {
  const lastMs = last === undefined ? -1 : idMs(last)
  const next = last !== undefined && lastMs >= LAST_TIME_MS ? stepAfter(last, random) : undefined
  if (next !== undefined) return next
  const timeMs = Math.min(Math.max(nowMs, lastMs + 1), LAST_TIME_MS)
  return encodeTime(timeMs) + random(RANDOM_LENGTH).map(digit).join('')
}

/** The id a random step after `last`, in the same millisecond; `undefined` when there is no room left. */
function stepAfter(last: string, random: RandomDigits): string | undefined {
  const step = random(STEP_LENGTH)
  let carry = 1
  let digits = ''
  for (let i = 0; i < RANDOM_LENGTH; i++) {
    const sum = DIGITS.indexOf(last.at(-1 - i) ?? '0') + (step[i] ?? 0) + carry
    digits = digit(sum % 32) + digits
    carry = Math.floor(sum / 32)
  }
  return carry === 0 ? last.slice(0, TIME_LENGTH) + digits : undefined
}

function encodeTime(timeMs: number): string {
  let rest = Math.max(0, Math.floor(timeMs))
  let text = ''
  for (let i = 0; i < TIME_LENGTH; i++) {
    text = digit(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

function digit(value: number): string {
  return DIGITS[value] as string
}
