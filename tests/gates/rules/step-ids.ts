import type { GoneSteps } from '../../../src/schemas/step-aliases.ts'

/** Ids of the steps of each page, by its route. */
export type StepIds = Readonly<Record<string, readonly string[]>>

/** The files in which a person puts things right, as they are named in the sentences. */
export interface StepFiles {
  manifest: string
  aliases: string
}

/**
 * Compares what was published with what the pages hold. Ticks and links out there carry published ids, so one may only
 * go with an alias; a new one has to be written down, since it is published from now on.
 * @param published every id that was ever published
 * @param gone the aliases
 */
export function stepIdProblems(published: StepIds, gone: GoneSteps, present: StepIds, files: StepFiles): string[] {
  const problems: string[] = []
  const before = keys(published)
  const now = new Set(keys(present))
  for (const key of before) {
    if (now.has(key) || Object.hasOwn(gone, key)) continue
    problems.push(
      `${key} was published and is gone. Bring it back, or say in ${files.aliases} what it is called now, or null when it was removed for good.`,
    )
  }
  for (const key of now) {
    if (!before.includes(key)) problems.push(`${key} is new. Add it to ${files.manifest}.`)
  }
  for (const [from, to] of Object.entries(gone)) {
    if (!before.includes(from)) problems.push(`${files.aliases}: ${from} was never published. Correct its spelling.`)
    if (now.has(from))
      problems.push(`${files.aliases}: ${from} has an alias and still stands on its page. Remove one of them.`)
    if (to !== null && !now.has(to))
      problems.push(`${files.aliases}: ${from} leads to ${to}, which isn’t on any page. Correct it.`)
  }
  return problems
}

function keys(pages: StepIds): string[] {
  return Object.entries(pages).flatMap(([route, ids]) => ids.map((id) => `${route}:${id}`))
}
