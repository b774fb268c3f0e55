import type { SearchPlace } from '../domain/search/search.ts'

/**
 * The places of a page with what people say for them.
 * @param sections by the id of the heading, as `sectionSynonyms` of the front matter says
 * @throws {Error} where there is no such heading
 */
export function withSynonyms(
  places: readonly SearchPlace[],
  sections: Readonly<Record<string, readonly string[]>>,
  route: string,
): SearchPlace[] {
  const ids = new Set(places.map(({ id }) => id))
  const lost = Object.keys(sections).filter((id) => !ids.has(id))
  if (lost.length > 0)
    throw new Error(
      `${route}: sectionSynonyms names ${lost.join(', ')}, which is no heading. Write the id of a heading.`,
    )
  return places.map((place) => {
    const also = sections[place.id]
    return also ? { ...place, also } : place
  })
}
