import type { Words } from '../../i18n/index.ts'
import { fill } from '../../i18n/format.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { type ArchivedIncident, openIncident } from '../../stores/archive.ts'
import { archiveAndSay } from './archive-and-say.ts'

/** Fragment that leads to an incident, in front of its id. */
export const LINK = '#incident-'

/** What an incident is called. */
export function titleOf({ incident }: ArchivedIncident, t: Words<'archive'>): string {
  return incident.title || t.unnamed
}

function stateOf({ incident }: ArchivedIncident, t: Words<'archive'>): string {
  if (incident.archivedAt) return t.archived
  return incident.endedAt ? t.ended : t.open
}

interface Props {
  row: ArchivedIncident
  locale: string
  timeZone: string
  t: Words<'archive'>
  onDelete: () => void
}

/** One incident: what it is, and what can be done with its record. */
export function ArchiveRow({ row, locale, timeZone, t, onDelete }: Props) {
  const { id, incident, entries, isCurrent } = row
  return (
    <li id={`incident-${id}`}>
      <div>
        {incident.drill && <strong class="badge badge-drill">{t.drill}</strong>}{' '}
        {incident.severity && (
          <strong class={`badge badge-${incident.severity.toLowerCase()}`}>{incident.severity}</strong>
        )}{' '}
        <a href={LINK + id} title={titleOf(row, t)}>
          <strong>{titleOf(row, t)}</strong>
        </a>
        <span class="muted small">
          {' '}
          {isCurrent ? `${t.current} · ` : ''}
          {stateOf(row, t)} · {incident.startedAt && dayTime(incident.startedAt, timeZone, locale)} ·{' '}
          {fill(t.entries, { count: entries.length })}
        </span>
      </div>
      <RowButtons row={row} t={t} onDelete={onDelete} />
    </li>
  )
}

function RowButtons({ row, t, onDelete }: Pick<Props, 'row' | 't' | 'onDelete'>) {
  const title = titleOf(row, t)
  const isArchived = row.incident.archivedAt !== undefined
  const button = (name: string, label: string, act: () => void) => (
    <button type="button" class="button" aria-label={fill(label, { title })} onClick={act}>
      {name}
    </button>
  )
  const open = isArchived ? { name: t.reopen, label: t.reopenOf } : { name: t.switchTo, label: t.switchOf }
  return (
    <div class="dialog-buttons">
      {row.isCurrent
        ? button(t.archive, t.archiveOf, () => archiveAndSay(t.archived))
        : button(open.name, open.label, () => openIncident(row))}
      {button(t.delete, t.deleteOf, onDelete)}
    </div>
  )
}
