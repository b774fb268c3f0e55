import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { inlineScripts } from './inline-scripts.ts'
import { searchAlone } from './search-alone.ts'
import { wakeTogether } from './wake-together.ts'

/**
 * `import()` as the browser has it: 0.8 kB fewer. What Vite adds waits for style sheets of the imported file, and ours
 * have none. Can go when Vite adds it only where there is something to wait for:
 * https://github.com/vitejs/vite/issues/13952
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  configEnvironment: () => ({ build: { modulePreload: false as const } }),
  transform: {
    filter: { id: /vite.preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load()',
  },
}

/**
 * Few files: what wakes together is one, and a file that a page asks for by its name may hold what others import from it,
 * so that nothing waits for a file that only names another.
 * https://rolldown.rs/reference/InputOptions.preserveEntrySignatures
 */
const fewFiles = {
  name: 'few-files',
  configEnvironment: (environment: string) =>
    environment === 'client'
      ? {
          build: {
            rolldownOptions: {
              preserveEntrySignatures: 'allow-extension' as const,
              // A line of `wakeTogether` holds what its modules import, or an earlier one does.
              output: { codeSplitting: { groups: [{ name: wakeTogether(), includeDependenciesRecursively: false }] } },
            },
          },
        }
      : undefined,
}

/**
 * Our own way to wake an island, in the place of the one of `@astrojs/preact`. `hydrate.ts` says why; it is in the file that
 * every page with steps fetches anyway.
 */
const ownHydrate = { '@astrojs/preact/client.js': fileURLToPath(new URL('../components/islands.ts', import.meta.url)) }

/** Six measures that keep scripts few and small. The figures are those of “During an incident”, with brotli. */
export function leanScripts(): AstroIntegration {
  return {
    name: 'lean-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [plainImports, fewFiles, inlineScripts, searchAlone],
            resolve: { alias: ownHydrate },
          },
        })
      },
    },
  }
}
