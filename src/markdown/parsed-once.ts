import type { Root } from 'mdast'
import type { Processor } from 'unified'
import { pathOfFile } from '../guide/page-path.ts'
import type { Page } from './parse-page.ts'

const kept = new Map<string, Page>()

/** Keeps pages that were parsed, for `parsedOnce`. */
export function keepParsed(pages: readonly Page[]): void {
  for (const page of pages) kept.set(keyOf(page.file), page)
}

/**
 * Lets Astro take each page as the checks have parsed it, where that is still what it says: parsing is a third of what a
 * page costs in a build. A tree is given away once, as what builds the page changes it.
 */
export function parsedOnce(this: Processor): void {
  const { parser } = this
  this.parser = (text, file): Root => {
    const key = keyOf(file.path)
    const page = kept.get(key)
    kept.delete(key)
    return page?.content === text ? page.tree : (parser?.(text, file) as Root)
  }
}

/** The same for a path from the project's root and for a whole one. */
function keyOf(file: string): string {
  const page = pathOfFile(file)
  return page ? `${page.locale}/${page.route}` : file
}
