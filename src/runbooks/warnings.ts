import { nameProblems } from './file-names.ts'
import { runbookFiles, runbookFolder } from './runbook-files.ts'
import { linkedFiles, type RunbookPage } from './runbooks.ts'

const said = new Set<string>()

/** Prints what whoever builds should know of these runbooks and of their files, each sentence once, and hands them on. */
export function warnOnce(pages: readonly RunbookPage[]): readonly RunbookPage[] {
  const names = nameProblems(runbookFiles(runbookFolder()), [...linkedFiles.values()])
  for (const warning of [...names, ...pages.flatMap(({ warnings }) => warnings)]) {
    if (!said.has(warning)) console.warn(warning)
    said.add(warning)
  }
  return pages
}
