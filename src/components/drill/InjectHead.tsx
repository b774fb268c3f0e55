import type { ComingNews } from '../../domain/drill/schedule.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { useTimeText } from '../use-time-text.ts'
import type { DrillNames } from './minutes-text.ts'

interface Props extends ComingNews {
  names: Pick<DrillNames, 'locale' | 'timeZone'>
  t: Pick<Words<'drill'>, 'atStart' | 'atMinute'>
}

/** When an inject appears and who tells it. */
export function InjectHead({ inject, at, names, t }: Props) {
  const time = useTimeText(names.timeZone, names.locale)
  return (
    <>
      {at && (
        <>
          <time dateTime={at} title={dayTime(at, names.timeZone, names.locale)}>
            {time(at)}
          </time>
          {' · '}
        </>
      )}
      {`${inject.minute === 0 ? t.atStart : fill(t.atMinute, { minute: inject.minute })} · ${inject.from}`}
    </>
  )
}
