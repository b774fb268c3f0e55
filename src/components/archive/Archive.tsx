import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/times.ts'
import { $incidents, type ArchivedIncident, deleteIncident, NO_INCIDENTS, openIncident } from '../../stores/archive.ts'
import { startClean } from '../../stores/log/index.ts'
import { DeleteDialog } from './DeleteDialog.tsx'

interface Props {
  locale: string
  timeZone: string
  t: Words<'archive'>
}

/** Fragment that leads to an incident, in front of its id. */
const LINK = '#incident-'

/** Every incident in this browser: go on in another one, archive, delete. */
export function Archive({ locale, timeZone, t }: Props) {
  const incidents = useStore($incidents, { ssr: () => NO_INCIDENTS })
  const [deleting, setDeleting] = useState<ArchivedIncident>()
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const titleOf = ({ incident }: ArchivedIncident) => incident.title || t.unnamed
  const stateOf = ({ incident }: ArchivedIncident) => {
    if (incident.archivedAt) return t.archived
    return incident.endedAt ? t.ended : t.open
  }

  // A link to one incident leads to its row; the rows come after the browser has looked for them.
  useEffect(() => {
    const read = () => setAsked(location.hash.startsWith(LINK) ? location.hash.slice(LINK.length) : '')
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const isHere = incidents.some(({ id }) => id === asked)
  useEffect(() => {
    if (isHere) document.getElementById(`incident-${asked}`)?.scrollIntoView({ block: 'center' })
  }, [asked, isHere])

  return (
    <section aria-labelledby="archive">
      <h2 id="archive" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p class="muted">{incidents.length === 0 ? t.none : t.lead}</p>
      <ul class="archive-list">
        {incidents.map((row) => (
          <li key={row.id} id={`incident-${row.id}`}>
            <div>
              {row.incident.drill && <strong class="badge badge-drill">{t.drill}</strong>}{' '}
              {row.incident.severity && (
                <strong class={`badge badge-${row.incident.severity.toLowerCase()}`}>{row.incident.severity}</strong>
              )}{' '}
              <a href={LINK + row.id}>
                <strong>{titleOf(row)}</strong>
              </a>
              <span class="muted small">
                {' '}
                {row.isCurrent ? `${t.current} · ` : ''}
                {stateOf(row)} · {row.incident.startedAt && dayTime(row.incident.startedAt, timeZone, locale)} ·{' '}
                {fill(t.entries, { count: row.entries.length })}
              </span>
            </div>
            <div class="dialog-buttons">
              {row.isCurrent ? (
                <button
                  type="button"
                  class="button"
                  aria-label={fill(t.archiveOf, { title: titleOf(row) })}
                  onClick={startClean}
                >
                  {t.archive}
                </button>
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={fill(row.incident.archivedAt ? t.reopenOf : t.switchOf, { title: titleOf(row) })}
                  onClick={() => openIncident(row)}
                >
                  {row.incident.archivedAt ? t.reopen : t.switchTo}
                </button>
              )}
              <button
                type="button"
                class="button"
                aria-label={fill(t.deleteOf, { title: titleOf(row) })}
                onClick={() => setDeleting(row)}
              >
                {t.delete}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p role="status">{asked && !isHere ? t.notHere : said}</p>
      {deleting && (
        <DeleteDialog
          row={deleting}
          title={titleOf(deleting)}
          timeZone={timeZone}
          t={t}
          onClose={(isSure) => {
            setDeleting(undefined)
            if (!isSure) return
            deleteIncident(deleting)
            setSaid(fill(t.deleted, { title: titleOf(deleting) }))
            // The button that opened the question is gone with its row.
            heading.current?.focus()
          }}
        />
      )}
    </section>
  )
}
