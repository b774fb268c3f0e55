import { createServer, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  accessOf,
  type CheckStep,
  type Finding,
  findingOf,
  type Sight,
} from '../../src/domain/sync/connection-check.ts'
import { type CheckParts, runCheck } from '../../src/stores/sync/run-check.ts'
import { freePort } from '../free-port.mjs'
import { whyNoHost } from '../hosts.mjs'
import { fromSite, ORIGIN, PASSWORDS, startEngine, type TestEngine } from './start-engine.ts'

const why = whyNoHost('nats-server')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const RESPONDER = { user: 'responder', password: PASSWORDS.responder }
const MOST_MS = 15_000

describe('a check of the connection, against the engine as it is shipped, finds', () => {
  let engine: TestEngine
  const servers: Server[] = []
  /** Checks, and says what was found. */
  async function check(
    parts: Partial<CheckParts> = {},
    onStep: (step: CheckStep) => unknown = () => {},
    stop = new AbortController(),
  ): Promise<{ sights: Sight[]; finding: Finding; tookMs: number }> {
    const sights: Sight[] = []
    const startedAt = performance.now()
    await runCheck(
      {
        url: engine.url,
        page: `${ORIGIN}/incident/`,
        circles: ['team', 'security'],
        who: RESPONDER,
        isSiteThere: async () => true,
        onBlocked: () => () => {},
        ...parts,
      },
      { onStep: (step) => void onStep(step), onSight: (sight) => void sights.push(sight) },
      stop.signal,
    )
    return { sights, finding: findingOf(sights), tookMs: performance.now() - startedAt }
  }
  const find = async (parts?: Partial<CheckParts>) => (await check(parts)).finding
  /** Another server than an engine. @returns its address */
  async function serving(answer: number): Promise<string> {
    const port = await freePort()
    const server = createServer((_, response) => void response.writeHead(answer).end())
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    return `ws://127.0.0.1:${port}`
  }
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) engine = await startEngine()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
    for (const server of servers.splice(0)) server.close()
  })
  afterAll(() => engine?.stop())

  here('nothing that is wrong where all is well, and what somebody may do in each circle', async () => {
    const { sights, finding, tookMs } = await check()
    expect(finding).toBe('well')
    expect(sights.map(({ step }) => step)).toEqual([
      'page',
      'address',
      'socket',
      'signIn',
      'rights',
      'message',
      'clock',
    ])
    expect(accessOf(sights)).toEqual([
      { circle: 'team', access: 'write' },
      { circle: 'security', access: 'none' },
    ])
    expect(tookMs).toBeLessThan(MOST_MS)
  })
  here('no trace of itself in the log afterwards', async () => {
    await check({ who: { user: 'security', password: PASSWORDS.security } })
    const info = await engine.asAdmin((admin) => admin.request('$JS.API.STREAM.INFO.POISE'))
    expect(info.json()).toMatchObject({ state: { messages: 0, last_seq: 0 } })
  })
  here('that the rest needs a sign-in', async () => {
    expect(await find({ who: undefined })).toBe('signInFirst')
  })
  here('an unknown host, and one where nothing listens: a page can’t tell them apart', async () => {
    expect(await find({ url: 'wss://engine.invalid' })).toBe('nobody')
    expect(await find({ url: `ws://127.0.0.1:${await freePort()}` })).toBe('nobody')
  })
  here('that this browser has no network, where the site doesn’t answer either', async () => {
    expect(await find({ url: 'wss://engine.invalid', isSiteThere: async () => false })).toBe('offline')
  })
  here('that a policy of the page forbids the connection', async () => {
    const onBlocked = (listener: () => void) => {
      const timer = setTimeout(listener)
      return () => clearTimeout(timer)
    }
    expect(await find({ url: 'wss://engine.invalid', onBlocked })).toBe('blocked')
  })
  here('a page with TLS before an engine without', async () => {
    expect(await find({ url: 'ws://engine.example.com' })).toBe('mixedContent')
  })
  here.each([
    ['otherPage', 'a site that is no engine', 404],
    ['proxyAlone', 'a proxy that doesn’t reach the engine', 502],
  ])('%s: %s', async (finding, _, answer) => {
    expect(await find({ url: await serving(answer) })).toBe(finding)
  })
  here('a site that the engine doesn’t let in', async () => {
    fromSite('https://other.example.com')
    expect(await find()).toBe('refusedOrigin')
    fromSite(ORIGIN)
    expect(await find()).toBe('well')
  })
  here('a wrong password, and a user whom nobody knows', async () => {
    expect(await find({ who: { ...RESPONDER, password: 'wrong' } })).toBe('wrongPassword')
    expect(await find({ who: { ...RESPONDER, user: 'nobody' } })).toBe('wrongPassword')
  })
  here('that somebody may read no circle', async () => {
    expect(await find({ circles: ['security'] })).toBe('noRights')
  })
  here('that there is no log', async () => {
    await engine.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
    expect(await find()).toBe('notSetUp')
    await engine.makeStream()
  })
  here('a clock that is off, by how much, and nothing else', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 90_000 })
    const { sights, finding } = await check()
    expect(finding).toBe('clockOff')
    const clock = sights.find((sight) => sight.step === 'clock')
    expect(Math.abs((clock?.differenceMs ?? 0) - 90_000)).toBeLessThan(5_000)
  })
  here('an engine that is silent, within fifteen seconds', async () => {
    engine.signal('SIGSTOP')
    const { finding, tookMs } = await check()
    engine.signal('SIGCONT')
    expect(finding).toBe('frozen')
    expect(tookMs).toBeLessThan(MOST_MS)
  })
  here('one that falls silent behind the sign-in, too', async () => {
    const { finding, tookMs } = await check({}, (step) => step === 'rights' && engine.signal('SIGSTOP'))
    engine.signal('SIGCONT')
    expect(finding).toBe('frozen')
    expect(tookMs).toBeLessThan(MOST_MS)
  })
  here('nothing more once it is broken off', async () => {
    engine.signal('SIGSTOP')
    const stop = new AbortController()
    const steps: string[] = []
    const { sights } = await check(
      {},
      (step) => {
        steps.push(step)
        if (step === 'address') stop.abort()
      },
      stop,
    )
    engine.signal('SIGCONT')
    expect(steps).toEqual(['page', 'address'])
    expect(sights).toEqual([{ step: 'page', seen: 'allowed' }])
  })
})
