import { atom, type ReadableAtom } from 'nanostores'
import { AGREED, isMetered } from '../offline/agreed.ts'
import { IS_WHOLE, TAKE_OVER } from '../offline/commands.ts'
import { now } from './clock.ts'
import { setting } from './setting.ts'
import './trusted-scripts.ts'

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
/** A worker that doesn't wait for anybody has taken over by then, in milliseconds: it is no new release to tell of. */
const TAKES_OVER_WITHIN_MS = 1_000

const $state = atom<OfflineCopy>('unread')
const $online = atom(true)
const $waiting = atom(false)
const $unfetched = atom(false)
/** Epoch milliseconds as text. */
const $checked = setting('offline-checked', (value) => /^\d{13}$/.test(value))

/** How it stands with the copy. */
export const $offlineCopy: ReadableAtom<OfflineCopy> = $state
/** Whether the browser has a network. That it has one doesn't say that the host answers. */
export const $isOnline: ReadableAtom<boolean> = $online
/** Whether a newer release than this page's is on this device. */
export const $newRelease: ReadableAtom<boolean> = $waiting
/** Whether the host has a newer release that isn't fetched because the connection is metered. */
export const $newReleaseUnfetched: ReadableAtom<boolean> = $unfetched
/** When the copy was last the same as what the host has, in epoch milliseconds as text; empty for never. */
export const $offlineChecked: ReadableAtom<string> = $checked

let base = '/'
let registration: ServiceWorkerRegistration | undefined
let isRefreshing = false
let retryMs = FIRST_RETRY_MS

/**
 * Sees to the copy, once per page: fetches it if there is none, looks whether it is whole, and asks for new releases.
 * @param root path of the site's root, with slashes at both ends
 */
export async function keepOfflineCopy(root: string): Promise<void> {
  base = root
  const workers = navigator.serviceWorker
  if (!workers) {
    $state.set(isSecureContext ? 'impossible' : 'insecure')
    return
  }
  const isControlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (isRefreshing) location.reload()
    // Another tab has taken the new release; this page goes on as it is.
    else if (isControlled) onceActive(workers.controller, () => $waiting.set(true))
  })
  registration = await registered()
  await begin()
  setInterval(goOn, ASK_EVERY_MS)
  addEventListener('online', goOn)
}

/** Fetches the copy, or the release that waits for that, though the connection is metered; or once more after it failed. */
export async function fetchOfflineCopy(): Promise<void> {
  await caches.open(AGREED).catch(() => undefined)
  $unfetched.set(false)
  if (registration?.active) await check()
  else await register()
}

/** Has the new release take over, and loads this page afresh once it has. Other pages go on with theirs. */
export function takeNewRelease(): void {
  isRefreshing = true
  if (registration?.waiting) registration.waiting.postMessage(TAKE_OVER)
  else location.reload()
}

/** Follows whether the browser has a network; once per page. */
export function followNetwork(): void {
  const look = () => $online.set(navigator.onLine)
  look()
  addEventListener('online', look)
  addEventListener('offline', look)
}

async function begin(): Promise<void> {
  if (!registration?.active && isMetered() && !(await caches.has(AGREED))) $state.set('unasked')
  else await register()
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
  setTimeout(() => $state.get() === 'failed' && goOn(), retryMs)
  retryMs = Math.min(2 * retryMs, ASK_EVERY_MS)
}

async function register(): Promise<void> {
  if (!registration?.active) $state.set('saving')
  try {
    registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
  } catch {
    // Without a network, or when a host has lost the worker: a copy that is there goes on.
    if (!registration?.active) return fail()
  }
  if (!registration) return fail()
  registration.addEventListener('updatefound', followWorker)
  followWorker()
  await look()
  if (now() - Number($checked.get()) > FRESH_MS) await check()
}

/** What keeps the copy for this site, and not for one whose folder ours lies in; none once it has been taken back. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const nearest = await navigator.serviceWorker.getRegistration(base).catch(() => undefined)
  return nearest && new URL(nearest.scope).pathname === base ? nearest : undefined
}

/** Hears what becomes of a release that is on its way: it becomes the copy, the next one, or nothing. */
function followWorker(): void {
  const coming = registration?.installing ?? registration?.active
  let wasTaken = false
  coming?.addEventListener('statechange', () => {
    wasTaken ||= coming.state === 'activating'
    // The old worker isn't asked anything now: it would be kept awake, and a new one couldn't take over.
    if (coming.state === 'installed') setTimeout(lookForWaiting, TAKES_OVER_WITHIN_MS)
    if (coming.state === 'activated') void look().then(check)
    if (coming.state !== 'redundant') return
    // The worker itself has refused to fetch it: see `offline/worker.ts`.
    if (registration?.active) $unfetched.set(isMetered())
    else if (wasTaken) $state.set('recalled')
    else fail()
  })
}

/** Tells once a worker that has taken over is through with it, unless it has taken itself away again. */
function onceActive(worker: ServiceWorker | null, tell: () => void): void {
  const ask = async () => {
    if (worker?.state === 'activated' && (await registered())) tell()
  }
  worker?.addEventListener('statechange', ask)
  void ask()
}

function lookForWaiting(): void {
  if (registration?.waiting && registration.active) $waiting.set(true)
}

/** Looks what is there. */
async function look(): Promise<void> {
  lookForWaiting()
  if (registration?.active?.state !== 'activated') return
  if (!(await registered())) {
    $waiting.set(false)
    return $state.set('recalled')
  }
  if (await isWhole(registration.active)) $state.set('ready')
  else fail()
}

/** Asks the host for a new release. That there is none is remembered as the age of the copy. */
async function check(): Promise<void> {
  if (!registration?.active) return
  try {
    await registration.update()
    if (!registration.installing && !registration.waiting && $state.get() === 'ready') $checked.set(String(now()))
  } catch {
    // The host doesn't answer: the copy is as old as it was.
  }
}

function isWhole(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage(IS_WHOLE, [port2])
  })
}

/** How much is fetched for the copy, in megabytes with one decimal; `undefined` when the host doesn't say. */
export async function offlineMegabytes(): Promise<string | undefined> {
  try {
    const { bytes } = await (await fetch(`${base}offline.json`)).json()
    return (bytes / 1_000_000).toFixed(1)
  } catch {
    return undefined
  }
}
