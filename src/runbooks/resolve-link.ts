import { existsSync, globSync, statSync } from 'node:fs'
import { posix, sep } from 'node:path'
import type { LinkTarget } from '../markdown/runbook/links.ts'
import { RUNBOOK_FILES } from './addresses.ts'
import { pathOf } from './runbook-files.ts'
import { isServed } from './served-files.ts'

/** The text of the runbooks' folder itself, which stands above their list. */
export const LIST_PATH = ''

/** Files of runbooks that some runbook shows or links to, from the project's root, by their address below `RUNBOOK_FILES`. */
export const linkedFiles = new Map<string, string>()

/**
 * Finds out where a relative address leads, as GitHub and wikis would: to a file beside this one, with or without its
 * ending, in other capitals too; to a folder's own text; from the root of the runbooks where it begins with a slash. A
 * bare name, as `[[name]]` has it, and that of a picture, lead to the only one of that name in any folder.
 * @param paths of all runbooks
 */
export function resolver(folder: string, paths: Iterable<string>) {
  const byPath = new Map([...paths].map((path) => [path.toLowerCase(), path]))
  const onlyPages = onlyOnes(byPath.values())
  let onlyFiles: ReadonlyMap<string, string | undefined> | undefined
  const only = (below: string): string | undefined => {
    onlyFiles ??= onlyOnes(globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll(sep, '/')))
    return onlyFiles.get(posix.basename(below).toLowerCase())
  }
  const pageAt = (below: string) => {
    const plain = below.replace(/\/$/, '').replace(/\.html?$/i, '')
    return byPath.get(pathOf(plain).path.toLowerCase()) ?? byPath.get(pathOf(`${plain}/readme`).path.toLowerCase())
  }
  return (file: string, path: string) =>
    (address: string): LinkTarget => {
      const from = posix.dirname(file.slice(folder.length + 1))
      const name = decoded(address)
      const below = posix.normalize(address.startsWith('/') ? `.${name}` : posix.join(from, name))
      if (below.startsWith('..')) return { kind: 'outside' }
      const isBare = !name.includes('/')
      const target =
        pageAt(below) ??
        pageAt(below.replace(/\?.*$/, '')) ??
        (isBare && !/\.\w{1,5}$/.test(name) ? onlyPages.get(pathOf(name).path.toLowerCase()) : undefined)
      if (target !== undefined) return { kind: 'page', href: relative(path, target) }
      if (existsSync(`${folder}/${below}`)) return fileAt(folder, below)
      const elsewhere = isBare && IMAGE.test(name) ? only(name) : undefined
      return elsewhere === undefined ? { kind: 'missing' } : fileAt(folder, elsewhere)
    }
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)$/i

function fileAt(folder: string, below: string): LinkTarget {
  const onDisk = `${folder}/${below}`
  if (statSync(onDisk).isDirectory()) return { kind: 'folder' }
  if (!isServed(onDisk)) return { kind: 'refused' }
  linkedFiles.set(below, onDisk)
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return { kind: 'file', href: `${base}/${RUNBOOK_FILES}/${encodePath(below)}` }
}

/** By the last part of their path; `undefined` for a name that two have. */
function onlyOnes(paths: Iterable<string>): Map<string, string | undefined> {
  const names = Map.groupBy(paths, (path) => posix.basename(path).toLowerCase())
  return new Map([...names].map(([name, all]) => [name, all.length === 1 ? all[0] : undefined]))
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
