import { nameProblems } from './file-names.ts'
import { linkedFiles } from './resolve-link.ts'
import { OWN_RUNBOOKS, runbookFiles, runbookFolder } from './runbook-files.ts'
import type { RunbookPage } from './runbooks.ts'
import { keepWarningCount } from './warning-count.ts'
import { languageProblems, unreadFiles } from './unread-files.ts'

const said = new Set<string>()

/** Prints what whoever builds should know of these runbooks and of their files, each sentence once, and hands them on. */
export function warnOnce(pages: readonly RunbookPage[]): readonly RunbookPage[] {
  const files = runbookFiles(runbookFolder())
  const linked = [...linkedFiles.values()]
  const names = [...nameProblems(files, linked), ...unreadFiles(OWN_RUNBOOKS, linked), ...languageProblems(files)]
  for (const warning of [...names, ...pages.flatMap(({ warnings }) => warnings)]) {
    if (!said.has(warning)) console.warn(warning)
    said.add(warning)
  }
  keepWarningCount(said.size)
  return pages
}
