import {
  type AddressAnswer,
  type CheckStep,
  causeAt,
  isMixedContent,
  type Sight,
} from '../../domain/sync/connection-check.ts'
import { lazily } from '../lazily.ts'
import { greet } from './greet.ts'
import type { ReadRight } from './nats-check.ts'
import type { Link } from './nats-link.ts'
import type { SignIn } from './sign-in.ts'
import { askHost } from './tell-host.ts'
import { orElse, within } from './within.ts'

/** How long a check takes at most, in milliseconds: an engine that is silent may be so at any step. */
export const CHECK_MS = 14_000
/** How long one question may take. */
const STEP_MS = 4_000
/** A sign-in may take longer: an engine works on a password on purpose. */
const SIGN_IN_MS = 6_000
/** A browser says that a policy forbids something just after it has failed. */
const POLICY_MS = 100

/** What a check needs of its browser. */
export interface CheckParts {
  /** `ws://` or `wss://`. */
  url: string
  /** The address of the page. */
  page: string
  circles: readonly string[]
  /** `undefined` while nobody has signed in: then it ends before that. */
  who: SignIn | undefined
  /** Whether the site itself answers. */
  isSiteThere(patience: AbortSignal): Promise<boolean>
  /** Calls back when the policy of the page forbids a connection. @returns ends that */
  onBlocked(listener: () => void): () => void
}

/** What is told of a check. */
export interface CheckTold {
  onStep(step: CheckStep): void
  onSight(sight: Sight): void
}

const engine = lazily(() => import('./nats-check.ts'))

/**
 * Looks at the way to a team's engine, step by step, until something is broken or all was seen, within 14 seconds. Nothing
 * of it is kept, here or there.
 * @param stop breaks it off: then nothing is told any more
 */
export async function runCheck(parts: CheckParts, tell: CheckTold, stop: AbortSignal): Promise<void> {
  const whole = within(CHECK_MS, stop)
  const links: Link[] = []
  let isBlocked = false
  const forget = parts.onBlocked(() => {
    isBlocked = true
  })
  const walk = { ...parts, whole: whole.signal, links, isBlocked: () => isBlocked }
  try {
    for await (const sight of sightsOf(walk, (step) => stop.aborted || tell.onStep(step))) {
      if (stop.aborted) return
      tell.onSight(sight)
      if (causeAt(sight)) return
    }
  } finally {
    for (const link of links) link.drop()
    forget()
    whole.done()
  }
}

interface Walk extends CheckParts {
  whole: AbortSignal
  /** Connections that were made: they end with the check. */
  links: Link[]
  isBlocked(): boolean
}

async function* sightsOf(walk: Walk, begin: (step: CheckStep) => void): AsyncGenerator<Sight> {
  begin('page')
  yield { step: 'page', seen: isMixedContent(walk.url, walk.page) ? 'mixedContent' : 'allowed' }
  begin('address')
  yield { step: 'address', seen: await lookAtAddress(walk) }
  begin('socket')
  const seen = await timed(walk, STEP_MS, (signal) => greet(walk.url, signal))
  yield { step: 'socket', seen: seen === 'closed' && (await wasBlocked(walk)) ? 'blocked' : seen }
  begin('signIn')
  const { who } = walk
  if (!who) {
    yield { step: 'signIn', seen: 'notTried' }
    return
  }
  const code = await engine(
    (loaded) => loaded,
    () => undefined,
  )
  if (code) yield* signedIn({ ...walk, who, code }, begin)
  else yield { step: 'signIn', seen: 'notLoaded' }
}

interface SignedWalk extends Walk {
  who: SignIn
  code: typeof import('./nats-check.ts')
}

/** The steps of somebody who has signed in. */
async function* signedIn(walk: SignedWalk, begin: (step: CheckStep) => void): AsyncGenerator<Sight> {
  const [first = ''] = walk.circles
  const entered = await timed(walk, SIGN_IN_MS, (signal) => open(walk, first, signal))
  yield { step: 'signIn', seen: typeof entered === 'string' ? entered : 'in' }
  if (typeof entered === 'string') return
  begin('rights')
  const rights = await timed(walk, STEP_MS, (signal) =>
    Promise.all(
      walk.circles.map(async (circle) => {
        const link = circle === first ? entered : await open(walk, circle, signal)
        if (typeof link === 'string') return { circle, is: link === 'silent' ? link : ('cut' as const) }
        return { circle, link, ...(await orElse(walk.code.tryReading(link, circle), signal, SILENT)) }
      }),
    ),
  )
  yield { step: 'rights', circles: rights.map(({ circle, is }) => ({ circle, is })) }
  begin('message')
  const readable = rights.flatMap((right) => ('link' in right && right.is === 'yes' ? [right] : []))
  const circles = await timed(walk, STEP_MS, (signal) =>
    Promise.all(
      readable.map(async ({ circle, link }) => ({
        circle,
        is: await orElse(walk.code.tryWriting(link, circle, walk.who), signal, SILENT.is),
      })),
    ),
  )
  yield { step: 'message', circles }
  begin('clock')
  const clock = readable.find((right) => right.clock)?.clock
  if (clock) yield { step: 'clock', ...clock }
}

const SILENT: ReadRight = { is: 'silent' }

/** A connection for one circle, or why there is none. One that is made too late ends at once. */
function open({ url, who, code, whole, links }: SignedWalk, circle: string, signal: AbortSignal) {
  const entering = code.enter(url, circle, who).then((entered) => {
    if (typeof entered === 'string') return entered
    if (whole.aborted) entered.drop()
    else links.push(entered)
    return entered
  })
  return orElse(entering, signal, 'silent' as const)
}

async function lookAtAddress(walk: Walk): Promise<AddressAnswer> {
  const answer = await timed(walk, STEP_MS, (signal) => askHost(walk.url, signal))
  if (answer !== 'nobody') return answer
  if (await wasBlocked(walk)) return 'blocked'
  const isThere = await timed(walk, STEP_MS, walk.isSiteThere)
  return isThere ? 'nobody' : 'offline'
}

async function wasBlocked({ isBlocked, whole }: Walk): Promise<boolean> {
  const wait = within(POLICY_MS, whole)
  await orElse(new Promise<never>(() => {}), wait.signal, undefined)
  wait.done()
  return isBlocked()
}

/** Does something within a time of its own and that of the whole check. */
async function timed<T>(walk: Walk, ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const time = within(ms, walk.whole)
  try {
    return await run(time.signal)
  } finally {
    time.done()
  }
}
