import type { Obligation, ObligationStage } from '../../domain/reporting/obligation.ts'
import { fill } from '../../i18n/format.ts'
import { WhichPass } from '../WhichPass.tsx'
import type { ReportingWords } from './reporting-words.ts'
import { useClockForm } from './use-clock-form.ts'

interface Props {
  clock: Obligation
  /** Id of the heading that names the clock. */
  headingId: string
  /** The organization's zone, by whose clocks it is said when a report was sent. */
  timeZone: string
  t: ReportingWords
}

/** Writes into the log what was decided under a clock, or that one of its reports was sent, now or at an earlier time. */
export function ClockForm({ clock, headingId, timeZone, t }: Props) {
  const { person, setPerson, reason, setReason, sent, problem, decide, send } = useClockForm(clock, timeZone, t)
  const passings = sent.passings()
  // A date that is half typed reads as empty: it isn't taken for now.
  const press = (stage: ObligationStage, form: HTMLFormElement | null) => form?.reportValidity() && send(stage)
  return (
    <form
      class="reporting-fields"
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault()
        decide(true)
      }}
    >
      <TextField name={t.person} text={person} onType={setPerson} />
      <TextField name={t.reason} text={reason} onType={setReason} />
      <label class="field">
        {fill(t.sentAt, { zone: timeZone })}
        <input type="datetime-local" value={sent.at} onInput={(event) => sent.type(event.currentTarget.value)} />
      </label>
      {passings && <WhichPass passings={passings} onChoose={sent.choose} t={t} />}
      <p class="dialog-buttons">
        <button type="submit" class="button">
          {t.report}
        </button>
        <button type="button" class="button" onClick={() => decide(false)}>
          {t.notReport}
        </button>
        {clock.stages.map((stage) => (
          <button
            key={stage.id}
            type="button"
            class="button"
            onClick={(event) => press(stage, event.currentTarget.form)}
          >
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

/** One line of text. */
function TextField({ name, text, onType }: { name: string; text: string; onType: (text: string) => void }) {
  return (
    <label class="field">
      {name}
      <input type="text" autocomplete="off" value={text} onInput={(event) => onType(event.currentTarget.value)} />
    </label>
  )
}
