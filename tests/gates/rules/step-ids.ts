/** Ids of the steps of each page, by its route. */
export type StepIds = Readonly<Record<string, readonly string[]>>

/** What has ever been published: ids by page, and what became of those that are gone. */
export interface Published {
  pages: StepIds
  /** `<route>:<old id>` to `<route>:<new id>`, or to `null` for a step that was removed for good. */
  aliases: Readonly<Record<string, string | null>>
}

/**
 * Compares what was published with what the pages hold. Ticks and links out there carry published ids, so one may only
 * go with an alias; a new one has to be written down, since it is published from now on.
 * @param file the manifest, as it is named in the sentences
 */
export function stepIdProblems(published: Published, present: StepIds, file: string): string[] {
  const problems: string[] = []
  const before = keys(published.pages)
  const now = new Set(keys(present))
  for (const key of before) {
    if (now.has(key) || Object.hasOwn(published.aliases, key)) continue
    problems.push(
      `${key} was published and is gone. Bring it back, or say in the aliases of ${file} what it is called now, or null when it was removed for good.`,
    )
  }
  for (const key of now) {
    if (!before.includes(key)) problems.push(`${key} is new. Add it to ${file}.`)
  }
  for (const [from, to] of Object.entries(published.aliases)) {
    if (!before.includes(from)) problems.push(`${file}: the alias ${from} was never published. Correct its spelling.`)
    if (now.has(from)) problems.push(`${file}: ${from} has an alias and still stands on its page. Remove one of them.`)
    if (to !== null && !now.has(to))
      problems.push(`${file}: the alias of ${from} leads to ${to}, which isn’t on any page. Correct it.`)
  }
  return problems
}

function keys(pages: StepIds): string[] {
  return Object.entries(pages).flatMap(([route, ids]) => ids.map((id) => `${route}:${id}`))
}
