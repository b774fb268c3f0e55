import type { GuideFrontMatter } from '../schemas/guide-page.ts'

/** Keys that say how a page is built. The words of a page are each language's own, these aren't. */
const SHARED_KEYS = ['width', 'records', 'thumbBar', 'terms', 'ticks', 'checklist'] as const

/** A page in one language: its file, its route, and its front matter. */
export interface PageFrontMatter {
  file: string
  route: string
  data: Pick<GuideFrontMatter, (typeof SHARED_KEYS)[number]>
}

/**
 * Names each page whose languages say different things about how it is built. A page that stands in one language alone
 * differs from none.
 * @returns one sentence for each difference: file, key, what to write
 */
export function frontMatterDifferences(pages: readonly PageFrontMatter[]): string[] {
  return [...Map.groupBy(pages, ({ route }) => route).values()].flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      SHARED_KEYS.filter((key) => first && textOf(first.data[key]) !== textOf(other.data[key])).map(
        (key) =>
          `${other.file}: ${key} is ${textOf(other.data[key])} here and ${textOf(first?.data[key])} in ${first?.file}. Write the same in both.`,
      ),
    ),
  )
}

function textOf(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).replaceAll('"', '')
}
