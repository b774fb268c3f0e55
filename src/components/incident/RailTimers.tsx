import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $timers, NO_TIMERS } from '../../stores/timers.ts'
import { shortTime } from '../timers/timer-texts.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { useStore } from '../use-store.ts'

interface Props {
  locale: string
  t: Pick<Words<'incident'>['rail'], 'timers' | 'overdue' | 'entryWords'>
}

/** How long each timer has, beside the steps; what is done about it is done in the bar's sheet. */
export function RailTimers({ locale, t }: Props) {
  const timers = useStore($timers, { ssr: () => NO_TIMERS })
  if (timers.length === 0) return null
  return (
    <section aria-labelledby="rail-timers">
      <h2 id="rail-timers">{t.timers}</h2>
      <ul class="rail-timers">
        {timers.map(({ id, kind, label, state, leftMs, overdueMs }) => (
          <li key={id}>
            <span>{kind === 'box' ? label : t.entryWords.timers[kind]}</span>
            {state === 'overdue' ? (
              <strong class="problem" {...UNTRANSLATED}>
                {fill(t.overdue, { time: shortTime(overdueMs, locale) })}
              </strong>
            ) : (
              <strong {...UNTRANSLATED}>{shortTime(leftMs, locale)}</strong>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
