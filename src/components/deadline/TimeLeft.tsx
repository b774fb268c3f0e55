import { useStore } from '../use-store.ts'
import { leftMs } from '../../domain/meeting/deadline.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $minute } from '../../stores/clock.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { span } from './answer-texts.ts'

interface Props {
  lastDay: Temporal.PlainDate
  timeZone: string
  locale: Locale
  t: Words<'deadline'>['island']
}

/** Time left until the last day ends, or how long it has been over; renewed every minute, never announced. */
export function TimeLeft({ lastDay, timeZone, locale, t }: Props) {
  const left = leftMs(lastDay, timeZone, useStore($minute))
  const isOverdue = left <= 0
  return (
    <p class={isOverdue ? 'deadline-left is-overdue' : 'deadline-left'} {...UNTRANSLATED}>
      {fill(isOverdue ? t.overdue : t.left, { time: span(left, locale) })}
    </p>
  )
}
