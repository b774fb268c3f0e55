import type { Trouble } from '../../domain/sync/connection.ts'
import { ANSWER_MS } from '../../domain/sync/waits.ts'

/** What NATS answers to somebody who opens its address without asking for a WebSocket. */
const NOT_A_SOCKET = 400

/**
 * Says why a WebSocket didn't open, which no browser tells: it asks the same address for a page. NATS says that this is
 * no WebSocket, so it is there and refuses this site; a proxy says that it doesn't reach it; anything else isn't NATS.
 * What another host answers can't be read: then somebody is there.
 */
export async function tellHost(url: string): Promise<Trouble> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), ANSWER_MS)
  try {
    const address = url.replace(/^ws/, 'http')
    const { status, type } = await fetch(address, { mode: 'no-cors', cache: 'no-store', signal: patience.signal })
    if (status >= 500) return 'cut'
    return type === 'opaque' || status === NOT_A_SOCKET ? 'refusedOrigin' : 'unknownHost'
  } catch {
    return patience.signal.aborted ? 'frozen' : 'unknownHost'
  } finally {
    clearTimeout(timer)
  }
}
