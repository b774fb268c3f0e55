/** A wall-clock time as an instant in a zone. `clock` says whether the zone has this time once, never or twice. */
export interface LocalTime {
  at: Temporal.ZonedDateTime
  clock: 'once' | 'skipped' | 'repeated'
}

/**
 * Reads `YYYY-MM-DDTHH:mm` as the clocks of a zone show it. A time that the clocks skip is taken as much later as they
 * jump; of a time that they show twice the first is taken.
 * @throws {RangeError} when the text is no local date and time, or the zone is not known.
 */
export function localTime(text: string, timeZone: string): LocalTime {
  const wall = Temporal.PlainDateTime.from(text)
  const at = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (at.epochMilliseconds === later.epochMilliseconds) return { at, clock: 'once' }
  return at.toPlainDateTime().equals(wall) ? { at, clock: 'repeated' } : { at: later, clock: 'skipped' }
}

/** The local date and time of an instant (`2026-09-29T03:12:00.000Z`) in a zone, to the minute: `YYYY-MM-DDTHH:mm`. */
export function wallClock(at: string, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}
