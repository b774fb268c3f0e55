import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

/** What Rolldown tells of a module by its id. */
interface Chunking {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null
}

const INCIDENT = 'cockpit/islands.ts'
const POSTMORTEM = 'postmortem/PostmortemGenerator.tsx'
/** What the incident page shows when a tab is opened, or later. */
const LATER = ['transfer/Transfer.tsx', 'archive/Archive.tsx', 'drill/DrillPanel.tsx', 'cockpit/WhatNextSteps.tsx']

/**
 * What wakes together is one file. Each line: the name of a file, what imports its modules at once, and what does so
 * too, one of these at least if any are named. The first line that fits a module has it. Without this, Astro makes a file
 * of each island and of each piece that some of them share, by design: https://github.com/withastro/astro/issues/17015.
 * “During an incident” then asks for 20 files more, the incident page for 50.
 */
const LINES: readonly (readonly [name: string, from: string, ...too: readonly string[]])[] = [
  ['first-screen', 'islands.ts'],
  ['calm', 'checklist/CalmBoxes.tsx'],
  ['recorded', 'recorded-bar.ts'],
  ['recorded', 'recorded.ts', INCIDENT],
  // What a team's sign needs on every page, of which rows of the timeline show a part. A site without a team has no such file.
  ['team', 'team/TeamBar.tsx'],
  // What the first note fetches, wherever it is written, and what most dialogs have in common with it.
  ['note', '../stores/notes.ts'],
  ['note', '../stores/retract.ts'],
  ['note', '../domain/instant-text.ts'],
  ['recorded-beside', 'recorded.ts'],
  ['incident-and-bar', INCIDENT, 'incident/BarDialogs.tsx'],
  // Who is on a step, which its menu asks and what a received record would change.
  ['incident-and-bar', 'checklist/step-part.ts', 'transfer/ReceivedRecord.tsx'],
  ['incident-and-postmortem', INCIDENT, POSTMORTEM, 'postmortem/tables.ts'],
  // What the forms of the incident page and the texts of updates have in common with others.
  ['forms-and-postmortem', POSTMORTEM, 'cockpit/forms.ts', 'incident/BarDialogs.tsx', 'updates/UpdateTexts.tsx'],
  ['shared-forms', 'cockpit/forms.ts', 'postmortem/tables.ts', 'incident/BarDialogs.tsx'],
  [
    'postmortem-and-process',
    POSTMORTEM,
    'deadline/DeadlineCalculator.tsx',
    'workflow/PostmortemWorkflow.tsx',
    ...LATER,
  ],
  ['incident', INCIDENT],
  ['postmortem', POSTMORTEM],
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
    const isReached = (file: string) => reachedFrom(file).has(id)
    const line = LINES.find(([, from, ...too]) => isReached(from) && (too.length === 0 || too.some(isReached)))
    return line?.[0] ?? null
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
