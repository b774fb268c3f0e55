import type { RemovedStep } from '../../domain/incident/removed-steps.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { useTimeText } from '../use-time-text.ts'

interface Props {
  gone: readonly RemovedStep[]
  locale: string
  timeZone: string
  t: Words<'checklist'>['removed']
}

/** Ticks whose steps are gone, in the words that stood there. */
export function RemovedList({ gone, locale, timeZone, t }: Props) {
  const time = useTimeText(timeZone, locale)
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
