import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { freePort } from '../free-port.mjs'
import { hostPath, whyNoHost } from '../hosts.mjs'
import { answered, nginxAround } from './start-host.ts'
import { startEngine, type TestEngine } from './start-engine.ts'
import { agree, soon, type TeamBrowser, teamBrowser } from './team-browser.ts'

const why = whyNoHost('nats-server') || whyNoHost('nginx')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const shipped = (name: string) => readFileSync(`deploy/team/${name}`, 'utf8')

describe('a team behind nginx with deploy/team/nginx-location.conf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-proxy-'))
  const open: TeamBrowser[] = []
  let engine: TestEngine
  let url = ''
  let stop = async () => {}
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (why) return
    engine = await startEngine()
    const address = `127.0.0.1:${await freePort()}`
    const location = shipped('nginx-location.conf').replace(
      'http://127.0.0.1:8080/',
      engine.url.replace('ws:', 'http:') + '/',
    )
    const config = join(folder, 'nginx.conf')
    writeFileSync(config, nginxAround(`server {\n  listen ${address};\n${location}\n}`, folder))
    const running = spawn(hostPath('nginx'), ['-e', 'stderr', '-c', config], { stdio: 'ignore' })
    const ended = new Promise((resolve) => running.once('close', resolve))
    stop = async () => {
      running.kill()
      await ended
    }
    await answered(`http://${address}`)
    url = `ws://${address}/team`
  })
  afterAll(async () => {
    for (const one of open) one.close()
    await stop()
    await engine?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  here('shares what two browsers write, through the site’s own address', async () => {
    open.push(teamBrowser(url), teamBrowser(url))
    for (const [index, one] of open.entries()) one.note(`${index}`)
    await agree(open, 2)
  })
  here('hears that the way is cut when nginx doesn’t reach the engine, and comes back by itself', async () => {
    await engine.kill()
    const late = teamBrowser(url)
    open.push(late)
    await soon(() => expect(open.map(({ states }) => states.at(-1)?.kind)).toEqual(['cut', 'cut', 'cut']))
    await engine.revive()
    await agree(open, 2, 20_000)
  })
  here('hears of another address that no engine is there', async () => {
    const lost = teamBrowser(url.replace('/team', '/teams'))
    open.push(lost)
    await soon(() => expect(lost.states.at(-1)?.kind).toBe('unknownHost'))
  })
})

describe('deploy/team/compose.yaml', () => {
  const { nats } = parse(shipped('compose.yaml')).services

  test('hands over everything that nats.conf and people.conf take from the environment', () => {
    const taken = [...(shipped('nats.conf') + shipped('people.ts')).matchAll(/\$(POISE_\w+)/g)].map(([, name]) => name)
    expect([...nats.environment].sort()).toEqual([...new Set(taken)].sort())
    expect(nats.hostname).toMatch(/^\w+$/)
  })
  test('keeps the log in the volume that outlives the container, and opens nothing but the proxy’s port', () => {
    expect(shipped('nats.conf')).toContain('store_dir: "/data"')
    expect(nats.volumes).toContain('data:/data')
    expect(nats.volumes).toContain('./people.conf:/etc/nats/people.conf:ro')
    expect(nats.ports).toEqual(['127.0.0.1:8080:8080'])
  })
})
