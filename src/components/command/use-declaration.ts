import { useStore } from '../use-store.ts'
import { useState } from 'preact/hooks'
import { declarationFields, declaredStart, type OwnChoice } from '../../domain/incident/declaration.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import type { Severity } from '../../domain/log/entry.ts'
import { toInstant } from '../../domain/time.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { now } from '../../stores/clock.ts'
import { archivesFirst, declare } from '../../stores/declare-and-end.ts'
import { $incident } from '../../stores/incident.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import type { ScenarioChoice } from './scenario-choice.ts'

/** What the dialog shows, and what it does. */
export interface DeclarationForm {
  /** What is open while the dialog is. */
  open: Incident | undefined
  /** The incident that gets its name by this declaration. */
  joined: Incident | undefined
  /** What the field of the start begins with, `YYYY-MM-DDTHH:mm`. */
  offered: string
  fields: Required<OwnChoice>
  isDrill: boolean
  scenario: string
  choose(choice: OwnChoice): void
  setDrill(isDrill: boolean): void
  setScenario(id: string): void
  /** Declares what the fields say. @returns false when the start is no moment that has passed */
  submit(fields: FormData): Promise<boolean>
}

/** The state of the dialog that declares an incident or a drill. */
export function useDeclaration(
  startsAsDrill: boolean,
  zone: string,
  scenarios: readonly ScenarioChoice[],
): DeclarationForm {
  const open = useStore($incident)
  // An incident that runs without a name gets one by this declaration, and keeps its start and severity.
  const [joined] = useState(() => (open && !archivesFirst(startsAsDrill) ? open : undefined))
  const [offered] = useState(() => localMinute(joined?.startedAt ?? toInstant(now()), zone).replace(' ', 'T'))
  const [isDrill, setDrill] = useState(startsAsDrill)
  const [scenario, setScenario] = useState('')
  const [own, setOwn] = useState<OwnChoice>({})
  const chosen = isDrill ? scenarios.find(({ id }) => id === scenario) : undefined

  const submit = async (fields: FormData): Promise<boolean> => {
    const typed = (name: string) => String(fields.get(name) ?? '').trim()
    // A start that nobody changed needn't be parsed, so Temporal isn't loaded for it.
    if (typed('startedAt') !== offered) await loadTemporal().catch(() => undefined)
    const offeredAt = isDrill ? undefined : joined?.startedAt
    const start = declaredStart(typed('startedAt'), { offered, offeredAt, zone, nowMs: now() })
    if (!start) return false
    declare({
      title: typed('title'),
      severity: typed('severity') as Severity,
      drill: isDrill,
      scenario: chosen?.id,
      startedAt: start.startedAt,
      commander: typed('commander') || undefined,
    })
    return true
  }
  return {
    open,
    joined,
    offered,
    fields: declarationFields(own, chosen, joined),
    isDrill,
    scenario,
    choose: (choice) => setOwn({ ...own, ...choice }),
    setDrill,
    setScenario,
    submit,
  }
}
