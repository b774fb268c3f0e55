import type { Words } from '../../i18n/index.ts'
import { isQuiet } from '../../domain/incident/quiet.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { isWrittenAfterwards } from '../../domain/incident/written-afterwards.ts'
import { fill } from '../../i18n/format.ts'
import { $second } from '../../stores/second.ts'
import { lastedText, runningText } from '../incident/elapsed-text.ts'
import { useStore } from '../use-store.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { useTimeText } from '../use-time-text.ts'

interface Props {
  incident: Incident | undefined
  zone: string
  locale: string
  t: Words<'command'>['head']
}

/** How bad it is, what it is called, and for how long it has been running or lasted. */
export function HeadLine({ incident, zone, locale, t }: Props) {
  const time = useTimeText(zone, locale)
  return (
    <>
      {incident?.drill && <strong class="badge badge-drill">{t.drill}</strong>}
      {isQuiet(incident) && <strong class="badge">{t.quiet}</strong>}
      {incident?.severity && (
        <strong class={`badge badge-${incident.severity.toLowerCase()}`}>{incident.severity}</strong>
      )}
      <h1 class="bar-title" title={incident?.title}>
        {incident ? incident.title || t.unnamed : t.none}
      </h1>
      {incident?.startedAt && !incident.endedAt && <Running startedAt={incident.startedAt} {...{ locale, t }} />}
      {incident?.startedAt && incident.endedAt && (
        <span class="bar-elapsed">{lastedText(incident.startedAt, incident.endedAt, locale, t)}</span>
      )}
      {incident?.startedAt && !(incident.endedAt && isWrittenAfterwards(incident)) && (
        <span class="muted cockpit-since">{fill(t.since, { time: time(incident.startedAt) })}</span>
      )}
    </>
  )
}

function Running({ startedAt, locale, t }: Pick<Props, 'locale' | 't'> & { startedAt: string }) {
  const text = runningText(useStore($second) - Date.parse(startedAt), locale)
  return (
    <span class="bar-elapsed">
      <span class="cockpit-running">{t.running} </span>
      <strong {...UNTRANSLATED}>{text}</strong>
    </span>
  )
}
