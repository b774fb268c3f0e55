import { existsSync, readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { parse } from 'yaml'
import type { StepAliases } from '../domain/incident/project-incident.ts'
import type { StepKey } from '../domain/log/entry.ts'
import { isStepKey } from '../domain/log/step-key.ts'
import { OWN_FOLDER } from './own-folder.ts'

/** The file that says what became of published step ids, from the project's root. */
export const ALIASES_FILE = 'src/content/step-aliases.yaml'

/** The same for the steps of a company's own pages, and for ours that it has in its own way. It needn't exist. */
export const OWN_ALIASES_FILE = `${OWN_FOLDER}/step-aliases.yaml`

const key = z.string().refine(isStepKey)
const shape = z.record(key, key.nullable())

/** What each published key that is gone is called now; `null` for a step that was removed for good. */
export type GoneSteps = Readonly<Record<StepKey, StepKey | null>>

/**
 * Reads an aliases file; one with nothing but comments has no aliases.
 * @throws {Error} one sentence for each wrong line
 */
export function parseStepAliases(source: string, file: string): GoneSteps {
  const result = shape.safeParse(parse(source) ?? {})
  if (result.success) return result.data
  const wrong = new Set(result.error.issues.map(({ path }) => path.join('.')))
  throw new Error(
    [...wrong]
      .map(
        (place) =>
          `${file}: ${place || 'The file'} is no alias. Write <page>:<old id>: <page>:<new id>, or null for a step that was removed for good, for example during/during-an-incident:scribe/write-names: during/during-an-incident:scribe/post-roles.`,
      )
      .join('\n'),
  )
}

/** Reads one of the two files; nothing is in one that doesn't exist. */
export function readStepAliases(file: string): GoneSteps {
  return existsSync(file) ? parseStepAliases(readFileSync(file, 'utf8'), file) : {}
}

let cached: GoneSteps | undefined

function goneSteps(): GoneSteps {
  cached ??= { ...readStepAliases(ALIASES_FILE), ...readStepAliases(OWN_ALIASES_FILE) }
  return cached
}

/**
 * The renamed steps that a page needs to know: those that are among its own steps now. The incident page knows all.
 * @returns `undefined` when there are none, which is nearly always
 */
export function aliasesFor(route: string): StepAliases | undefined {
  const own = Object.entries(goneSteps()).flatMap(([from, to]): [StepKey, StepKey][] =>
    to !== null && (route === 'incident' || to.startsWith(`${route}:`)) ? [[from, to]] : [],
  )
  return own.length > 0 ? Object.fromEntries(own) : undefined
}

/** The steps that were removed for good. @returns `undefined` when there are none */
export function removedForGood(): StepKey[] | undefined {
  const removed = Object.entries(goneSteps()).flatMap(([step, to]) => (to === null ? [step] : []))
  return removed.length > 0 ? removed : undefined
}

/** The ids that a step had before on this page: links to them still lead to it. */
export function formerIds(route: string, id: string): string[] {
  return Object.entries(goneSteps()).flatMap(([from, to]) =>
    to === `${route}:${id}` && from.startsWith(`${route}:`) ? [from.slice(route.length + 1)] : [],
  )
}
