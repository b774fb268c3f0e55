import { fill } from '../fill.ts'
import { type Bounds, minutesAt, minutesBetween } from '../incident/duration.ts'
import type { Severity } from '../log/entry.ts'
import type { Instant } from '../time.ts'
import { FIELDS, type FieldId, type Fields, fieldInstant, fieldSeverity, RESPONDER_FIELDS, rowRole } from './fields.ts'
import type { PostmortemFacts } from './facts.ts'
import type { PostmortemSource } from './postmortem-source.ts'
import { type PostmortemWords, roleLabel } from './document-words.ts'

/**
 * What a field shows: what was typed, else what the log says, else the empty text.
 * Times are instants, severities `SEV-1` to `SEV-5`.
 */
export function fieldValue(field: FieldId, facts: PostmortemFacts, fields: Fields, words: PostmortemWords): string {
  switch (field) {
    case 'meeting-at':
    case 'started-at':
    case 'detected-at':
    case 'ended-at':
      return momentOf(field, facts, fields) ?? ''
    case 'severity':
      return severityOf(facts, fields) ?? ''
    default:
      return fields.get(field) || loggedValue(field, facts, fields, words)
  }
}

/** What a field of the form shows while nothing is typed in it; the empty text for what isn't one of `FIELDS`. */
export function valueFromLog(key: string, { facts, fields, words }: Omit<PostmortemSource, 'zone'>): string {
  if (!Object.hasOwn(FIELDS, key)) return ''
  const others = new Map(fields)
  others.delete(key)
  return fieldValue(key as FieldId, facts, others, words)
}

/** The severity of the postmortem: the chosen one, else the worst that was reached. */
export function severityOf(facts: PostmortemFacts, fields: Fields): Severity | undefined {
  return fieldSeverity(fields, 'severity') ?? facts.severity
}

/** When the incident began and ended: as typed, else as logged. */
export function boundsOf(facts: PostmortemFacts, fields: Fields): Bounds {
  return { from: momentOf('started-at', facts, fields), to: momentOf('ended-at', facts, fields) }
}

/** How long the incident lasted, in whole minutes; `undefined` while an end is missing or lies before the start. */
export function durationMinutes(facts: PostmortemFacts, fields: Fields): number | undefined {
  const { from, to } = boundsOf(facts, fields)
  return minutesBetween(from, to)
}

function momentOf(field: FieldId, facts: PostmortemFacts, fields: Fields): Instant | undefined {
  return fieldInstant(fields, field) ?? loggedMoment(field, facts, fields)
}

function loggedMoment(field: FieldId, facts: PostmortemFacts, fields: Fields): Instant | undefined {
  if (field === 'started-at') return facts.startedAt
  if (field === 'ended-at') return facts.endedAt
  if (field !== 'detected-at' || facts.detectedAt === undefined) return undefined
  // Nobody can have noticed after the end: then the whole incident was written down afterwards.
  const endedAt = momentOf('ended-at', facts, fields)
  return endedAt !== undefined && facts.detectedAt > endedAt ? undefined : facts.detectedAt
}

function loggedValue(field: FieldId, facts: PostmortemFacts, fields: Fields, words: PostmortemWords): string {
  const minutes = (severity: Severity) => minutesAt(severity, facts.spans, boundsOf(facts, fields))?.toString() ?? ''
  switch (field) {
    case 'title':
      return facts.title
    case 'impact.sev1-minutes':
      return minutes('SEV-1')
    case 'impact.sev2-minutes':
      return minutes('SEV-2')
    case 'responders.incident-commander':
    case 'responders.scribe':
    case 'responders.others': {
      const role = rowRole(field)
      return role ? (facts.people.get(role) ?? []).join(words.separator) : othersOf(facts, words)
    }
    default:
      return ''
  }
}

function othersOf(facts: PostmortemFacts, words: PostmortemWords): string {
  const others: string[] = []
  const ownRows = RESPONDER_FIELDS.map(rowRole)
  for (const [role, people] of facts.people) {
    if (ownRows.includes(role)) continue
    for (const person of people) others.push(fill(words.person, { person, role: roleLabel(words, role) }))
  }
  return others.join(words.separator)
}
