import { IS_WHOLE } from '../offline/commands.ts'
import './trusted-scripts.ts'

/*
 * The page's only door to the service worker, which keeps the copy for use without a network: see `offline/worker.ts`.
 */
let root = '/'

/** The browser's service workers. It has none over plain http, whatever TypeScript thinks. */
export const workers: ServiceWorkerContainer = navigator.serviceWorker

/** What keeps the copy for this site, as it was last found; `undefined` for none, and before it was looked for. */
export let keeper: ServiceWorkerRegistration | undefined

/**
 * Looks what keeps the copy for this site.
 * @param path of the site's root, with slashes at both ends
 */
export async function findKeeper(path: string): Promise<void> {
  root = path
  keeper = await registered()
}

/**
 * What the browser has for this site at this moment: the nearest one, unless it is that of a site in whose folder ours
 * lies. None once the host has taken it back, though the page still holds it.
 */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const nearest = await workers.getRegistration(root).catch(() => undefined)
  return nearest && new URL(nearest.scope).pathname === root ? nearest : undefined
}

/**
 * Has the browser keep a copy, or go on with the one that it keeps.
 * @returns what keeps it; `undefined` when there is none and none can be had
 */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    keeper = await workers.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' })
  } catch {
    // Without a network, or when a host has lost the worker: a copy that is there goes on.
    if (!keeper?.active) return undefined
  }
  return keeper
}

/** Whether a worker has every file of its release. It fetches what is missing before it answers. */
export function isWhole(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage(IS_WHOLE, [port2])
  })
}

/** How much is fetched for the copy, in megabytes with one decimal; `undefined` when the host doesn't say. */
export async function offlineMegabytes(): Promise<string | undefined> {
  try {
    const { bytes } = await (await fetch(`${root}offline.json`)).json()
    return (bytes / 1_000_000).toFixed(1)
  } catch {
    return undefined
  }
}
