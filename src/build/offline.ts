import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { build, type Rolldown } from 'vite'
import { getManifest, type ManifestEntry } from 'workbox-build'
import { OLDEST_BROWSERS } from '../components/site/too-old.ts'
import { pageHref } from '../guide/addresses.ts'
import { LANDMARKS } from '../guide/sections.ts'
import { shownLocales } from '../guide/visibility.ts'
import { isNamedByContent, NAMED_BY_CONTENT } from '../offline/this-release.ts'

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url))
/** What hosts and search engines read and no page asks for. */
const LEFT_OUT = ['_headers', 'sitemap.xml', 'sw.js', 'offline.json']
/** The address of the home page below the root. */
const ROOT = './'

/** A file of the copy: its address below the root, and what changes with its content unless its name does. */
export type CachedFile = Pick<ManifestEntry, 'url' | 'revision'>

/** After the build, and after the search index: the service worker, which knows every file of the release. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeWorker(fileURLToPath(dir))
        logger.info(`${count} files are kept for use without a network`)
      },
    },
  }
}

/**
 * Writes the service worker of a built folder, and how much it fetches.
 * @returns how many files it keeps
 */
export async function writeWorker(folder: string): Promise<number> {
  const files = await filesOf(folder)
  writeFileSync(join(folder, 'sw.js'), await workerCode(files))
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ bytes: sentBytes(folder) }))
  return files.length
}

/** All files of a built folder in the order in which they are fetched; a page under its address. */
async function filesOf(folder: string): Promise<CachedFile[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: LEFT_OUT,
    dontCacheBustURLsMatching: NAMED_BY_CONTENT,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  })
  if (warnings.length > 0) throw new Error(`The copy for use without a network can’t be made: ${warnings.join(' ')}`)
  const files = manifestEntries.map(({ url, revision }) => ({
    url: url.replace(/(^|\/)index\.html$/, '$1') || ROOT,
    revision,
  }))
  const rank = ({ url }: CachedFile) => (isNamedByContent(url) || neededFirst().includes(url) ? 0 : 1)
  return files.sort((a, b) => rank(a) - rank(b) || (a.url < b.url ? -1 : 1))
}

/** The pages that whoever has an incident on their hands needs before any other. */
function neededFirst(): string[] {
  return shownLocales().flatMap((locale) =>
    ['', LANDMARKS.checklist, 'incident'].map((route) => pageHref('/', locale, route).slice(1) || ROOT),
  )
}

async function workerCode(files: readonly CachedFile[]): Promise<string> {
  const [output] = await buildWorker(files)
  return output.code
}

/** The worker as one classic script, which older Firefox needs, for these files. */
export async function buildWorker(files: readonly CachedFile[]): Promise<[Rolldown.OutputChunk]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { RELEASE: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: Object.entries(OLDEST_BROWSERS).map((browser) => browser.join('')),
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite has written no service worker.')
  return [output.output[0]]
}

/** About how many bytes a browser fetches for the copy: with gzip, which hosts do as they send. */
function sentBytes(folder: string): number {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + gzipSync(readFileSync(join(parentPath, name))).length, 0)
}
