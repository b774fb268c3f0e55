import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Findings, type Search, startSearch } from './load-search.ts'
import type { SearchState } from './search-status.ts'

/** Most pages that are listed; a longer query narrows them down. */
const MOST_PAGES = 20
/** How many pages are drawn at once with each key, since laying out text is slow. The rest follow in the next pause. */
const FIRST_PAGES = 5
/** How long nobody must have typed before more is fetched. What is here already is shown at every key. */
const PAUSE_MS = 120
/** How long an answer has stood that may do; then the texts are fetched for the next one. */
const READ_MS = 1000

const NO_FINDINGS: Findings = { query: '', pages: [], isExact: true, isWhole: true, start: '', others: [] }

/** What was found so far, and how many pages of it are drawn now. */
export interface Searching {
  state: SearchState
  findings: Findings
  pageCount: number
}

/**
 * Loads what pages are called, then answers every key from that where it surely answers. For anything else, and once an
 * answer has stood for a while, the texts are fetched; rows that stand stay where they are.
 */
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
    startSearch(base, locale)
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
  useLayoutEffect(
    () => search.current && answered(search.current, query, { setState, setFindings, setPageCount }),
    [query, search.current],
  )
  return { state, findings, pageCount }
}

/** Where an answer is shown, and what the box says meanwhile. */
interface Panel {
  setState(state: SearchState): void
  setFindings(findings: Findings | ((last: Findings) => Findings)): void
  setPageCount(count: number): void
}

/**
 * Answers a query: at once as well as can be, in the texts and by Pagefind after a pause, and with what the texts have
 * beside it once it has stood for a while.
 * @returns stops it, for the next query
 */
function answered(search: Search, query: string, { setState, setFindings, setPageCount }: Panel): () => void {
  let isLate = false
  const answer = search.find(query)
  const isBlank = query.trim() === ''
  const isAnswer = ({ pages }: Findings) => pages.length > 0 || isBlank
  const add = (more: Findings) => setFindings((last) => (last.query === query ? withMore(last, more) : more))
  const inTexts = async (): Promise<Findings> => {
    setState('reading')
    await search.getTexts()
    if (isLate) return answer
    setState('ready')
    const better = search.find(query)
    if (isAnswer(better)) setFindings(better)
    return better
  }
  setState('ready')
  setPageCount(FIRST_PAGES)
  if (answer.isWhole && isAnswer(answer)) setFindings(answer)
  const pausing = setTimeout(async () => {
    const findings = answer.isWhole ? answer : await inTexts()
    if (isLate) return
    setPageCount(MOST_PAGES)
    const more = await (isAnswer(findings) ? search.withRunbooks(findings) : search.ask(query))
    if (!isLate) add(more)
  }, PAUSE_MS)
  const reading = setTimeout(async () => {
    if (isBlank || !answer.isWhole || !(await search.getTexts()) || isLate) return
    add(search.find(query))
  }, READ_MS)
  return () => {
    isLate = true
    clearTimeout(pausing)
    clearTimeout(reading)
  }
}

/** The rows that stand, and below them what was found beside them. */
function withMore(last: Findings, next: Findings): Findings {
  const listed = new Set(last.pages.map(({ route }) => route))
  const others = next.pages.filter(({ route }) => !listed.has(route))
  return others.length === 0 ? last : { ...last, pages: [...last.pages, ...others] }
}
