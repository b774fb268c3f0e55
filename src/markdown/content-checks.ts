import { globSync, readFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { organization, organizationText } from '../schemas/organization-file.ts'
import { shownLocales } from '../schemas/site.ts'
import { ALIASES_FILE, parseStepAliases } from '../schemas/step-aliases.ts'
import { checkGuide, unfilledProblems } from './check-guide.ts'
import { goneStepProblems, PUBLISHED_FILE, presentSteps, type StepIds } from './published-steps.ts'

/** Stops the build with every problem of the organisation file and of the guide, each with its file and line. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': () => {
        const values = organization()
        const locales = shownLocales()
        const files = globSync('src/content/guide/**/*.mdx')
          .sort()
          .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
        const drills = globSync('src/content/drills/*.yaml')
          .sort()
          .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
        const { pages } = JSON.parse(readFileSync(PUBLISHED_FILE, 'utf8')) as { pages: StepIds }
        const gone = parseStepAliases(readFileSync(ALIASES_FILE, 'utf8'), ALIASES_FILE)
        const problems = [
          ...checkGuide(files, (place) => organizationText(values, place, locales[0]) !== undefined, locales),
          ...goneStepProblems(pages, gone, presentSteps(files, locales[0]), {
            manifest: PUBLISHED_FILE,
            aliases: ALIASES_FILE,
          }),
          ...drills.flatMap(unfilledProblems),
        ]
        if (problems.length > 0) throw new Error(`The guide can’t be built:\n${problems.join('\n')}`)
      },
    },
  }
}
