/* What reads a time that is typed into the form, fetched with Temporal once somebody is in it. */
import { localTime } from '../../domain/local-time.ts'

export { passingsOf } from '../../domain/past-moment.ts'
export { WhichPass } from '../WhichPass.tsx'

/**
 * The instant of `YYYY-MM-DDTHH:mm` as the clocks of a zone show it; the earlier of two.
 * @throws {RangeError} as `localTime`
 */
export function instantOf(text: string, zone: string): string {
  return localTime(text, zone).at.toInstant().toString({ fractionalSecondDigits: 3 })
}
