import type { StepTick } from '../incident/project-incident.ts'
import { type RemovedStep, removedSteps } from '../incident/removed-steps.ts'
import type { StepKey } from '../log/entry.ts'
import { likeness } from './step-likeness.ts'

/** A step by its id, with its words: as they stand, or as they were when it was ticked. */
export interface LabeledStep {
  id: string
  label: string
}

/**
 * Which present step a recorded one belongs to. One with the same id always; else the one whose words say the same
 * action (see `likeness`), if it has no tick of its own. Each is taken once. Where two fit equally well, neither is taken:
 * a tick at the wrong step is worse than one that is listed as removed.
 * @returns ids of present steps by ids of recorded ones; a recorded step that is gone is absent
 */
export function matchSteps(present: readonly LabeledStep[], recorded: readonly LabeledStep[]): Map<string, string> {
  const presentIds = new Set(present.map(({ id }) => id))
  const recordedIds = new Set(recorded.map(({ id }) => id))
  const matches = new Map<string, string>()
  for (const { id } of recorded) if (presentIds.has(id)) matches.set(id, id)
  let pairs = recorded
    .filter(({ id }) => !presentIds.has(id))
    .flatMap((before) =>
      present
        .filter(({ id }) => !recordedIds.has(id))
        .map((now) => ({ before: before.id, now: now.id, likeness: likeness(before.label, now.label) })),
    )
    .filter((pair) => pair.likeness > 0)
  for (;;) {
    const best = bestPairs(pairs)
    if (best.length === 0) return matches
    for (const { before, now } of best) matches.set(before, now)
    const [befores, nows] = [new Set(best.map(({ before }) => before)), new Set(best.map(({ now }) => now))]
    pairs = pairs.filter(({ before, now }) => !befores.has(before) && !nows.has(now))
  }
}

interface Pair {
  before: string
  now: string
  likeness: number
}

/** The pairs of which neither step fits another one as well. */
function bestPairs(pairs: readonly Pair[]): Pair[] {
  const tops = new Map<string, { likeness: number; count: number }>()
  const topOf = ({ likeness, ...pair }: Pair, side: 'before' | 'now') => {
    const top = tops.get(`${side} ${pair[side]}`) ?? { likeness: 0, count: 0 }
    tops.set(`${side} ${pair[side]}`, top)
    if (likeness > top.likeness) Object.assign(top, { likeness, count: 0 })
    if (likeness === top.likeness) top.count++
  }
  const isTop = ({ likeness, ...pair }: Pair, side: 'before' | 'now') => {
    const top = tops.get(`${side} ${pair[side]}`)
    return top?.likeness === likeness && top.count === 1
  }
  for (const pair of pairs) for (const side of ['before', 'now'] as const) topOf(pair, side)
  return pairs.filter((pair) => isTop(pair, 'before') && isTop(pair, 'now'))
}

/** A present step of a runbook, with what became of it. */
export interface RunbookStep extends LabeledStep {
  /** The key under which the step is ticked and unticked: the one that it has a tick under, else its own. */
  key: StepKey
  /** Absent while nobody has touched it. */
  tick?: StepTick
}

/** The steps of a runbook as they stand, and the ticks that belong to none of them any more. */
export interface RunbookSteps {
  steps: RunbookStep[]
  removed: RemovedStep[]
}

/**
 * Reads the steps of a runbook beside the ticks of an incident: a mended word keeps its tick.
 * @param route the runbook’s page, for example `runbooks/kubernetes/KubePodCrashLooping`
 * @param present its steps, in their order
 * @param ticks of the open incident, those of other pages among them
 */
export function runbookSteps(
  route: string,
  present: readonly LabeledStep[],
  ticks: ReadonlyMap<StepKey, StepTick>,
): RunbookSteps {
  const start = `${route}:`
  const recorded = [...ticks]
    .filter(([key]) => key.startsWith(start))
    .map(([key, { label }]) => ({ id: key.slice(start.length), label }))
  const matches = matchSteps(present, recorded)
  const keys = new Map([...matches].map(([before, now]) => [now, start + before]))
  return {
    steps: present.map(({ id, label }) => {
      const key = keys.get(id) ?? start + id
      const tick = ticks.get(key)
      return { id, label, key, ...(tick ? { tick } : {}) }
    }),
    removed: removedSteps(route, [...keys.values()], ticks),
  }
}
