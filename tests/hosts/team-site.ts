import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { browserArguments, browserPath } from '../browser.mjs'
import { freePort } from '../free-port.mjs'
import { SHIPPED } from './shipped.ts'
import { startEngine, type TestEngine } from './start-engine.ts'
import { startHost } from './start-host.ts'

/** What a company writes into its organization file to have a team. */
export const TEAM = `team:
  url: /team
  circles:
    - { id: team, name: { zh-CN: 全队, en: Whole team } }
    - { id: security, name: { zh-CN: 安全, en: Security } }
`

/** A site with a team: nginx with the shipped files, the engine behind it, and browsers that look at it. */
export interface TeamSite {
  engine: TestEngine
  /** The folder of the built site. */
  dist: string
  /** Its address, without a slash at the end. */
  origin: string
  /** Somebody’s browser, with nothing in it. @param windowSize a desktop’s, if nothing is given */
  visit(windowSize?: { width: number; height: number }): Promise<Page>
  stop(): Promise<void>
}

/**
 * Builds the site with a team, and starts what it needs. It takes as long as a build; `POISE_TEAM_DIST` names the folder of
 * one that was built before.
 */
export async function startTeamSite(): Promise<TeamSite> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-team-'))
  const dist = process.env.POISE_TEAM_DIST ?? join(folder, 'dist')
  if (!process.env.POISE_TEAM_DIST) build(folder, dist)
  const port = await freePort()
  const engine = await startEngine(`http://127.0.0.1:${port}`)
  const location = readFileSync('deploy/team/nginx-location.conf', 'utf8').replace(
    'http://127.0.0.1:8080/',
    `${engine.url.replace('ws:', 'http:')}/`,
  )
  const host = await startHost(SHIPPED[0], dist, port, location)
  let browser: Browser | undefined
  return {
    engine,
    dist,
    origin: host.origin,
    async visit(viewport = { width: 1280, height: 800 }) {
      browser ??= await chromium.launch({ executablePath: browserPath(), args: browserArguments })
      const context = await browser.newContext({
        baseURL: `${host.origin}/`,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        serviceWorkers: 'block',
        viewport,
      })
      return context.newPage()
    },
    async stop() {
      await browser?.close()
      await host.stop()
      await engine.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function build(folder: string, dist: string): void {
  const file = join(folder, 'organization.yaml')
  writeFileSync(file, TEAM)
  // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
  const { BASE_URL: _, ...env } = process.env
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', dist], {
    env: { ...env, POISE_ORGANIZATION: file },
    stdio: 'pipe',
  })
}
