import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { RUNBOOK_FILES, RUNBOOKS } from './addresses.ts'
import { oncePerLocale } from '../guide/once.ts'
import type { Locale } from '../i18n/languages.ts'
import type { LinkTarget } from '../markdown/runbook/links.ts'
import { shownLocales } from '../guide/visibility.ts'
import { pathOf, runbookFiles, runbookFolder } from './runbook-files.ts'
import { readRunbook, type Runbook } from './read-runbook.ts'
import { isServed } from './served-files.ts'

/** A runbook on the site, in the words of one language. */
export interface RunbookPage extends Runbook {
  path: string
  route: string
  /** The folder in which it lies; empty for none. */
  group: string
  /** Whether it is the text of that folder itself. */
  isOfFolder: boolean
}

/** The text of the runbooks' folder itself, which stands above their list. */
const LIST_PATH = ''

/** All runbooks, by their path; of one that stands in several languages the text for this one, or any. */
export const runbooks = oncePerLocale((locale: Locale): readonly RunbookPage[] => {
  const folder = runbookFolder()
  const files = Map.groupBy(runbookFiles(folder), ({ path }) => path)
  const resolve = resolver(folder, files)
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

/** Files of runbooks that some runbook shows or links to, from the project's root, by their address below `RUNBOOK_FILES`. */
export const linkedFiles = new Map<string, string>()

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Finds out where a relative address leads, as GitHub and wikis would: to a file beside this one, with or without its
 * ending, in other capitals too; to a folder's own text; from the root of the runbooks where it begins with a slash.
 */
function resolver(folder: string, files: ReadonlyMap<string, unknown>) {
  const paths = new Map([...files.keys()].map((path) => [path.toLowerCase(), path]))
  return (file: string, path: string) =>
    (address: string): LinkTarget => {
      const from = posix.dirname(file.slice(folder.length + 1))
      const below = posix.normalize(address.startsWith('/') ? `.${address}` : posix.join(from, decoded(address)))
      if (below.startsWith('..')) return { kind: 'missing' }
      const plain = below.replace(/\/$/, '').replace(/\.html?$/i, '')
      const target =
        paths.get(pathOf(plain).path.toLowerCase()) ?? paths.get(pathOf(`${plain}/readme`).path.toLowerCase())
      if (target !== undefined) return { kind: 'page', href: relative(path, target) }
      const onDisk = `${folder}/${below}`
      if (!existsSync(onDisk) || !isServed(onDisk)) return { kind: 'missing' }
      linkedFiles.set(below, onDisk)
      const base = import.meta.env.BASE_URL.replace(/\/$/, '')
      return { kind: 'file', href: `${base}/${RUNBOOK_FILES}/${encodePath(below)}` }
    }
}

/** From one runbook to another, whatever the language and wherever the site lies. */
function relative(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length)}${to === LIST_PATH ? '' : `${encodePath(to)}/`}`
}

/** A path as it stands in an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
