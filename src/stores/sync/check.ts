import { atom, type ReadableAtom } from 'nanostores'
import type { CheckStep, Sight } from '../../domain/sync/connection-check.ts'
import { engineAddress } from '../../domain/sync/engine-address.ts'
import { sessionTexts } from '../session-storage.ts'
import { runCheck } from './run-check.ts'
import { keptSignIn, type SignIn } from './sign-in.ts'
import { state } from './team-state.ts'

/** How far a check of the connection is. */
export interface CheckProgress {
  sights: readonly Sight[]
  /** The step that runs now; absent once it has ended. */
  doing?: CheckStep | undefined
  /** Whether somebody has broken it off. */
  isStopped: boolean
}

const $progress = atom<CheckProgress | undefined>(undefined)

/** The check that runs, or the last one; `undefined` before the first. */
export const $check: ReadableAtom<CheckProgress | undefined> = $progress

let running: AbortController | undefined

/** Checks the connection anew. @param who is about to sign in; the one who has signed in, if nothing is given */
export async function startCheck(who: SignIn | undefined = keptSignIn(sessionTexts).read()): Promise<void> {
  stopCheck()
  const settings = state.$settings.get()
  if (!settings) return
  const stop = new AbortController()
  running = stop
  $progress.set({ sights: [], isStopped: false })
  const change = (more: Partial<CheckProgress>) =>
    $progress.set({ sights: [], isStopped: false, ...$progress.get(), ...more })
  await runCheck(
    {
      url: engineAddress(settings.url, location.href),
      page: location.href,
      circles: settings.circles.map(({ id }) => id),
      who,
      isSiteThere,
      onBlocked,
    },
    {
      onStep: (doing) => change({ doing }),
      onSight: (sight) => change({ sights: [...($progress.get()?.sights ?? []), sight] }),
    },
    stop.signal,
  )
  if (running !== stop) return
  running = undefined
  change({ doing: undefined })
}

/** Breaks the check off, if one runs; what it has shown so far stays. */
export function stopCheck(): void {
  if (!running) return
  running.abort()
  running = undefined
  $progress.set({ sights: [], ...$progress.get(), doing: undefined, isStopped: true })
}

/** Asks for as little as there is, past the copy for use without a network. */
function isSiteThere(signal: AbortSignal): Promise<boolean> {
  return fetch(location.href, { method: 'HEAD', cache: 'no-store', signal }).then(
    () => true,
    () => false,
  )
}

function onBlocked(listener: () => void): () => void {
  const hear = (event: SecurityPolicyViolationEvent) => event.effectiveDirective === 'connect-src' && listener()
  document.addEventListener('securitypolicyviolation', hear)
  return () => document.removeEventListener('securitypolicyviolation', hear)
}
