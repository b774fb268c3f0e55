import type { AstroIntegration } from 'astro'
import { accentStyles } from '../schemas/accent.ts'
import { logoStyles } from '../schemas/logo.ts'
import { organization } from '../schemas/organization-file.ts'

/**
 * The style sheets that hold all that a page needs; each page has the address of one of them. Behind the name stands how
 * Vite asks for a sheet of which only the address was imported, while developing and in the build.
 */
export const WHOLE_SHEETS =
  /src[/\\]styles[/\\](?:index|home-page|cockpit-page|generator-page|runbook-page)\.css(?:\?(?:direct|transform-only))?$/

/** The company's own color and logo, in the same style sheets as ours and behind them, so that they win. */
export function companyLook(): AstroIntegration {
  return {
    name: 'company-look',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'company-look',
          enforce: 'pre' as const,
          transform: {
            filter: { id: WHOLE_SHEETS },
            handler: (css: string) => css + companyStyles(),
          },
        }
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}

/** What comes after our styles; empty without a color and a logo. */
function companyStyles(): string {
  const { accent, logo } = organization()
  return `${accent ? accentStyles(accent) : ''}${logo ? logoStyles(logo) : ''}`
}
