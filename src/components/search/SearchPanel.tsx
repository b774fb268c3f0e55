import type { Words } from '../../i18n/index.ts'
import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Findings } from './load-search.ts'
import { SearchResults } from './SearchResults.tsx'
import { SearchFields } from './SearchFields.tsx'
import { searchStatus } from './search-status.ts'
import { useSearch } from './use-search.ts'

/**
 * What a page hands to the search. `base` is the path under which the site lies, `locale` the BCP 47 tag of the page.
 */
export interface SearchProps {
  base: string
  locale: string
  /** Sections that can be chosen, by their first part of the address. */
  sections: Readonly<Record<string, string>>
  t: Words<'search'>['panel']
}
interface Props extends SearchProps {
  query: string
  onQuery: (query: string) => void
  /** A result was followed: it may lie on this very page. */
  onFollow?: () => void
  /** Whether the field is what the page is for. */
  takesFocus?: boolean
  /** What else belongs into the row of the field. */
  children?: ComponentChildren
}
/** The field, the sections, what was found. Loads the words of the pages when it is first shown. */
export function SearchPanel(props: Props) {
  const { base, locale, sections, t, query, onQuery, onFollow = () => {}, takesFocus = false, children } = props
  const { state, findings, pageCount } = useSearch(base, locale, query)
  const [section, setSection] = useState('')
  const field = useRef<HTMLInputElement>(null)
  /** Enter was pressed before there was an answer. */
  const [isHurried, setHurried] = useState(false)
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    // Somebody may have typed before anything here was awake.
    if (field.current?.value) onQuery(field.current.value)
    if (takesFocus) field.current?.focus()
  }, [])

  const pages = useMemo(
    () => findings.pages.filter(({ route }) => section === '' || route.split('/')[0] === section),
    [findings, section],
  )
  // The same list again isn't drawn again.
  const results = useMemo(
    () => (
      <SearchResults pages={pages.slice(0, pageCount)} start={findings.start} sections={sections} onFollow={onFollow} />
    ),
    [pages, pageCount],
  )
  const isAnswered = state === 'ready' && query.trim() !== '' && findings.query === query
  useEffect(() => {
    if (!isAnswered || !isHurried) return
    setHurried(false)
    linksIn(panel)[0]?.click()
  }, [isAnswered, isHurried])

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === field.current) setHurried(query.trim() !== '')
    moveFocus(event, [field.current, ...linksIn(panel)])
  }
  const type = (typed: string) => {
    setHurried(false)
    onQuery(typed)
  }
  const { isExact, isWhole, instead } = findings
  const outcome = { state, query, isAnswered, pageCount: pages.length, isExact, isByNameOnly: !isWhole, instead }
  return (
    <search ref={panel} class="search-panel" onKeyDown={press}>
      <div class="search-row">
        <SearchFields {...{ field, query, section, sections, t }} onQuery={type} onSection={setSection} />
        {children}
      </div>
      <p class="muted small" role="status" data-failed={t.failed}>
        {searchStatus(outcome, t)}
      </p>
      {isAnswered && (pages.length === 0 || !isExact) && <Tips query={query} others={findings.others} t={t} />}
      {query.trim() !== '' && results}
    </search>
  )
}

/** What may help where nothing holds the query. */
function Tips({ query, others, t }: Pick<Props, 'query' | 't'> & Pick<Findings, 'others'>) {
  return (
    <p class="small">
      {t.tips}
      {others.map(({ folder, text }) => [' ', <a href={`${folder}search/?q=${encodeURIComponent(query)}`}>{text}</a>])}
    </p>
  )
}

function linksIn(panel: RefObject<HTMLElement>): HTMLElement[] {
  return [...(panel.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])]
}

/** The arrows lead from the field to the results and back. */
function moveFocus(event: KeyboardEvent, stops: (HTMLElement | null)[]): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined || event.target instanceof HTMLSelectElement) return
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
