// Takes a broken service worker back. In an emergency this file goes to the host in the place of sw.js; docs/hosting.md
// says when and how. It deletes the copies that the worker kept and takes itself away. It answers no request, so
// everything comes from the host again, and what people have recorded stays.
const { pathname } = new URL(self.registration.scope)
const CACHES = [`poise-${pathname}`, 'poise-earlier', 'poise-metered-agreed', 'poise-metered-refused']

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(recall()))

async function recall() {
  await Promise.all(CACHES.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
