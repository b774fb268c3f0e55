import type { AstroIntegration } from 'astro'
import { OLDEST_BROWSERS } from '../components/site/too-old.ts'

/**
 * Has scripts and styles written in a syntax that the oldest browsers read. What they lack beside syntax (methods, and
 * rules that nothing can rewrite) `tests/built/browsers.test.ts` names.
 */
export function browsers(): AstroIntegration {
  const target = Object.entries(OLDEST_BROWSERS).map((browser) => browser.join(''))
  return {
    name: 'browsers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = { name: 'browsers', configEnvironment: () => ({ build: { target, cssTarget: target } }) }
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
