import { globSync, readFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { DEFAULT_LOCALE } from '../i18n/locales.ts'
import { organization, organizationText } from '../schemas/organization-file.ts'
import { checkGuide } from './check-guide.ts'

/** Stops the build with every problem of the organisation file and of the guide, each with its file and line. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': () => {
        const values = organization()
        const files = globSync('src/content/guide/**/*.mdx')
          .sort()
          .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
        const problems = checkGuide(files, (place) => organizationText(values, place, DEFAULT_LOCALE) !== undefined)
        if (problems.length > 0) throw new Error(`The guide can’t be built:\n${problems.join('\n')}`)
      },
    },
  }
}
