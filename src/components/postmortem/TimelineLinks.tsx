import { isDataLink } from '../../domain/entry-shape.ts'
import { eventText } from '../../domain/postmortem.ts'
import { utcMinute } from '../../domain/postmortem-time.ts'
import { fill } from '../../i18n/format.ts'
import { TextField } from './TextField.tsx'
import { useFirst } from './use-first.tsx'
import { linkKey, type Postmortem } from './use-postmortem.ts'
import type { FormWords } from './words.ts'

/** A data link for each row of the timeline. It goes into the log, with the entry that it proves. */
export function TimelineLinks({ postmortem, t }: { postmortem: Postmortem; t: FormWords }) {
  const { source, drafts, shown } = postmortem
  const { first, button } = useFirst(source.facts.timeline, t.more)
  if (first.length === 0) return <p class="muted">{t.timelineEmpty}</p>
  return (
    <>
      <p class="muted">{t.timelineHint}</p>
      {first.map((entry) => {
        const stored = entry.source ?? ''
        const value = shown(linkKey(entry.id), stored)
        const isInvalid = value.trim() !== '' && !isDataLink(value.trim())
        const event = `${utcMinute(entry.at)} UTC ${eventText(entry, source.words)}`
        return (
          <TextField
            key={entry.id}
            field={linkKey(entry.id)}
            id={`pm-link-${entry.id}`}
            label={fill(t.source, { event })}
            value={value}
            isInvalid={isInvalid}
            drafts={drafts}
          >
            {isInvalid && <span class="problem">{t.invalidSource}</span>}
          </TextField>
        )
      })}
      {button}
    </>
  )
}
