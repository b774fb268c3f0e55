import { useStore } from '../use-store.ts'
import { useRef, useState } from 'preact/hooks'
import type { StepKey, StepState } from '../../domain/log.ts'
import { nameOf } from '../../i18n/format.ts'
import { clockTime, dayTime } from '../../i18n/times.ts'
import { $staleHours, $steps, mark, NO_STEPS } from '../../stores/checklist.ts'
import { startClean } from '../../stores/log.ts'
import { useReady } from '../use-ready.ts'
import { StaleQuestion } from './StaleQuestion.tsx'
import { StepMenu } from './StepMenu.tsx'
import type { StepWords } from './words.ts'

interface Props {
  id: string
  step: StepKey
  label: string
  locale: string
  timeZone: string
  t: StepWords
}

/** The tickable part of a step: its box, when and by whom it was ticked, and what else can be done with it. */
export function StepCheck({ id, step, label, locale, timeZone, t }: Props) {
  const ready = useReady()
  // The first render must equal the built HTML; stored ticks come one render later.
  const tick = useStore($steps, { ssr: () => NO_STEPS }).get(step)
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
    leaveForm()
    if ($staleHours.get() > 0) setWaiting({ state: next, reason })
    else mark(step, next, label, reason)
  }
  const answer = (clean: boolean) => {
    if (clean) startClean()
    if (waiting && !(clean && waiting.state === 'open')) mark(step, waiting.state, label, waiting.reason)
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
        {tick && state !== 'open' && (
          <>
            {state === 'skipped' && <span>{t.skipped} </span>}
            <time dateTime={tick.at} title={dayTime(tick.at, timeZone, locale)}>
              {clockTime(tick.at, timeZone)}
            </time>{' '}
            {tick.by && <span>{nameOf(t.roles, tick.by)}</span>}
            {tick.reason && <span class="step-reason">{tick.reason}</span>}
          </>
        )}
      </span>
      {ready && (
        <StepMenu
          id={id}
          label={label}
          state={state}
          t={t}
          onSkip={() => import('./SkipForm.tsx').then(setSkipping)}
          onUndo={() => set('open')}
        />
      )}
      {skipping && <skipping.SkipForm id={id} t={t} onSkip={(reason) => set('skipped', reason)} onCancel={leaveForm} />}
      {waiting && <StaleQuestion hours={$staleHours.get()} t={t} onAnswer={answer} />}
    </>
  )
}
