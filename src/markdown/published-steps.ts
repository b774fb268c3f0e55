import { DEFAULT_LOCALE, type Locale } from '../i18n/languages.ts'
import type { GoneSteps } from '../schemas/step-aliases.ts'
import { pathOfFile } from '../guide/page-path.ts'
import { steps } from './page-parts.ts'
import type { Page } from './parse-page.ts'

/** Every step id that was ever published, from the project's root. */
export const PUBLISHED_FILE = 'src/content/published-steps.json'

/** Ids of the steps of each page, by its route. */
export type StepIds = Readonly<Record<string, readonly string[]>>

/** The files in which a person puts things right, as they are named in the sentences. */
export interface StepFiles {
  manifest: string
  aliases: string
}

/**
 * Compares what was published with what the pages hold. Ticks and links out there carry published ids, so one may only
 * go with an alias. The build stops at each problem.
 * @param published every id that was ever published
 * @param gone the aliases
 */
export function goneStepProblems(published: StepIds, gone: GoneSteps, present: StepIds, files: StepFiles): string[] {
  const problems: string[] = []
  const before = keys(published)
  const now = new Set(keys(present))
  for (const key of before) {
    if (now.has(key) || Object.hasOwn(gone, key)) continue
    problems.push(
      `${key} was published and is gone. Bring it back, or say in ${files.aliases} what it is called now, or null when it was removed for good.`,
    )
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

/** Names each new step: it is published from now on and has to be written down. The tests ask for it, the build doesn't. */
export function newStepProblems(published: StepIds, present: StepIds, manifest: string): string[] {
  const before = new Set(keys(published))
  return keys(present).flatMap((key) => (before.has(key) ? [] : [`${key} is new. Add it to ${manifest}.`]))
}

/** The steps of every page, as the pages in a language have them. */
export function presentSteps(guide: readonly Page[], locale: Locale = DEFAULT_LOCALE): StepIds {
  return Object.fromEntries(
    guide.flatMap(({ file, tree }) => {
      const path = pathOfFile(file)
      return path?.locale === locale ? [[path.route, steps(tree).map(({ id }) => id)]] : []
    }),
  )
}

function keys(pages: StepIds): string[] {
  return Object.entries(pages).flatMap(([route, ids]) => ids.map((id) => `${route}:${id}`))
}
