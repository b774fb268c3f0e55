import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { RUNBOOKS } from './addresses.ts'
import { oncePerLocale } from '../guide/once.ts'
import type { Locale } from '../i18n/languages.ts'
import type { LinkTarget } from '../markdown/runbook/links.ts'
import { shownLocales } from '../guide/visibility.ts'
import { LIST_PATH, resolver } from './resolve-link.ts'
import { runbookFiles, runbookFolder } from './runbook-files.ts'
import { readRunbook, type Runbook } from './read-runbook.ts'

/** A runbook on the site, in the words of one language. */
export interface RunbookPage extends Runbook {
  path: string
  route: string
  /** The folder in which it lies; empty for none. */
  group: string
  /** Whether it is the text of that folder itself. */
  isOfFolder: boolean
}

/** All runbooks, by their path; of one that stands in several languages the text for this one, or any. */
export const runbooks = oncePerLocale((locale: Locale): readonly RunbookPage[] => {
  const folder = runbookFolder()
  const files = Map.groupBy(runbookFiles(folder), ({ path }) => path)
  const resolve = resolver(folder, files.keys())
  const folders = new Set([...files.keys()].map((path) => posix.dirname(path)))
  const order = [locale, undefined, ...shownLocales()]
  return (
    [...files]
      .filter(([path]) => path !== LIST_PATH)
      .map(([path, versions]) => {
        const rank = (one: Locale | undefined) => (order.includes(one) ? order.indexOf(one) : order.length)
        const [version] = versions.toSorted((a, b) => rank(a.locale) - rank(b.locale))
        const { file } = version as (typeof versions)[number]
        const runbook = readOnce(file, resolve(file, path))
        const isOfFolder = folders.has(path)
        const group = isOfFolder ? path : posix.dirname(path).replace(/^\.$/, '')
        return { ...runbook, path, route: `${RUNBOOKS}/${path}`, group, isOfFolder }
      })
      // A folder's text that says nothing, which only gives a name to it elsewhere, needs no page.
      .filter(({ isOfFolder, blocks }) => !isOfFolder || blocks.some((text) => text.trim() !== ''))
      .sort((a, b) => compare(a.group, b.group) || compare(a.path, b.path))
  )
})

const read = new Map<string, Runbook>()

/** A text that stands in several languages is read once for each build: nothing in it depends on the language. */
function readOnce(file: string, resolve: (address: string) => LinkTarget): Runbook {
  const runbook = read.get(file) ?? readRunbook(readFileSync(file), file, resolve)
  if (import.meta.env.PROD) read.set(file, runbook)
  return runbook
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
