import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Findings, loadSearch, type Search } from './load-search.ts'
import type { SearchState } from './search-status.ts'

/** Most pages that are listed; a longer query narrows them down. */
const MOST_PAGES = 20
/** How many pages are drawn at once with each key, since laying out text is slow. The rest follow in the next pause. */
const FIRST_PAGES = 5
/** How long nobody must have typed before Pagefind is asked. What the pages have is shown at every key. */
const PAUSE_MS = 120

const NO_FINDINGS: Findings = { query: '', pages: [], isExact: true, start: '', others: [] }

/** What was found so far, and how many pages of it are drawn now. */
export interface Searching {
  state: SearchState
  findings: Findings
  pageCount: number
}

/** Loads the words of the pages, then answers every key from them; what is like nothing in them is asked for after a pause. */
export function useSearch(base: string, locale: string, query: string): Searching {
  const [state, setState] = useState<SearchState>('loading')
  const [findings, setFindings] = useState(NO_FINDINGS)
  const [pageCount, setPageCount] = useState(MOST_PAGES)
  const search = useRef<Search>()

  const isLoading = useRef(false)

  // Where it couldn't be fetched, the next key tries again.
  useEffect(() => {
    if (search.current || isLoading.current) return
    isLoading.current = true
    setState('loading')
    loadSearch(base, locale)
      .then((loaded) => {
        search.current = loaded
        setState('ready')
      })
      .catch(() => setState('failed'))
      .finally(() => {
        isLoading.current = false
      })
  }, [query])

  // Before the browser paints, so that a key and its answer are seen together.
  useLayoutEffect(() => {
    const answer = search.current?.find(query)
    if (!answer) return
    const isAnswer = answer.pages.length > 0 || query.trim() === ''
    if (isAnswer) setFindings(answer)
    setPageCount(FIRST_PAGES)
    let isLate = false
    const timer = setTimeout(async () => {
      setPageCount(MOST_PAGES)
      const more = await (isAnswer ? search.current?.withRunbooks(answer) : search.current?.ask(query))
      if (more && !isLate) setFindings(more)
    }, PAUSE_MS)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [query, state])
  return { state, findings, pageCount }
}
