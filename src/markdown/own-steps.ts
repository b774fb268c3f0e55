import { isOwnPage, pathOfFile } from '../guide/page-path.ts'
import type { Locale } from '../i18n/languages.ts'
import { OWN_FOLDER } from '../schemas/own-folder.ts'
import type { GoneSteps } from '../schemas/step-aliases.ts'
import { steps } from './page-parts.ts'
import type { Page } from './parse-page.ts'
import { goneStepProblems, presentSteps, type StepFiles, type StepIds } from './published-steps.ts'

/** The step ids of a company's own pages that were published, from the project's root; `npm run steps` writes it. */
export const OWN_PUBLISHED_FILE = `${OWN_FOLDER}/published-steps.json`

/** What was published, and what became of it: ours or a company's own. */
export interface Published {
  steps: StepIds
  gone: GoneSteps
  files: StepFiles
}

/** Pages of whom; a company's own in every language that is shown, because each may stand in one alone. */
export function stepsOfOwnPages(guide: readonly Page[], locales: readonly Locale[]): StepIds {
  const byRoute = new Map<string, Set<string>>()
  for (const { file, tree } of guide) {
    const path = pathOfFile(file)
    if (!path || !isOwnPage(file) || !locales.includes(path.locale)) continue
    const ids = byRoute.get(path.route) ?? new Set()
    for (const { id } of steps(tree)) ids.add(id)
    byRoute.set(path.route, ids)
  }
  return Object.fromEntries([...byRoute].map(([route, ids]) => [route, [...ids]]))
}

/**
 * Published steps that are gone without an alias: of our pages, and of a company's own. Where a company has put its own
 * page in the place of ours, our list says nothing of it.
 * @returns one sentence for each problem
 */
export function stepProblems(
  guide: readonly Page[],
  locales: readonly Locale[],
  ours: Published,
  own: Published,
): string[] {
  const ownSteps = stepsOfOwnPages(guide, locales)
  const isReplaced = (key: string) => Object.hasOwn(ownSteps, key.split(':')[0] ?? '')
  const left = Object.fromEntries(Object.entries(ours.steps).filter(([route]) => !isReplaced(route)))
  const gone = Object.fromEntries(
    Object.entries(ours.gone).filter(([from, to]) => !isReplaced(from) && (to === null || !isReplaced(to))),
  )
  const present = presentSteps(guide, locales[0])
  const all = merged(...locales.map((locale) => presentSteps(guide, locale)))
  // A company may rename a step of ours that it has published with our page.
  const renamed = Object.keys(own.gone).filter((key) => keysOf(ours.steps).includes(key))
  return [
    ...goneStepProblems(left, gone, present, ours.files),
    ...goneStepProblems(merged(own.steps, byPage(renamed)), own.gone, all, own.files),
  ]
}

/** The steps of both, each page once. */
export function merged(...lists: StepIds[]): StepIds {
  const keys = new Set(lists.flatMap(keysOf))
  return byPage([...keys])
}

/** The keys of what isn't among the published steps yet. */
export function unpublished(present: StepIds, published: StepIds): string[] {
  const before = new Set(keysOf(published))
  return keysOf(present).filter((key) => !before.has(key))
}

function keysOf(pages: StepIds): string[] {
  return Object.entries(pages).flatMap(([route, ids]) => ids.map((id) => `${route}:${id}`))
}

function byPage(keys: readonly string[]): StepIds {
  const pages = Map.groupBy(keys, (key) => key.split(':')[0] ?? '')
  return Object.fromEntries([...pages].map(([route, all]) => [route, all.map((key) => key.slice(route.length + 1))]))
}
