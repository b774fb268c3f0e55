import { useStore } from '../use-store.ts'
import { stepKeys } from '../../domain/incident/checklist.ts'
import { removedSteps } from '../../domain/incident/removed-steps.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { useTimeText } from '../use-time-text.ts'
import { $steps, NO_STEPS } from '../../stores/steps.ts'

interface Props {
  route: string
  /** Ids of the steps that the page has, parted by spaces. */
  steps: string
  locale: string
  timeZone: string
  t: Words<'checklist'>['removed']
}

/** What was ticked on this page and is no step of it now, in the words that stood there. Nothing when there is none. */
export function RemovedSteps({ route, steps, locale, timeZone, t }: Props) {
  const gone = removedSteps(route, stepKeys(route, steps), useStore($steps, { ssr: () => NO_STEPS }))
  const time = useTimeText(timeZone, locale)
  if (gone.length === 0) return null
  return (
    <section aria-labelledby="removed-steps">
      <h2 id="removed-steps">{t.title}</h2>
      <p class="muted small">{t.hint}</p>
      <ul>
        {gone.map(({ step, state, at, by, label, reason = '' }) => (
          <li key={step}>
            {fill(state === 'skipped' ? t.skipped : t.done, { label, reason })}{' '}
            <span class="muted small">
              <time dateTime={at} title={dayTime(at, timeZone, locale)}>
                {time(at)}
              </time>
              {by && ` · ${nameOf(t.roleNames, by)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
