import { localMinute } from '../instant-text.ts'
import type { EntryPlace } from '../log/decode-entry.ts'
import type { Entry } from '../log/entry.ts'
import { withTextsReplaced } from '../log/typed-text.ts'
import { visible } from '../visible.ts'

/** Two entries that bear one id and say different things. */
export interface Unlike {
  here: Entry
  theirs: Entry
}

/** One part in which two entries differ, as it reads in either, what hides in it named; the empty text where it is absent. */
export interface UnlikePart {
  /** The property. */
  part: EntryPlace
  here: string
  theirs: string
}

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** How an entry reads: the zone of its moments (IANA name), and the name of a role; any other text stays as it is. */
export interface Reading {
  zone: string
  roleName: (role: string) => string
}

/** Every part in which they differ, in the order of the entry that is here. */
export function unlikeParts({ here, theirs }: Unlike, reading: Reading): UnlikePart[] {
  const [ours, others] = [new Map(Object.entries(here)), new Map(Object.entries(theirs))]
  const [oursRead, othersRead] = [readEntry(here, reading), readEntry(theirs, reading)]
  return [...new Set([...ours.keys(), ...others.keys()])].flatMap((part) => {
    const [one, other] = [textOf(ours.get(part)), textOf(others.get(part))]
    if (one === other) return []
    const [readOne, readOther] = [textOf(oursRead.get(part)), textOf(othersRead.get(part))]
    // Moments that differ by seconds are shown with them, a role and its typed name as they are stored.
    const isClear = readOne !== readOther
    return {
      part: part as EntryPlace,
      here: visible(isClear ? readOne : one),
      theirs: visible(isClear ? readOther : other),
    }
  })
}

/** What an entry holds, as it reads: moments in the zone, and roles by their names, also where they act as people. */
function readEntry(entry: Entry, { zone, roleName }: Reading): Map<string, unknown> {
  const same = (text: string) => text
  const named = withTextsReplaced(entry, { guide: same, text: same, link: same, person: roleName })
  return new Map(
    Object.entries(named).map(([part, value]: [string, unknown]) => {
      if (typeof value !== 'string') return [part, value]
      if (part === 'role') return [part, roleName(value)]
      return [part, MOMENT.test(value) ? localMinute(value, zone) : value]
    }),
  )
}

function textOf(value: unknown): string {
  return value === undefined ? '' : String(value)
}
