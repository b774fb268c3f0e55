import { phaseOf } from '../../domain/incident/phase.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $second } from '../../stores/second.ts'
import { $incident } from '../../stores/incident.ts'
import { lastedText, runningText } from '../incident/elapsed-text.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { useStore } from '../use-store.ts'

interface Props {
  /** The phase in which this door knows the incident. */
  phase: 'running' | 'ended'
  locale: string
  t: Words<'site'>['doorLine']
}

/** What a door of the home page says of the incident that is open, in the place of its own sentence. */
export function DoorLine({ phase, locale, t }: Props) {
  const incident = useStore($incident, { ssr: () => undefined })
  if (!incident || phaseOf(incident) !== phase) return null
  const { startedAt, endedAt, severity, title, status } = incident
  const commander = incident.roles.get('incident-commander')
  return (
    <span class="door-incident">
      <strong>
        {severity && `${severity} `}
        {visible(title || t.unnamed)}
      </strong>
      <span>
        {!endedAt && startedAt && <Running startedAt={startedAt} locale={locale} />}
        {endedAt
          ? [startedAt && lastedText(startedAt, endedAt, locale, t), fill(t.postmortem, { status: t.statuses[status] })]
              .filter(Boolean)
              .join(' · ')
          : [commander && fill(t.commander, { name: visible(commander) }), t.goOn].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}

function Running({ startedAt, locale }: { startedAt: string; locale: string }) {
  const ms = useStore($second) - Date.parse(startedAt)
  return (
    <span class="door-elapsed" {...UNTRANSLATED}>
      {runningText(ms, locale)}
      {' · '}
    </span>
  )
}
