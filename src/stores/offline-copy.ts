import { atom, type ReadableAtom } from 'nanostores'
import { AGREED, isMetered, REFUSED } from '../offline/metered.ts'
import { now } from './clock.ts'
import { followTakeOver, forgetNewRelease, lookForWaiting, noteUnfetched, TAKES_OVER_WITHIN_MS } from './new-release.ts'
import { findKeeper, isWhole, keeper, register, registered, workers } from './service-worker.ts'
import { setting } from './setting.ts'

/**
 * How it stands with the copy of the site that works without a network.
 * `unread`: not known yet, so nothing is claimed · `insecure`: only https lets a site keep one · `impossible`: this browser
 * keeps none · `unasked`: the connection is metered, so somebody has to want it · `saving`: on its way · `failed`: a file
 * couldn't be had, or there is no room · `ready`: every file is there · `recalled`: the host has taken it back, with
 * `deploy/recall/sw.js`
 */
export type OfflineCopy = 'unread' | 'insecure' | 'impossible' | 'unasked' | 'saving' | 'failed' | 'ready' | 'recalled'

/** A copy that was the same as the host's so short a time ago, in milliseconds, needn't be compared with each page. */
const FRESH_MS = 300_000
/** How long after a failure it is tried again for the first time, in milliseconds. */
const FIRST_RETRY_MS = 30_000
/** How often a page that stays open asks for a new release, in milliseconds. */
const ASK_EVERY_MS = 3_600_000

const $state = atom<OfflineCopy>('unread')
/** Epoch milliseconds as text. */
const $checked = setting('offline-checked', (value) => /^\d{13}$/.test(value))

/** How it stands with the copy. */
export const $offlineCopy: ReadableAtom<OfflineCopy> = $state
/** When the copy was last the same as what the host has, in epoch milliseconds as text; empty for never. */
export const $offlineChecked: ReadableAtom<string> = $checked

let retryMs = FIRST_RETRY_MS
let retry: ReturnType<typeof setTimeout> | undefined

/**
 * Sees to the copy, once per page: fetches it if there is none, looks whether it is whole, and asks for new releases.
 * @param root path of the site's root, with slashes at both ends
 */
export async function keepOfflineCopy(root: string): Promise<void> {
  if (!workers) {
    $state.set(isSecureContext ? 'impossible' : 'insecure')
    return
  }
  followTakeOver(workers)
  await findKeeper(root)
  await begin()
  setInterval(goOn, ASK_EVERY_MS)
  addEventListener('online', goOn)
}

/** Fetches the copy, or the release that waits for that, though the connection is metered; or once more after it failed. */
export async function fetchOfflineCopy(): Promise<void> {
  await Promise.all([caches.open(AGREED), caches.delete(REFUSED)]).catch(() => undefined)
  noteUnfetched(false)
  if (keeper?.active) await check()
  else await fetchCopy()
}

async function begin(): Promise<void> {
  if (!keeper?.active && isMetered() && !(await caches.has(AGREED))) $state.set('unasked')
  else await fetchCopy()
}

/** Asks the host for what is new, or for the copy if that failed; nothing while nobody looks. */
function goOn(): void {
  if (document.visibilityState !== 'visible') return
  if ($state.get() === 'failed') void begin()
  else void look().then(check)
}

/** It is tried again by itself: soon, then ever more rarely. */
function fail(): void {
  $state.set('failed')
  // Each hour, a press and a network that comes back ask too; with a timer for each it would be asked ever more often.
  clearTimeout(retry)
  retry = setTimeout(() => $state.get() === 'failed' && goOn(), retryMs)
  retryMs = Math.min(2 * retryMs, ASK_EVERY_MS)
}

async function fetchCopy(): Promise<void> {
  if (!keeper?.active) $state.set('saving')
  const registration = await register()
  if (!registration) return fail()
  registration.addEventListener('updatefound', followWorker)
  followWorker()
  await look()
  if (now() - Number($checked.get()) > FRESH_MS) await check()
}

/** Hears what becomes of a release that is on its way: it becomes the copy, the next one, or nothing. */
function followWorker(): void {
  const coming = keeper?.installing ?? keeper?.active
  let wasTaken = false
  coming?.addEventListener('statechange', () => {
    wasTaken ||= coming.state === 'activating'
    // The old worker isn't asked anything now: it would be kept awake, and a new one couldn't take over.
    if (coming.state === 'installed') setTimeout(lookForWaiting, TAKES_OVER_WITHIN_MS)
    if (coming.state === 'activated') void look().then(check)
    if (coming.state !== 'redundant') return
    // The worker itself has refused to fetch it: see `offline/worker.ts`.
    if (keeper?.active) noteUnfetched(isMetered())
    else if (wasTaken) $state.set('recalled')
    else fail()
  })
}

/** Looks what is there. */
async function look(): Promise<void> {
  lookForWaiting()
  if (keeper?.active?.state !== 'activated') return
  if (!(await registered())) {
    forgetNewRelease()
    return $state.set('recalled')
  }
  const { active } = keeper
  // A browser asks for new releases by itself, before a page listens.
  noteUnfetched(isMetered() && (await caches.has(REFUSED).catch(() => false)))
  if (await isWhole(active)) $state.set('ready')
  else fail()
}

/** Asks the host for a new release. That there is none is remembered as the age of the copy. */
async function check(): Promise<void> {
  if (!keeper?.active) return
  try {
    await keeper.update()
    if (keeper.installing || keeper.waiting || $state.get() !== 'ready') return
    $checked.set(String(now()))
    // The host may have gone back to this release.
    noteUnfetched(false)
    await caches.delete(REFUSED)
  } catch {
    // The host doesn't answer: the copy is as old as it was.
  }
}
