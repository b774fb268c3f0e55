import type { AstroIntegration } from 'astro'
import { companyStyles } from '../schemas/site.ts'

/** The company's own color and logo, in the same style sheet as ours and behind them, so that they win. */
export function companyLook(): AstroIntegration {
  return {
    name: 'company-look',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'company-look',
          enforce: 'pre' as const,
          transform: {
            filter: { id: /src[/\\]styles[/\\]index\.css$/ },
            handler: (css: string) => css + companyStyles(),
          },
        }
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
