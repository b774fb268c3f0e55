import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

const ENTRY = /\/components\/search\/SearchDialog\.tsx$/
const ALONE = '?alone'
/** What has nothing of Preact, and what is fetched later: the search and the other islands have it in common. */
const SHARED = /\/(?:load-search|put-texts-back)\.ts$/

/**
 * The search has Preact and all that draws it in its own file. Most pages that are only read wake nothing else, and what
 * wakes the others is one file with the bar and the steps, which would be fetched for a third of it: 10 kB fewer until the
 * first result. On a page where both wake, each has its own Preact, and they know nothing of each other.
 */
export const searchAlone: Plugin = {
  name: 'search-alone',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    const from = importer && normalizePath(importer)
    if (!from || !(from.endsWith(ALONE) || ENTRY.test(from))) return null
    const resolved = await this.resolve(source, from.replace(ALONE, ''), { ...options, skipSelf: true })
    if (!resolved || resolved.external || SHARED.test(normalizePath(resolved.id))) return resolved
    return { ...resolved, id: resolved.id + ALONE }
  },
  load: { filter: { id: /\?alone$/ }, handler: (id) => textOf(id.replace(ALONE, '')) },
}

/** What Vite makes up is no file; `lean-scripts.ts` writes it. */
function textOf(file: string): string {
  return isAbsolute(file) ? readFileSync(file, 'utf8') : ''
}

/** A page whose search is woken by its own file, in the place of the one that wakes all other islands. */
export function withSearchAlone(html: string): string {
  return html.replace(
    /(<astro-island component-url="([^"]+)"[^>]*? renderer-url=")[^"]+(?="[^>]*? client="search")/g,
    '$1$2',
  )
}
