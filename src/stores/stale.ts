import { atom, computed, type ReadableAtom } from 'nanostores'
import { staleHours } from '../domain/incident/stale.ts'
import type { IncidentId } from '../domain/log/entry.ts'
import { $minute } from './clock.ts'
import { $incident } from './incident.ts'
import { $currentId, allOrNothing } from './log/index.ts'
import { type Refusal, refusalOf } from './log/refusal.ts'
import { sayRefused } from './toast.ts'

/**
 * For how many whole hours nothing was recorded in the open incident; 0 while that isn't long enough to ask about it.
 */
export const $staleHours: ReadableAtom<number> = computed([$incident, $minute], (incident, minute) =>
  staleHours(incident?.lastRecordedAt, minute),
)

/** What somebody is asked before anything joins an incident that lay untouched. */
export interface StaleQuestion {
  /** For how many hours it lay untouched. */
  hours: number
  /**
   * Does what was put off.
   * @param startClean archives the old incident first, where it is to be done in a fresh one
   */
  answer(startClean?: () => void): void
  /** Nothing is done, nothing recorded. */
  drop(): void
}

/**
 * @param isFresh whether another incident is open now than when it was pressed: what belonged to the old one stays
 * there
 */
type Action = (isFresh: boolean) => void
/** Hears what became of an action: why it was refused, or nothing when it is done. */
type Done = (refusal?: Refusal) => void

const $asked = atom<StaleQuestion | undefined>()

/** The question that waits for an answer. The bar asks it, wherever something was pressed. */
export const $staleQuestion: ReadableAtom<StaleQuestion | undefined> = $asked

let waiting: { action: Action; done: Done }[] = []

/**
 * Does something that records, unless the open incident lay untouched: then nothing is done before somebody has said
 * where it belongs, and what they drop isn't done at all. What is refused leaves the old incident as it is.
 * @param done is called once it is done or refused; without it, a refusal is said over the page
 * @param hours for how long the record that it joins lay untouched; the open incident, if nothing is given
 */
export function askFirst(action: Action, done: Done = sayRefused, hours = $staleHours.get()): void {
  if (hours === 0) {
    attempt(() => action(false), done)
    return
  }
  waiting.push({ action, done })
  if (!$asked.get()) $asked.set(questionAbout($currentId.get(), hours))
}

function questionAbout(incident: IncidentId, hours: number): StaleQuestion {
  const question: StaleQuestion = {
    hours,
    answer(startClean) {
      const actions = waiting
      question.drop()
      for (const { action, done } of actions) {
        attempt(() => {
          // Another tab may have archived it meanwhile.
          if ($currentId.get() === incident) startClean?.()
          action($currentId.get() !== incident)
        }, done)
      }
    },
    drop() {
      if ($asked.get() !== question) return
      waiting = []
      $asked.set(undefined)
    },
  }
  return question
}

function attempt(action: () => void, done: Done): void {
  done(refusalOf(() => allOrNothing(action)))
}
