import type { LocalTime } from '../../domain/local-time.ts'
import { type PastMoment, pastMoment } from '../../domain/past-moment.ts'
import type { Instant } from '../../domain/time.ts'
import { localMinute } from '../../domain/instant-text.ts'
import type { Words } from '../../i18n/index.ts'
import { now } from '../../stores/clock.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'

/** A moment that somebody typed, or the name of the sentence that says what is wrong with it. */
export type Moment = PastMoment | { problem: 'timeFailed' }

/** Whether nothing at all was typed; half a date is something. */
export function isEmpty(input: HTMLInputElement): boolean {
  return input.value === '' && !input.validity.badInput
}

/** Reads a `datetime-local` field as the clocks of a zone show it. The moment must have passed. */
export async function readTimeField({ value, validity }: HTMLInputElement, zone: string): Promise<Moment> {
  if (value === '' || validity.badInput) return { problem: 'badTime' }
  try {
    await loadTemporal()
  } catch {
    return { problem: 'timeFailed' }
  }
  return pastMoment(value, zone, now())
}

/** What a `datetime-local` field offers for a moment, to the minute by the clocks of a zone. */
export function offeredTime(at: Instant, zone: string): string {
  return localMinute(at, zone).replace(' ', 'T')
}

/**
 * Reads the field that offered the moment of an entry.
 * @returns `undefined` when it still says what it offered: then the entry keeps its time, with its seconds
 */
export async function readNewTime(input: HTMLInputElement, at: Instant, zone: string): Promise<Moment | undefined> {
  return input.value === offeredTime(at, zone) ? undefined : readTimeField(input, zone)
}

/** A result, and after it what was decided about a time that the clocks skip. */
export function withClock(
  result: string,
  clock: LocalTime['clock'],
  t: Pick<Words<'timeline'>['island'], 'skipped'>,
): string {
  return clock === 'skipped' ? `${result}. ${t.skipped}` : result
}
