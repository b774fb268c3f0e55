import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { TableTexts } from './generator-texts.ts'

/**
 * A long list, so many at a time: thousands of inputs would make typing slow, and no section is longer than three
 * windows of a phone.
 */
export function usePages<T>(rows: readonly T[], size: number, t: TableTexts['pages']) {
  const [wanted, setPage] = useState(0)
  const last = Math.max(0, Math.ceil(rows.length / size) - 1)
  const page = Math.min(wanted, last)
  const from = page * size
  const to = Math.min(from + size, rows.length)
  return {
    page: rows.slice(from, to),
    /** Turns to the page on which a row of this place in the list stands. */
    turnTo: (index: number) => setPage(Math.floor(index / size)),
    pager: rows.length > size && (
      <p class="postmortem-pager">
        <button type="button" class="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
          {t.earlier}
        </button>
        <span role="status">{fill(t.range, { from: from + 1, to, total: rows.length })}</span>
        <button type="button" class="button" disabled={page === last} onClick={() => setPage(page + 1)}>
          {t.later}
        </button>
      </p>
    ),
  }
}
