import { useStore } from '../use-store.ts'
import { useRef, useState } from 'preact/hooks'
import {
  type ChosenPassings,
  declarationFields,
  declaredTimes,
  type LongField,
  longField,
  type OwnChoice,
  type TimeFault,
  type TimeField,
  type TimeSetting,
} from '../../domain/incident/declaration.ts'
import { isQuiet as isQuietAlready } from '../../domain/incident/quiet.ts'
import type { Incident } from '../../domain/incident/project-incident.ts'
import { SEVERITIES, type Severity } from '../../domain/log/entry.ts'
import { toInstant } from '../../domain/time.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { now } from '../../stores/clock.ts'
import { archivesFirst, type Declaration, declare } from '../../stores/declare-and-end.ts'
import { $incident } from '../../stores/incident.ts'
import { setQuiet } from '../../stores/quiet.ts'
import { refusalOf } from '../../stores/log/refusal.ts'
import { hasTemporal } from '../deadline/load-temporal.ts'
import { type DeclarationDraft, useDeclarationDraft } from './use-declaration-draft.ts'
import type { ScenarioChoice } from './scenario-choice.ts'

/** Why nothing was declared: a text that is too long, times that can't be, or the log refuses it. */
export type DeclarationFault = { tooLong: LongField } | { time: TimeFault } | 'notLoaded' | 'refused'

/** What the dialog shows, and what it does. */
export interface DeclarationForm {
  /** What is open while the dialog is. */
  open: Incident | undefined
  /** The incident that gets its name by this declaration. */
  joined: Incident | undefined
  /** What the field of the start begins with, `YYYY-MM-DDTHH:mm`. */
  offered: string
  fields: Required<OwnChoice>
  /** What was typed before and not declared. */
  draft: DeclarationDraft
  isDrill: boolean
  /** Whether nobody else may learn of it. */
  isQuiet: boolean
  scenario: string
  choose(choice: OwnChoice): void
  setDrill(isDrill: boolean): void
  setScenario(id: string): void
  /**
   * Declares what the fields say.
   * @param chosen which moment a time means that the clocks show twice
   * @returns why nothing was declared; `undefined` when it is
   */
  submit(fields: FormData, chosen: ChosenPassings): Promise<DeclarationFault | undefined>
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
  const draft = useDeclarationDraft(startsAsDrill ? 'drill' : 'declare')
  const chosen = isDrill ? scenarios.find(({ id }) => id === scenario) : undefined
  const quietNow = quietBy(draft, joined, chosen)

  const declareOnce = async (
    typed: (name: string) => string,
    chosenPassings: ChosenPassings,
  ): Promise<DeclarationFault | undefined> => {
    const tooLong = longField({ title: typed('title'), commander: typed('commander') })
    if (tooLong) return { tooLong }
    const offeredAt = isDrill ? undefined : joined?.startedAt
    const setting = { offered, offeredAt, zone, chosen: chosenPassings }
    const times = await readTimes({ startedAt: typed('startedAt'), endedAt: typed('endedAt') }, setting)
    if (times === undefined) return 'notLoaded'
    if ('fault' in times) return { time: times.fault }
    const isOther = quietNow !== isQuietAlready(joined)
    return declareTyped(draft, {
      title: typed('title'),
      severity: typed('severity') as Severity,
      drill: isDrill,
      beside: isOther ? () => setQuiet(!isQuietAlready(joined)) : undefined,
      scenario: chosen?.id,
      ...times,
      commander: typed('commander') || undefined,
    })
  }
  return {
    open,
    joined,
    offered,
    fields: declarationFields(withKept(own, draft), chosen && unnamed(chosen, quietNow), joined),
    draft,
    isDrill,
    isQuiet: quietNow,
    scenario,
    choose(choice) {
      setOwn({ ...own, ...choice })
      if (choice.title !== undefined) draft.keepTitle(choice.title)
      if (choice.severity !== undefined) draft.keepSeverity(choice.severity)
    },
    setDrill,
    setScenario,
    submit: useOnce((fields, passings) => declareOnce((name) => String(fields.get(name) ?? '').trim(), passings)),
  }
}

/** A scenario as it is offered: what it is called tells what it is about. */
function unnamed(scenario: ScenarioChoice, isQuiet: boolean): ScenarioChoice {
  return isQuiet ? { ...scenario, title: '' } : scenario
}

/** What was typed and chosen before a reload, too. */
function withKept(own: OwnChoice, { title, severity }: DeclarationDraft): OwnChoice {
  const level = SEVERITIES.find((one) => one === severity)
  return { ...own, ...(title ? { title } : {}), ...(level ? { severity: level } : {}) }
}

/** Pressed again while the first press is still reading the time, it waits for the same answer. */
function useOnce(submit: DeclarationForm['submit']): DeclarationForm['submit'] {
  const underWay = useRef<ReturnType<DeclarationForm['submit']>>()
  return (...given) => {
    underWay.current ??= submit(...given).finally(() => {
      underWay.current = undefined
    })
    return underWay.current
  }
}

/** Reads both times. @returns `undefined` when that needs `Temporal` and it can't be loaded */
async function readTimes(
  typed: Record<TimeField, string>,
  setting: Omit<TimeSetting, 'nowMs'>,
): Promise<ReturnType<typeof declaredTimes> | undefined> {
  // A start that nobody changed needn't be parsed, so Temporal isn't loaded for it.
  const needsTemporal = typed.startedAt !== setting.offered || typed.endedAt !== ''
  if (needsTemporal && !(await hasTemporal())) return undefined
  return declaredTimes(typed, { ...setting, nowMs: now() })
}

/** Whether the box says that nobody else may learn of it: as somebody chose, else as the incident is that gets its name, or the scenario. */
function quietBy(
  { quiet }: DeclarationDraft,
  joined: Incident | undefined,
  chosen: ScenarioChoice | undefined,
): boolean {
  return quiet ? quiet === 'yes' : isQuietAlready(joined) || chosen?.confidential === true
}

/** Declares what was typed. Nothing of it waits half typed with the incident that was open; it is back where that is refused. */
function declareTyped(draft: DeclarationDraft, declaration: Declaration): 'refused' | undefined {
  const bringBack = draft.drop()
  if (!refusalOf(() => declare(declaration))) return undefined
  bringBack()
  return 'refused'
}
