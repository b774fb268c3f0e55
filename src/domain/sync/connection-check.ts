import { isClockOff } from './clock-difference.ts'

/** What a check looks at, one after the other; what one step shows to be broken ends it. */
export const CHECK_STEPS = ['page', 'address', 'socket', 'signIn', 'rights', 'message', 'clock'] as const
/** One of them. */
export type CheckStep = (typeof CHECK_STEPS)[number]

/**
 * What answers at the address when it is opened like a page. `engine`: it says that this is no WebSocket · `someone`:
 * another host, whose answer a page can't read · `proxyAlone`: a proxy that doesn't reach what lies behind it ·
 * `otherPage`: something that isn't an engine · `nobody`: no answer at all, and other things do answer · `offline`: no
 * answer, and none from the site either · `blocked`: the page's own policy forbids to ask · `silent`: no answer in time.
 */
export type AddressAnswer =
  'engine' | 'someone' | 'proxyAlone' | 'otherPage' | 'nobody' | 'offline' | 'blocked' | 'silent'

/** What became of something that was asked of the engine; `no`: it isn't this person's right. */
export type Asked = 'yes' | 'no' | 'noLog' | 'cut' | 'silent'

/** What somebody may do in a circle. */
export interface CircleRight {
  circle: string
  is: Asked
}

/** What one step of a check has shown. */
export type Sight =
  /** `mixedContent`: a page that came over https can't speak to an engine without TLS. */
  | { step: 'page'; seen: 'allowed' | 'mixedContent' }
  | { step: 'address'; seen: AddressAnswer }
  /** `greeted`: it opened, and an engine said its first word · `stranger`: it opened, and something else spoke or hung up. */
  | { step: 'socket'; seen: 'greeted' | 'closed' | 'stranger' | 'blocked' | 'silent' }
  /** `notTried`: nobody has signed in · `notLoaded`: the code for it couldn't be fetched. */
  | { step: 'signIn'; seen: 'in' | 'wrongPassword' | 'signedOut' | 'cut' | 'silent' | 'notTried' | 'notLoaded' }
  /** Whether each circle may be read. */
  | { step: 'rights'; circles: readonly CircleRight[] }
  /** Whether a message went there and its answer came back, for each circle that may be read. It isn't kept. */
  | { step: 'message'; circles: readonly CircleRight[] }
  /** `differenceMs`: by how much the engine's clock is ahead of ours. */
  | { step: 'clock'; differenceMs: number; onItsWayMs: number }

/** The one thing that is wrong. */
export type Cause =
  | 'mixedContent'
  | 'offline'
  | 'blocked'
  | 'nobody'
  | 'proxyAlone'
  | 'otherPage'
  | 'refusedOrigin'
  | 'frozen'
  | 'wrongPassword'
  | 'signedOut'
  | 'busy'
  | 'notLoaded'
  | 'notSetUp'
  | 'noRights'
  | 'cut'
  | 'clockOff'

/** How a check ended: the cause, or that nothing is wrong as far as it went. `signInFirst`: the rest needs a sign-in. */
export type Finding = Cause | 'well' | 'readOnly' | 'signInFirst'

/** Who can do something about it: the person at the screen, an administrator, or first the one and then the other. */
export type Mender = 'you' | 'administrator' | 'youFirst' | 'nobody'

/** Who can do something about each finding. */
export const MENDERS: Readonly<Record<Finding, Mender>> = {
  mixedContent: 'administrator',
  offline: 'you',
  blocked: 'administrator',
  nobody: 'youFirst',
  proxyAlone: 'administrator',
  otherPage: 'administrator',
  refusedOrigin: 'administrator',
  frozen: 'administrator',
  wrongPassword: 'youFirst',
  signedOut: 'you',
  busy: 'youFirst',
  notLoaded: 'you',
  notSetUp: 'administrator',
  noRights: 'administrator',
  cut: 'youFirst',
  clockOff: 'you',
  well: 'nobody',
  readOnly: 'administrator',
  signInFirst: 'you',
}

/** Why a check can't go on after this step; `undefined` when it can. A clock that is off keeps nobody from anything. */
export function causeAt(sight: Sight): Cause | undefined {
  if (sight.step === 'clock') return isClockOff(sight.differenceMs, sight.onItsWayMs) ? 'clockOff' : undefined
  if (sight.step === 'rights') return circlesCause(sight.circles, 'noRights')
  if (sight.step === 'message') return circlesCause(sight.circles, undefined)
  return CAUSES[sight.step][sight.seen]
}

