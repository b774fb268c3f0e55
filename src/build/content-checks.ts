import { globSync, readFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { organization, organizationText } from '../schemas/organization-file.ts'
import { isHidden, shownLocales } from '../guide/visibility.ts'
import { ALIASES_FILE, parseStepAliases } from '../schemas/step-aliases.ts'
import { checkGuide } from '../markdown/check-guide.ts'
import { pageFiles, pathOfFile } from '../guide/page-path.ts'
import { type ContentFile, type Page, parsePage } from '../markdown/parse-page.ts'
import { goneStepProblems, PUBLISHED_FILE, presentSteps, type StepIds } from '../markdown/published-steps.ts'
import { examples } from '../schemas/examples.ts'
import { exampleProblems, exampleReport } from './example-report.ts'
import { shownExamples } from './shown-values.ts'
import { unfilledProblems } from '../markdown/unfilled-placeholders.ts'

/** Stops the build with every problem of the organisation file and of the guide, each with its file and line. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const values = organization()
        const locales = shownLocales()
        const guide = read(pageFiles()).map(parsePage)
        // A page that can’t be parsed would seem to have lost all its steps.
        const isWhole = guide.every(({ file, fault }) => !fault || pathOfFile(file)?.locale !== locales[0])
        const { pages } = JSON.parse(readFileSync(PUBLISHED_FILE, 'utf8')) as { pages: StepIds }
        const gone = parseStepAliases(readFileSync(ALIASES_FILE, 'utf8'), ALIASES_FILE)
        const problems = [
          ...checkGuide(guide, (place) => organizationText(values, place, locales[0]) !== undefined, locales),
          ...(isWhole
            ? goneStepProblems(pages, gone, presentSteps(guide, locales[0]), {
                manifest: PUBLISHED_FILE,
                aliases: ALIASES_FILE,
              })
            : []),
          ...read(globSync('src/content/drills/*.yaml').sort()).flatMap(unfilledProblems),
        ]
        const shown = shownExamples(guide.filter(isBuilt), examples())
        if (process.env.POISE_STRICT === '1') problems.push(...exampleProblems(shown))
        const report = exampleReport(shown)
        if (problems.length > 0) throw new Error(`The guide can’t be built:\n${problems.join('\n')}`)
        if (report) logger.warn(report)
      },
    },
  }
}

function read(files: readonly string[]): ContentFile[] {
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/** Whether a page comes to be: in a language that is shown, and not hidden. */
function isBuilt({ file }: Page): boolean {
  const path = pathOfFile(file)
  return path !== undefined && shownLocales().includes(path.locale) && !isHidden(path.route)
}
