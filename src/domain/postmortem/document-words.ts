import type { PostmortemStatus } from '../log/entry.ts'
import type { FieldId, SectionId } from './fields.ts'
import type { EntryWords } from '../incident/describe-entry.ts'

/** Fields that stand in a section of their own are called like the section. */
type NamedField = Exclude<FieldId, SectionId>

/** The words of a postmortem in one language: those of the document, not of the form around it. */
export interface PostmortemWords {
  /** Places: `{title}`. */
  title: string
  drillTitle: string
  drillNote: string
  /** Stands before the title in the file name of a drill. */
  drill: string
  untitled: string
  /** What a ticket of a drill is called. Places: `{item}`. */
  drillItem: string
  /** Says in a ticket where it comes from. Places: `{title}`. */
  itemFrom: string
  /** Places: `{ticket}`. */
  itemTicket: string
  /** Places: `{event}`, `{by}`. */
  said: string
  /** Places: `{person}`, `{role}`. */
  person: string
  /** Places: `{text}`. */
  toDo: string
  /** Stands between names. */
  separator: string
  /** Places: `{utc}`, `{local}`, `{zone}`. */
  time: string
  /** Places: `{minutes}`. */
  minutes: string
  /** Places: `{hours}`, `{minutes}`. */
  hours: string
  noExternalMessage: string
  status: string
  duration: string
  removedSteps: string
  /** Title of the list of runbooks that were used. */
  runbooks: string
  sections: Record<SectionId, string>
  fields: Record<NamedField, string>
  columns: Record<
    | 'field'
    | 'value'
    | 'item'
    | 'amount'
    | 'role'
    | 'name'
    | 'time'
    | 'event'
    | 'source'
    | 'action'
    | 'owner'
    | 'priority'
    | 'ticket'
    | 'labels'
    | 'runbook'
    | 'firstUsed'
    | 'stepsDone'
    | 'commandsRun',
    string
  >
  /** What belongs in a place that nobody has filled in yet. */
  hints: Record<Exclude<FieldId, 'no-external-message'> | 'duration' | 'timeline' | 'action-items', string>
  statuses: Record<PostmortemStatus, string>
  entryWords: EntryWords
  /** Names of roles by their id. */
  roles: Record<string, string>
}

/** What a field is called. The parts of the external message say so: one of them is called like a section. */
export function fieldLabel(words: PostmortemWords, field: FieldId): string {
  if (field.startsWith('external-'))
    return `${words.sections['external-message']} · ${words.sections[field as SectionId]}`
  return (words.fields as Record<string, string>)[field] ?? (words.sections as Record<string, string>)[field] ?? field
}

/** What a role is called. A name that isn't a role's id stays as it is, `constructor` and `__proto__` among them. */
export function roleLabel(words: PostmortemWords, role: string): string {
  return (Object.hasOwn(words.roles, role) && words.roles[role]) || role
}
