import { localMinute } from '../instant-text.ts'
import type { EntryPlace } from '../log/decode-entry.ts'
import type { Entry } from '../log/entry.ts'
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

/**
 * Every part in which they differ, in the order of the entry that is here.
 * @param zone IANA name of the zone in which moments are shown
 */
export function unlikeParts({ here, theirs }: Unlike, zone: string): UnlikePart[] {
  const [ours, others] = [here, theirs].map((entry) => new Map(Object.entries(entry)))
  const parts = [...new Set([...(ours?.keys() ?? []), ...(others?.keys() ?? [])])]
  return parts.flatMap((part) => {
    const [one, other] = [textOf(ours?.get(part)), textOf(others?.get(part))]
    if (one === other) return []
    const [shortOne, shortOther] = [one, other].map((text) => (MOMENT.test(text) ? localMinute(text, zone) : text))
    // Moments that differ by seconds are shown with them.
    const isClear = shortOne !== shortOther
    return {
      part: part as EntryPlace,
      here: visible((isClear && shortOne) || one),
      theirs: visible((isClear && shortOther) || other),
    }
  })
}

function textOf(value: unknown): string {
  return value === undefined ? '' : String(value)
}
