import type { GuideFrontMatter } from '../schemas/guide-page.ts'

/** Which keys say how a page is built. The words of a page are each language's own, and so is the day of its review. */
const IS_SHARED = {
  title: false,
  description: false,
  order: false,
  reviewed: false,
  synonyms: false,
  sectionSynonyms: false,
  width: true,
  records: true,
  thumbBar: true,
  terms: true,
  ticks: true,
  checklist: true,
} as const satisfies Record<keyof GuideFrontMatter, boolean>
type SharedKey = {
  [K in keyof typeof IS_SHARED]: (typeof IS_SHARED)[K] extends true ? K : never
}[keyof typeof IS_SHARED]
const SHARED_KEYS = (Object.keys(IS_SHARED) as (keyof typeof IS_SHARED)[]).filter(
  (key): key is SharedKey => IS_SHARED[key],
)

/** A page in one language: its file, its route, and its front matter. */
export interface PageFrontMatter {
  file: string
  route: string
  data: Pick<GuideFrontMatter, SharedKey>
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
