import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { wsconnect } from '@nats-io/nats-core'
import { encodeMessage, entrySubject, erasedSubject, hereSubject } from '../../src/domain/sync/subject.ts'
import { Refused } from '../../src/stores/sync/engine.ts'
import { INCIDENT, note } from '../fixtures/entries.ts'
import { freePort } from '../free-port.mjs'
import { whyNoHost } from '../hosts.mjs'
import { fromSite, ORIGIN, PASSWORDS, startEngine, type TestEngine } from './start-engine.ts'
import { agree, soon, type TeamBrowser, teamBrowser } from './team-browser.ts'

const why = whyNoHost('nats-server')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const SECRET = note(1, '03:00', 'secret')
const BROAD = { stream_name: 'POISE', config: { deliver_subject: '_INBOX.team.stolen', ack_policy: 'none' } }

describe('the engine as it is shipped refuses', () => {
  let engine: TestEngine
  const open: TeamBrowser[] = []
  const browser = (more?: Parameters<typeof teamBrowser>[1], url = engine.url) => {
    const one = teamBrowser(url, more)
    open.push(one)
    return one
  }
  const ends = (one: TeamBrowser, kind: string) => soon(() => expect(one.states.at(-1)?.kind).toBe(kind), 15_000)
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) engine = await startEngine()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    for (const one of open.splice(0)) one.close()
  })
  afterAll(() => engine?.stop())

  here.each([
    ['a wrong password', { password: 'wrong' }],
    ['a user whom nobody knows', { user: 'nobody' }],
  ])('%s, once, and nobody dials again', async (_, who) => {
    const one = browser(who)
    await ends(one, 'wrongPassword')
    one.wake()
    expect(one.states.map(({ kind }) => kind)).toEqual(['connecting', 'wrongPassword'])
  })
  here('somebody without a name', async () => {
    const socket = await wsconnect({ servers: engine.url, reconnect: false }).catch((error: Error) => error)
    expect(String(socket)).toMatch(/authorization violation/i)
  })
  here('a page of another site, and says that it is this and no wrong password', async () => {
    fromSite('https://other.example.com')
    await ends(browser(), 'refusedOrigin')
    fromSite(ORIGIN)
    await ends(browser(), 'live')
  })
  here('nothing where nobody listens: that is an unknown host', async () => {
    await ends(browser({}, `ws://127.0.0.1:${await freePort()}`), 'unknownHost')
  })
  here('to read a circle of which somebody isn’t', async () => {
    const one = browser({ circle: 'security' })
    await ends(one, 'otherCircle')
    expect(one.entries()).toEqual([])
  })
  here('nobody of the circle what the team may do', async () => {
    const who = { user: 'security', password: PASSWORDS.security }
    await agree([browser({ ...who, circle: 'security', seeded: [SECRET] }), browser({ ...who, circle: 'security' })], 1)
    await ends(browser(who), 'live')
  })
  here('an entry that is too large, which stays here and says so; the others are shared', async () => {
    const large = { ...note(2, '03:00', 'x'.repeat(500_000)) }
    const beyond = { ...note(3, '03:00', 'x'.repeat(2_000_000)) }
    const one = browser({ seeded: [large, beyond, note(4, '03:00')] })
    await soon(() => expect(one.shared()).toBe(1))
    await soon(() =>
      expect([...one.exchange.$exchange.get().refused]).toEqual([
        [beyond.id, 'tooLarge'],
        [large.id, 'tooLarge'],
      ]),
    )
    expect(one.states.map(({ kind }) => kind)).toEqual(['connecting', 'live'])
  })
  here('to write into another circle', async () => {
    const one = browser({ circle: 'security' })
    const put = one.engine.put(note(9, '03:00')).catch((error) => error)
    expect([Refused, Error]).toContain((await put).constructor)
  })

  here.each([
    ['delete a message', '$JS.API.STREAM.MSG.DELETE.POISE', { seq: 1 }],
    ['purge the log', '$JS.API.STREAM.PURGE.POISE', {}],
    ['delete the log', '$JS.API.STREAM.DELETE.POISE', {}],
    ['change the log', '$JS.API.STREAM.UPDATE.POISE', { name: 'POISE' }],
    ['make a log of their own', '$JS.API.STREAM.CREATE.COPY', { name: 'COPY', subjects: ['poise.security.>'] }],
    ['mirror the log', '$JS.API.STREAM.CREATE.M', { name: 'M', mirror: { name: 'POISE' } }],
    ['ask what is in the log', '$JS.API.STREAM.INFO.POISE', { subjects_filter: '>' }],
    ['list the logs', '$JS.API.STREAM.LIST', {}],
    ['name the logs', '$JS.API.STREAM.NAMES', {}],
    ['fetch a message by number', '$JS.API.STREAM.MSG.GET.POISE', { seq: 1 }],
    ['fetch the last of another circle', '$JS.API.STREAM.MSG.GET.POISE', { last_by_subj: 'poise.security.>' }],
    ['fetch it directly', '$JS.API.DIRECT.GET.POISE', { last_by_subj: 'poise.security.>' }],
    ['read another circle', '$JS.API.CONSUMER.CREATE.POISE.x.poise.security.>', BROAD],
    ['read everything', '$JS.API.CONSUMER.CREATE.POISE.x.>', BROAD],
    ['read without a filter', '$JS.API.CONSUMER.CREATE.POISE', BROAD],
    ['read in the old way', '$JS.API.CONSUMER.DURABLE.CREATE.POISE.x', BROAD],
    ['take the next message of somebody’s reading', '$JS.API.CONSUMER.MSG.NEXT.POISE.x', {}],
    ['list the readings', '$JS.API.CONSUMER.LIST.POISE', {}],
    ['back the log up', '$JS.API.STREAM.SNAPSHOT.POISE', { deliver_subject: '_INBOX.team.stolen' }],
    ['write into another circle', entrySubject('security', 'responder', note(9, '03:00')), {}],
    ['write as somebody else', entrySubject('team', 'security', note(9, '03:00')), {}],
    ['write as the administrator', entrySubject('team', 'admin', note(9, '03:00')), {}],
    ['write as everybody', 'poise.team.x.*.y', {}],
    ['write as nobody', 'poise.team.x.y', {}],
    ['write beside the circles', 'poise.team.x', {}],
    ['say in another circle that they are here', hereSubject('security', INCIDENT), {}],
    ['say so beside the circles', 'poise-here.team', {}],
    ['say that an incident was erased', erasedSubject('team', INCIDENT), {}],
  ])('somebody of the team who wants to %s', async (_, subject, question) => {
    const responder = await asResponder()
    const answer = await responder
      .request(subject, JSON.stringify(question), { timeout: 2_000 })
      .then((message) => message.string())
      .catch((error: Error) => `${error.name}: ${error.message}`)
    await responder.close()
    expect(answer).toMatch(/permissions violation/i)
  })
  here('somebody of the team whose question names the team and whose filter another circle', async () => {
    const responder = await asResponder()
    const config = { ...BROAD.config, name: 'x', filter_subject: 'poise.security.>' }
    const answer = await responder.request(
      '$JS.API.CONSUMER.CREATE.POISE.x.poise.team.>',
      JSON.stringify({ stream_name: 'POISE', config, action: 'create' }),
    )
    await responder.close()
    expect(answer.json()).toMatchObject({ error: { description: expect.stringMatching(/filter/) } })
  })
  here.each([
    'poise.>',
    'poise.security.>',
    '>',
    '_INBOX.>',
    '_INBOX.security.x',
    '$JS.>',
    'poise-here.>',
    'poise-here.*.*',
    'poise-here.security.*',
    hereSubject('security', INCIDENT),
  ])('somebody of the team who listens to %s', async (subject) => {
    const responder = await asResponder()
    const heard: string[] = []
    const listening = responder.subscribe(subject, {
      callback: (error, message) => void heard.push(error?.message ?? message.subject),
    })
    const put = (number: number) => {
      const entry = { ...note(number, '03:00', 'secret'), incident: INCIDENT }
      return engine.asAdmin((admin) => admin.request(entrySubject('security', 'security', entry), encodeMessage(entry)))
    }
    await put(50)
    await soon(() => expect(heard).toEqual([expect.stringMatching(/permissions violation/i)]))
    listening.unsubscribe()
    await responder.close()
  })

  function asResponder() {
    return wsconnect({
      servers: engine.url,
      user: 'responder',
      pass: PASSWORDS.responder,
      reconnect: false,
      inboxPrefix: '_INBOX.team',
    })
  }
})
