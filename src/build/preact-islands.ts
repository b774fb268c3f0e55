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
 * How JSX is written: as calls of Preact's own `createElement`, which is there anyway. The newer way brings a second
 * function for the same and names the children of each element: 0.15 kB more on a page with steps, 0.2 kB on the tools.
 */
const CLASSIC = { jsx: { runtime: 'classic' as const, pragma: '$h', pragmaFrag: '$f' } }

/** Lets a component call it, and no other file: each that names Preact is fetched with it. */
const createElement: Plugin = {
  name: 'create-element',
  enforce: 'pre',
  transform: {
    // What the search has for itself bears a mark behind its name: `search-alone.ts`.
    filter: { id: /\.tsx(?:\?.*)?$/ },
    handler: (code) => `${code}\nimport { createElement as $h, Fragment as $f } from 'preact'`,
  },
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
          vite: { oxc: CLASSIC, plugins: [everyComponent, createElement] },
        })
      },
    },
  }
}
