import { type PastMoment, pastMoment } from '../../domain/local-time.ts'
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
