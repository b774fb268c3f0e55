import { readFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { drillFiles } from '../guide/drill-path.ts'
import { isOwnPage, pageFiles, pageRoutes, pathOfFile } from '../guide/page-path.ts'
import { sections } from '../guide/sections.ts'
import { isHidden, shownLocales } from '../guide/visibility.ts'
import { checkGuide } from '../markdown/check-guide.ts'
import { lostPlaces, ownPageProblems } from '../markdown/check-own-pages.ts'
import { stepProblems, stepsOfOwnPages, unpublished } from '../markdown/own-steps.ts'
import { type ContentFile, type Page, parsePage } from '../markdown/parse-page.ts'
import { unfilledProblems } from '../markdown/unfilled-placeholders.ts'
import { RUNBOOKS } from '../runbooks/addresses.ts'
import { runbookFiles, runbookFolder } from '../runbooks/runbook-files.ts'
import { warningCount } from '../runbooks/warning-count.ts'
import { examples } from '../schemas/examples.ts'
import { obligations } from '../schemas/obligations-file.ts'
import { organization, organizationText } from '../schemas/organization-file.ts'
import { exampleProblems, exampleReport } from './example-report.ts'
import { oursPublished, ownPublished } from './published-files.ts'
import { shownExamples } from './shown-values.ts'

/** Stops the build with every problem of the organization file and of the guide, each with its file and line. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const guide = read(pageFiles()).map(parsePage)
        const pageExamples = shownExamples(guide.filter(isBuilt), examples())
        const problems = [
          ...guideProblems(guide),
          ...obligationProblems(),
          ...read(drillFiles()).flatMap(unfilledProblems),
          ...(process.env.POISE_STRICT === '1' ? exampleProblems(pageExamples) : []),
        ]
        if (problems.length > 0) throw new Error(`The guide can’t be built:\n${problems.join('\n')}`)
        const report = exampleReport(pageExamples)
        if (report) logger.warn(report)
        const lost = shownLocales().flatMap((locale) => lostPlaces(guide.filter(isBuilt), locale))
        if (lost.length > 0) logger.warn(lost.join('\n'))
        const newSteps = unpublished(stepsOfOwnPages(guide, shownLocales()), ownPublished().steps)
        if (newSteps.length > 0)
          logger.warn(
            `New steps of your own pages: ${newSteps.length}. Before you publish them, write them down with npm run steps.`,
          )
      },
      // They were printed long before, among hundreds of lines.
      'astro:build:done': ({ logger }) => {
        const count = warningCount()
        if (count > 0) logger.warn(`Warnings of runbooks, each with its file and line above: ${count}.`)
      },
    },
  }
}

/** What is wrong in the clocks, ours and a company's own. */
function obligationProblems(): string[] {
  try {
    obligations(shownLocales())
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

function guideProblems(guide: readonly Page[]): string[] {
  const values = organization()
  const locales = shownLocales()
  const isShown = ({ file }: Page) => locales.some((locale) => locale === pathOfFile(file)?.locale)
  const own = guide.filter((page) => isOwnPage(page.file) && isShown(page))
  // A page that can’t be parsed would seem to have lost all its steps.
  const isWhole = guide.every((page) => !page.fault || !isShown(page))
  return [
    ...checkGuide(guide, (place) => organizationText(values, place, locales[0]) !== undefined, locales),
    ...ownPageProblems(own, {
      sections: sections().map(({ name }) => name),
      routes: pageRoutes(),
      runbooks: runbookFiles(runbookFolder()).map(({ path }) => `${RUNBOOKS}/${path}`),
    }),
    ...(isWhole ? stepProblems(guide, locales, oursPublished(), ownPublished()) : []),
  ]
}

function read(files: readonly string[]): ContentFile[] {
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/** Whether a page comes to be: in a language that is shown, and not hidden. */
function isBuilt({ file }: Page): boolean {
  const path = pathOfFile(file)
  return path !== undefined && shownLocales().includes(path.locale) && !isHidden(path.route)
}
