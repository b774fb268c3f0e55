import type { RunbookPage } from './runbooks.ts'

const said = new Set<string>()

/** Prints what whoever builds should know of these runbooks, each sentence once, and hands them on. */
export function warnOnce(pages: readonly RunbookPage[]): readonly RunbookPage[] {
  for (const warning of pages.flatMap(({ warnings }) => warnings)) {
    if (!said.has(warning)) console.warn(warning)
    said.add(warning)
  }
  return pages
}
