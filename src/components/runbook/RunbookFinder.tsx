import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { isLookedFor, runbookOfAlert, wordsOfAlert } from '../../domain/runbook/find-runbook.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

interface Props {
  /** Address of the search. */
  search: string
  t: Words<'runbook'>['finder']
}

/** A runbook of the list below. */
interface Row {
  row: HTMLElement
  href: string
  names: string[]
}

/** Narrows the list of runbooks down by their names, and leads to the one of an alert that the address names. */
export function RunbookFinder({ search, t }: Props) {
  const [query, setQuery] = useState('')
  const [alert, setAlert] = useState('')
  const [rows, setRows] = useState<readonly Row[]>([])
  useEffect(() => {
    const all = listed()
    setRows(all)
    const name = new URLSearchParams(location.search).get('alert')?.slice(0, 200) ?? ''
    const runbook = runbookOfAlert(all, name)
    // The values for its blanks come along; Back leads to where the alert was read.
    if (runbook) location.replace(runbook.href + location.hash)
    else setAlert(name)
  }, [])
  const near = alert === '' ? [] : wordsOfAlert(alert)
  const isShown = (row: Row) =>
    query !== ''
      ? isLookedFor(row, query)
      : alert === '' || near.filter((word) => isLookedFor(row, word)).length >= Math.max(1, near.length / 2)
  const listedRows = rows.filter(isShown)
  useLayoutEffect(() => {
    for (const row of rows) row.row.hidden = !listedRows.includes(row) && (query !== '' || listedRows.length > 0)
    for (const group of document.querySelectorAll<HTMLElement>('.runbook-group'))
      group.hidden = !group.querySelector('li:not([hidden])')
  })
  const asked = query || alert
  return (
    <search>
      <label class="field">
        {t.find}
        <input
          type="search"
          value={query}
          autocomplete="off"
          enterkeyhint="search"
          onInput={(event) => setQuery(event.currentTarget.value.trimStart())}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing && listedRows[0]) location.assign(listedRows[0].href)
          }}
        />
      </label>
      <p class="small" role="status">
        {query === '' && alert !== '' && fill(t.noAlert, { alert }) + (listedRows.length > 0 ? t.near : '')}
        {query !== '' && rows.length > 0 && listedRows.length === 0 && fill(t.none, { query })}{' '}
        {asked !== '' && (listedRows.length === 0 || query === '') && (
          <a href={`${search}?q=${encodeURIComponent(asked)}`}>{fill(t.search, { query: asked })}</a>
        )}
      </p>
    </search>
  )
}

function listed(): Row[] {
  return [...document.querySelectorAll<HTMLElement>('[data-names]')].flatMap((row) => {
    const link = row.querySelector('a')
    return link
      ? [{ row, href: link.href, names: [link.textContent ?? '', ...(row.dataset.names ?? '').split('\n')] }]
      : []
  })
}
