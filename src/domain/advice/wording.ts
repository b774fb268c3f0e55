import type { TimelineEntry, TimelineKind } from '../incident/project-incident.ts'
import type { TypedProperty } from '../log/typed-text.ts'
import { type FieldId, FIELDS, type Fields } from '../postmortem/fields.ts'
import { itemField } from '../postmortem/item-fields.ts'
import type { PostmortemSource } from '../postmortem/postmortem-source.ts'
import { actionItems } from '../postmortem/action-items.ts'
import { fieldValue } from '../postmortem/field-values.ts'
import { includedRows } from '../postmortem/timeline-rows.ts'
import { rowsWithoutLink } from '../postmortem/rows-without-link.ts'
import { adviceField, DISMISSED } from './dismissal.ts'
import { findWording, type WordingRule } from './find-wording.ts'

/** How one rule reads one text. */
export { findWording } from './find-wording.ts'

/**
 * What kind of text stands at a place: `narrative` tells what happened, `review` how we did, `message` goes to
 * customers, `internal` to employees. `sources` is the number of timeline rows without a data source, `items` that of action items.
 */
export type SpotKind =
  | 'title'
  | 'narrative'
  | 'review'
  | 'message'
  | 'internal'
  | 'impact'
  | 'event'
  | 'item'
  | 'owner'
  | 'other'
  | 'sources'
  | 'items'

/** A place of the form with the text that it holds. `key` is the field, `link.<entry>` or the section's id. */
export interface Spot {
  key: string
  kind: SpotKind
  text: string
}

const NARRATED: readonly SpotKind[] = ['narrative', 'event', 'message', 'internal']
const WRITTEN: readonly SpotKind[] = ['title', 'narrative', 'review', 'event', 'message', 'internal', 'item']
const ANYWHERE: readonly SpotKind[] = [...WRITTEN, 'impact', 'owner', 'other']

/** The rules, each with the kinds of text that it reads. */
export const RULES = {
  outage: WRITTEN,
  blame: WRITTEN,
  'should-have': WRITTEN,
  'what-if': NARRATED,
  hindsight: WRITTEN,
  'root-cause': WRITTEN,
  // Inside, an estimate is welcome: internal liaison training, brief executives.
  promise: ['message'],
  'empty-apology': ['message', 'internal'],
  'never-again': ['message', 'internal', 'item'],
  some: ['narrative', 'message', 'internal'],
  soon: ['narrative', 'review'],
  someone: ['narrative', 'review', 'event'],
  'no-number': ['impact'],
  'no-source': ['sources'],
  'no-owner': ['owner'],
  'too-many': ['items'],
  'item-vague': ['item'],
  'item-large': ['item'],
  'item-verb': ['item'],
  secret: ANYWHERE,
  phone: ANYWHERE,
  email: ANYWHERE,
} as const satisfies Record<string, readonly SpotKind[]>

/** Stable id of a rule of wording, the same in each language. */
export type RuleId = keyof typeof RULES

/** The rules of one language: each of them, or it doesn’t compile. */
export type WordingTable = Readonly<Record<RuleId, WordingRule>>

/** What is advised at a place. It never blocks anything. */
export interface Advice {
  rule: RuleId
  key: string
  /** The words that it is about; empty when something is missing. */
  quote: string
  why: string
  instead: string
}

/** The places of a postmortem that the rules read. Empty texts are left out, but for owners, who may be missing. */
export function spotsOf({ facts, fields, words }: PostmortemSource): Spot[] {
  const spots: Spot[] = (Object.keys(FIELDS) as FieldId[])
    .map((field) => ({ key: field, kind: FIELD_KINDS[field], text: fieldValue(field, facts, fields, words) }))
    .filter(({ text }) => text.trim() !== '')
  const rows = includedRows(facts, fields)
  for (const entry of rows) spots.push({ key: `link.${entry.id}`, kind: 'event', text: spoken(entry) })
  const unproved = rowsWithoutLink(rows).length
  if (unproved > 0) spots.push({ key: 'timeline', kind: 'sources', text: String(unproved) })
  const items = actionItems(facts, fields)
  spots.push({ key: 'action-items', kind: 'items', text: String(items.length) })
  for (const { entry, text, owner } of items) {
    spots.push({ key: itemField(entry, 'text'), kind: 'item', text })
    spots.push({ key: itemField(entry, 'owner'), kind: 'owner', text: owner })
  }
  return spots
}

