import { useMemo, useRef, useState } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { localDate, localMinute } from '../../domain/instant-text.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { rowsWithoutLink } from '../../domain/postmortem/rows-without-link.ts'
import { includedRows, isIncluded } from '../../domain/postmortem/timeline-rows.ts'
import { fill } from '../../i18n/format.ts'
import { linkKey } from '../../stores/postmortem-drafts.ts'
import { AddRow } from './AddRow.tsx'
import { AdviceList } from './AdviceList.tsx'
import { inputId } from './Field.tsx'
import { sourceId, TimelineTableRow } from './TimelineTableRow.tsx'
import { usePages } from './use-pages.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { TableTexts } from './generator-texts.ts'

/** Rows of a page. */
const ROWS = 15
/** How many times without a source are named. */
const NAMED = 3

interface Props {
  postmortem: Postmortem
  t: TableTexts
}

/** What may stand in the timeline: when, what, its source, and whether it does; and a way to add a row. */
export function TimelineTable({ postmortem, t }: Props) {
  const { facts, fields, zone } = postmortem.source
  const [isShort, setShort] = useState(false)
  // A row that is taken out stays where it is until the list is drawn anew: nothing goes from under the finger.
  const held = useRef(new Set<EntryId>())
  const included = useMemo(() => includedRows(facts, fields), [facts, fields])
  const rows = isShort
    ? facts.rows.filter((entry) => isIncluded(entry, fields) || held.current.has(entry.id))
    : facts.rows
  const { page, pager, turnTo } = usePages(rows, ROWS, t.pages)
  return (
    <>
      <p class="postmortem-table-lead">
        <span>{t.timelineHint}</span>
        <span class="muted">{fill(t.rowZone, { zone })}</span>
      </p>
      {facts.rows.length > 0 && (
        <p class="postmortem-table-lead">
          <span role="status">{fill(t.rowCount, { included: included.length, total: facts.rows.length })}</span>
          <ShortSwitch
            isShort={isShort}
            onShort={(isWanted) => {
              held.current.clear()
              setShort(isWanted)
            }}
            t={t}
          />
        </p>
      )}
      {rows.length > 0 && <Rows page={page} postmortem={postmortem} onInclude={(id) => held.current.add(id)} t={t} />}
      {facts.rows.length === 0 && <p class="muted">{t.timelineEmpty}</p>}
      {pager}
      <AddRow
        zone={zone}
        after={facts.rows.at(-1)?.at ?? facts.startedAt}
        onAdded={(entry) => turnTo(rows.filter(({ at }) => at <= entry).length)}
        t={t}
      />
      <RowAdvice {...{ page, included, postmortem, t }} />
    </>
  )
}

function ShortSwitch({ isShort, onShort, t }: Pick<Props, 't'> & { isShort: boolean; onShort: (is: boolean) => void }) {
  return (
    <label class="postmortem-flag">
      <input type="checkbox" checked={isShort} onChange={(event) => onShort(event.currentTarget.checked)} />{' '}
      {t.onlyIncluded}
    </label>
  )
}

type PageProps = Props & { page: readonly TimelineEntry[] }

function Rows({ page, postmortem, onInclude, t }: PageProps & { onInclude: (entry: EntryId) => void }) {
  const { zone } = postmortem.source
  return (
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
              clock={clockOf(entry, zone)}
              postmortem={postmortem}
              onInclude={() => onInclude(entry.id)}
              t={t}
            />
          )
        })}
      </tbody>
    </table>
  )
}

/** What is advised on rows stands under the table, so that no row moves for it; each piece names its time. */
function RowAdvice({ page, included, postmortem, t }: PageProps & { included: readonly TimelineEntry[] }) {
  const { source, advice } = postmortem
  const times = rowsWithoutLink(included)
    .slice(0, NAMED)
    .map((entry) => clockOf(entry, source.zone))
  return (
    <>
      <AdviceList
        at="timeline"
        id={inputId('timeline')}
        lead={times.join(source.words.separator)}
        advice={advice}
        t={t}
      />
      {page.map((entry) => (
        <AdviceList
          key={entry.id}
          at={linkKey(entry.id)}
          id={sourceId(entry.id)}
          lead={clockOf(entry, source.zone)}
          advice={advice}
          t={t}
        />
      ))}
    </>
  )
}

function clockOf({ at }: TimelineEntry, zone: string): string {
  return localMinute(at, zone).slice(11)
}
