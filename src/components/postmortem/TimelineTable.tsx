import { useMemo, useRef, useState } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { localDate, localMinute } from '../../domain/instant-text.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { rowsWithoutLink } from '../../domain/postmortem/rows-without-link.ts'
import { includedRows, isIncluded } from '../../domain/postmortem/timeline-rows.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { linkKey } from '../../stores/postmortem-drafts.ts'
import { AddRow } from './AddRow.tsx'
import { AdviceList } from './AdviceList.tsx'
import { inputId } from './Field.tsx'
import { sourceId, TimelineTableRow } from './TimelineTableRow.tsx'
import { usePages } from './use-pages.tsx'
import type { Postmortem } from './use-postmortem.ts'

/** Rows of a page. */
const ROWS = 15
/** How many times without a source are named. */
const NAMED = 3

interface Props {
  postmortem: Postmortem
  t: Words<'postmortem'>
}

/** What may stand in the timeline: when, what, its source, and whether it does; and a way to add a row. */
export function TimelineTable({ postmortem, t }: Props) {
  const { source, advice } = postmortem
  const { facts, fields, zone, words } = source
  const [isShort, setShort] = useState(false)
  // A row that is taken out stays where it is until the list is drawn anew: nothing goes from under the finger.
  const held = useRef(new Set<EntryId>())
  const included = useMemo(() => includedRows(facts, fields), [facts, fields])
  const rows = isShort
    ? facts.rows.filter((entry) => isIncluded(entry, fields) || held.current.has(entry.id))
    : facts.rows
  const { page, pager, turnTo } = usePages(rows, ROWS, t.pages)
  const clock = (entry: TimelineEntry) => localMinute(entry.at, zone).slice(11)
  const unproved = rowsWithoutLink(included)
  return (
    <>
      <p class="postmortem-table-lead">
        <span>{t.timelineHint}</span>
        <span class="muted">{fill(t.rowZone, { zone })}</span>
      </p>
      {facts.rows.length > 0 && (
        <p class="postmortem-table-lead">
          <span role="status">{fill(t.rowCount, { included: included.length, total: facts.rows.length })}</span>
          <label class="postmortem-flag">
            <input
              type="checkbox"
              checked={isShort}
              onChange={(event) => {
                held.current.clear()
                setShort(event.currentTarget.checked)
              }}
            />{' '}
            {t.onlyIncluded}
          </label>
        </p>
      )}
      {rows.length > 0 && (
        <table class="postmortem-rows">
          <thead>
            <tr>
              <th scope="col">{t.include}</th>
              <th scope="col">{t.rowTime}</th>
              <th scope="col">{t.rowText}</th>
              <th scope="col">{t.rowSource}</th>
            </tr>
          </thead>
          <tbody>
            {page.map((entry, index) => {
              const before = page[index - 1]
              const day = localDate(entry.at, zone)
              return (
                <TimelineTableRow
                  key={entry.id}
                  entry={entry}
                  day={before && localDate(before.at, zone) === day ? '' : day}
                  clock={clock(entry)}
                  postmortem={postmortem}
                  onInclude={() => held.current.add(entry.id)}
                  t={t}
                />
              )
            })}
          </tbody>
        </table>
      )}
      {facts.rows.length === 0 && <p class="muted">{t.timelineEmpty}</p>}
      {pager}
      <AddRow
        zone={zone}
        after={facts.rows.at(-1)?.at ?? facts.startedAt}
        onAdded={(entry) => turnTo(rows.filter(({ at }) => at <= entry).length)}
        t={t}
      />
      <AdviceList
        at="timeline"
        id={inputId('timeline')}
        lead={unproved.slice(0, NAMED).map(clock).join(words.separator)}
        advice={advice}
        t={t}
      />
      {page.map((entry) => (
        <AdviceList
          key={entry.id}
          at={linkKey(entry.id)}
          id={sourceId(entry.id)}
          lead={clock(entry)}
          advice={advice}
          t={t}
        />
      ))}
    </>
  )
}
