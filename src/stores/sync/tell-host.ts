import type { Trouble } from '../../domain/sync/connection.ts'
import type { AddressAnswer } from '../../domain/sync/connection-check.ts'
import { ANSWER_MS } from '../../domain/sync/waits.ts'

/** What NATS answers to somebody who opens its address without asking for a WebSocket. */
const NOT_A_SOCKET = 400

/** What a page can hear of an address without its policy and without the rest of the network. */
export type HostAnswer = Exclude<AddressAnswer, 'offline' | 'blocked'>

/**
 * Says what answers at the address of a WebSocket, which no browser tells: it asks the same address for a page. NATS says
 * that this is no WebSocket, so it is there; a proxy says that it doesn't reach it; anything else isn't NATS. What another
 * host answers can't be read: then somebody is there.
 * @param patience ends the question, which then counts as unanswered
 */
export async function askHost(url: string, patience: AbortSignal): Promise<HostAnswer> {
  try {
    const address = url.replace(/^ws/, 'http')
    const { status, type } = await fetch(address, { mode: 'no-cors', cache: 'no-store', signal: patience })
    if (status >= 500) return 'proxyAlone'
    if (type === 'opaque') return 'someone'
    return status === NOT_A_SOCKET ? 'engine' : 'otherPage'
  } catch {
    return patience.aborted ? 'silent' : 'nobody'
  }
}

const TROUBLES: Readonly<Record<HostAnswer, Trouble>> = {
  engine: 'refusedOrigin',
  someone: 'refusedOrigin',
  proxyAlone: 'cut',
  otherPage: 'unknownHost',
  nobody: 'unknownHost',
  silent: 'frozen',
}

/** Says why a WebSocket didn't open, within five seconds. */
export async function tellHost(url: string): Promise<Trouble> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), ANSWER_MS)
  try {
    return TROUBLES[await askHost(url, patience.signal)]
  } finally {
    clearTimeout(timer)
  }
}