const CAUSES: Readonly<Record<'page' | 'address' | 'socket' | 'signIn', Readonly<Record<string, Cause>>>> = {
  page: { mixedContent: 'mixedContent' },
  address: {
    proxyAlone: 'proxyAlone',
    otherPage: 'otherPage',
    nobody: 'nobody',
    offline: 'offline',
    blocked: 'blocked',
    silent: 'frozen',
  },
  // The address answered just before, so that a socket that isn't let in is refused for where it comes from.
  socket: { closed: 'refusedOrigin', stranger: 'otherPage', blocked: 'blocked', silent: 'frozen' },
  // The engine has said its first word just before: it is there, and busy with the passwords of many.
  signIn: {
    wrongPassword: 'wrongPassword',
    signedOut: 'signedOut',
    cut: 'cut',
    silent: 'busy',
    notLoaded: 'notLoaded',
  },
}

/** @param refused what it means that no circle allows it */
function circlesCause(circles: readonly CircleRight[], refused: Cause | undefined): Cause | undefined {
  const all = circles.map(({ is }) => is)
  if (all.includes('noLog')) return 'notSetUp'
  if (all.includes('silent')) return 'frozen'
  if (all.includes('cut')) return 'cut'
  return all.includes('yes') ? undefined : refused
}

/**
 * What a check has found, from what was seen so far, in any number of steps. A trial message that no circle takes means
 * that this person only reads.
 */
export function findingOf(sights: readonly Sight[]): Finding {
  for (const sight of sights) {
    const cause = causeAt(sight)
    if (cause) return cause
  }
  if (sights.some((sight) => sight.step === 'signIn' && sight.seen === 'notTried')) return 'signInFirst'
  const message = sights.find((sight) => sight.step === 'message')
  return message && !message.circles.some(({ is }) => is === 'yes') ? 'readOnly' : 'well'
}

/** What a page may do in a circle, as far as a check has shown. */
export type CircleAccess = 'write' | 'read' | 'none'

/** What this person may do in each circle that was asked about, in their order. */
export function accessOf(sights: readonly Sight[]): { circle: string; access: CircleAccess }[] {
  const of = (step: 'rights' | 'message') => sights.flatMap((sight) => (sight.step === step ? sight.circles : []))
  const writable = new Set(of('message').flatMap(({ circle, is }) => (is === 'yes' ? [circle] : [])))
  return of('rights').map(({ circle, is }) => ({
    circle,
    access: writable.has(circle) ? 'write' : is === 'yes' ? 'read' : 'none',
  }))
}

/**
 * What became of a step. `skipped`: it wasn't tried, since an earlier one has ended the check, it was broken off, or there is
 * no right to.
 */
export type CheckState = 'waiting' | 'doing' | 'good' | 'bad' | 'skipped'

/**
 * How far a check is.
 * @param doing the step that runs now; absent once it has ended
 */
export function stepStates(
  sights: readonly Sight[],
  doing: CheckStep | undefined,
): { step: CheckStep; state: CheckState }[] {
  return CHECK_STEPS.map((step) => {
    const sight = sights.find((one) => one.step === step)
    if (sight) return { step, state: isUntried(sight) ? 'skipped' : causeAt(sight) ? 'bad' : 'good' }
    if (step === doing) return { step, state: 'doing' }
    return { step, state: doing === undefined ? 'skipped' : 'waiting' }
  })
}

/** Whether a step was passed over: nobody has signed in, or nobody here may write. */
function isUntried(sight: Sight): boolean {
  if (sight.step === 'signIn') return sight.seen === 'notTried'
  return sight.step === 'message' && !causeAt(sight) && !sight.circles.some(({ is }) => is === 'yes')
}

/** Hosts that a browser trusts without TLS. */
const OF_THIS_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** Whether a browser keeps a page from an engine because only the page came over TLS. */
export function isMixedContent(url: string, page: string): boolean {
  const { protocol, hostname } = new URL(url)
  return page.startsWith('https:') && protocol === 'ws:' && !OF_THIS_MACHINE.test(hostname)
}
