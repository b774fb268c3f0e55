import { h, render } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { runbookSteps } from '../../domain/runbook/match-steps.ts'
import type { Words } from '../../i18n/index.ts'
import { lazily } from '../../stores/lazily.ts'
import { $values, NO_VALUES } from '../../stores/runbook-values.ts'
import { $steps, NO_STEPS } from '../../stores/steps.ts'
import { StepCheck, type StepWords } from '../checklist/StepCheck.tsx'
import { StepRecord } from '../checklist/StepRecord.tsx'
import { wake } from '../hydrate.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { useStore } from '../use-store.ts'
import { type Pressed, pressCommands } from './press-commands.ts'
import { filledLabel, showTickedFor, showValues, withPresets, writtenLabel } from './page-commands.ts'

interface Props extends StepWords {
  path: string
  route: string
  /** What blanks hold before anybody fills them in, by their keys. */
  presets: Readonly<Record<string, string>>
  /** Address of what is said of steps beside their boxes. */
  besideFile: string
  commands: Words<'runbook'>['commands']
}

const question = lazily(() => import('./CommandQuestion.tsx'))

/**
 * Wakes the boxes and the buttons of a runbook, shows what is filled in, and lists ticks whose steps are gone. Stands
 * behind the text, so that the browser has read all of it.
 */
export function RunbookStepBoxes({ path, route, presets, besideFile, commands, ...words }: Props) {
  const filled = useStore($values(path), { ssr: () => NO_VALUES })
  const ticks = useStore($steps, { ssr: () => NO_STEPS })
  const [asked, setAsked] = useState<{ code: typeof import('./CommandQuestion.tsx'); pressed: Pressed }>()
  const [places] = useState(() => (import.meta.env.SSR ? [] : stepPlaces()))
  const { steps, removed: gone } = runbookSteps(route, places, ticks)
  const keys = steps.map(({ key }) => key).join('\n')
  const rows = useMemo(
    () =>
      places.map(({ place, id }, at) => ({
        key: steps[at]?.key ?? `${route}:${id}`,
        row: place.parentElement as Element,
      })),
    [keys],
  )

  useLayoutEffect(() => {
    for (const [at, { place, id, label }] of places.entries()) {
      const filled = () => filledLabel(bodyOf(place), withPresets($values(path).get(), presets))
      const props = { id, step: steps[at]?.key ?? `${route}:${id}`, label, filled, words }
      if ('asleep' in place.dataset) {
        wake(place, StepCheck, props)
        delete place.dataset.asleep
        place.dispatchEvent(new Event('astro:hydrate'))
      } else render(h(StepCheck, props), place)
    }
  }, [keys])
  useLayoutEffect(
    () =>
      pressCommands({ path, presets }, commands, (pressed) =>
        question((code) => setAsked({ code, pressed }), sayNotLoaded),
      ),
    [],
  )
  useEffect(
    () => showValues(document.querySelector('.runbook-text') as HTMLElement, withPresets(filled, presets)),
    [filled],
  )
  useEffect(() => {
    for (const [at, { place }] of places.entries()) {
      const tick = ticks.get(steps[at]?.key ?? '')
      const body = bodyOf(place)
      showTickedFor(body, tick?.state !== 'open' && tick?.filled, filledLabel(body, withPresets(filled, presets)))
    }
  }, [filled, ticks])
  return (
    <>
      <StepRecord {...{ gone, rows }} locale={words.locale} timeZone={words.timeZone} file={besideFile} />
      {asked && <asked.code.CommandQuestion pressed={asked.pressed} t={commands} onDone={() => setAsked(undefined)} />}
    </>
  )
}

interface StepPlace {
  place: HTMLElement
  id: string
  label: string
}

/** The words of a step stand behind its box. */
function bodyOf(place: HTMLElement): HTMLElement {
  return place.nextElementSibling as HTMLElement
}

function stepPlaces(): StepPlace[] {
  return [...document.querySelectorAll<HTMLElement>('.step-box[data-asleep]')].map((place) => {
    const { id, lastElementChild } = place.parentElement as HTMLElement
    return { place, id, label: writtenLabel(lastElementChild) }
  })
}
