import { fill } from '../../i18n/format.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { ApprovalField } from './ApprovalField.tsx'
import { gapsIn } from './gaps-in.ts'
import { MessageNotes } from './MessageNotes.tsx'
import { MessageCount } from './MessageCount.tsx'
import type { MessageProps } from './message-props.ts'
import { useSending } from './use-sending.ts'

/** The message itself: edited, counted, copied, and noted as sent. What is said of it stands below, so that nothing moves. */
export function MessageForm(props: MessageProps) {
  const { choosing, message, label, facts, drillMark, t } = props
  const sending = useSending(props)
  const { text, hold, letGo, edit } = message
  return (
    <form
      class="message-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        sending.send()
      }}
    >
      <label class="field">
        {t.message}
        <textarea
          rows={7}
          autocomplete="off"
          value={text}
          aria-describedby="message-count"
          onFocus={hold}
          onBlur={letGo}
          onInput={(event) => edit(event.currentTarget.value)}
        />
      </label>
      <MessageCount channel={choosing.choice.channel} {...{ text, facts, drillMark, t }} />
      <ApprovalField {...props} sending={sending} />
      <Buttons {...props} />
      <p class="problem" role="alert">
        {sending.problem}
      </p>
      <MessageNotes {...props} />
    </form>
  )
}

/** Copies the message, notes that it was sent, and takes the log's text again. */
function Buttons({ message, label, facts, drillMark, t }: MessageProps) {
  const { text, isEdited, refill } = message
  const copy = () => {
    const gaps = gapsIn(text, facts, drillMark)
    const copied = fill(t.copied, { what: label }) + (gaps > 0 ? fill(t.gaps, { count: gaps }) : '')
    void copyAndSay(text, { copied, copyFailed: t.copyFailed })
  }
  return (
    <p class="message-buttons">
      <button type="button" class="button" onClick={copy}>
        {t.copy}
      </button>
      <button type="submit" class="button">
        {t.sent}
      </button>
      {isEdited && (
        <button
          type="button"
          class="link-button"
          onClick={(event) => {
            // The button goes with the changes that it drops.
            event.currentTarget.closest('form')?.querySelector('textarea')?.focus()
            refill()
          }}
        >
          {t.refill}
        </button>
      )}
    </p>
  )
}
