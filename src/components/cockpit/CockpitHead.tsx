import type { Words } from '../../i18n/index.ts'
import { useState } from 'preact/hooks'
import type { Incident, StepAliases } from '../../domain/incident/project-incident.ts'
import { reopenIncident } from '../../stores/declare-and-end.ts'
import { $incident } from '../../stores/incident.ts'
import { unlessRefused } from '../../stores/toast.ts'
import { dialogsOf } from '../incident/load-dialogs.ts'
import { SaveNotice, type SavingBrief } from '../incident/SaveNotice.tsx'
import { StaleAsker } from '../incident/StaleAsker.tsx'
import { Toast } from '../incident/Toast.tsx'
import { useWholePage } from '../incident/use-whole-page.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { usePart } from '../use-part.ts'
import { useAwake, useEnabled } from '../use-ready.ts'
import { useStore } from '../use-store.ts'
import { HeadLine } from './HeadLine.tsx'

interface Props {
  /** Former keys of renamed steps; absent when there are none. */
  aliases?: StepAliases
  /** The organisation's time zone. */
  zone: string
  locale: string
  /** Address of what the dialogs show. */
  file: string
  t: Words<'command'>['head'] & { saving: SavingBrief }
}

/** The head of the incident page: what is open and since when, and what a commander decides: level, update, end. */
export function CockpitHead({ aliases, zone, locale, file, t }: Props) {
  const isAwake = useAwake()
  const isEnabled = useEnabled()
  const incident = useStore($incident, { ssr: () => undefined })
  const [open, setOpen] = useState<'severity' | 'end'>()
  useWholePage(incident, aliases)
  const close = () => setOpen(undefined)
  // The bar fetches them a second after it is awake.
  const dialogs = usePart(dialogsOf(file), open, () => {
    close()
    sayNotLoaded()
  })
  return (
    <>
      <HeadLine {...{ incident, zone, locale, t }} />
      {incident && <HeadButtons {...{ incident, isEnabled, t }} onOpen={setOpen} />}
      {dialogs && open === 'severity' && incident && (
        <dialogs.code.SeverityDialog incident={incident} t={dialogs.words.severity} onClose={close} />
      )}
      {dialogs && open === 'end' && incident && (
        <dialogs.code.EndDialog incident={incident} zone={zone} t={dialogs.words.t.endDialog} onClose={close} />
      )}
      {isAwake && <SaveNotice t={t.saving} />}
      <StaleAsker t={t} />
      <Toast notSaved={t.saving.notSaved} t={t} />
    </>
  )
}

interface ButtonProps {
  incident: Incident
  isEnabled: boolean
  onOpen: (dialog: 'severity' | 'end') => void
  t: Props['t']
}

/** An ended incident offers only the way back, and not where the end was: a double click must not do both. */
function HeadButtons({ incident, isEnabled, onOpen, t }: ButtonProps) {
  if (incident.endedAt)
    return (
      <span class="cockpit-buttons cockpit-reopen">
        <button type="button" class="link-button" disabled={!isEnabled} onClick={() => unlessRefused(reopenIncident)}>
          {t.reopen}
        </button>
        <button type="button" class="link-button" disabled={!isEnabled} onClick={() => onOpen('severity')}>
          {t.changeQuiet}
        </button>
      </span>
    )
  return (
    <span class="cockpit-buttons">
      <button type="button" class="button" disabled={!isEnabled} onClick={() => onOpen('severity')}>
        {incident.severity ? t.changeSeverity : t.setSeverity}
      </button>
      {incident.severity && (
        <a class="button button-primary" href="#updates">
          {t.sendUpdate}
        </a>
      )}
      <button type="button" class="button button-danger" disabled={!isEnabled} onClick={() => onOpen('end')}>
        {t.end}
      </button>
    </span>
  )
}
