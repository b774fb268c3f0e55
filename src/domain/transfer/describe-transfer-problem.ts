import { fill } from '../fill.ts'
import type { EntryPlace } from '../log/decode-entry.ts'
import type { TransferProblem } from './transfer-problem.ts'

/**
 * One sentence for each problem: what is wrong, the limit, and what to do. Places are the names of the problem's own
 * properties; sizes are filled in as megabytes.
 */
export interface ProblemWords {
  problems: Readonly<Record<TransferProblem['kind'], string>>
  /** What the properties of an entry are called. */
  places: Readonly<Record<EntryPlace, string>>
}

/** What is wrong, as a sentence. */
export function describeProblem(problem: TransferProblem, { problems, places }: ProblemWords): string {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(problem))
    values[name] = typeof value === 'number' && /bytes$/i.test(name) ? megabytes(value) : value
  if (problem.kind === 'unreadable-entry') values.place = places[problem.place]
  return fill(problems[problem.kind], values)
}

/** Rounded up, so that what lies over a limit doesn't look equal to it. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}
