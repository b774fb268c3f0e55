import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { administer } from '../../deploy/team/admin.ts'
import { stateOf } from '../../src/domain/sync/exchange.ts'
import { INCIDENT, note } from '../fixtures/entries.ts'
import { freePort } from '../free-port.mjs'
import { whyNoHost } from '../hosts.mjs'
import { PASSWORDS, startEngine, type TestEngine } from './start-engine.ts'
import { agree, openedBrowsers, soon } from './team-browser.ts'

const why = whyNoHost('nats-server')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const folder = mkdtempSync(join(tmpdir(), 'poise-backup-'))

describe('the administrator of a team’s log', () => {
  let engine: TestEngine
  const { browser, closeAll } = openedBrowsers(() => engine.url)
  const team = async (...words: string[]) => {
    const said: string[] = []
    await administer(words, { POISE_ADMIN: PASSWORDS.admin, POISE_TEAM_URL: engine.url }, (line) => said.push(line))
    return said.join('\n')
  }
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) engine = await startEngine()
  })
  afterEach(async () => {
    closeAll()
    await engine?.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await engine?.stop()
  })

  here('sets the log up, and may do so again', async () => {
    await engine.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
    expect(await team('setup')).toBe('The log is there.')
    expect(await team('list')).toBe('The log is empty.')
    await agree([browser({ seeded: [note(1, '03:00'), note(2, '03:00')] })], 2)
    expect(await team('setup')).toBe('The log was there, and has these settings.')
    expect(await team('list')).toBe(`team  ${INCIDENT}  2`)
  })
  here('erases an incident: it is gone, and no browser brings it back', async () => {
    await team('setup')
    const holder = browser({ seeded: [note(1, '03:00'), note(2, '03:00')] })
    const away = browser({ seeded: [note(3, '03:00')] })
    await agree([holder, away], 3)
    away.close()
    expect(await team('erase', 'team', INCIDENT)).toMatch(/^3 entries are gone/)
    await soon(() => expect(holder.exchange.$exchange.get().isErased).toBe(true))
    holder.note('later')
    const back = browser({ area: away.area })
    await soon(() => expect(back.exchange.$isCaughtUp.get()).toBe(true))
    for (const one of [holder, back])
      for (const { id } of one.entries())
        expect(stateOf(one.exchange.$exchange.get(), id)).toEqual({ refused: 'erased' })
    const fresh = browser()
    await soon(() => expect(fresh.exchange.$isCaughtUp.get()).toBe(true))
    expect(fresh.entries()).toEqual([])
    expect(await team('list')).toBe(`team  ${INCIDENT}  erased`)
  })
  here('backs the log up, and puts back what is missing', async () => {
    await team('setup')
    const first = browser({ seeded: [note(1, '03:00', '主库满了'), note(2, '03:00')] })
    await agree([first], 2)
    first.close()
    const file = join(folder, 'log.jsonl')
    expect(await team('backup', file)).toMatch(/^2 entries are in/)
    expect(readFileSync(file, 'utf8')).toContain('主库满了')
    await engine.asAdmin((admin) => admin.request('$JS.API.STREAM.DELETE.POISE'))
    await team('setup')
    expect(await team('restore', file)).toBe('2 entries were put back, 0 were there.')
    expect(await team('restore', file)).toBe('0 entries were put back, 2 were there.')
    await agree([browser()], 2)
  })
  test('says who may sign in, keeps the passwords that are there, and tells the new ones', async () => {
    const [list, target] = [join(folder, 'people.txt'), join(folder, 'people.conf')]
    const people = async (text: string) => {
      writeFileSync(list, text)
      const said: string[] = []
      await administer(['people', list, target], {}, (line) => said.push(line))
      return said.join('\n')
    }
    expect(await people(readFileSync('deploy/team/people.txt', 'utf8'))).toMatch(/^wangfang {2}\w{26}$[\s\S]*3 people/m)
    expect(statSync(target).mode & 0o777).toBe(0o600)
    const password = /user: "wangfang", password: ("\w+")/.exec(readFileSync(target, 'utf8'))?.[1]
    const said = await people('wangfang team\nhanmei team\n')
    expect(said).toMatch(/^hanmei {2}\w{26}\n2 people may sign in, 2 no longer/)
    expect(readFileSync(target, 'utf8')).toContain(`user: "wangfang", password: ${password}`)
    expect(readFileSync(target, 'utf8')).not.toContain('lilei')
    await expect(people('admin team')).rejects.toThrow('the administrator’s name')
    await expect(people('a* team')).rejects.toThrow('Line 1')
  })
  here('hears what is wrong', async () => {
    await expect(team()).rejects.toThrow('npm run team -- setup')
    await expect(team('constructor')).rejects.toThrow('npm run team -- setup')
    await expect(team('list')).rejects.toThrow('There is no log yet: npm run team -- setup')
    await team('setup')
    await expect(team('erase', 'team', 'x')).rejects.toThrow('Which incident?')
    const say = () => {}
    await expect(administer(['list'], {}, say)).rejects.toThrow('POISE_ADMIN is empty')
    const wrong = { POISE_ADMIN: 'x', POISE_TEAM_URL: engine.url }
    await expect(administer(['list'], wrong, say)).rejects.toThrow('POISE_ADMIN is another one')
    const nowhere = { POISE_ADMIN: 'x', POISE_TEAM_URL: `ws://127.0.0.1:${await freePort()}` }
    await expect(administer(['list'], nowhere, say)).rejects.toThrow('Nobody answers there.')
  })
})
