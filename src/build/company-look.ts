import type { AstroIntegration } from 'astro'
import { accentStyles } from '../schemas/accent.ts'
import { logoStyles } from '../schemas/logo.ts'
import { organization } from '../schemas/organization-file.ts'

/** The style sheets that hold all that a page needs. Each page has one of them. */
const WHOLE_SHEETS = /src[/\\]styles[/\\](?:index|cockpit-page)\.css$/

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
