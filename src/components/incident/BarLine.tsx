import type { Words } from '../../i18n/index.ts'
import { useLayoutEffect } from 'preact/hooks'
import { isQuiet } from '../../domain/incident/quiet.ts'
import { $incident } from '../../stores/incident.ts'
import { $second } from '../../stores/second.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { useStore } from '../use-store.ts'
import { lastedText, runningText } from './elapsed-text.ts'

/** What stands in the line. */
type LineWords = Pick<
  Words<'incident'>['bar'],
  'none' | 'quiet' | 'unnamed' | 'drill' | 'elapsed' | 'hours' | 'minutes' | 'ended' | 'writePostmortem' | 'commander'
>

interface Props {
  locale: string
  postmortemHref: string
  t: LineWords
}

/** What is open: a drill or not, how bad, what it is called, for how long, who commands; or that it has ended. */
export function BarLine({ locale, postmortemHref, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  useLayoutEffect(() => {
    // Until now the style sheets hid the line of the built page, which says that nothing is open.
    document.documentElement.dataset.line = ''
  }, [])
  const commander = incident?.roles.get('incident-commander')
  return (
    <>
      {incident?.drill && <strong class="badge badge-drill">{t.drill}</strong>}
      {/* A phone has room for two marks. */}
      {!incident?.drill && isQuiet(incident) && <strong class="badge">{t.quiet}</strong>}
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
