import { useEffect, useRef, useState } from 'preact/hooks'
import { isMajor } from '../../domain/incident/major-severity.ts'
import {
  chooseSeverity,
  SEVERITY_QUESTIONS,
  type SeverityAnswers,
  type SeverityQuestion,
  severityOfAnswer,
} from '../../domain/incident/severity-choice.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

/** Words of the chooser. */
type ChooserWords = Words<'severity'>['island']

const QUESTIONS = Object.keys(SEVERITY_QUESTIONS) as SeverityQuestion[]

/**
 * Three questions that lead to a level. Without a script the answers still say which level each means at least, and
 * the worst of them counts.
 */
export default function SeverityChooser({ t }: { t: ChooserWords }) {
  const [answers, setAnswers] = useState<SeverityAnswers>({})
  /** Counts how often it was begun: what is drawn anew has nothing chosen. */
  const [round, setRound] = useState(0)
  const root = useRef<HTMLDivElement>(null)
  const read = () => {
    const chosen = root.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
    setAnswers(Object.fromEntries([...chosen].map(({ name, value }) => [name, value])))
  }
  // Somebody may have answered before this was awake.
  useEffect(read, [round])
  return (
    <div ref={root} class="severity-form" onChange={read}>
      {QUESTIONS.map((question) => (
        <fieldset key={question + round}>
          <legend>{t.questions[question]}</legend>
          {SEVERITY_QUESTIONS[question].map((answer) => (
            <label key={answer}>
              <input type="radio" name={question} value={answer} />
              <span>
                {answerText(question, answer, t)}{' '}
                <span class="muted small">
                  {fill(t.beside, { severity: severityOfAnswer(question, answer as never) })}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Result answers={answers} t={t} onClear={() => setRound(round + 1)} />
    </div>
  )
}

function Result({ answers, t, onClear }: { answers: SeverityAnswers; t: ChooserWords; onClear: () => void }) {
  const choice = chooseSeverity(answers)
  return (
    <div role="status">
      {choice && (
        <>
          <p>
            <strong class={`badge badge-${choice.severity.toLowerCase()}`}>
              {fill(t.result, {
                severity: choice.isFinal ? choice.severity : fill(t.atLeast, { severity: choice.severity }),
              })}
            </strong>{' '}
            {fill(t.because, {
              reasons: choice.because.map((one) => answerText(one, answers[one] ?? '', t)).join(t.reasonGap),
            })}
          </p>
          {!choice.isFinal && choice.severity !== 'SEV-1' && <p>{t.more}</p>}
          {!isMajor(choice.severity) && <p>{t.anyone}</p>}
          <p>
            <a href={`#${choice.severity.toLowerCase()}`}>{fill(t.read, { severity: choice.severity })}</a>{' '}
            <button type="button" class="button" onClick={onClear}>
              {t.clear}
            </button>
          </p>
        </>
      )}
    </div>
  )
}

function answerText(question: SeverityQuestion, answer: string, t: ChooserWords): string {
  const texts: Readonly<Record<string, string>> = t.answers[question]
  return texts[answer] ?? ''
}
