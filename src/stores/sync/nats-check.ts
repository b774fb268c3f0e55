import type { Asked, Sight } from '../../domain/sync/connection-check.ts'
import { entrySubject, subjectsOf } from '../../domain/sync/subject.ts'
import { now } from '../clock.ts'
import { randomName } from '../random.ts'
import { decodeAnswer, isThrownAway, NO_STREAM, NO_SUCH_STREAM } from './nats-api.ts'
import { dial, Failed, type Failure, type Link, NotAllowed } from './nats-link.ts'
import { read } from './nats-reading.ts'
import { userOf } from './nats-user.ts'
import type { SignIn } from './sign-in.ts'

/** What the first step behind the greeting shows, where it isn't a connection. */
type SignInSight = Exclude<Extract<Sight, { step: 'signIn' }>['seen'], 'in'>

/** A connection for one circle, or why there is none. */
export async function enter(url: string, circle: string, who: SignIn): Promise<Link | SignInSight> {
  try {
    return await dial({ url, ...who, inbox: `_INBOX.${circle}` })
  } catch (error) {
    return error instanceof Failed ? sightOf(error.failure) : 'cut'
  }
}

function sightOf(failure: Failure): SignInSight {
  if ('refusal' in failure) return failure.refusal === 'signedOut' ? 'signedOut' : 'wrongPassword'
  return failure.trouble === 'frozen' ? 'silent' : 'cut'
}

/** Whether somebody may read a circle, and by how much the engine's clock differs, where it told. */
export interface ReadRight {
  is: Asked
  clock?: { differenceMs: number; onItsWayMs: number }
}

/** So far ahead that nothing lies behind it, in milliseconds: a trial reading is told nothing. */
const FAR_MS = 24 * 3_600_000

/** Begins to read a circle, as the site does, and ends that once it is known whether it may. */
export function tryReading(link: Link, circle: string): Promise<ReadRight> {
  const name = randomName()
  const place = {
    filter: subjectsOf(circle),
    name,
    deliver: `_INBOX.${circle}.${name}`,
    sinceMs: now() + FAR_MS,
    now,
  }
  return new Promise((resolve) => {
    let right: ReadRight = { is: 'cut' }
    const end = (is: Asked) => {
      stop()
      resolve({ ...right, is })
    }
    const stop = read(link, place, {
      onMessage() {},
      onReady: () => end('yes'),
      onMoved: () => end('cut'),
      onBroken: () => end('cut'),
      onFailure: (failure) => end('refusal' in failure ? 'no' : failure.trouble === 'notSetUp' ? 'noLog' : 'cut'),
      onBeat() {},
      onClock(differenceMs, onItsWayMs) {
        right = { ...right, clock: { differenceMs, onItsWayMs } }
      },
    })
  })
}

/** An incident and an entry that nobody has. */
const NOBODYS = { incident: '0'.repeat(26), id: '0'.repeat(26) }

/** Sends a message to where somebody's entries lie, by the same way as them. The engine throws it away, and answers so. */
export async function tryWriting(link: Link, circle: string, who: SignIn): Promise<Asked> {
  try {
    const user = await userOf(link, who.user)
    if (user === undefined) return 'no'
    const answer = decodeAnswer(await link.request(entrySubject(circle, user, NOBODYS), '', NO_SUCH_STREAM))
    if (isThrownAway(answer)) return 'yes'
    return answer.code === NO_STREAM ? 'noLog' : 'cut'
  } catch (error) {
    return error instanceof NotAllowed ? 'no' : 'cut'
  }
}
