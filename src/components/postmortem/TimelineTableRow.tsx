import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { eventText } from '../../domain/postmortem/build-document.ts'
import { isIncluded } from '../../domain/postmortem/timeline-rows.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import { askFirst } from '../../stores/stale.ts'
import { includeRow, pasteSource } from '../../stores/timeline-rows.ts'
import { SourceCell } from './SourceCell.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { TableTexts } from './generator-texts.ts'

interface Props {
  entry: TimelineEntry
  /** The day, where it isn't that of the row above; else the empty text. */
  day: string
  /** `HH:mm` by the organization's clocks. */
  clock: string
  postmortem: Postmortem
  onInclude: () => void
  t: TableTexts
}

/** Element id of the place of a row's source. */
export const sourceId = (entry: string) => `pm-link-${entry}`

/** One row: in the document or not, when, what, and what proves it. A link that is pasted anywhere on it does. */
export function TimelineTableRow({ entry, day, clock, postmortem, onInclude, t }: Props) {
  const { source } = postmortem
  const text = visible(eventText(entry, source.words))
  const event = `${clock} ${text}`
  const isRow = isIncluded(entry, source.fields)
  const paste = ({ target, clipboardData }: ClipboardEvent) => {
    // A field takes what is pasted into it by itself.
    if (!(target as Element).matches('[type=text]')) pasteSource(entry, clipboardData?.getData('text/plain') ?? '')
  }
  return (
    <tr class={isRow ? undefined : 'is-out'} onPaste={paste}>
      <td>
        <label class="postmortem-tick">
          <input
            type="checkbox"
            aria-label={fill(t.includeRow, { event })}
            checked={isRow}
            onChange={({ currentTarget: box }) => {
              const isWanted = box.checked
              onInclude()
              askFirst((isFresh) => isFresh || includeRow(entry, isWanted))
              // It shows what is recorded, not what was pressed.
              box.checked = isIncluded(entry, postmortem.saved().fields)
            }}
          />
        </label>
      </td>
      <td>
        {day !== '' && <span class="postmortem-day">{day}</span>}
        <time dateTime={entry.at}>{clock}</time>
      </td>
      <td>
        <span class="postmortem-said" title={text}>
          {text}
        </span>
      </td>
      <td>
        {/* What isn't in the document needs no proof. */}
        {(isRow || entry.source) && (
          <SourceCell entry={entry} id={sourceId(entry.id)} event={event} postmortem={postmortem} t={t} />
        )}
      </td>
    </tr>
  )
}
