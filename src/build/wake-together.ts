import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

/** What Rolldown tells of a module by its id. */
interface Chunking {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null
}

/**
 * What wakes together is one file. Each line: the name of a file, and from where its modules are reached; what all of
 * these import at once stands in it, and the first line that holds a module has it. Without this, Astro makes a file of
 * each island and of each piece that some of them share, by design: https://github.com/withastro/astro/issues/17015.
 * “During an incident” then asks for 20 files more, the incident page for 50.
 */
const LINES: readonly (readonly [name: string, ...from: readonly string[]])[] = [
  ['first-screen', 'islands.ts'],
  ['recorded', 'recorded.ts'],
  ['incident-and-bar', 'cockpit/islands.ts', 'incident/BarDialogs.tsx'],
  ['incident-and-postmortem', 'cockpit/islands.ts', 'postmortem/PostmortemGenerator.tsx'],
  ['postmortem-and-deadline', 'postmortem/PostmortemGenerator.tsx', 'deadline/DeadlineCalculator.tsx'],
  ['postmortem-and-process', 'postmortem/PostmortemGenerator.tsx', 'workflow/PostmortemWorkflow.tsx'],
  ['contacts', 'contact/ContactEditor.tsx', 'contact/OwnContacts.tsx'],
]

/** Says of a module in which of these files it stands; `null` leaves it to Rolldown. */
export function wakeTogether(): (id: string, chunking: Chunking) => string | null {
  const reached = new Map<string, ReadonlySet<string>>()
  return (id, chunking) => {
    const reachedFrom = (file: string) => {
      const modules = reached.get(file) ?? follow(idOf(file), chunking)
      reached.set(file, modules)
      return modules
    }
    return LINES.find(([, ...from]) => from.every((file) => reachedFrom(file).has(id)))?.[0] ?? null
  }
}

function idOf(file: string): string {
  return normalizePath(fileURLToPath(new URL(`../components/${file}`, import.meta.url)))
}

/** A module and all that it imports at once. */
function follow(start: string, chunking: Chunking): ReadonlySet<string> {
  const modules = new Set([start])
  for (const id of modules) for (const imported of chunking.getModuleInfo(id)?.importedIds ?? []) modules.add(imported)
  return modules
}
