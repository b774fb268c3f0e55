import { useRef, useState } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { isDataLink } from '../../domain/log/data-link.ts'
import { linkText } from '../../domain/postmortem/build-document.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import { linkKey } from '../../stores/postmortem-drafts.ts'
import { refusalText } from '../refusal-text.ts'
import type { Postmortem } from './use-postmortem.ts'
import type { TableTexts } from './generator-texts.ts'

interface Props {
  entry: TimelineEntry
  id: string
  /** The row that it proves, in words. */
  event: string
  postmortem: Postmortem
  t: TableTexts
}

/** What proves a row: the link, and a button to change it; without one, a field to paste it into. */
export function SourceCell({ entry, id, event, postmortem, t }: Props) {
  const { drafts, textIn, refusal } = postmortem
  const [isOpen, setOpen] = useState(false)
  const wantsFocus = useRef(false)
  const key = linkKey(entry.id)
  const value = textIn(key, entry.source ?? '')
  const href = value.trim()
  const isInvalid = href !== '' && !isDataLink(href)
  if (!isOpen && href !== '' && !isInvalid)
    return (
      <SourceLink
        {...{ href, id }}
        name={fill(t.changeSource, { event })}
        onChange={() => {
          wantsFocus.current = true
          setOpen(true)
        }}
      />
    )
  const problem = isInvalid ? t.invalidSource : refusalText(refusal(key), t)
  return (
    <>
      <input
        type="text"
        inputMode="url"
        id={id}
        autocomplete="off"
        aria-label={fill(t.source, { event })}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={problem ? `${id}-hint` : undefined}
        placeholder={t.pasteSource}
        value={value}
        ref={(input) => {
          if (!input || !wantsFocus.current) return
          wantsFocus.current = false
          input.focus()
          input.select()
        }}
        onFocus={() => {
          setOpen(true)
          drafts.enter(key, value)
        }}
        onInput={(event) => drafts.type(key, event.currentTarget.value, event.isComposing)}
        onBlur={() => {
          drafts.leave(key)
          setOpen(false)
        }}
      />
      {problem && (
        <span class="problem" id={`${id}-hint`}>
          {problem}
        </span>
      )}
    </>
  )
}

function SourceLink(props: { href: string; id: string; name: string; onChange: () => void }) {
  const { href, id, name, onChange } = props
  return (
    <span class="postmortem-source">
      <a href={href} target="_blank" rel="noopener noreferrer">
        {visible(linkText(href))}
      </a>
      <button type="button" class="postmortem-x" id={id} aria-label={name} title={name} onClick={onChange}>
        ✎
      </button>
    </span>
  )
}
