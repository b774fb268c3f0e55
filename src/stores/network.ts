import { atom, type ReadableAtom } from 'nanostores'
import type { OfflineCopy } from './offline-copy.ts'

/** How long the host has to answer, in milliseconds, before a link counts as leading nowhere. */
const PATIENCE_MS = 5_000

/** What is known of where a link leads: to its page, nowhere, or perhaps nowhere, so that the host is asked first. */
export type LinkSense = 'leads' | 'stuck' | 'doubtful'

const $online = atom(true)
/** Whether the browser has a network. That it has one doesn't say that the host answers. */
export const $isOnline: ReadableAtom<boolean> = $online

/** Follows whether the browser has a network; once per page. */
export function followNetwork(): void {
  const look = () => $online.set(navigator.onLine)
  look()
  addEventListener('online', look)
  addEventListener('offline', look)
}

/**
 * What is known of where a link to another page leads. While there is no copy, only the host knows; until it is known
 * whether there is one, every link leads.
 */
export function linkSense(copy: OfflineCopy, isOnline: boolean): LinkSense {
  if (copy === 'ready') return 'leads'
  if (!isOnline) return 'stuck'
  return copy === 'saving' || copy === 'failed' ? 'doubtful' : 'leads'
}

/**
 * Asks the host for a page, without its text. A page that isn't there is an answer, a redirect too; an error of the
 * host's own isn't, nor is silence for five seconds.
 */
export async function hostAnswers(address: string): Promise<boolean> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  try {
    const { status } = await fetch(address, { method: 'HEAD', redirect: 'manual', signal: patience.signal })
    return status < 500
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
