import { readFileSync, writeFileSync } from 'node:fs'
import { pageFiles } from '../guide/page-path.ts'
import { shownLocales } from '../guide/visibility.ts'
import { merged, OWN_PUBLISHED_FILE, stepsOfOwnPages, unpublished } from '../markdown/own-steps.ts'
import { parsePage } from '../markdown/parse-page.ts'
import { ownPublished } from './published-files.ts'

const ABOUT =
  'Every step id of your own pages that was ever published, by page. npm run steps adds to it; a renamed or removed step gets an alias in step-aliases.yaml.'

/**
 * Writes the steps of a company's own pages down as published. Nothing that stands there goes, and our list isn't
 * touched.
 * @returns what was done, as a sentence
 */
export function publishSteps(): string {
  const guide = pageFiles().map((file) => parsePage({ file, text: readFileSync(file, 'utf8') }))
  const faults = guide.flatMap(({ fault }) => fault ?? [])
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const before = ownPublished().steps
  const present = stepsOfOwnPages(guide, shownLocales())
  const added = unpublished(present, before)
  if (added.length === 0) return 'Every step of your own pages is written down already.'
  writeFileSync(
    OWN_PUBLISHED_FILE,
    `${JSON.stringify({ about: ABOUT, pages: sorted(merged(before, present)) }, null, 2)}\n`,
  )
  return `Written down in ${OWN_PUBLISHED_FILE}: ${added.join(', ')}. Commit it.`
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
