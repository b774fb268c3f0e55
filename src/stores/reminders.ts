import { atom, onMount, type ReadableAtom } from 'nanostores'
import type { Timer } from '../domain/timers/timers.ts'
import { $currentId } from './log/index.ts'
import { setting } from './setting.ts'
import { $timers } from './timers.ts'

/** Whether a due timer makes a sound here; `yes` or the empty text. Off until asked for. */
export const $sound = setting('timer-sound', (value) => value === 'yes')

/** Whether a due timer shows a notification here; `yes` or the empty text. Off until asked for. */
export const $notification = setting('timer-notification', (value) => value === 'yes')

/** Nothing has come due: what the built page shows. */
export const NO_NEWS: readonly Timer[] = []

/** What names a due moment, the same in every tab. */
export function momentOf({ id, dueAt }: Timer): string {
  return `${id}@${dueAt}`
}

const $news = atom(NO_NEWS)

/**
 * The timers whose moment passed just now, while this page was open. Each moment is news once. A timer that was overdue
 * when this page, or this incident, was opened isn't news.
 */
export const $dueNews: ReadableAtom<readonly Timer[]> = $news

onMount($news, () => {
  let seenMoments: ReadonlySet<string> | undefined
  let incident = $currentId.get()
  return $timers.subscribe((timers) => {
    if (incident !== $currentId.get()) seenMoments = undefined
    incident = $currentId.get()
    const overdue = timers.filter(({ state }) => state === 'overdue')
    const fresh = overdue.filter((timer) => seenMoments && !seenMoments.has(momentOf(timer)))
    seenMoments = new Set([...(seenMoments ?? []), ...overdue.map(momentOf)])
    if (fresh.length > 0) $news.set(fresh)
  })
})

/**
 * Whether this tab is the one to ring for a due moment: the first that asks, for as long as it is open.
 * A browser without locks (over plain http) lets every tab ring.
 */
export function claimMoment(moment: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    navigator.locks.request(`poise:due:${moment}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      // The lock is held until the tab closes: a sleeping tab may notice the moment much later and must not ring again.
      return lock && new Promise(() => {})
    })
  })
}
