import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type NatsConnection, wsconnect } from '@nats-io/nats-core'
import { vi } from 'vitest'
import { writePeople } from '../../deploy/team/people.ts'
import { freePort } from '../free-port.mjs'
import { hostPath } from '../hosts.mjs'
import { sameForEverybody } from './shipped.ts'

/** The site that the engine lets in, unless another one is named. */
export const ORIGIN = 'https://runbook.example.com'
/** The users, the administrator among them. */
export const PASSWORDS = {
  admin: 'admin-word',
  responder: 'team-word',
  security: '20261130',
  reader: 'reader-word',
  'wang.fang@example.com': 'fang-word',
} as const
/** What they may do. */
const PEOPLE = `responder  team
security   team security  # few people
reader     team:read
wang.fang@example.com  team
`

const STREAM = readFileSync('deploy/team/stream.json', 'utf8')

/** NATS as it is shipped, with a folder and ports of its own. */
export interface TestEngine {
  url: string
  /** Kills it, as a machine that loses its power. What it has stored stays. */
  kill(): Promise<void>
  /** Starts it again after that. */
  revive(): Promise<void>
  /** Lets it stand still, or go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void
  /** Asks as the administrator. */
  asAdmin<T>(ask: (connection: NatsConnection) => Promise<T>): Promise<T>
  makeStream(): Promise<void>
  /** Ends it, and removes its folder. */
  stop(): Promise<void>
}

/**
 * Starts an engine with the shipped files and a stream.
 * @param origin the site that it lets in
 * @throws {Error} what it says, when it doesn’t answer
 */
export async function startEngine(origin = ORIGIN): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-engine-'))
  const port = await freePort()
  const url = `ws://127.0.0.1:${port}`
  const config = join(folder, 'nats.conf')
  writeFileSync(config, configuration(port, folder))
  letIn(folder)
  let running: ChildProcess | undefined
  let said = ''

  async function revive(): Promise<void> {
    // In quotes, as docs/team.md says: NATS would take a password of digits for a number.
    const [POISE_ORIGIN, POISE_ADMIN] = [origin, PASSWORDS.admin].map((value) => JSON.stringify(value))
    running = spawn(hostPath('nats-server'), ['-c', config], {
      env: { POISE_ORIGIN, POISE_ADMIN, HOSTNAME: 'poise_1' },
    })
    running.stderr?.on('data', (text) => (said += text))
    await answered(url, () => said)
  }
  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => running?.once('close', resolve))
    if (!running?.kill('SIGKILL')) return
    await ended
  }
  async function asAdmin<T>(ask: (connection: NatsConnection) => Promise<T>): Promise<T> {
    const connection = await wsconnect({ servers: url, user: 'admin', pass: PASSWORDS.admin, reconnect: false })
    try {
      return await ask(connection)
    } finally {
      await connection.close()
    }
  }
  const makeStream = () =>
    asAdmin(async (connection) => {
      const answer = (await connection.request('$JS.API.STREAM.CREATE.POISE', STREAM)).json<{ error?: unknown }>()
      if (answer.error) throw new Error(JSON.stringify(answer.error))
    })
  await revive()
  await makeStream()
  return {
    url,
    kill,
    revive,
    signal: (signal) => void running?.kill(signal),
    asAdmin,
    makeStream,
    async stop() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The shipped file: its first part is another one, and Debian’s NATS 2.9 doesn’t know what a newer one does. */
function configuration(port: number, folder: string): string {
  return [
    'server_name: $HOSTNAME',
    'listen: "127.0.0.1:-1"',
    `websocket { listen: "127.0.0.1:${port}", no_tls: true, allowed_origins: [ $POISE_ORIGIN ] }`,
    `jetstream { store_dir: "${folder}", max_mem: 64MB, max_file: 1GB }`,
    sameForEverybody('deploy/team/nats.conf'),
  ].join('\n')
}

/** Writes who may sign in, as an administrator does. The passwords stand there already. */
function letIn(folder: string): void {
  const [list, target] = [join(folder, 'people.txt'), join(folder, 'people.conf')]
  const { admin: _, ...people } = PASSWORDS
  const known = Object.entries(people).map(
    ([user, password]) => `  { user: ${JSON.stringify(user)}, password: ${JSON.stringify(password)}, }\n`,
  )
  writeFileSync(list, PEOPLE)
  writeFileSync(target, known.join(''))
  writePeople(list, target)
}

/** Waits until somebody answers. @throws {Error} after 20 seconds without an answer */
async function answered(url: string, said: () => string): Promise<void> {
  const until = performance.now() + 20_000
  for (;;)
    try {
      await fetch(url.replace('ws:', 'http:'))
      return
    } catch {
      if (performance.now() > until) throw new Error(`nats-server doesn’t answer: ${said()}`)
      await setTimeout(30)
    }
}

/** Every WebSocket from now on comes from a page of this site, as in a browser. */
export function fromSite(origin: string): void {
  vi.unstubAllGlobals()
  const Plain = globalThis.WebSocket
  class FromSite extends Plain {
    constructor(url: string) {
      super(url, { headers: { origin } } as never)
    }
  }
  vi.stubGlobal('WebSocket', FromSite)
}
