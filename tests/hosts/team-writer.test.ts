import { wsconnect } from '@nats-io/nats-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { accessOf, findingOf, type Sight } from '../../src/domain/sync/connection-check.ts'
import { encodeMessage, entrySubject } from '../../src/domain/sync/subject.ts'
import { runCheck } from '../../src/stores/sync/run-check.ts'
import { id, INCIDENT, note } from '../fixtures/entries.ts'
import { whyNoHost } from '../hosts.mjs'
import { ORIGIN, PASSWORDS, startEngine, type TestEngine } from './start-engine.ts'
import { agree, openedBrowsers, soon, type TeamBrowser } from './team-browser.ts'

const why = whyNoHost('nats-server')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const FANG = 'wang.fang@example.com'
const by = (user: keyof typeof PASSWORDS) => ({ user, password: PASSWORDS[user] })

describe('who wrote an entry, over NATS as it is shipped,', () => {
  let engine: TestEngine
  const { open, browser, closeAll } = openedBrowsers(() => engine.url)
  const writers = (one: TeamBrowser) => [...one.exchange.$exchange.get().shared]
  /** Somebody with tools of their own. */
  const withTools = (user: keyof typeof PASSWORDS) =>
    wsconnect({
      servers: engine.url,
      user,
      pass: PASSWORDS[user],
      reconnect: false,
      inboxPrefix: '_INBOX.team',
    })
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) engine = await startEngine()
  })
  afterEach(async () => {
    closeAll()
    await engine?.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
    await engine?.makeStream()
  })
  afterAll(() => engine?.stop())

  here('is the one who has signed in, whatever name was typed', async () => {
    const typed = { ...note(1, '03:00'), by: '李雷' }
    const one = browser({ ...by(FANG), seeded: [typed] })
    await agree([one, browser()], 1)
    for (const each of open) expect(writers(each)).toEqual([[typed.id, FANG]])
  })
  here('is known again after a reload, without asking the engine for it', async () => {
    const one = browser({ ...by(FANG), seeded: [note(1, '03:00')] })
    await agree([one], 1)
    one.close()
    expect(writers(browser({ area: one.area }))).toEqual([[id(1), FANG]])
  })
  here('stays the first one when somebody else writes under the same id, and so does the text', async () => {
    const mine = note(1, '03:00', '真的')
    const connected = browser({ ...by(FANG), seeded: [mine] })
    await agree([connected], 1)
    const forger = await withTools('responder')
    const subject = entrySubject('team', 'responder', mine)
    const answer = await forger.request(subject, encodeMessage({ ...mine, text: '假的' } as typeof mine))
    expect(answer.json()).toMatchObject({ seq: 2 })
    await forger.close()
    const fresh = browser()
    connected.note('later')
    await agree([connected, fresh], 2)
    for (const each of [connected, fresh]) {
      expect(each.entries()[0]).toEqual(mine)
      expect(each.exchange.$exchange.get().shared.get(mine.id)).toBe(FANG)
    }
  })
  here.each([
    ['names a person', FANG],
    ['names the administrator', 'admin'],
    ['names nobody', '*'],
  ])('can’t be another one: the engine refuses what %s', async (_, name) => {
    const forger = await withTools('responder')
    const entry = note(1, '03:00')
    const answer = await forger
      .request(`poise.team.${INCIDENT}.${name.replaceAll('.', '~')}.${entry.id}`, encodeMessage(entry))
      .catch((error: Error) => error.message)
    expect(answer).toMatch(/permissions violation/i)
    await forger.close()
  })
  here('isn’t forged by having the engine answer, or deliver, under somebody’s name', async () => {
    const forger = await withTools('responder')
    const entry = note(1, '03:00', '假的')
    const theirs = entrySubject('team', FANG, entry)
    // What the engine answers goes wherever it is told to: the answer itself, which is no entry.
    forger.publish(entrySubject('team', 'responder', entry), encodeMessage(entry), { reply: theirs })
    const question = (deliver: string) =>
      JSON.stringify({
        stream_name: 'POISE',
        config: { name: 'x', deliver_subject: deliver, ack_policy: 'none', filter_subject: 'poise.team.*.*.*' },
        action: 'create',
      })
    const ask = (deliver: string) =>
      forger.request('$JS.API.CONSUMER.CREATE.POISE.x.poise.team.*.*.*', question(deliver))
    expect((await ask(`${theirs}`)).json()).toMatchObject({ error: { description: expect.stringMatching(/cycle/) } })
    const purge = { ...note(2, '03:00'), filter: 'poise.>' }
    await forger.request(entrySubject('team', 'responder', purge), JSON.stringify(purge))
    await ask('$JS.API.STREAM.PURGE.POISE')
    await forger.close()
    const reader = browser({ ...by(FANG) })
    await soon(() => expect(writers(reader)).toContainEqual([entry.id, 'responder']))
    expect(writers(reader).map(([, user]) => user)).not.toContain(FANG)
  })
  here('somebody who only follows sees everything, writes nothing, and is told so', async () => {
    const one = browser({ seeded: [note(1, '03:00')] })
    const reader = browser({ ...by('reader'), seeded: [note(2, '03:01')] })
    await soon(() => expect(reader.exchange.$exchange.get().refused.get(id(2))).toBe('notAllowed'))
    await soon(() => expect(reader.entries().length).toBe(2))
    expect(one.entries().length).toBe(1)
    const sights: Sight[] = []
    await runCheck(
      {
        url: engine.url,
        page: `${ORIGIN}/`,
        circles: ['team'],
        who: by('reader'),
        isSiteThere: async () => true,
        onBlocked: () => () => {},
      },
      { onStep() {}, onSight: (sight) => void sights.push(sight) },
      new AbortController().signal,
    )
    expect(findingOf(sights)).toBe('readOnly')
    expect(accessOf(sights)).toEqual([{ circle: 'team', access: 'read' }])
  })
})
