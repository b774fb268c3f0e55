import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minifySync, type Plugin, transformWithOxc } from 'vite'
import { FIRST_LOOK } from '../components/site/first-look.ts'
import { OLDEST_BROWSERS, TOO_OLD_SCRIPT } from '../components/site/too-old.ts'

type Hash = `sha256-${string}`

const target = Object.entries(OLDEST_BROWSERS).map((browser) => browser.join(''))

/** A script that isn't a module, as short as it gets: 0.1 kB fewer of the first look. */
function shortened(name: string, script: string): string {
  const { code, errors } = minifySync(name, script, { module: false, compress: { target } })
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`)
  return code
}

async function islandScript(): Promise<string> {
  const file = fileURLToPath(new URL('../components/site/island.ts', import.meta.url))
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { target })
  // What marks a file without exports as a module; a script that isn't one stumbles over it.
  return shortened('island.js', code.replace(/export \{\};?\s*$/, ''))
}

/** The scripts that stand in every page, as they stand there. The one for old browsers is in words that those read. */
export const INLINE_SCRIPTS = {
  tooOld: TOO_OLD_SCRIPT,
  firstLook: shortened('first-look.js', FIRST_LOOK),
  island: await islandScript(),
} as const

/** Lets the policy run these scripts; Astro knows only those that it builds itself. */
export const INLINE_SCRIPT_HASHES: Hash[] = Object.values(INLINE_SCRIPTS).map(
  (script): Hash => `sha256-${createHash('sha256').update(script).digest('base64')}`,
)

const ASTRO_ISLAND = /astro[/\\]dist[/\\]runtime[/\\]server[/\\]astro-island\.prebuilt(?:-dev)?\.js$/
const ASTRO_PROPS = /astro[/\\]dist[/\\]runtime[/\\]server[/\\]serialize\.js$/
const FIRST_LOOK_FILE = /components[/\\]site[/\\]first-look\.ts$/

/**
 * Writes them into the built pages: our island, with its props, in the place of Astro's, and the first look shortened.
 * `npm run dev` has Astro's island, which what it adds to a page while one writes asks for.
 */
export const inlineScripts: Plugin = {
  name: 'inline-scripts',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: [ASTRO_ISLAND, ASTRO_PROPS, FIRST_LOOK_FILE] },
    handler(id) {
      if (ASTRO_ISLAND.test(id)) return `export default ${JSON.stringify(INLINE_SCRIPTS.island)}`
      if (FIRST_LOOK_FILE.test(id)) return `export const FIRST_LOOK = ${JSON.stringify(INLINE_SCRIPTS.firstLook)}`
      const ours = fileURLToPath(new URL('plain-props.ts', import.meta.url))
      return `export { serializeProps } from ${JSON.stringify(ours)}`
    },
  },
}
