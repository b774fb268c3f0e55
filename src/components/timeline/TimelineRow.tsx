import { clockStoodBack } from '../../domain/log/ulid.ts'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { type Instant, localDate } from '../../domain/time.ts'
import { describeEntry } from '../../domain/incident/describe-entry.ts'
import { emphasisOf } from '../../domain/incident/emphasis.ts'
import { canRetract, isLate, type Mark } from '../../domain/incident/timeline-view.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { clockTime, dayTime } from '../../i18n/times.ts'
import { type Action, EntryActions } from './EntryActions.tsx'
import type { TimelineWords } from './words.ts'

interface Props {
  entry: TimelineEntry
  mark: Mark | undefined
  /** Place among the shown rows, from 1 on, and how many there are. */
  position: number
  count: number
  /** Where the row stands when it is out of sight but in use. */
  awayPx: number | undefined
  opensDay: boolean
  /** Whether the timeline is longer than a day: then times need one. */
  isLong: boolean
  zone: string
  locale: string
  roleNames: Readonly<Record<string, string>>
  /** What is being done with the entry; `undefined` while nothing is. */
  action: Action | undefined
  canWrite: boolean
  t: TimelineWords
  onAction: (action: Action) => void
  onDone: (result?: string, hasMoved?: boolean) => void
}

/** One entry: when, who, what, and what became of it since. */
export function TimelineRow(props: Props) {
  const { entry, mark, position, count, awayPx, opensDay, isLong, zone, locale, roleNames, action, t } = props
  const fullTime = dayTime(entry.at, zone, locale)
  const shownTime = isLong ? fullTime : clockTime(entry.at, zone)
  const when = (at: Instant) =>
    isLong || localDate(at, zone) !== localDate(entry.at, zone) ? dayTime(at, zone, locale) : clockTime(at, zone)
  const roleName = (role: string) => nameOf(roleNames, role)
  const told = describeEntry(entry, t.entryWords, roleName)
  const late = isLate(entry, mark)
  const firstAt = mark?.firstAt !== undefined && mark.firstAt !== entry.recordedAt ? mark.firstAt : undefined
  const deed = (what: string, { at, by }: { at: Instant; by?: string }) =>
    [what, when(at), ...(by ? [roleName(by)] : [])].join(' · ')

  return (
    <li
      class={`timeline-${emphasisOf(entry)}${opensDay ? ' timeline-opens' : ''}${awayPx === undefined ? '' : ' timeline-away'}`}
      style={awayPx === undefined ? undefined : { top: awayPx }}
      data-entry={entry.id}
      aria-posinset={position}
      aria-setsize={count}
    >
      {opensDay && <strong class="timeline-day">{localDate(entry.at, zone)}</strong>}
      <span class="muted">
        <time dateTime={entry.at} title={fullTime}>
          {shownTime}
        </time>
        {entry.by && ` · ${roleName(entry.by)}`}
        {` · ${late ? t.late : t.live}`}
        {late && ` · ${fill(t.recorded, { time: when(entry.recordedAt) })}`}
        {firstAt && ` · ${fill(t.first, { time: when(firstAt) })}`}
      </span>
      <span class={entry.retracted ? 'timeline-text muted' : 'timeline-text'}>
        {mark?.important && <strong>★ {t.important} </strong>}
        {entry.kind === 'note' && entry.todo && <strong class="todo">TODO </strong>}
        {told}
      </span>
      {entry.source && (
        <a href={entry.source} rel="noreferrer">
          {fill(t.sourceAt, { host: new URL(entry.source).host })}
        </a>
      )}
      {mark?.changed && <span class="muted">{deed(t.changed, mark.changed)}</span>}
      {mark?.retracted && <strong class="muted">{deed(t.entryWords.retracted, mark.retracted)}</strong>}
      {clockStoodBack(entry) && <span class="todo small">{t.clockStoodBack}</span>}
      {!entry.retracted && (
        <button
          type="button"
          class="timeline-more"
          aria-label={fill(t.more, { entry: told.slice(0, 80) })}
          aria-expanded={action !== undefined}
          disabled={!props.canWrite}
          onClick={() => (action === undefined ? props.onAction('choose') : props.onDone())}
        >
          ⋯
        </button>
      )}
      {action !== undefined && !entry.retracted && (
        <EntryActions
          key={zone}
          entry={entry}
          isImportant={mark?.important ?? false}
          canRetract={canRetract(entry)}
          action={action}
          zone={zone}
          t={t}
          onAction={props.onAction}
          onDone={props.onDone}
        />
      )}
    </li>
  )
}
