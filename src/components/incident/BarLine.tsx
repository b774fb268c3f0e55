import type { Words } from '../../i18n/index.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { $second } from '../../stores/clock.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { useStore } from '../use-store.ts'
import { lastedText, runningText } from './elapsed-text.ts'

interface Props {
  locale: string
  incident: Incident | undefined
  postmortemHref: string
  t: Words<'incident'>['bar']
}

/** What is open: a drill or not, how bad, what it is called, for how long, who commands; or that it has ended. */
export function BarLine({ locale, incident, postmortemHref, t }: Props) {
  const commander = incident?.roles.get('incident-commander')
  return (
    <>
      {incident?.drill && <strong class="badge badge-drill">{t.drill}</strong>}
      {incident?.severity && (
        <strong class={`badge badge-${incident.severity.toLowerCase()}`}>{incident.severity}</strong>
      )}
      <span class="bar-title">{incident ? incident.title || t.unnamed : t.none}</span>
      {incident?.startedAt &&
        (incident.endedAt ? (
          <>
            <span class="bar-elapsed">{lastedText(incident.startedAt, incident.endedAt, locale, t)}</span>
            <a class="bar-next" href={postmortemHref}>
              {t.writePostmortem}
            </a>
          </>
        ) : (
          <Elapsed startedAt={incident.startedAt} {...{ locale, t }} />
        ))}
      {commander && !incident?.endedAt && (
        <span class="bar-commander">
          <span class="muted">{t.commander}</span> {commander}
        </span>
      )}
    </>
  )
}

function Elapsed({ startedAt, locale, t }: Pick<Props, 'locale' | 't'> & { startedAt: string }) {
  const text = runningText(useStore($second) - Date.parse(startedAt), locale)
  return (
    <span class="bar-elapsed" {...UNTRANSLATED}>
      <span class="visually-hidden">{t.elapsed} </span>
      {text}
    </span>
  )
}
