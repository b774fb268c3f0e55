import { type Role, ROLES } from '../log/entry.ts'
import { peopleIn } from '../log/typed-text.ts'
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

function ofPerson(name: string): (entry: TimelineEntry) => boolean {
  return (entry) => peopleIn(entry).includes(name)
}

function ofRole(role: string): (entry: TimelineEntry) => boolean {
  let holder: string | undefined
  return (entry) => {
    if (entry.kind === 'role' && entry.role === role) {
      if (!entry.retracted) holder = entry.person
      return true
    }
    if (entry.kind === 'step' && entry.step.includes(`:${role}/`)) return true
    // An assignment to another role names its holder without being about this one.
    const people = entry.kind === 'role' ? [entry.by] : peopleIn(entry)
    return people.some((name) => name !== undefined && (name === role || name === holder))
  }
}

/** The names on a timeline, in the order in which they appear: who wrote something down or is named in it. */
export function peopleOn(timeline: readonly TimelineEntry[]): string[] {
  const names = new Set<string>()
  for (const entry of timeline) for (const name of peopleIn(entry)) names.add(name)
  return [...names].filter((name) => !ROLES.includes(name as Role))
}
