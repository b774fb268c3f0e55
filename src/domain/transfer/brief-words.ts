import type { EntryWords } from '../incident/describe-entry.ts'

/** The words of a brief in one language. Places in braces are filled in. */
export interface BriefWords {
  drill: string
  untitled: string
  /** Stands for a severity that nobody has set. */
  noSeverity: string
  /** Places: `{severity}`, `{title}`, `{phase}`. */
  state: string
  running: string
  ended: string
  archived: string
  /** Places: `{at}`, `{zone}`, `{elapsed}`. */
  since: string
  /** Places: `{from}`, `{to}`, `{zone}`, `{elapsed}`. */
  lasted: string
  roles: string
  noRoles: string
  /** One expert of several, and a sub-team, before the name of whoever it is. */
  expert: string
  subTeam: string
  actions: string
  toDos: string
  due: string
  /** Places: `{name}`, `{text}`: a role and its holder, or what is due and when. */
  pair: string
  /** Places: `{at}`, `{event}`. */
  action: string
  /** Places: `{event}`, `{by}`. */
  said: string
  /** Places: `{text}`, `{owner}`. */
  toDo: string
  /** Places: `{text}`. */
  unowned: string
  /** Places: `{at}`, `{time}`. */
  left: string
  /** Places: `{at}`, `{time}`. */
  overdue: string
  /** Places: `{minutes}`. */
  minutes: string
  /** Places: `{hours}`, `{minutes}`. */
  hours: string
  /** From 24 hours on. Places: `{days}`, `{hours}`. */
  days: string
  /** Places: `{at}`, `{zone}`. */
  asOf: string
  entryWords: EntryWords
  /** Names of roles by their id. */
  roleNames: Readonly<Record<string, string>>
}
