import type { InjectReview, StepAnswer } from '../../domain/drill/debrief.ts'
import { describeEntry } from '../../domain/incident/describe-entry.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { useTimeText } from '../use-time-text.ts'
import { InjectHead } from './InjectHead.tsx'
import { type DrillNames, minutesText } from './minutes-text.ts'

interface Props {
  review: InjectReview
  names: DrillNames
  t: Words<'drill'>
}

/** One inject in the debrief: what was recorded, which steps were ticked and, folded away, what a good response is. */
export function InjectDebrief({ review, names, t }: Props) {
  const { inject, at, recorded, steps } = review
  const time = useTimeText(names.timeZone, names.locale)
  const roleName = (role: string) => nameOf(t.roleNames, role)
  return (
    <li class="drill-review">
      <h4>
        <InjectHead inject={inject} at={at} names={names} t={t} />
      </h4>
      <p>{inject.text}</p>
      <h5>{t.recorded}</h5>
      {recorded.length === 0 ? (
        <p class="muted">{t.nothingRecorded}</p>
      ) : (
        <ul>
          {recorded.map((entry) => (
            <li key={entry.id}>
              <span class="muted">
                <time dateTime={entry.at}>{time(entry.at)}</time>
                {entry.by && ` · ${roleName(entry.by)}`}
              </span>{' '}
              <span class="timeline-text">
                {entry.kind === 'note' && entry.todo && <strong class="todo">TODO </strong>}
                {describeEntry(entry, t.entryWords, roleName)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <>
          <h5>{t.steps}</h5>
          <ul>
            {steps.map((answer) => (
              <li key={answer.step}>
                <a href={names.steps[answer.step]?.href}>{names.steps[answer.step]?.label ?? answer.step}</a>{' '}
                <span class="muted">{answerText(answer, names.locale, t)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t.expects}</summary>
        <ul>
          {inject.expects.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function answerText({ state, afterMs = 0 }: StepAnswer, locale: string, t: Words<'drill'>): string {
  if (state === 'open') return t.stepOpen
  const isEarlier = afterMs < 0
  const done = isEarlier ? t.stepDoneBefore : t.stepDone
  const skipped = isEarlier ? t.stepSkippedBefore : t.stepSkipped
  return fill(state === 'done' ? done : skipped, { time: minutesText(afterMs, locale, t) })
}
