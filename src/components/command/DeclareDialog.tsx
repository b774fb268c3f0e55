import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { archivesFirst } from '../../stores/declare-and-end.ts'
import { $myName } from '../../stores/me.ts'
import { DeclareFields } from './DeclareFields.tsx'
import { DrillChoice } from './DrillChoice.tsx'
import { type DeclarationFault, useDeclaration } from './use-declaration.ts'
import type { ScenarioChoice } from './scenario-choice.ts'

interface Props {
  isDrill: boolean
  zone: string
  scenarios: readonly ScenarioChoice[]
  t: Words<'command'>['bar']
  onClose: () => void
}

/** Asks what is needed to declare an incident. Everything has a default, and Enter is enough. */
export function DeclareDialog({ isDrill, zone, scenarios, t, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useDeclaration(isDrill, zone, scenarios)
  const [fault, setFault] = useState<DeclarationFault>()
  const { open, joined, offered } = form

  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (data: FormData) => {
    const wrong = await form.submit(data)
    setFault(wrong)
    if (!wrong) dialog.current?.close()
  }

  return (
    <dialog class="dialog" ref={dialog} onClose={onClose} aria-labelledby="declare-title">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(new FormData(event.currentTarget))
        }}
      >
        <h2 id="declare-title">{form.isDrill ? t.drill : t.declare}</h2>
        <DeclareFields
          {...form.fields}
          commander={form.draft.commander || joined?.roles.get('incident-commander') || $myName.get()}
          startedAt={form.draft.startedAt || offered}
          draft={form.draft}
          zone={zone}
          wrong={
            typeof fault === 'object'
              ? fault.field
              : fault === 'badStart' || fault === 'startNotRead'
                ? 'startedAt'
                : undefined
          }
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
        {open && <p class="muted small">{archivesFirst(form.isDrill) ? t.archives : t.joins}</p>}
        <p class="problem" id="declare-problem" role="alert">
          {fault && faultText(fault, t)}
        </p>
        <div class="dialog-buttons">
          <button type="submit" class="button button-primary">
            {t.start}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              form.draft.drop()
              dialog.current?.close()
            }}
          >
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

function faultText(fault: DeclarationFault, t: Props['t']): string {
  return typeof fault === 'object' ? fill(t.overLimit, { ...fault, field: t[fault.field] }) : t[fault]
}
