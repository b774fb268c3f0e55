import { encodeRecord } from './record-file.ts'
import type { Entry } from '../log/entry.ts'
import { FILE_LIMIT_BYTES, sizeProblem, textBytes } from './file-limits.ts'
import { byIncident, entryLine } from './record-order.ts'

/** Bytes that an entry costs beside its line: a comma, a line end and, at worst, the beginning and end of an incident. */
const AROUND_BYTES = 64

/**
 * The texts of record files that together hold these entries and are each within what a receiver takes: nearly always
 * one. Merging is set union, so the files may be imported in any order. Without entries it is one empty file.
 */
export function recordFiles(entries: readonly Entry[]): string[] {
  const whole = encodeRecord(entries)
  // The limit on the number of entries needs no check: as many as that are over the size.
  if (!sizeProblem(textBytes(whole))) return [whole]
  const parts: Entry[][] = []
  let leftBytes = 0
  for (const entry of byIncident(entries).flatMap(([, log]) => log)) {
    const bytes = textBytes(entryLine(entry)) + AROUND_BYTES
    const part = parts.at(-1)
    if (part && bytes <= leftBytes) part.push(entry)
    else {
      parts.push([entry])
      leftBytes = FILE_LIMIT_BYTES - AROUND_BYTES
    }
    leftBytes -= bytes
  }
  return parts.map(encodeRecord)
}
