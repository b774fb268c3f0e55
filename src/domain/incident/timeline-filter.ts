import { type Role, ROLES } from '../log/entry.ts'
import { peopleIn } from '../log/typed-text.ts'
import { namesWritten, peopleWritten } from '../log/written-names.ts'
import { groupOf } from './kind-groups.ts'
import type { TimelineEntry } from './project-incident.ts'
import type { Marks, TimelineFilter } from './timeline-view.ts'

/**
 * The entries that belong on the timeline and pass the filter, in their order.
 * A role's entries are its assignments, its steps, and those that it or its holder of the time wrote or is named in.
 */
export function filterTimeline(
  timeline: readonly TimelineEntry[],
  marks: Marks,
  { group, who, onlyImportant }: TimelineFilter,
): TimelineEntry[] {
  const isTheirs = who === '' ? () => true : who.startsWith('role:') ? ofRole(who.slice(5)) : ofPerson(who.slice(7))
  return timeline.filter((entry) => {
    const own = groupOf(entry)
    // Asked of every entry, passed or not: it follows who holds the role.
    const theirs = isTheirs(entry)
    return theirs && own !== 'none' && (group === '' || own === group) && (!onlyImportant || isImportant(entry, marks))
  })
}

function isImportant(entry: TimelineEntry, marks: Marks): boolean {
  return marks.get(entry.id)?.important === true
}

function ofPerson(person: string): (entry: TimelineEntry) => boolean {
  const isTheirs = namesAnyOf(person)
  return (entry) => peopleIn(entry).some(isTheirs)
}

/** Whether a field names one of the people of another, by any of the names that they are written with. */
function namesAnyOf(people: string): (field: string) => boolean {
  const names = new Set(keysOf(people))
  return (field) => keysOf(field).some((name) => names.has(name))
}

function keysOf(field: string): string[] {
  return peopleWritten(field)
    .flatMap(namesWritten)
    .map((name) => name.toLowerCase())
}

function ofRole(role: string): (entry: TimelineEntry) => boolean {
  let isHolder = namesAnyOf('')
  return (entry) => {
    if (entry.kind === 'role' && entry.role === role) {
      if (!entry.retracted) isHolder = namesAnyOf(entry.person ?? '')
      return true
    }
    if ('step' in entry && entry.step.includes(`:${role}/`)) return true
    // An assignment to another role names its holder without being about this one.
    const people = entry.kind === 'role' ? [entry.by] : peopleIn(entry)
    return people.some((name) => name !== undefined && (name === role || isHolder(name)))
  }
}

/** The names on a timeline, in the order in which they appear: who wrote something down or is named in it. */
export function peopleOn(timeline: readonly TimelineEntry[]): string[] {
  const names = new Set<string>()
  for (const person of timeline.flatMap(peopleIn).flatMap(peopleWritten)) names.add(person)
  return [...names].filter((name) => !ROLES.includes(name as Role))
}
