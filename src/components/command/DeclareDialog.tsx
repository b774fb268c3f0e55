import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChosenPassings, LongField, TimeFault, TimeField } from '../../domain/incident/declaration.ts'
import { fill } from '../../i18n/format.ts'
import { archivesFirst } from '../../stores/declare-and-end.ts'
import { $myName } from '../../stores/me.ts'
import { ChooseCircle } from '../team/ChooseCircle.tsx'
import { WhichPass } from '../WhichPass.tsx'
import { DeclareFields } from './DeclareFields.tsx'
import { DrillChoice } from './DrillChoice.tsx'
import { type DeclarationFault, type DeclarationForm, useDeclaration } from './use-declaration.ts'
import type { ScenarioChoice } from './scenario-choice.ts'

interface Props {
  isDrill: boolean
  zone: string
  scenarios: readonly ScenarioChoice[]
  t: Words<'command'>['bar']
  onClose: () => void
}

/** What hands the form in as it stands, again once somebody has said which of two moments was meant. */
function useSubmit(form: DeclarationForm, onDeclared: () => void) {
  const [fault, setFault] = useState<DeclarationFault>()
  const chosen = useRef<ChosenPassings>({})
  const element = useRef<HTMLFormElement>(null)
  const submit = async () => {
    if (!element.current) return
    const wrong = await form.submit(new FormData(element.current), chosen.current)
    setFault(wrong)
    if (!wrong) onDeclared()
  }
  const choose: ProblemProps['onChoose'] = (field, choice) => {
    chosen.current[field] = choice
    void submit()
  }
  /** Another time is typed: which moment the one before meant is no question any more. */
  const retype = () => twiceIn(fault) && setFault(undefined)
  return { fault, element, submit, choose, retype }
}

/** Asks what is needed to declare an incident. Everything has a default, and Enter is enough. */
export function DeclareDialog({ isDrill, zone, scenarios, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useDeclaration(isDrill, zone, scenarios)
  const { fault, element, submit, choose, retype } = useSubmit(form, () => dialog.current?.close())
  const { open, joined, offered } = form

  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog class="dialog" ref={dialog} onClose={onClose} aria-labelledby="declare-title">
      <form
        ref={element}
        onInput={retype}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <h2 id="declare-title">{form.isDrill ? t.drill : t.declare}</h2>
        <DeclareFields
          {...form.fields}
          isQuiet={form.isQuiet}
          commander={form.draft.commander || joined?.roles.get('incident-commander') || $myName.get()}
          startedAt={form.draft.startedAt || offered}
          draft={form.draft}
          zone={zone}
          mayBeOver={!form.isDrill}
          wrong={wrongField(fault)}
          onChoose={form.choose}
          t={t}
        />
        <DrillChoice
          isDrill={form.isDrill}
          scenario={form.scenario}
          scenarios={scenarios}
          onDrill={form.setDrill}
          onScenario={form.setScenario}
          t={t}
        />
        <ChooseCircle isQuiet={form.isQuiet} isNamed={joined !== undefined} />
        {open && <p class="muted small">{archivesFirst(form.isDrill) ? t.archives : t.joins}</p>}
        <Problem fault={fault} onChoose={choose} t={t} />
        <Buttons
          onCancel={() => {
            form.draft.drop()
            dialog.current?.close()
          }}
          t={t}
        />
      </form>
    </dialog>
  )
}

function Buttons({ onCancel, t }: Pick<Props, 't'> & { onCancel: () => void }) {
  return (
    <div class="dialog-buttons">
      <button type="submit" class="button button-primary">
        {t.start}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </div>
  )
}

interface ProblemProps extends Pick<Props, 't'> {
  fault: DeclarationFault | undefined
  onChoose: (field: TimeField, choice: ChosenPassings[TimeField]) => void
}

/** Why nothing was declared, or which of two moments was meant. */
function Problem({ fault, onChoose, t }: ProblemProps) {
  const twice = twiceIn(fault)
  return (
    <>
      <p class="problem" id="declare-problem" role="alert">
        {fault && faultText(fault, t)}
      </p>
      {twice && (
        <WhichPass
          passings={twice.passings}
          onChoose={(pass) => onChoose(twice.field, { text: twice.text, at: twice.passings[pass].at })}
          t={t}
        />
      )}
    </>
  )
}

function faultText(fault: DeclarationFault, t: Props['t']): string {
  if (typeof fault === 'string') return t[fault]
  if ('tooLong' in fault) return fill(t.overLimit, { ...fault.tooLong, field: t[fault.tooLong.field] })
  return typeof fault.time === 'string' ? t[fault.time] : ''
}

function twiceIn(fault: DeclarationFault | undefined): Exclude<TimeFault, string> | undefined {
  return typeof fault === 'object' && 'time' in fault && typeof fault.time === 'object' ? fault.time : undefined
}

function wrongField(fault: DeclarationFault | undefined): LongField['field'] | TimeField | undefined {
  if (fault === undefined || typeof fault === 'string') return undefined
  if ('tooLong' in fault) return fault.tooLong.field
  if (typeof fault.time === 'object') return fault.time.field
  return fault.time === 'badStart' ? 'startedAt' : 'endedAt'
}
