import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { type Findings, loadSearch, type Search } from './find.ts'
import { Results } from './Results.tsx'

/** What is shown at once; whoever wants more types more. */
const SHOWN = 20
/** What is drawn with the key itself: laying out text is what takes long. The rest follows in the next pause. */
const SHOWN_FIRST = 5
/** A pause in typing, after which Pagefind is asked; what the pages hold is shown at every key. */
const PAUSE_MS = 120

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
type State = 'ready' | 'loading' | 'failed'

/** The field, the sections, what was found. Loads the words of the pages when it is first shown. */
export function SearchPanel(props: Props) {
  const { base, locale, sections, t, query, onQuery, onFollow = () => {}, takesFocus = false, children } = props
  const [section, setSection] = useState('')
  const [state, setState] = useState<State>('loading')
  const [found, setFound] = useState<Findings>({ query: '', pages: [], isExact: true, start: '', others: [] })
  const [shown, setShown] = useState(SHOWN)
  const search = useRef<Search>()
  const field = useRef<HTMLInputElement>(null)
  /** Enter was pressed before there was an answer. */
  const [isHurried, setHurried] = useState(false)
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    // Somebody may have typed before anything here was awake.
    if (field.current?.value) onQuery(field.current.value)
    if (takesFocus) field.current?.focus()
    loadSearch(base, locale)
      .then((loaded) => {
        search.current = loaded
        setState('ready')
      })
      .catch(() => setState('failed'))
  }, [])

  // Before the browser paints, so that a key and its answer are seen together.
  useLayoutEffect(() => {
    const exact = search.current?.exact(query)
    if (!exact) return
    const isHeld = exact.pages.length > 0 || query.trim() === ''
    if (isHeld) setFound(exact)
    setShown(SHOWN_FIRST)
    let isLate = false
    const timer = setTimeout(async () => {
      setShown(SHOWN)
      const near = isHeld ? undefined : await search.current?.near(query)
      if (near && !isLate) setFound(near)
    }, PAUSE_MS)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [query, state])

  const pages = useMemo(
    () => found.pages.filter(({ route }) => section === '' || route.split('/')[0] === section),
    [found, section],
  )
  // The same list again isn't drawn again.
  const results = useMemo(
    () => <Results found={pages.slice(0, shown)} start={found.start} sections={sections} onFollow={onFollow} />,
    [pages, shown],
  )
  const isAnswered = state === 'ready' && query.trim() !== '' && found.query === query
  const links = () => [...(panel.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])]
  useEffect(() => {
    if (!isAnswered || !isHurried) return
    setHurried(false)
    links()[0]?.click()
  }, [isAnswered, isHurried])

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === field.current && !event.isComposing) setHurried(query.trim() !== '')
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || event.isComposing || event.target instanceof HTMLSelectElement) return
    const all: (HTMLElement | null)[] = [field.current, ...links()]
    const next = all[all.indexOf(document.activeElement as HTMLElement) + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const status = () => {
    if (state !== 'ready') return t[state]
    if (!isAnswered) return query.trim() === '' ? t.hint : ''
    if (pages.length === 0) return fill(t.none, { query })
    if (!found.isExact) return fill(t.near, { query })
    return fill(pages.length === 1 ? t.foundOne : t.found, { count: String(pages.length) })
  }

  return (
    <search ref={panel} class="search-panel" onKeyDown={move}>
      <div class="search-row">
        <div class="search-form">
          <label class="field">
            {t.search}
            <input
              type="search"
              ref={field}
              value={query}
              maxLength={200}
              autocomplete="off"
              enterkeyhint="search"
              onInput={(event) => {
                setHurried(false)
                onQuery(event.currentTarget.value)
              }}
            />
          </label>
          <label class="field">
            {t.section}
            <select value={section} onChange={(event) => setSection(event.currentTarget.value)}>
              <option value="">{t.allSections}</option>
              {Object.entries(sections).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {children}
      </div>
      <p class="muted small" role="status" data-failed={t.failed}>
        {status()}
      </p>
      {isAnswered && (pages.length === 0 || !found.isExact) && (
        <p class="small">
          {t.tips}
          {found.others.map(({ folder, text }) => [
            ' ',
            <a href={`${folder}search/?q=${encodeURIComponent(query)}`}>{text}</a>,
          ])}
        </p>
      )}
      {query.trim() !== '' && results}
    </search>
  )
}
