import { fill } from '../fill.ts'
import { type Role, ROLES, type Severity } from '../log/entry.ts'
import { type Fields, RESPONDER_FIELDS, rowRole } from '../postmortem/fields.ts'
import { oneLine } from '../text.ts'
import { visible } from '../visible.ts'

/** Length of the postmortem meeting, in minutes; it takes 15 to 30 (postmortem process, the meeting). */
export const MEETING_MINUTES = 30

/** What the meeting goes through, in its order (postmortem process, the meeting). */
export const AGENDA = ['timeline', 'highlights', 'detection', 'impact', 'action-items'] as const
/** One point of the agenda. */
export type AgendaItem = (typeof AGENDA)[number]

/** Who is invited, in the order of the postmortem process; `customer-liaison` to SEV-1 only, and optional there. */
export const GUESTS = [
  'incident-commander',
  'commander-shadow',
  'service-owners',
  'responders',
  'engineering-managers',
  'product-managers',
  'customer-liaison',
] as const
/** One of those who are invited, by their part in the incident. */
export type GuestKind = (typeof GUESTS)[number]

/** One line of the invite list. `names` are those that the record knows, in the order in which they took part. */
export interface Guest {
  kind: GuestKind
  names: string[]
  optional: boolean
}

/** The words of the invite list in one language. */
export interface GuestWords {
  guests: Record<GuestKind, string>
  /** Places: `{guest}`, `{names}`. */
  guestNames: string
  /** Places: `{guest}`. */
  optional: string
  /** Stands between names. */
  separator: string
}

/** As what the holders of a role are invited. */
const INVITED_AS: Readonly<Record<Role, GuestKind>> = {
  'incident-commander': 'incident-commander',
  deputy: 'responders',
  scribe: 'responders',
  'subject-matter-expert': 'responders',
  'customer-liaison': 'customer-liaison',
  'internal-liaison': 'responders',
}

/**
 * Whom to invite to the postmortem meeting (postmortem process, the meeting): the customer liaison only after a SEV-1.
 * @param people who held a role, in turn, as `postmortemFacts` reads them off the log
 */
export function guests(severity: Severity, people: ReadonlyMap<Role, readonly string[]>): Guest[] {
  const names = (kind: GuestKind): string[] => [
    ...new Set(ROLES.filter((role) => INVITED_AS[role] === kind).flatMap((role) => people.get(role) ?? [])),
  ]
  return GUESTS.filter((kind) => kind !== 'customer-liaison' || severity === 'SEV-1').map((kind) => ({
    kind,
    names: names(kind),
    optional: kind === 'customer-liaison',
  }))
}

const BETWEEN = /[、,，;；\n]+/u
const ROLE_BEHIND = /^(.*?)\s*[（(]([^（()）]*)[）)]\s*$/u

/**
 * Who held a role, as the postmortem has it: what was typed among its responders, else what the log says. The others
 * may be of any role; who is called the customer liaison is kept apart, for they are invited after a SEV-1 only.
 * @param roleNames names of roles by their id, in the language of the form
 */
export function responderNames(
  people: ReadonlyMap<Role, readonly string[]>,
  fields: Fields,
  roleNames: Readonly<Record<string, string>>,
): ReadonlyMap<Role, readonly string[]> {
  const typed = (field: string) =>
    (fields.get(field) ?? '')
      .split(BETWEEN)
      .map((name) => name.trim())
      .filter(Boolean)
  const result = new Map(people)
  const ownRows = RESPONDER_FIELDS.flatMap((field) => rowRole(field) ?? [])
  for (const field of RESPONDER_FIELDS) {
    const role = rowRole(field)
    const names = typed(field)
    if (role && names.length > 0) result.set(role, names)
  }
  const others = typed('responders.others')
  if (others.length === 0) return result
  const liaisons: string[] = []
  const rest: string[] = []
  for (const other of others) {
    const [, name = '', role = ''] = ROLE_BEHIND.exec(other) ?? []
    if (role.trim() === roleNames['customer-liaison']) liaisons.push(name)
    else rest.push(other)
  }
  for (const role of ROLES) if (!ownRows.includes(role)) result.delete(role)
  return result.set('customer-liaison', liaisons).set('deputy', rest)
}

/** One line of the invite list, in one line of text with nothing hidden in it. */
export function guestText({ kind, names, optional }: Guest, words: GuestWords): string {
  const guest = optional ? fill(words.optional, { guest: words.guests[kind] }) : words.guests[kind]
  const lines = names.map((name) => visible(oneLine(name))).filter((name) => name !== '')
  return lines.length === 0 ? guest : fill(words.guestNames, { guest, names: lines.join(words.separator) })
}
