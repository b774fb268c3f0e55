import { fileURLToPath } from 'node:url'
import preact from '@astrojs/preact'
import { getContainerRenderer } from '@astrojs/preact/container-renderer'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'

/** What `@astrojs/preact` asks its own plugin: which files are components of Preact. All of ours are. */
const everyComponent: Plugin = {
  name: 'every-component',
  resolveId: { filter: { id: /^astro:preact:opts$/ }, handler: (id) => `\0${id}` },
  load: { filter: { id: /^\0astro:preact:opts$/ }, handler: () => 'export default {}' },
}

/**
 * Preact for the islands. A build needs of `@astrojs/preact` only what draws them: with it all that is written in
 * TypeScript would go through Babel, a third of the time that a build takes, and come out as the bundler makes it by
 * itself. `npm run dev` has all of it, with what keeps an island's state while one writes.
 */
export function preactIslands(): AstroIntegration {
  return {
    name: 'preact-islands',
    hooks: {
      'astro:config:setup': (setup) => {
        if (setup.command === 'dev') return preact().hooks['astro:config:setup']?.(setup)
        const serverEntrypoint = fileURLToPath(new URL('./island-renderer.ts', import.meta.url))
        setup.addRenderer({ ...getContainerRenderer(), serverEntrypoint })
        setup.updateConfig({
          vite: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } }, plugins: [everyComponent] },
        })
      },
    },
  }
}
