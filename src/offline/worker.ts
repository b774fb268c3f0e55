import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { AGREED, isMetered, REFUSED } from './metered.ts'
import { isNamedByContent, isOfThisRelease } from './this-release.ts'
import { IS_WHOLE, TAKE_OVER } from './commands.ts'
import type { FetchEvent, LongEvent, WorkerScope } from './worker-scope.ts'

/**
 * The service worker: keeps one whole release of the site and answers from it, with or without a network. A new release
 * is fetched beside the old one; one file that can't be had leaves the old one as it is. It takes over when somebody says
 * so, or when no page is open any more. `build/offline.ts` puts the list of files in.
 */
declare const RELEASE: readonly { url: string; revision: string | null }[]
declare const self: WorkerScope

/** Files of earlier releases, for pages that were opened before this one took over. */
const EARLIER = 'poise-earlier'

const root = new URL(self.registration.scope)
const pathOf = (address: string) => {
  const { origin, pathname } = new URL(address)
  return origin === root.origin && pathname.startsWith(root.pathname)
    ? pathname.slice(root.pathname.length).replace(/(^|\/)index\.html$/, '$1')
    : undefined
}
/** Without what follows `?`: the site has no server that could read it. */
const keyOf = (path: string) => files.getCacheKeyForURL(new URL(path, root).href)

const files = new PrecacheController({
  cacheName: `poise-${root.pathname}`,
  plugins: [{ cacheWillUpdate: ({ request, response }) => kept(request.url, response) }],
})
files.addToCacheList([...RELEASE])

self.addEventListener('install', (event) => event.waitUntil(install(event)))
self.addEventListener('activate', (event) => event.waitUntil(activate(event)))
self.addEventListener('fetch', (event) => {
  const path = event.request.method === 'GET' ? pathOf(event.request.url) : undefined
  if (path !== undefined) event.respondWith(answer(event, path))
})
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting())
  if (event.data === IS_WHOLE) event.waitUntil(complete().then((isWhole) => event.ports[0]?.postMessage(isWhole)))
})

async function install(event: LongEvent): Promise<void> {
  if (self.registration.active && isMetered() && !(await caches.has(AGREED))) {
    await caches.open(REFUSED)
    throw new Error('The new release waits for a connection that costs nothing.')
  }
  await files.install(event)
  // The next release is asked for again.
  await Promise.all([AGREED, REFUSED].map((name) => caches.delete(name)))
}

async function activate(event: LongEvent): Promise<void> {
  await keepEarlier()
  await files.activate(event)
  await self.clients.claim()
}

/**
 * What is kept of an answer; `null` when it isn't of this release. Some hosts say that an answer varies with what browsers
 * ask for, and a page that was fetched here would then not be found for a person who opens it.
 */
async function kept(address: string, response: Response): Promise<Response | null> {
  if (!(await isOurs(address, response))) return null
  const { body, status, statusText } = response
  const headers = new Headers(response.headers)
  headers.delete('Vary')
  return new Response(body, { status, statusText, headers })
}

/** Whether a host has answered with what this release has at an address. */
async function isOurs(address: string, response: Response): Promise<boolean> {
  const path = pathOf(address) ?? ''
  // Some hosts say 404 to whoever asks for the page that says so.
  if (response.status !== 200 && path !== '404.html') return false
  const type = response.headers.get('Content-Type') ?? ''
  return isOfThisRelease(
    path,
    type,
    await response.clone().text(),
    root.pathname,
    (other) => keyOf(other) !== undefined,
  )
}

/** Lays aside what pages of the release before may still ask for. With one page open, that one has asked for this release. */
async function keepEarlier(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' })
  if (pages.length < 2) await caches.delete(EARLIER)
  const [earlier, cache] = await Promise.all([caches.open(EARLIER), caches.open(files.strategy.cacheName)])
  const present = new Set(files.getURLsToCacheKeys().values())
  for (const request of await cache.keys()) {
    const response = present.has(request.url) ? undefined : await cache.match(request)
    if (response && isNamedByContent(pathOf(request.url) ?? '')) await earlier.put(request, response)
  }
}

/** Whether all files are there, once those that are missing have been asked for. A browser may clear some. */
async function complete(): Promise<boolean> {
  const cache = await caches.open(files.strategy.cacheName)
  const there = new Set((await cache.keys()).map(({ url }) => url))
  for (const [address, key] of files.getURLsToCacheKeys()) {
    if (there.has(key)) continue
    const answer = await fetch(address, { cache: 'reload' }).catch(() => undefined)
    const response = answer && (await kept(address, answer))
    if (!response) return false
    await cache.put(key, response)
  }
  return true
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event
  const cacheKey = keyOf(path)
  try {
    if (cacheKey) return await files.strategy.handle({ event, request, params: { cacheKey } })
    const earlier = isNamedByContent(path) && (await caches.match(request, { cacheName: EARLIER, ignoreSearch: true }))
    if (earlier) return earlier
  } catch {
    // The copy can't be read: the network may do.
  }
  return request.mode === 'navigate' ? otherPage(request, path) : fetch(request)
}

/** What isn't a page of this release: one whose address lacks its slash, a file, or none. */
async function otherPage(request: Request, path: string): Promise<Response> {
  const { search } = new URL(request.url)
  if (keyOf(`${path}/`)) return Response.redirect(new URL(`${path}/${search}`, root).href)
  try {
    return await fetch(request)
  } catch (error) {
    const missing = await files.matchPrecache(new URL('404.html', root).href)
    if (!missing) throw error
    return new Response(missing.body, { status: 404, headers: missing.headers })
  }
}
