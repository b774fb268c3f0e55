import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { archivesFirst } from '../../stores/declare-and-end.ts'
import { $myName } from '../../stores/me.ts'
import { DeclareFields } from './DeclareFields.tsx'
import { DrillChoice } from './DrillChoice.tsx'
import { useDeclaration } from './use-declaration.ts'
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
  const [problem, setProblem] = useState('')
  const { open, joined, offered } = form

  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (data: FormData) => {
    if (await form.submit(data)) dialog.current?.close()
    else setProblem(t.badStart)
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
          commander={joined?.roles.get('incident-commander') || $myName.get()}
          startedAt={offered}
          zone={zone}
          hasProblem={problem !== ''}
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
          {problem}
        </p>
        <div class="dialog-buttons">
          <button type="submit" class="button button-primary">
            {t.start}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
