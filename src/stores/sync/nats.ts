import { decodeMessage, encodeMessage, entrySubject, hereSubject, subjectsOf } from '../../domain/sync/subject.ts'
import type { Entry } from '../../domain/log/entry.ts'
import { now } from '../clock.ts'
import { randomFraction, randomName } from '../random.ts'
import { type Engine, type EngineOptions, Refused } from './engine.ts'
import { decodeAnswer, putResult } from './nats-api.ts'
import { createFollowing, type Following } from './nats-following.ts'
import { createHearing, type Hearing } from './nats-hearing.ts'
import { type EngineMachine, keepLine } from './nats-line.ts'
import { dial, type Link, NotAllowed } from './nats-link.ts'
import { userOf } from './nats-user.ts'
import { onWake } from './wake.ts'

const BROWSER: EngineMachine = { now, random: randomFraction, onWake }

/**
 * Connects to NATS with JetStream. It dials by itself, at once and after each cut, until it is closed or refused: a state
 * is told each time.
 */
export function connectNats(options: EngineOptions, machine: EngineMachine = BROWSER): Engine {
  const { circle } = options
  const inbox = `_INBOX.${circle}`
  const followings = new Set<Following>()
  const hearings = new Set<Hearing>()
  const line = keepLine(
    {
      dial: () => dial({ ...options, inbox }),
      onState: options.onState,
      onOpen(link) {
        for (const one of [...followings, ...hearings]) one.start(link)
      },
      onCut() {
        for (const following of followings) following.pause()
      },
      isListening: () => followings.size > 0,
    },
    machine,
  )
  const ears = {
    inbox,
    now: machine.now,
    name: randomName,
    onBeat: line.heard,
    onFailure: line.fail,
    onClock: (differenceMs: number, onItsWayMs: number) => options.onClock?.(differenceMs, onItsWayMs),
    decode: (subject: string, text: string) => decodeMessage(circle, subject, text),
  }
  function begin<T extends Following | Hearing>(one: T, all: Set<T>): () => void {
    all.add(one)
    const link = line.link()
    if (link) one.start(link)
    return () => {
      all.delete(one)
      one.stop()
    }
  }
  return {
    put: (entry) => put(line.link(), options, entry),
    follow: (incident, cursor, reader) =>
      begin(createFollowing({ ...ears, filter: subjectsOf(circle, incident), cursor }, reader), followings),
    watch: (sinceMs, reader) =>
      begin(createFollowing({ ...ears, filter: subjectsOf(circle), sinceMs }, reader), followings),
    present(incident, onSign) {
      const subject = hereSubject(circle, incident)
      const end = begin(createHearing(subject, onSign), hearings)
      return { say: (text) => line.link()?.tell(subject, text), end }
    },
    close() {
      for (const one of [...followings, ...hearings]) one.stop()
      followings.clear()
      hearings.clear()
      line.close()
    },
  }
}

async function put(
  link: Link | undefined,
  { circle, user }: Pick<EngineOptions, 'circle' | 'user'>,
  entry: Entry,
): Promise<'stored' | 'known'> {
  if (!link) throw new Error('There is no connection.')
  const writer = await userOf(link, user)
  if (writer === undefined) throw new Refused('notAllowed')
  const text = encodeMessage(entry)
  // The engine would end the connection for it.
  if (new TextEncoder().encode(text).length > link.maxBytes) throw new Refused('tooLarge')
  let answer: string
  try {
    answer = await link.request(entrySubject(circle, writer, entry), text)
  } catch (error) {
    throw error instanceof NotAllowed ? new Refused('notAllowed') : error
  }
  const result = putResult(decodeAnswer(answer))
  if (result === 'tooLarge') throw new Refused(result)
  if (result === 'again') throw new Error('The engine doesn’t take it now.')
  return result
}
