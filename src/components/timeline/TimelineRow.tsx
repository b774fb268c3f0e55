import type { TimelineWords } from '../cockpit/form-words.ts'
import { clockStoodBack } from '../../domain/log/ulid.ts'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import type { Instant } from '../../domain/time.ts'
import { localDate } from '../../domain/instant-text.ts'
import { emphasisOf } from '../../domain/incident/emphasis.ts'
import { describeEntry } from '../../domain/incident/describe-entry.ts'
import { canRetract, type Revision, isLate, type Mark } from '../../domain/incident/timeline-view.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { clockTime, dayTime } from '../../i18n/time-formats.ts'
import { type Forms, opensForm } from '../cockpit/use-forms.ts'
import { EntryPlace } from '../team/EntryPlace.tsx'
import type { Action } from './EntryActions.tsx'

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
  /** What is being done with the entry; `undefined` while nothing is. */
  action: Action | undefined
  /** Address of what the forms say; the forms, once they are here. */
  forms: string
  part: Forms | undefined
  canWrite: boolean
  t: TimelineWords
  onAction: (action: Action) => void
  onDone: (result?: string, hasMoved?: boolean) => void
}

/** One entry: when, who, what, and what became of it since. */
export function TimelineRow(props: Props) {
  const { entry, mark, position, count, awayPx, opensDay, zone, action, part, t } = props
  const line = describeEntry(entry, t.entryWords, (role) => nameOf(t.roleNames, role))
  return (
    <li
      class={`timeline-${emphasisOf(entry)}${opensDay ? ' timeline-opens' : ''}${awayPx === undefined ? '' : ' timeline-away'}`}
      style={awayPx === undefined ? undefined : { top: awayPx }}
      data-entry={entry.id}
      // The Escape of the menu, and of the button that opens it.
      onKeyDown={(event) => action === 'choose' && event.key === 'Escape' && props.onDone()}
      aria-posinset={position}
      aria-setsize={count}
    >
      {opensDay && <strong class="timeline-day">{localDate(entry.at, zone)}</strong>}
      <RowTime {...props} />
      <span class={entry.retracted ? 'timeline-text muted' : 'timeline-text'} title={line}>
        {mark?.important && <strong>★ {t.important} </strong>}
        {entry.kind === 'note' && entry.todo && <strong class="todo">TODO </strong>}
        {line}
        <RowAbout {...props} />
      </span>
      {entry.source && (
        <a href={entry.source} rel="noreferrer">
          {fill(t.sourceAt, { host: new URL(entry.source).host })}
        </a>
      )}
      <RowChanges {...props} />
      <EntryPlace entry={entry.id} />
      {!entry.retracted && (
        <button
          type="button"
          class="timeline-more"
          aria-label={fill(t.more, { entry: line.slice(0, 80) })}
          aria-expanded={action !== undefined}
          disabled={!props.canWrite}
          {...opensForm(props.forms)}
          onClick={() => (action === undefined ? props.onAction('choose') : props.onDone())}
        >
          ⋯
        </button>
      )}
      {part && action !== undefined && !entry.retracted && (
        <part.code.EntryActions
          key={zone}
          entry={entry}
          isImportant={mark?.important ?? false}
          canRetract={canRetract(entry)}
          action={action}
          zone={zone}
          t={{ ...t, ...part.words.timeline }}
          onAction={props.onAction}
          onDone={props.onDone}
        />
      )}
    </li>
  )
}

/** When it happened. */
function RowTime({ entry, isLong, zone, locale }: Props) {
  const fullTime = dayTime(entry.at, zone, locale)
  return (
    <time class="timeline-time" dateTime={entry.at} title={fullTime}>
      {isLong ? fullTime : clockTime(entry.at, zone)}
    </time>
  )
}

/** Who wrote it down, and when, if that was later than it happened. */
function RowAbout({ entry, mark, isLong, zone, locale, t }: Props) {
  const when = (at: Instant) => timeBeside(entry, at, { isLong, zone, locale })
  const late = isLate(entry, mark)
  const firstAt = mark?.firstAt !== undefined && mark.firstAt !== entry.recordedAt ? mark.firstAt : undefined
  const parts = [
    ...(entry.by ? [nameOf(t.roleNames, entry.by)] : []),
    ...(late ? [t.late, fill(t.recorded, { time: when(entry.recordedAt) })] : []),
    ...(firstAt ? [fill(t.first, { time: when(firstAt) })] : []),
  ]
  return parts.length > 0 ? <span class="muted"> {parts.join(' · ')}</span> : null
}

/** What was done to it since, and what makes its time doubtful. */
function RowChanges({ entry, mark, isLong, zone, locale, t }: Props) {
  const deed = (what: string, { at, by }: Revision) =>
    [what, timeBeside(entry, at, { isLong, zone, locale }), ...(by ? [nameOf(t.roleNames, by)] : [])].join(' · ')
  return (
    <>
      {mark?.changed && <span class="muted">{deed(t.changed, mark.changed)}</span>}
      {mark?.retracted && <strong class="muted">{deed(t.entryWords.retracted, mark.retracted)}</strong>}
      {clockStoodBack(entry) && <span class="todo small">{t.clockStoodBack}</span>}
    </>
  )
}

/** Another time of an entry, with its day where that isn't the entry's own or the timeline is longer than a day. */
function timeBeside(
  entry: TimelineEntry,
  at: Instant,
  { isLong, zone, locale }: Pick<Props, 'isLong' | 'zone' | 'locale'>,
): string {
  const isOtherDay = localDate(at, zone) !== localDate(entry.at, zone)
  return isLong || isOtherDay ? dayTime(at, zone, locale) : clockTime(at, zone)
}
