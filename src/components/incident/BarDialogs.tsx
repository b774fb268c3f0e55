import type { Incident } from '../../domain/incident/project-incident.ts'
import type { ContactField, ContactValues } from '../../domain/contact/contact-values.ts'
import type { Timer } from '../../domain/timers/timers.ts'
import type { Words } from '../../i18n/index.ts'
import { DeclareDialog } from '../command/DeclareDialog.tsx'
import { EndDialog } from '../command/EndDialog.tsx'
import type { ScenarioChoice } from '../command/scenario-choice.ts'
import { BarSheet } from './BarSheet.tsx'
import type { Fallback } from './SheetContacts.tsx'

export { SeverityDialog } from '../cockpit/SeverityDialog.tsx'
export { EndDialog } from '../command/EndDialog.tsx'
export { BarNews } from './BarNews.tsx'
export { BarWatch } from './BarWatch.tsx'

/** One of the dialogs. */
export type BarDialog = 'sheet' | 'declare' | 'drill' | 'end'

/** What the dialogs show; `bar-words.ts` puts it into a file of its own. */
export interface DialogParts {
  t: Words<'command'>['bar']
  /** What the dialog for the level says. */
  severity: Words<'command'>['severityDialog']
  scenarios: readonly ScenarioChoice[]
  contacts: ContactValues
  /** Those of them that are still examples, and what is said then. */
  examples: readonly ContactField[]
  example: string
  /** Where everyone goes when chat or call don't work. */
  fallback: Fallback
  /** Link that dials the organization's bridge. */
  dialLink: string
  /** Address of what happens in the drills. */
  news: string
  /** Address of what to do before there is a commander; empty where that page is hidden. */
  firstMinutes: string
}

interface Props extends DialogParts {
  opened: BarDialog
  locale: string
  zone: string
  /** Address of the incident page. */
  href: string
  incident: Incident | undefined
  timers: readonly Timer[]
  mayDrill: boolean
  mayDeclare: boolean
  onOpen: (dialog: BarDialog) => void
  onClose: () => void
}

/** The dialog that is open: the sheet with what is due and whom to reach, the declaration, the end. */
export function BarDialogs({ opened, zone, scenarios, incident, onOpen, onClose, t, ...sheet }: Props) {
  if (opened === 'end') return incident ? <EndDialog {...{ incident, zone, onClose }} t={t.endDialog} /> : null
  if (opened !== 'sheet') return <DeclareDialog isDrill={opened === 'drill'} {...{ zone, scenarios, t, onClose }} />
  return (
    <BarSheet
      {...{ incident, zone, t, onClose, ...sheet }}
      onDeclare={() => onOpen('declare')}
      onDrill={() => onOpen('drill')}
      onEnd={() => onOpen('end')}
    />
  )
}