/**
 * What is advised, in the order of the places and the rules, without what was dismissed.
 * @param tables a text is read by all of them, for a document may mix languages; the first one's words are given
 */
export function advise(spots: readonly Spot[], tables: readonly WordingTable[], fields: Fields): Advice[] {
  const [speaking] = tables
  if (!speaking) return []
  return spots.flatMap(({ key, kind, text }) => {
    const given = (Object.keys(RULES) as RuleId[]).flatMap((rule): Advice[] => {
      if (!(RULES[rule] as readonly SpotKind[]).includes(kind)) return []
      if (fields.get(adviceField(rule, key)) === DISMISSED) return []
      const quote = tables.map((table) => findWording(table[rule], text)).find((words) => words !== undefined)
      const { why, instead } = speaking[rule]
      return quote === undefined
        ? []
        : [{ rule, key, quote: kind === 'sources' || kind === 'items' ? '' : quote, why, instead }]
    })
    // Whoever says what is to be achieved, or makes it smaller, writes the verb with it.
    const isToldMore = given.some(({ rule }) => rule === 'item-vague' || rule === 'item-large')
    return isToldMore ? given.filter(({ rule }) => rule !== 'item-verb') : given
  })
}

/** What was dismissed, in the order in which it was, in the words of a language. A rule that is no more is left out. */
export function dismissed(table: WordingTable, fields: Fields): Advice[] {
  return [...fields].flatMap(([field, value]): Advice[] => {
    const [, rule = '', key = ''] = (value === DISMISSED && /^advice\.([^.]+)\.(.+)$/s.exec(field)) || []
    if (!Object.hasOwn(RULES, rule)) return []
    const { why, instead } = table[rule as RuleId]
    return [{ rule: rule as RuleId, key, quote: '', why, instead }]
  })
}

const FIELD_KINDS: Readonly<Record<FieldId, SpotKind>> = {
  title: 'title',
  severity: 'other',
  owner: 'other',
  'meeting-at': 'other',
  recording: 'other',
  'started-at': 'other',
  'detected-at': 'other',
  'ended-at': 'other',
  overview: 'narrative',
  'what-happened': 'narrative',
  'contributing-factors': 'narrative',
  resolution: 'narrative',
  'impact.sev1-minutes': 'impact',
  'impact.sev2-minutes': 'impact',
  'impact.sla': 'impact',
  'impact.dropped': 'impact',
  'impact.accounts': 'impact',
  'impact.users': 'impact',
  'impact.requests': 'impact',
  'responders.incident-commander': 'other',
  'responders.scribe': 'other',
  'responders.others': 'other',
  queries: 'other',
  'what-went-well': 'review',
  'what-did-not-go-well': 'review',
  'internal-email': 'internal',
  'no-external-message': 'other',
  'external-summary': 'message',
  'external-what-happened': 'message',
  'external-actions': 'message',
}

/**
 * Which of what somebody typed into a row is read. The name of the incident is read as the document's title, and an
 * update before it is sent; a topic, a time-box, a command and a field are no words about what happened. Ticks have the guide's.
 */
const IS_READ: { readonly [K in TimelineKind]: Readonly<Record<TypedProperty<K>, boolean>> } = {
  declared: { title: false },
  severity: { reason: true },
  role: { topic: false },
  step: { filled: false, reason: true },
  claim: {},
  note: { text: true },
  runbook: {},
  command: { command: false },
  update: { text: false },
  timer: { label: false },
  reporting: { label: false, reason: true },
  field: { value: false },
  status: {},
  ended: {},
  reopened: {},
  archived: {},
}

/** What somebody wrote themselves. */
function spoken(entry: TimelineEntry): string {
  const texts = entry as unknown as Readonly<Record<string, string | undefined>>
  return Object.entries(IS_READ[entry.kind])
    .flatMap(([property, isRead]) => (isRead && texts[property]) || [])
    .join('\n')
}
