import { useRef, useState } from 'preact/hooks'
import { LABEL_LIMIT, MOST_MINUTES, timeBoxOf, USUAL_MINUTES } from '../../domain/timers/time-box.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { askFirst } from '../../stores/stale.ts'
import { startTimeBox } from '../../stores/timer-actions.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { refusalText } from '../refusal-text.ts'
import { useKeptText } from '../use-kept-text.ts'
import { rest } from '../rest.ts'
import { useTurn } from '../use-turn.ts'

interface Props {
  isEnabled: boolean
  t: Words<'timers'>
}

/** Starts a time-box: whom to ask about what, and in how many minutes. Enter is enough. */
export function TimeBoxForm({ isEnabled, t }: Props) {
  const [label, setLabel] = useKeptText('time-box')
  const [problem, setProblem] = useState('')
  const [minutes, setMinutes] = useMinutes()
  const resting = useRef(false)
  // An Enter as another incident opens isn’t meant for it.
  useTurn(() => rest(resting))
  return (
    <form
      class="timer-box"
      aria-label={t.boxTitle}
      onSubmit={(event) => {
        event.preventDefault()
        const box = timeBoxOf(label, minutes, t.boxUnnamed)
        const tooLong = overLimit(box.label, LABEL_LIMIT, t.boxLabel, t)
        setProblem(tooLong)
        if (tooLong || resting.current) return
        askFirst(
          () => startTimeBox(box.label, box.minutes),
          (refusal) => {
            setProblem(refusalText(refusal, t))
            if (refusal) return
            answer(fill(t.boxStarted, { minutes, label: box.label }))
            setLabel('')
            setMinutes(undefined)
            rest(resting)
          },
        )
      }}
    >
      <label class="field">
        {t.boxLabel}
        <input
          type="text"
          value={label}
          placeholder={t.boxPlaceholder}
          aria-invalid={problem !== ''}
          disabled={!isEnabled}
          autoComplete="off"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <MinutesField {...{ minutes, isEnabled, t }} onType={setMinutes} />
      <button type="submit" class="button" disabled={!isEnabled}>
        {t.boxStart}
      </button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

interface MinutesProps extends Props {
  minutes: string
  onType: (text: string) => void
}

function MinutesField({ minutes, isEnabled, onType, t }: MinutesProps) {
  return (
    <label class="field">
      {t.boxMinutes}
      <input
        type="number"
        value={minutes}
        min={1}
        max={MOST_MINUTES}
        required
        disabled={!isEnabled}
        autoComplete="off"
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  )
}

/** The minutes as they are typed: kept over a reload, and with their incident. */
function useMinutes(): [minutes: string, set: (text: string | undefined) => void] {
  const [kept, keep] = useKeptText('time-box.minutes')
  // While the number is being replaced, its field is empty.
  const [typed, setTyped] = useState<string>()
  useTurn(() => setTyped(undefined))
  const set = (text: string | undefined) => {
    setTyped(text)
    keep(text ?? '')
  }
  return [typed ?? (kept || String(USUAL_MINUTES)), set]
}
