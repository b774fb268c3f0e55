import { toInstant, type Instant } from '../time.ts'
import { type PostmortemField, type Role, SEVERITIES, type Severity } from '../log/entry.ts'

/** How a field is typed: one line, a line that names people, several, a moment, a severity, or yes and no. */
export type FieldInput = 'line' | 'people' | 'text' | 'time' | 'severity' | 'flag'

/** The fields of a postmortem, after the template's sections, in their order. */
export const FIELDS = {
  title: 'line',
  severity: 'severity',
  owner: 'people',
  'meeting-at': 'time',
  recording: 'line',
  'started-at': 'time',
  'detected-at': 'time',
  'ended-at': 'time',
  overview: 'text',
  'what-happened': 'text',
  'contributing-factors': 'text',
  resolution: 'text',
  'impact.sev1-minutes': 'line',
  'impact.sev2-minutes': 'line',
  'impact.sla': 'line',
  'impact.dropped': 'line',
  'impact.accounts': 'line',
  'impact.users': 'line',
  'impact.requests': 'line',
  'responders.incident-commander': 'people',
  'responders.scribe': 'people',
  'responders.others': 'people',
  queries: 'text',
  'what-went-well': 'text',
  'what-did-not-go-well': 'text',
  'internal-email': 'text',
  'no-external-message': 'flag',
  'external-summary': 'text',
  'external-what-happened': 'text',
  'external-actions': 'text',
} as const satisfies Record<PostmortemField, FieldInput>

const IS_TYPED: Readonly<Record<FieldInput, boolean>> = {
  line: true,
  people: true,
  text: true,
  time: false,
  severity: false,
  flag: false,
}

/** Whether what stands in such a field are words that somebody typed, and not a choice or a moment. */
export function isTyped(input: FieldInput): boolean {
  return IS_TYPED[input]
}

/** Name of a field of the template. Those of action items have names of their own: see `item-fields.ts`. */
export type FieldId = keyof typeof FIELDS

/** Sections of the template. Their ids are those of the template page's headings. */
export type SectionId =
  | 'overview'
  | 'what-happened'
  | 'contributing-factors'
  | 'resolution'
  | 'impact'
  | 'responders'
  | 'timeline'
  | 'how-did-we-do'
  | 'what-went-well'
  | 'what-did-not-go-well'
  | 'action-items'
  | 'messaging'
  | 'internal-email'
  | 'external-message'
  | 'external-summary'
  | 'external-what-happened'
  | 'external-actions'

/** Rows of the impact table, in the template's order. */
export const IMPACT_FIELDS = [
  'impact.sev1-minutes',
  'impact.sev2-minutes',
  'impact.sla',
  'impact.dropped',
  'impact.accounts',
  'impact.users',
  'impact.requests',
] as const satisfies readonly FieldId[]

/** Rows of the responder table, in the template's order. */
export const RESPONDER_FIELDS = [
  'responders.incident-commander',
  'responders.scribe',
  'responders.others',
] as const satisfies readonly FieldId[]

const ROW_ROLES: Readonly<Record<(typeof RESPONDER_FIELDS)[number], Role | undefined>> = {
  'responders.incident-commander': 'incident-commander',
  'responders.scribe': 'scribe',
  'responders.others': undefined,
}

/** The role whose holders have a row of their own in the responder table; `undefined` for the row of all others. */
export function rowRole(field: (typeof RESPONDER_FIELDS)[number]): Role | undefined {
  return ROW_ROLES[field]
}

/** The three parts of the external message. */
export const EXTERNAL_FIELDS = [
  'external-summary',
  'external-what-happened',
  'external-actions',
] as const satisfies readonly FieldId[]

/**
 * What stands in the fields of a postmortem. A field that nobody has filled in is absent, one that was cleared holds
 * the empty text.
 */
export type Fields = ReadonlyMap<PostmortemField, string>

/** The moment that a field holds; `undefined` when it is empty or holds none. */
export function fieldInstant(fields: Fields, field: FieldId): Instant | undefined {
  const value = fields.get(field)
  if (value?.length !== 24 || Number.isNaN(Date.parse(value))) return undefined
  return toInstant(Date.parse(value)) === value ? value : undefined
}

/** The severity that a field holds; `undefined` when it is empty or holds none. */
export function fieldSeverity(fields: Fields, field: FieldId): Severity | undefined {
  return SEVERITIES.find((severity) => severity === fields.get(field))
}
