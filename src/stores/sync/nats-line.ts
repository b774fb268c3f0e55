import {
  type Connection,
  type ConnectionEvent,
  isRefused,
  isTroubled,
  nextConnection,
} from '../../domain/sync/connection.ts'
import { SILENCE_MS, waitMs } from '../../domain/sync/waits.ts'
import { Failed, type Failure, type Link } from './nats-link.ts'

/** What the engine takes from the machine, so that a test can give it. */
export interface EngineMachine {
  /** Epoch milliseconds. */
  now(): number
  /** From 0 up to but not 1. */
  random(): number
  /** Calls back when the network returns or the page is looked at again. @returns ends that */
  onWake(listener: () => void): () => void
}

/** What a line needs of those who use it. */
export interface LineOptions {
  /** @throws {Failed} */
  dial(): Promise<Link>
  onState(connection: Connection): void
  onOpen(link: Link): void
  /** The link is gone: nothing may be asked of it any more. */
  onCut(): void
  /** Whether the engine has something to say from time to time: otherwise its silence says nothing. */
  isListening(): boolean
}

/** One link after the other to the same engine. */
export interface Line {
  /** The link that stands now, if any. */
  link(): Link | undefined
  /** The engine gave a sign of life. */
  heard(): void
  /** What is done over the link doesn't work: it is dropped. */
  fail(failure: Failure, atMs?: number): void
  /** Ends it. No state is told after that. */
  close(): void
}

/**
 * Keeps a line to an engine: dials at once, and again whenever a link ends or the engine is silent for 12 seconds, until
 * it is closed or refused.
 */
export function keepLine(options: LineOptions, machine: EngineMachine): Line {
  let connection: Connection = { kind: 'connecting' }
  let link: Link | undefined
  let isClosed = false
  const rest = createRest()
  const silence = createSilence(machine, (heardAtMs) => {
    if (options.isListening()) fail({ trouble: 'frozen' }, heardAtMs)
    else silence.heard()
  })

  function drop(): void {
    const dropped = link
    link = undefined
    silence.stop()
    options.onCut()
    dropped?.drop()
  }
  function fail(failure: Failure, atMs = machine.now()): void {
    drop()
    if (isClosed) return
    connection = nextConnection(connection, eventOf(failure, atMs))
    options.onState(connection)
  }
  /** One link, from its dial to its end. */
  async function live(): Promise<void> {
    const opened = await options.dial()
    if (isClosed) return opened.drop()
    link = opened
    silence.heard()
    connection = nextConnection(connection, { kind: 'opened' })
    options.onState(connection)
    options.onOpen(opened)
    const failure = await opened.ended
    if (link === opened) fail(failure ?? { trouble: 'cut' })
  }
  async function run(): Promise<void> {
    options.onState(connection)
    while (!isClosed && !isRefused(connection)) {
      await live().catch((error) => fail(error instanceof Failed ? error.failure : { trouble: 'cut' }))
      if (isTroubled(connection) && !isClosed) await rest.take(waitMs(connection.attempts, machine.random()))
    }
  }
  const sleepOn = machine.onWake(() => {
    // While a page sleeps no timer of its own runs.
    if (link) silence.look()
    rest.end()
  })
  void run()
  return {
    link: () => link,
    heard: silence.heard,
    fail,
    close() {
      isClosed = true
      sleepOn()
      drop()
      rest.end()
    },
  }
}

function eventOf(failure: Failure, atMs: number): ConnectionEvent {
  return 'refusal' in failure ? { kind: 'refused', ...failure } : { kind: 'failed', ...failure, atMs }
}

/** Says when nothing was heard for 12 seconds, and since when. */
function createSilence({ now }: EngineMachine, onSilent: (heardAtMs: number) => void) {
  let heardAtMs = now()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    heard() {
      heardAtMs = now()
      clearTimeout(timer)
      timer = setTimeout(() => onSilent(heardAtMs), SILENCE_MS)
    },
    /** Says so now, when it is so long already. */
    look() {
      if (now() - heardAtMs > SILENCE_MS) onSilent(heardAtMs)
    },
    stop: () => clearTimeout(timer),
  }
}

/** A wait that can be ended early. */
function createRest() {
  let end = () => {}
  return {
    end: () => end(),
    take: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
