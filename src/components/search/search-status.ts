import type { Words } from '../../i18n/index.ts'
import { fill } from '../../i18n/format.ts'

/** Whether the words of the pages are there; `reading` while their texts are fetched for this query. */
export type SearchState = 'ready' | 'loading' | 'reading' | 'failed'

/** What the status line of the search speaks of. */
export interface SearchOutcome {
  state: SearchState
  query: string
  /** Whether what is shown answers this very query. */
  isAnswered: boolean
  /** Pages that are found, in the chosen section. */
  pageCount: number
  /** Whether the pages hold what was typed; otherwise they only come near it. */
  isExact: boolean
  /** Whether the texts couldn’t be looked through. */
  isByNameOnly?: boolean
  /** What was searched for in the place of the query, as its words stand on the pages. */
  instead?: string | undefined
}

/** One sentence about where a search stands; empty while an answer is on its way. */
export function searchStatus(
  { state, query, isAnswered, pageCount, isExact, isByNameOnly, instead }: SearchOutcome,
  t: Words<'search'>['panel'],
): string {
  if (state !== 'ready') return t[state]
  if (!isAnswered) return query.trim() === '' ? t.hint : ''
  if (isByNameOnly) return fill(t.byNameOnly, { count: String(pageCount) })
  if (pageCount === 0) return fill(t.none, { query })
  if (instead !== undefined) return fill(t.instead, { query, instead })
  if (!isExact) return fill(t.near, { query })
  return fill(pageCount === 1 ? t.foundOne : t.found, { count: String(pageCount) })
}
