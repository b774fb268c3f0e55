import { frontMatterDifferences } from './front-matter-differences.ts'
import { isOwnPage } from './page-path.ts'
import { guidePages } from './pages.ts'
import { shownLocales } from './visibility.ts'

/**
 * Stops the build over what is wrong across pages, which no page's own schema can see: how the languages that are built
 * say that a page is built.
 * @throws {Error} with a sentence for each difference
 */
export async function checkFrontMatter(): Promise<void> {
  const pages = (await Promise.all(shownLocales().map(guidePages))).flat()
  const problems = frontMatterDifferences(
    // What a company writes in one language says nothing of the other.
    pages
      .filter(({ entry }) => !isOwnPage(entry.filePath ?? ''))
      .map(({ route, entry }) => ({ file: entry.filePath ?? entry.id, route, data: entry.data })),
  )
  if (problems.length > 0) throw new Error(`The guide can’t be built:\n${problems.join('\n')}`)
}
