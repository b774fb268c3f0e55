import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { INLINE_SCRIPTS } from './inline-scripts.ts'
import { withoutIslandStyle } from './island-style.ts'
import { withNarrowPolicy } from './narrow-policy.ts'
import { withOneScript } from './one-script.ts'
import { withoutOptions } from './plain-options.ts'
import { withoutNumbers } from './same-anywhere.ts'
import { withSearchAlone } from './search-alone.ts'

/** After the build: what Astro has written into each page and nothing reads goes out of it, and what wakes islands becomes one script, in one pass. */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir)
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file)
          const html = withSearchAlone(withoutOptions(withoutNumbers(withoutIslandStyle(readFileSync(path, 'utf8')))))
          writeFileSync(path, withNarrowPolicy(withOneScript(html, INLINE_SCRIPTS.island)))
        }
      },
    },
  }
}
