import { atom, type ReadableAtom } from 'nanostores'
import { TAKE_OVER } from '../offline/commands.ts'
import { keeper, registered } from './service-worker.ts'

/** A worker that doesn't wait for anybody has taken over by then, in milliseconds: it is no new release to tell of. */
export const TAKES_OVER_WITHIN_MS = 1_000

const $waiting = atom(false)
const $unfetched = atom(false)
/** Whether a newer release than this page's is on this device. */
export const $newRelease: ReadableAtom<boolean> = $waiting
/** Whether the host has a newer release that isn't fetched because the connection is metered. */
export const $newReleaseUnfetched: ReadableAtom<boolean> = $unfetched

let isRefreshing = false

/** Hears when a new release takes over, by this tab or by another one; once per page. */
export function followTakeOver(workers: ServiceWorkerContainer): void {
  const isControlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (isRefreshing) location.reload()
    // Another tab has taken the new release; this page goes on as it is.
    else if (isControlled) onceActive(workers.controller, () => $waiting.set(true))
  })
}

/** Has the new release take over, and loads this page afresh once it has. Other pages go on with theirs. */
export function takeNewRelease(): void {
  isRefreshing = true
  if (keeper?.waiting) keeper.waiting.postMessage(TAKE_OVER)
  else location.reload()
}

/** Looks whether a release waits beside the one that answers. The first copy waits for nobody. */
export function lookForWaiting(): void {
  if (keeper?.waiting && keeper.active) $waiting.set(true)
}

/** Says whether the host has a release that isn't fetched because the connection is metered. */
export function noteUnfetched(isUnfetched: boolean): void {
  $unfetched.set(isUnfetched)
}

/** There is no release to tell of any more: the host has taken everything back. */
export function forgetNewRelease(): void {
  $waiting.set(false)
}

/** Tells once a worker that has taken over is through with it, unless it has taken itself away again. */
function onceActive(worker: ServiceWorker | null, tell: () => void): void {
  const ask = async () => {
    if (worker?.state === 'activated' && (await registered())) tell()
  }
  worker?.addEventListener('statechange', ask)
  void ask()
}
