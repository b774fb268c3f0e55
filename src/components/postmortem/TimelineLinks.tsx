import type { Words } from '../../i18n/index.ts'
import { Fragment } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { isDataLink } from '../../domain/log/data-link.ts'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { eventText } from '../../domain/postmortem/build-document.ts'
import { utcMinute } from '../../domain/instant-text.ts'
import { rowsWithoutLink } from '../../domain/postmortem/rows-without-link.ts'
import { fill } from '../../i18n/format.ts'
import { linkKey } from '../../stores/postmortem-drafts.ts'
import { refusalText } from '../refusal-text.ts'
import { AdviceList } from './AdviceList.tsx'
import { inputId } from './Field.tsx'
import { TextField } from './TextField.tsx'
import { useShowMore } from './use-show-more.tsx'
import type { Postmortem } from './use-postmortem.ts'

/**
 * A data link for each row of the timeline: first those that nothing proves yet, then the others. It goes into the log,
 * with the entry that it proves. A row that was empty stays where it is until the page is loaded again, so that nothing
 * moves under the hand that fills it in.
 */
export function TimelineLinks({ postmortem, t }: { postmortem: Postmortem; t: Words<'postmortem'> }) {
  const { source, drafts, textIn, refusal, advice } = postmortem
  const { timeline } = source.facts
  const seen = useRef(new Set<EntryId>())
  // Kept from one render to the next: sorting a long timeline with each typed letter would be slow.
  const { left, open, closed } = useMemo(() => {
    const unproved = rowsWithoutLink(timeline)
    for (const entry of unproved) seen.current.add(entry.id)
    const isOpen = (entry: TimelineEntry) => seen.current.has(entry.id)
    return {
      left: unproved.length,
      open: timeline.filter(isOpen),
      closed: timeline.filter((entry) => !isOpen(entry)),
    }
  }, [timeline])
  const missing = useShowMore(open, t.more)
  const proved = useShowMore(closed, t.more)
  if (timeline.length === 0) return <p class="muted">{t.timelineEmpty}</p>

  const row = (entry: TimelineEntry) => {
    const key = linkKey(entry.id)
    const id = `pm-link-${entry.id}`
    const value = textIn(key, entry.source ?? '')
    const isInvalid = value.trim() !== '' && !isDataLink(value.trim())
    const event = `${utcMinute(entry.at)} UTC ${eventText(entry, source.words)}`
    return (
      <Fragment key={entry.id}>
        <TextField
          field={key}
          id={id}
          label={fill(t.source, { event })}
          value={value}
          isInvalid={isInvalid}
          problem={refusalText(refusal(key), t)}
          drafts={drafts}
        >
          {isInvalid && <span class="problem">{t.invalidSource}</span>}
        </TextField>
        <AdviceList at={key} id={id} advice={advice} t={t} />
      </Fragment>
    )
  }
  return (
    <>
      <p class="muted">{t.timelineHint}</p>
      <p>{left === 0 ? t.proved : fill(t.unproved, { count: left, total: timeline.length })}</p>
      <AdviceList at="timeline" id={inputId('timeline')} advice={advice} t={t} />
      {missing.first.map(row)}
      {missing.button}
      {proved.first.length > 0 && (
        <details>
          <summary>{fill(t.withSource, { count: closed.length })}</summary>
          {proved.first.map(row)}
          {proved.button}
        </details>
      )}
    </>
  )
}
