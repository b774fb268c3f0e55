import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { startTimeBox } from '../../stores/timers.ts'

/** “Report back in 5 minutes”: the length that is asked for most. */
const USUAL_MINUTES = 5
/** Longest time-box: a day. */
const MOST_MINUTES = 1440
/** Longest text that fits into a row. */
const LABEL_LIMIT = 200

interface Props {
  isReady: boolean
  /** Says what became of it. */
  say: (what: string) => void
  t: Words<'timers'>
}

/** Starts a time-box: whom to ask about what, and in how many minutes. Enter is enough. */
export function TimeBoxForm({ isReady, say, t }: Props) {
  const [label, setLabel] = useState('')
  const [minutes, setMinutes] = useState(String(USUAL_MINUTES))
  return (
    <form
      class="timer-box"
      aria-label={t.boxTitle}
      onSubmit={(event) => {
        event.preventDefault()
        const about = label.trim() || t.boxUnnamed
        startTimeBox(about, Number(minutes))
        say(fill(t.boxStarted, { minutes, label: about }))
        setLabel('')
        setMinutes(String(USUAL_MINUTES))
      }}
    >
      <label class="field">
        {t.boxLabel}
        <input
          type="text"
          value={label}
          placeholder={t.boxPlaceholder}
          maxLength={LABEL_LIMIT}
          disabled={!isReady}
          autoComplete="off"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {t.boxMinutes}
        <input
          type="number"
          value={minutes}
          min={1}
          max={MOST_MINUTES}
          required
          disabled={!isReady}
          autoComplete="off"
          onInput={(event) => setMinutes(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={!isReady}>
        {t.boxStart}
      </button>
    </form>
  )
}
