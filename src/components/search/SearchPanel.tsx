import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { type Find, type Findings, loadSearch } from './find.ts'
import { Results } from './Results.tsx'
import type { SearchWords } from './words.ts'

/** What is shown at once; whoever wants more types more. */
const SHOWN = 20
/** A pause in typing, after which it is worth searching. */
const PAUSE_MS = 120

export interface SearchProps {
  base: string
  locale: string
  /** Sections that can be chosen, by their first part of the address. */
  sections: Readonly<Record<string, string>>
  t: SearchWords
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
  const [found, setFound] = useState<Findings>({ query: '', pages: [], isExact: true, start: '' })
  const find = useRef<Find>()
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
        find.current = loaded
        setState('ready')
      })
      .catch(() => setState('failed'))
  }, [])

  useEffect(() => {
    if (state !== 'ready') return
    let isLate = false
    const timer = setTimeout(async () => {
      const findings = await find.current?.(query)
      if (findings && !isLate) setFound(findings)
    }, PAUSE_MS)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [query, state])

  const pages = found.pages.filter(({ route }) => section === '' || route.split('/')[0] === section)
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
          {t.tips}{' '}
          {found.other && <a href={`${found.other}search/?q=${encodeURIComponent(query)}`}>{t.otherLanguage}</a>}
        </p>
      )}
      {query.trim() !== '' && (
        <Results found={pages.slice(0, SHOWN)} start={found.start} sections={sections} onFollow={onFollow} />
      )}
    </search>
  )
}
