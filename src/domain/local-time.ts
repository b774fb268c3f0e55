/** A wall-clock time as an instant in a zone. `clock` says whether the zone has this time once, never or twice. */
export interface LocalTime {
  at: Temporal.ZonedDateTime
  clock: 'once' | 'skipped' | 'repeated'
}

/** Which of the two moments at which the clocks show the same time, when they are set back. */
export type Pass = 'earlier' | 'later'

/**
 * Reads `YYYY-MM-DDTHH:mm` as the clocks of a zone show it. A time that the clocks skip is taken as much later as they
 * jump.
 * @param pass which moment is meant, where they show this time twice
 * @throws {RangeError} when the text is no local date and time, or the zone is not known.
 */
export function localTime(text: string, timeZone: string, pass: Pass = 'earlier'): LocalTime {
  const wall = Temporal.PlainDateTime.from(text)
  const at = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (at.epochMilliseconds === later.epochMilliseconds) return { at, clock: 'once' }
  if (!at.toPlainDateTime().equals(wall)) return { at: later, clock: 'skipped' }
  return { at: pass === 'earlier' ? at : later, clock: 'repeated' }
}

/** The local date and time of an instant (`2026-09-29T03:12:00.000Z`) in a zone, to the minute: `YYYY-MM-DDTHH:mm`. */
export function wallClock(at: string, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** At which of the two moments an instant lies, where the clocks of a zone show its time twice; else the earlier. */
export function passOf(at: string, timeZone: string): Pass {
  const { at: later, clock } = localTime(wallClock(at, timeZone), timeZone, 'later')
  return clock === 'repeated' && Date.parse(at) >= later.epochMilliseconds ? 'later' : 'earlier'
}
