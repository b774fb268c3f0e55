import type { Cursor } from '../../domain/sync/cursor.ts'
import type { Message } from '../../domain/sync/subject.ts'
import type { Reader } from './engine.ts'
import type { Failure, Link } from './nats-link.ts'
import { read } from './nats-reading.ts'

/** After a reading that broke off, this long nothing is asked: an engine that is busy isn't asked in a circle. */
const REST_MS = 500

/** What is followed, and what a following needs of the engine around it. */
export interface FollowingOptions {
  filter: string
  cursor?: Cursor | undefined
  sinceMs?: number | undefined
  inbox: string
  now(): number
  /** A name that nobody has. */
  name(): string
  decode(subject: string, text: string): Message
  onBeat(): void
  onFailure(failure: Failure): void
  onClock(differenceMs: number, onItsWayMs: number): void
}

/** Something that is followed, over one link after the other: each reading goes on where the last one was. */
export interface Following {
  /** Goes on over this link. */
  start(link: Link): void
  /** Until the next link. */
  pause(): void
  /** For good: nothing is told any more. */
  stop(): void
}

/** It begins with the first link that it is given. */
export function createFollowing(options: FollowingOptions, reader: Reader): Following {
  let { cursor } = options
  let quit: () => void = () => {}
  let resting: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(resting)
    quit()
    quit = () => {}
  }
  function start(link: Link): void {
    stop()
    const name = options.name()
    const sinceMs = cursor ? undefined : options.sinceMs
    const place = {
      filter: options.filter,
      name,
      deliver: `${options.inbox}.${name}`,
      cursor,
      sinceMs,
      now: options.now,
    }
    quit = read(link, place, {
      onMessage(subject, text, at) {
        cursor = at
        reader.onArrival({ message: options.decode(subject, text), cursor: at })
      },
      onReady: reader.onReady,
      onMoved() {
        cursor = undefined
        reader.onRestart()
        start(link)
      },
      onBroken() {
        reader.onCut()
        resting = setTimeout(() => start(link), REST_MS)
      },
      onFailure: options.onFailure,
      onBeat: options.onBeat,
      onClock: options.onClock,
    })
  }
  return {
    start,
    pause() {
      stop()
      reader.onCut()
    },
    stop,
  }
}
