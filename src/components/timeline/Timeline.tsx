import { useStore } from '../use-store.ts'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import {
  filterTimeline,
  NO_FILTER,
  opensDay,
  spansDays,
  type TimelineFilter,
} from '../../domain/incident/timeline-view.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $incident } from '../../stores/incident.ts'
import { $currentId } from '../../stores/log/index.ts'
import { $marks, $shownTime, NO_MARKS } from '../../stores/timeline.ts'
import { useAwake, useReady } from '../use-ready.ts'
import type { Action } from './EntryActions.tsx'
import { NoteForm } from './NoteForm.tsx'
import { TimelineFilters } from './TimelineFilters.tsx'
import { TimelineRow } from './TimelineRow.tsx'
import { useWindow } from './use-window.ts'

const NO_ENTRIES: readonly TimelineEntry[] = []

interface Props {
  locale: string
  /** The organisation's time zone. */
  timeZone: string
  t: Words<'timeline'>['island']
}

/** Everything that happened in the open incident, newest last: to read, to put right, to add to. */
export default function Timeline({ locale, timeZone, t }: Props) {
  const isReady = useAwake()
  const canWrite = useReady()
  const incident = useStore($incident, { ssr: () => undefined })
  const marks = useStore($marks, { ssr: () => NO_MARKS })
  const incidentId = useStore($currentId, { ssr: () => '' })
  const shownTime = useStore($shownTime, { ssr: () => '' })
  const [filter, setFilter] = useState(NO_FILTER)
  const [acting, setActing] = useState<{ entry: EntryId; action: Action }>()
  const [said, setSaid] = useState('')
  const focusOn = useRef<EntryId>()

  const timeline = incident?.timeline ?? NO_ENTRIES
  const all = useMemo(() => filterTimeline(timeline, NO_MARKS, NO_FILTER), [timeline])
  const rows = useMemo(
    () => (filter === NO_FILTER ? all : filterTimeline(timeline, marks, filter)),
    [all, timeline, marks, filter],
  )
  const view = useWindow(rows, acting?.entry)
  const zone = zoneOf(shownTime, timeZone)
  const isLong = spansDays(rows, zone)

  // Another incident has other people.
  useEffect(() => setFilter(NO_FILTER), [incidentId])
  // A row that was worked on may have moved or closed its buttons; the focus goes back to it.
  useLayoutEffect(() => {
    if (focusOn.current === undefined) return
    const row = view.list.current?.querySelector(`[data-entry="${focusOn.current}"] [aria-expanded]`)
    ;((row as HTMLElement | null | undefined) ?? view.scroller.current)?.focus({ preventScroll: true })
    focusOn.current = undefined
  })
  const choose = (next: TimelineFilter) => {
    setFilter(next)
    view.toEnd()
  }
  const finish = (entry: EntryId, result?: string, hasMoved = false) => {
    setActing(undefined)
    focusOn.current = entry
    if (result !== undefined) setSaid(result)
    if (hasMoved) view.show(entry)
  }
  const added = (entry: EntryId | undefined, result: string) => {
    setSaid(result)
    if (entry === undefined) view.toEnd()
    else view.show(entry)
  }

  return (
    <section class="timeline whole-timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t.title}</h2>
      <TimelineFilters
        filter={filter}
        timeline={timeline}
        shownTime={shownTime}
        timeZone={timeZone}
        isReady={isReady}
        t={t}
        onFilter={choose}
      />
      <p class="muted">
        {fill(t.zone, { zone })} · {fill(t.count, { shown: rows.length, total: all.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and not every browser lets the keyboard reach a scroller by itself. */}
      <section class="timeline-box" ref={view.scroller} aria-label={t.list} tabIndex={0} {...view.on}>
        {rows.length === 0 ? (
          <p class="muted">{all.length === 0 ? t.empty : t.noMatch}</p>
        ) : (
          <ol class="timeline-list" ref={view.list} style={{ paddingTop: view.beforePx, paddingBottom: view.afterPx }}>
            {view.shown.map(({ index, awayPx }) => {
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
                  zone={zone}
                  locale={locale}
                  action={acting?.entry === entry.id ? acting.action : undefined}
                  canWrite={canWrite}
                  t={t}
                  onAction={(action) => setActing({ entry: entry.id, action })}
                  onDone={(result, hasMoved) => finish(entry.id, result, hasMoved)}
                />
              )
            })}
          </ol>
        )}
      </section>
      <p class="timeline-jump">
        <span role="status">{said}</span>
        {!view.isAtEnd && (
          <button
            type="button"
            class={view.fresh > 0 ? 'button button-primary' : 'button'}
            onClick={() => {
              view.toEnd()
              view.scroller.current?.focus({ preventScroll: true })
            }}
          >
            {view.fresh > 0 ? fill(t.fresh, { count: view.fresh }) : t.newest}
          </button>
        )}
      </p>
      <NoteForm zone={zone} canWrite={canWrite} t={t} onAdded={added} />
    </section>
  )
}

function zoneOf(shownTime: string, timeZone: string): string {
  if (shownTime === 'utc') return 'UTC'
  return shownTime === 'local' ? Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC' : timeZone
}
