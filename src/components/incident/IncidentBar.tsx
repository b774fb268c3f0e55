import { nothing } from '../../stores/lazily.ts'
import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import type { StepAliases } from '../../domain/incident/project-incident.ts'
import { $incident } from '../../stores/incident.ts'
import { useAwake, useEnabled } from '../use-ready.ts'
import { BarNote } from './BarNote.tsx'
import { SaveNotice, type SavingBrief } from './SaveNotice.tsx'
import { Toast } from './Toast.tsx'
import { StaleAsker } from './StaleAsker.tsx'
import { useWholePage } from './use-whole-page.ts'

interface Props {
  /** Former keys of renamed steps of this page; absent when there are none. */
  aliases?: StepAliases
  /** The organisation's time zone. */
  zone: string
  t: Pick<
    Words<'incident'>['bar'],
    'note' | 'notePlaceholder' | 'saveNote' | 'noteSaved' | 'overLimit' | 'notAsked' | 'undo'
  > & { saving: SavingBrief }
}

/** The part of the bar that records: one line to write down what just happened, and what is said of it. */
export function IncidentBar({ aliases, zone, t }: Props) {
  const awake = useAwake()
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: nothing })

  useWholePage(incident, aliases)
  return (
    <>
      <BarNote isEnabled={isEnabled} zone={zone} t={t} />
      {awake && <SaveNotice t={t.saving} />}
      <StaleAsker t={t} />
      <Toast notSaved={t.saving.notSaved} t={t} />
    </>
  )
}
