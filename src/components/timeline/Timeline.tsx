import { useStore } from '../use-store.ts'
import { useState } from 'preact/hooks'
import { NO_FILTER, type TimelineFilter } from '../../domain/incident/timeline-view.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { fill } from '../../i18n/format.ts'
import { $shownTime } from '../../stores/timeline.ts'
import { answer } from '../../stores/toast.ts'
import type { TimelineWords } from '../cockpit/form-words.ts'
import { FormFold } from '../cockpit/FormFold.tsx'
import { useForms } from '../cockpit/use-forms.ts'
import { useOutside } from '../use-outside.ts'
import { useEnabled, useReady } from '../use-ready.ts'
import { Composer } from './Composer.tsx'
import { JumpToEnd } from './JumpToEnd.tsx'
import { type Acting, TimelineList } from './TimelineList.tsx'
import { useRowFocus } from './use-row-focus.ts'
import { type Rows, useTimelineRows } from './use-timeline-rows.ts'
import { useRowWindow } from './use-row-window.ts'

interface Props {
  locale: string
  /** The organisation's time zone. */
  timeZone: string
  /** Address of what the forms say. */
  forms: string
  t: TimelineWords
}

/** Everything that happened in the open incident, newest last and in view: to read, to put right, to add to. */
export function Timeline({ locale, timeZone, forms, t }: Props) {
  const canWrite = useReady()
  const isEnabled = useEnabled()
  const shownTime = useStore($shownTime, { ssr: () => '' })
  const { timeline, all, rows, marks, filter, setFilter } = useTimelineRows(forms)
  const [acting, setActing] = useState<Acting>()
  const view = useRowWindow(rows, acting?.entry)
  const focusOn = useRowFocus(view)
  const leave = () => setActing(undefined)
  const part = useForms(forms, acting, leave)
  // Whoever goes on elsewhere closes the menu, also one that hasn't come yet; the focus isn't called back.
  const isPassing = acting !== undefined && (acting.action === 'choose' || !part)
  useOutside(
    // A form that takes the place of the menu takes the focus before this stops listening.
    (target) => !isPassing || target.closest('.timeline-actions, .timeline-more[aria-expanded=true]') !== null,
    isPassing,
    leave,
  )
  const zone = zoneOf(shownTime, timeZone)

  const choose = (next: TimelineFilter) => {
    setFilter(next)
    view.toEnd()
  }
  const finish = (entry: EntryId, result?: string, hasMoved = false) => {
    setActing(undefined)
    focusOn(entry)
    if (result !== undefined) answer(result)
    if (hasMoved) view.show(entry)
  }
  const added = (entry: EntryId | undefined) => {
    // What was just written must not be hidden by a filter.
    setFilter(NO_FILTER)
    if (entry === undefined) view.toEnd()
    else view.show(entry)
  }
  return (
    <section class="timeline whole-timeline" aria-labelledby="timeline">
      <TimelineHead {...{ timeline, all, rows, filter, shownTime, timeZone, zone, forms, t }} onFilter={choose} />
      <div class="timeline-window">
        <TimelineList
          {...{ rows, marks, view, acting, forms, part, canWrite, zone, locale }}
          isEmpty={all.length === 0}
          onAction={setActing}
          onDone={finish}
          t={t}
        />
        <JumpToEnd view={view} t={t} />
      </div>
      <Composer zone={zone} forms={forms} canWrite={isEnabled} t={t} onAdded={added} />
    </section>
  )
}

interface HeadProps
  extends Pick<Rows, 'timeline' | 'all' | 'rows' | 'filter'>, Pick<Props, 'timeZone' | 'forms' | 't'> {
  shownTime: string
  /** The zone by whose clocks the timeline is shown. */
  zone: string
  onFilter: (filter: TimelineFilter) => void
}

/** How much of the timeline is shown, in whose time, and the way to change that. */
function TimelineHead({ all, rows, zone, forms, t, ...filtering }: HeadProps) {
  return (
    <div class="timeline-head">
      <h2 id="timeline">{t.title}</h2>
      <span class="muted small timeline-count">
        {rows.length === all.length
          ? fill(t.all, { total: all.length })
          : fill(t.count, { shown: rows.length, total: all.length })}
        <span class="timeline-zone"> · {fill(t.zone, { zone })}</span>
      </span>
      <FormFold style="timeline-filter" name={t.filter} forms={forms} isPassing>
        {({ code, words }) => <code.FilterFields {...filtering} t={{ ...t, ...words.timeline }} />}
      </FormFold>
    </div>
  )
}

function zoneOf(shownTime: string, timeZone: string): string {
  if (shownTime === 'utc') return 'UTC'
  return shownTime === 'local' ? Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC' : timeZone
}
