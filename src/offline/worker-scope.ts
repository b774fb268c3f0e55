/** What lives longer than its handler: the browser waits for it. */
export interface LongEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

/** A page of this site, or a part of one, asks for something. */
export interface FetchEvent extends LongEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}

/** A page of this site says something. */
export interface WordEvent extends LongEvent {
  data: unknown
  ports: readonly MessagePort[]
}

/**
 * What our service worker uses of its world. TypeScript's own names for it (its library `webworker`) clash with those of a
 * page, and both are checked together.
 */
export interface WorkerScope {
  registration: { scope: string; active: object | null }
  clients: { claim(): Promise<void>; matchAll(options: { type: 'window' }): Promise<readonly unknown[]> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: WordEvent) => void): void
}
