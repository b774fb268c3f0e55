import { toInstant } from '../../domain/time.ts'
import type { Forms } from '../cockpit/use-forms.ts'
import { $minute } from '../../stores/clock.ts'
import { useStore } from '../use-store.ts'
import type { TimelineWords } from '../cockpit/form-words.ts'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { type Marks, opensDay, spansDays } from '../../domain/incident/timeline-view.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import type { Action } from './EntryActions.tsx'
import { TimelineRow } from './TimelineRow.tsx'
import type { RowWindow } from './use-row-window.ts'

/** The entry with which something is being done, and what. */
export interface Acting {
  entry: EntryId
  action: Action
}

interface Props {
  rows: readonly TimelineEntry[]
  marks: Marks
  view: RowWindow
  /** Whether there is nothing at all, filtered or not. */
  isEmpty: boolean
  acting: Acting | undefined
  /** Address of what the forms say; the forms, once they are here. */
  forms: string
  part: Forms | undefined
  canWrite: boolean
  zone: string
  locale: string
  t: TimelineWords
  onAction: (acting: Acting) => void
  onDone: (entry: EntryId, result?: string, hasMoved?: boolean) => void
}

/** The rows of the timeline in a box that scrolls; only those that are seen are drawn. */
export function TimelineList({ rows, marks, view, isEmpty, acting, onAction, onDone, ...shared }: Props) {
  const { zone, t } = shared
  const minute = useStore($minute, { ssr: () => 0 })
  // Of a record that lies on one day alone, that day has to be named once it isn't today.
  const isLong = spansDays(rows, zone, toInstant(minute))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and not every browser lets the keyboard reach a scroller by itself.
    <section class="timeline-box" ref={view.scroller} aria-label={t.list} tabIndex={0} {...view.on}>
      {rows.length === 0 ? (
        <p class="muted">{isEmpty ? t.empty : t.noMatch}</p>
      ) : (
        <ol
          class={isLong ? 'timeline-list timeline-dated' : 'timeline-list'}
          ref={view.list}
          style={{ paddingTop: view.beforePx, paddingBottom: view.afterPx }}
        >
          {view.renderedRows.map(({ index, awayPx }) => {
            const entry = rows[index] as TimelineEntry
            return (
              <TimelineRow
                key={entry.id}
                entry={entry}
                mark={marks.get(entry.id)}
                position={index + 1}
                count={rows.length}
                awayPx={awayPx}
                opensDay={isLong && opensDay(rows, index, zone)}
                isLong={isLong}
                action={acting?.entry === entry.id ? acting.action : undefined}
                onAction={(action) => onAction({ entry: entry.id, action })}
                onDone={(result, hasMoved) => onDone(entry.id, result, hasMoved)}
                {...shared}
              />
            )
          })}
        </ol>
      )}
    </section>
  )
}
