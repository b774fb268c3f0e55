import { useStore } from '../use-store.ts'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { StepTick } from '../../domain/incident/project-incident.ts'
import type { StepKey, StepState } from '../../domain/log/entry.ts'
import { nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { askFirst } from '../../stores/stale.ts'
import { $calmList, $steps, recordStep, NO_STEPS } from '../../stores/steps.ts'
import { useTimeText } from '../use-time-text.ts'
import { useEnabled, useReady } from '../use-ready.ts'
import type { Skipping } from './step-actions.ts'
import { StepMenu } from './StepMenu.tsx'

/** What all steps of a page share: their words, and how times are written. */
export interface StepWords {
  locale: Locale
  timeZone: string
  t: Words<'checklist'>['step']
}

interface Props {
  id: string
  step: StepKey
  label: string
  /** Gives the label with what stands in its blanks, where it has any. */
  filled?: () => string | undefined
  words: StepWords
}

/**
 * The tickable part of a step: its box, when and by whom it was ticked, and what else can be done with it. The box shows
 * what is recorded, not what was clicked.
 */
export function StepCheck({ id, step, label, filled, words }: Props) {
  const isReady = useReady()
  const isEnabled = useEnabled()
  // The first render must equal the built HTML, in which no step is ticked; stored ticks come one render later.
  const tick = useStore($steps, { ssr: () => NO_STEPS }, (ticks) => ticks.get(step))
  const [skipping, setSkipping] = useState<Skipping>()
  const state = tick?.state ?? 'open'
  const metaId = state === 'skipped' ? `meta-${id}` : undefined
  const box = useRef<HTMLInputElement>(null)
  // For the styles: Firefox has `:has()` since version 121.
  useLayoutEffect(() => {
    box.current?.closest('.step')?.toggleAttribute('data-finished', state !== 'open')
  }, [state])

  const leaveForm = () => {
    setSkipping(undefined)
    box.current?.focus()
  }
  const choose = (next: StepState, reason?: string, done?: () => void) => {
    askFirst(
      () => {
        recordStep(step, next, label, reason, filled?.())
        done?.()
        if (skipping) leaveForm()
      },
      undefined,
      // A run is never asked about.
      $calmList.get() && 0,
    )
  }
  return (
    <>
      <span class="step-check">
        <input
          type="checkbox"
          class="tick"
          ref={box}
          id={`tick-${id}`}
          aria-describedby={metaId}
          data-state={state}
          disabled={!isEnabled}
          checked={state === 'done'}
          onChange={({ currentTarget }) => {
            choose(currentTarget.checked ? 'done' : 'open')
            currentTarget.checked = $steps.get().get(step)?.state === 'done'
          }}
        />
      </span>
      <span class="step-meta" id={metaId}>
        {tick && state !== 'open' && <StepMeta tick={tick} words={words} />}
      </span>
      {isReady && (
        <StepMenu {...{ id, step, label, state }} t={words.t} onSkip={setSkipping} onUndo={() => choose('open')} />
      )}
      {skipping && <skipping.SkipForm id={id} t={words.t} onChoose={choose} onCancel={leaveForm} />}
    </>
  )
}

function StepMeta({ tick: { state, at, by, reason }, words }: { tick: StepTick; words: StepWords }) {
  const { timeZone, locale, t } = words
  const time = useTimeText(timeZone, locale)
  return (
    <>
      {state === 'skipped' && <span>{t.skipped} </span>}
      <time dateTime={at} title={dayTime(at, timeZone, locale)}>
        {time(at)}
      </time>{' '}
      {by && <span>{nameOf(t.roleNames, by)}</span>}
      {reason && <span class="step-reason">{reason}</span>}
    </>
  )
}
