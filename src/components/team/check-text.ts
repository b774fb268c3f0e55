import { accessOf, type CheckStep, findingOf, MENDERS, stepStates } from '../../domain/sync/connection-check.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import type { CheckProgress } from '../../stores/sync/check.ts'
import type { TeamWords } from './here.ts'
import { clockText } from './sign-text.ts'

/** What a check says. */
export type CheckWords = Words<'teamCheck'>

/** What the words of a check speak of. */
export interface CheckPlace {
  /** The address of the engine, as a page has it. */
  url: string
  /** Scheme, host and port of this site. */
  origin: string
  circles: readonly { id: string; name: string }[]
}

/** What a check has found, in words. */
export interface CheckText {
  what: string
  /** Who can do something, and what; empty where nothing needs to be done. */
  todo: string
  /** What may be done in each circle, a line each. */
  access: string[]
  isWell: boolean
}

/** Says what a check has found once it has ended. */
export function checkText({ sights }: CheckProgress, place: CheckPlace, t: CheckWords, team: TeamWords): CheckText {
  const finding = findingOf(sights)
  const clock = sights.find((sight) => sight.step === 'clock')
  const values = {
    host: new URL(place.url).host,
    origin: place.origin,
    clock: clock ? clockText(clock.differenceMs, team) : '',
  }
  const todo = t.todo[finding]
  return {
    what: fill(t.what[finding], values),
    todo: todo && t.mender[MENDERS[finding]] + fill(todo, values),
    access: accessOf(sights).map(({ circle, access }) =>
      fill(t.access[access], { name: place.circles.find(({ id }) => id === circle)?.name ?? circle }),
    ),
    isWell: finding === 'well' || finding === 'signInFirst' || finding === 'readOnly',
  }
}

/** Each step with what became of it, in words. */
export function stepLines(
  { sights, doing }: CheckProgress,
  t: CheckWords,
): { step: CheckStep; name: string; state: ReturnType<typeof stepStates>[number]['state']; text: string }[] {
  return stepStates(sights, doing).map(({ step, state }) => ({ step, state, name: t.step[step], text: t.state[state] }))
}

/** The whole result as a text for somebody else: where, when, each step, what was found. */
export function checkReport(progress: CheckProgress, place: CheckPlace, at: string, t: CheckWords, team: TeamWords) {
  const { what, todo, access } = checkText(progress, place, t, team)
  return [
    `${t.title} · ${at}`,
    `${place.origin} → ${place.url}`,
    ...stepLines(progress, t).map(({ name, text }) => `- ${name}: ${text}`),
    ...access,
    what,
    ...(todo ? [todo] : []),
  ].join('\n')
}
