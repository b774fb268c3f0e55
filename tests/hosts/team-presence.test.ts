import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { wsconnect } from '@nats-io/nats-core'
import { decodeSign, encodeSign } from '../../src/domain/sync/presence.ts'
import { entrySubject, hereSubject } from '../../src/domain/sync/subject.ts'
import { dial } from '../../src/stores/sync/nats-link.ts'
import { id, INCIDENT, note } from '../fixtures/entries.ts'
import { whyNoHost } from '../hosts.mjs'
import { PASSWORDS, startEngine, type TestEngine } from './start-engine.ts'
import { agree, openedBrowsers, soon, type teamBrowser } from './team-browser.ts'

const why = whyNoHost('nats-server')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const SECURITY = { user: 'security', password: PASSWORDS.security }
const sign = (name: string) => encodeSign({ tab: name, name, roles: [] })

describe('who has an incident open', () => {
  let engine: TestEngine
  const opened = openedBrowsers(() => engine.url)
  /** A browser that is connected and has the incident open: what it hears, and how it says that it is here. */
  async function present(more?: Parameters<typeof teamBrowser>[1], incident = INCIDENT) {
    const browser = opened.browser(more)
    const heard: (string | undefined)[] = []
    const channel = browser.engine.present(incident, (text) => void heard.push(decodeSign(text, 0)?.name))
    await soon(() => expect(browser.states.at(-1)?.kind).toBe('live'))
    await agree([browser], browser.entries().length)
    return { browser, heard, channel }
  }
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) engine = await startEngine()
  })
  afterEach(() => {
    opened.closeAll()
  })
  afterAll(() => engine?.stop())

  here('is heard by those who have it open too, by oneself as well, and by nobody who left', async () => {
    const [ann, bo] = [await present(), await present()]
    ann.channel.say(sign('Ann'))
    await soon(() => expect([ann.heard, bo.heard]).toEqual([['Ann'], ['Ann']]))
    ann.channel.end()
    bo.channel.say(sign('Bo'))
    await soon(() => expect(bo.heard).toEqual(['Ann', 'Bo']))
    expect(ann.heard).toEqual(['Ann'])
  })
  here('isn’t heard by whoever has another incident open, and nothing of it is kept', async () => {
    const [ann, other] = [await present(), await present({}, id(77))]
    const size = () =>
      engine.asAdmin(
        async (admin) =>
          (await admin.request('$JS.API.STREAM.INFO.POISE')).json<{ state: { messages: number } }>().state.messages,
      )
    const before = await size()
    ann.channel.say(sign('Ann'))
    await soon(() => expect(ann.heard).toEqual(['Ann']))
    expect(other.heard).toEqual([])
    expect(await size()).toBe(before)
    const late = await present()
    late.channel.say(sign('Late'))
    await soon(() => expect(late.heard).toEqual(['Late']))
  })
  here('is heard again once a cut connection stands', async () => {
    const [ann, bo] = [await present(), await present()]
    await engine.kill()
    await soon(() => expect(ann.browser.states.at(-1)?.kind).toBe('cut'))
    ann.channel.say(sign('lost'))
    await engine.revive()
    for (const { browser } of [ann, bo]) browser.wake()
    await soon(
      () => expect([ann, bo].map(({ browser }) => browser.states.at(-1)?.kind)).toEqual(['live', 'live']),
      20_000,
    )
    await soon(() => {
      ann.channel.say(sign('Ann'))
      expect(bo.heard).toContain('Ann')
    })
    expect(bo.heard).not.toContain('lost')
  })
  here('stays within its circle, and what is let in from another one isn’t taken for a sign', async () => {
    const member = await present({ ...SECURITY, circle: 'security' })
    member.channel.say(sign('Member'))
    await soon(() => expect(member.heard).toEqual(['Member']))
    const responder = await wsconnect({
      servers: engine.url,
      user: 'responder',
      pass: PASSWORDS.responder,
      reconnect: false,
      inboxPrefix: '_INBOX.team',
    })
    // Somebody of the team lets the engine deliver a text of theirs to those who are in the other circle.
    await responder.request(entrySubject('team', 'responder', note(90, '03:00')), sign('Forged'))
    const config = {
      name: 'x',
      deliver_subject: hereSubject('security', INCIDENT),
      filter_subject: 'poise.team.*.*',
      ack_policy: 'none',
    }
    await responder.request(
      '$JS.API.CONSUMER.CREATE.POISE.x.poise.team.*.*',
      JSON.stringify({ stream_name: 'POISE', config, action: 'create' }),
    )
    await responder.close()
    member.channel.say(sign('Later'))
    await soon(() => expect(member.heard).toContain('Later'))
    expect(member.heard).toEqual(['Member', 'Later'])
  })
  here('isn’t told where the engine doesn’t allow it, and the connection stands all the same', async () => {
    const link = await dial({ url: engine.url, user: 'responder', password: PASSWORDS.responder, inbox: '_INBOX.team' })
    const heard: string[] = []
    const subject = hereSubject('security', INCIDENT)
    link.subscribe(subject, (message) => void heard.push(message.subject))
    link.tell(subject, sign('Ann'))
    const answer = await link.request(entrySubject('team', 'responder', note(91, '03:00')), '{}')
    expect(JSON.parse(answer)).toHaveProperty('seq')
    expect(heard).toEqual([])
    link.drop()
  })
})
