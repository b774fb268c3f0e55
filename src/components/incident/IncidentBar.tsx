import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect } from 'preact/hooks'
import type { StepAliases } from '../../domain/incident/project-incident.ts'
import { $incident, $stepAliases } from '../../stores/incident.ts'
import { followPhase } from '../../stores/phase.ts'
import { useAwake, useEnabled } from '../use-ready.ts'
import { BarLine } from './BarLine.tsx'
import { BarNote } from './BarNote.tsx'
import { SaveNotice } from './SaveNotice.tsx'
import { Toast } from './Toast.tsx'
import { StaleAsker } from './StaleAsker.tsx'

interface Props {
  locale: string
  /** Former keys of renamed steps of this page; absent when there are none. */
  aliases?: StepAliases
  /** The organisation's time zone. */
  zone: string
  /** Address of the postmortem. */
  postmortemHref: string
  t: Words<'incident'>['bar']
}

/** What is open, for how long, and one line to write down what just happened. */
export function IncidentBar({ locale, aliases, zone, postmortemHref, t }: Props) {
  const awake = useAwake()
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: () => undefined })

  useEffect(() => {
    if (aliases) $stepAliases.set(aliases)
    return followPhase()
  }, [])
  // The watermark and the color of a drill belong to the whole page.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-drill', incident?.drill === true)
  }, [incident?.drill])
  return (
    <>
      <BarLine {...{ locale, incident, postmortemHref, t }} />
      <BarNote isEnabled={isEnabled} zone={zone} t={t} />
      {awake && <SaveNotice t={t.saving} />}
      <StaleAsker t={t} />
      <Toast t={t} />
    </>
  )
}
