import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * After the build: takes the number out of each island, which nothing reads. Astro makes it of the path of the folder in
 * which the site is built, so that two builds of one release would differ.
 */
export function sameAnywhere(): AstroIntegration {
  return {
    name: 'same-anywhere',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = join(fileURLToPath(dir), file)
          writeFileSync(path, withoutNumbers(readFileSync(path, 'utf8')))
        }
      },
    },
  }
}

/** A page whose islands have no number. */
export function withoutNumbers(html: string): string {
  return html.replace(/(<astro-island) uid="[^"]*"/g, '$1')
}
