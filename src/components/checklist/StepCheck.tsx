import { useStore } from '../use-store.ts'
import { useRef, useState } from 'preact/hooks'
import type { StepTick } from '../../domain/incident/project-incident.ts'
import type { StepKey, StepState } from '../../domain/log/entry.ts'
import { nameOf } from '../../i18n/format.ts'
import { clockTime, dayTime } from '../../i18n/times.ts'
import { $staleHours, $steps, recordStep, NO_STEPS } from '../../stores/steps.ts'
import { startClean } from '../../stores/log/index.ts'
import { useReady } from '../use-ready.ts'
import { StaleQuestion } from './StaleQuestion.tsx'
import { StepMenu } from './StepMenu.tsx'
import { stepWords } from './words.ts'

interface Props {
  route: string
  id: string
  label: string
}

/** The tickable part of a step: its box, when and by whom it was ticked, and what else can be done with it. */
export function StepCheck({ route, id, label }: Props) {
  const step: StepKey = `${route}:${id}`
  const ready = useReady()
  // The first render must equal the built HTML; stored ticks come one render later.
  const tick = useStore($steps, { ssr: () => NO_STEPS }, (ticks) => ticks.get(step))
  // The form is fetched when somebody skips.
  const [skipping, setSkipping] = useState<typeof import('./SkipForm.tsx')>()
  const [waiting, setWaiting] = useState<{ state: StepState; reason?: string }>()
  const state = tick?.state ?? 'open'
  const box = useRef<HTMLInputElement>(null)

  const leaveForm = () => {
    setSkipping(undefined)
    box.current?.focus()
  }
  const set = (next: StepState, reason?: string) => {
    if (skipping) leaveForm()
    if ($staleHours.get() > 0) setWaiting({ state: next, reason })
    else recordStep(step, next, label, reason)
  }
  const answer = (clean: boolean) => {
    if (clean) startClean()
    if (waiting && !(clean && waiting.state === 'open')) recordStep(step, waiting.state, label, waiting.reason)
    setWaiting(undefined)
    box.current?.focus()
  }

  return (
    <>
      <span class="step-check">
        <input
          type="checkbox"
          class="tick"
          ref={box}
          id={`tick-${id}`}
          aria-describedby={state === 'skipped' ? `meta-${id}` : undefined}
          data-state={state}
          disabled={!ready}
          checked={state === 'done'}
          onChange={(event) => {
            set(event.currentTarget.checked ? 'done' : 'open')
            // The box shows what is recorded, not what was clicked.
            event.currentTarget.checked = $steps.get().get(step)?.state === 'done'
          }}
        />
      </span>
      <span class="step-meta" id={`meta-${id}`}>
        {tick && state !== 'open' && <StepMeta tick={tick} />}
      </span>
      {ready && (
        <StepMenu
          id={id}
          label={label}
          state={state}
          t={stepWords().t}
          onSkip={() => import('./SkipForm.tsx').then(setSkipping)}
          onUndo={() => set('open')}
        />
      )}
      {skipping && (
        <skipping.SkipForm id={id} t={stepWords().t} onSkip={(reason) => set('skipped', reason)} onCancel={leaveForm} />
      )}
      {waiting && <StaleQuestion hours={$staleHours.get()} t={stepWords().t.stale} onAnswer={answer} />}
    </>
  )
}

function StepMeta({ tick: { state, at, by, reason } }: { tick: StepTick }) {
  const { timeZone, locale, t } = stepWords()
  return (
    <>
      {state === 'skipped' && <span>{t.skipped} </span>}
      <time dateTime={at} title={dayTime(at, timeZone, locale)}>
        {clockTime(at, timeZone)}
      </time>{' '}
      {by && <span>{nameOf(t.roleNames, by)}</span>}
      {reason && <span class="step-reason">{reason}</span>}
    </>
  )
}
