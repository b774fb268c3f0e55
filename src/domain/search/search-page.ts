/** A stretch of a page, from a heading to the next; the first, without an id, carries the page's title. */
export interface SearchPlace {
  id: string
  heading: string
  text: string
  /** What people say for what stands here. */
  also?: readonly string[]
  /** How the text begins, where it isn’t here. */
  lead?: string
}

/** A page as the search knows it. `route` is the same in every language; the first synonym is the strongest. */
export interface SearchPage {
  route: string
  synonyms: readonly string[]
  places: readonly SearchPlace[]
}
