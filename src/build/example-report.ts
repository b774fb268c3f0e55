import { ORGANIZATION_FILE, OWN_ORGANIZATION_FILE } from '../schemas/organization-file.ts'
import { quoted } from '../schemas/sentences.ts'
import type { PageExamples } from './shown-values.ts'

/** What the build says of the examples in force, page by page; nothing when there are none. */
export function exampleReport(pageExamples: readonly PageExamples[]): string | undefined {
  const places = new Set(pageExamples.flatMap(({ examples }) => examples.map(({ place }) => place)))
  if (places.size === 0) return undefined
  const lines = pageExamples.map(({ page, examples }) => `  ${page}: ${examples.map(({ place }) => place).join(', ')}`)
  return [
    `Values that are still our examples: ${places.size}. Write yours into ${OWN_ORGANIZATION_FILE}; with POISE_STRICT=1 the build stops while there is one.`,
    ...lines,
  ].join('\n')
}

/** Each example in force as a problem, contacts first: its place in our file, what it is, and where it shows. */
export function exampleProblems(pageExamples: readonly PageExamples[]): string[] {
  const pages = new Map<string, string[]>()
  const sentences = new Map<string, string>()
  for (const { page, examples } of pageExamples)
    for (const { place, line, value } of examples) {
      pages.set(place, [...(pages.get(place) ?? []), page])
      sentences.set(place, `${ORGANIZATION_FILE}:${line}: ${place} is still our example, ${quoted(value)}`)
    }
  return [...sentences].map(
    ([place, sentence]) =>
      `${sentence}. It shows on ${pages.get(place)?.join(', ')}. Write yours into ${OWN_ORGANIZATION_FILE}.`,
  )
}
