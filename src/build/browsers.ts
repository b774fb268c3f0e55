import { createHash } from 'node:crypto'
import type { AstroIntegration } from 'astro'
import { OLDEST_BROWSERS, TOO_OLD_SCRIPT } from '../components/site/too-old.ts'

/** Lets the policy run the script that stands in every page; Astro knows only the scripts that it builds itself. */
export const TOO_OLD_HASH: `sha256-${string}` = `sha256-${createHash('sha256').update(TOO_OLD_SCRIPT).digest('base64')}`

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
