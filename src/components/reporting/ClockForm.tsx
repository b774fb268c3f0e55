import { useRef, useState } from 'preact/hooks'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import type { Obligation, ObligationStage } from '../../domain/reporting/obligation.ts'
import { fill } from '../../i18n/format.ts'
import type { Refusal } from '../../stores/log/refusal.ts'
import { decideReporting, noteReportSent } from '../../stores/reporting.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { refusalText } from '../refusal-text.ts'
import { rest } from '../rest.ts'
import { useKeptText } from '../use-kept-text.ts'
import { clockLabel } from './clock-label.ts'
import type { ReportingWords } from './reporting-words.ts'

interface Props {
  clock: Obligation
  /** Id of the heading that names the clock. */
  headingId: string
  t: ReportingWords
}

/** Writes into the log what was decided under a clock, or that one of its reports was sent. */
export function ClockForm({ clock, headingId, t }: Props) {
  const { person, setPerson, reason, setReason, problem, decide, send } = useClockForm(clock, t)
  return (
    <form
      class="reporting-fields"
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault()
        decide(true)
      }}
    >
      <label class="field">
        {t.person}
        <input
          type="text"
          autocomplete="off"
          value={person}
          onInput={(event) => setPerson(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {t.reason}
        <input
          type="text"
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p class="dialog-buttons">
        <button type="submit" class="button">
          {t.report}
        </button>
        <button type="button" class="button" onClick={() => decide(false)}>
          {t.notReport}
        </button>
        {clock.stages.map((stage) => (
          <button key={stage.id} type="button" class="button" onClick={() => send(stage)}>
            {fill(t.filed, { stage: stage.name })}
          </button>
        ))}
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </form>
  )
}

/** What is typed, and what its buttons do. */
function useClockForm(clock: Obligation, t: ReportingWords) {
  const [person, setPerson] = useKeptText(`reporting.${clock.id}.person`)
  const [reason, setReason] = useKeptText(`reporting.${clock.id}.reason`)
  const [problem, setProblem] = useState('')
  const resting = useRef(false)
  const written = useRef('')
  const isReady = () => {
    if (resting.current) return false
    const wrong = person.trim() === '' ? t.personMissing : overLimit(person.trim(), NAME_LIMIT, t.person, t)
    setProblem(wrong)
    return wrong === ''
  }
  const done = (what: string) => (refusal?: Refusal) => {
    setProblem(refusalText(refusal, t))
    if (refusal) return
    const entry = written.current
    answer(fill(t.saved, { what }), () => retract(entry))
    setPerson('')
    setReason('')
    rest(resting)
  }
  const decide = (isReported: boolean) => {
    if (!isReady()) return
    askFirst(
      () => {
        written.current = decideReporting(clock.id, isReported, { label: clockLabel(clock), person, reason }).id
      },
      done(isReported ? t.report : t.notReport),
    )
  }
  const send = ({ id, name }: ObligationStage) => {
    if (!isReady()) return
    const label = `${clockLabel(clock)} · ${name}`
    askFirst(
      () => {
        written.current = noteReportSent(`${clock.id}/${id}`, { label, person, reason }).id
      },
      done(fill(t.filed, { stage: name })),
    )
  }
  return { person, setPerson, reason, setReason, problem, decide, send }
}
