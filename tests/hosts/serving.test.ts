import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject } from '../built/copy-project.ts'
import { whyNoHost } from '../hosts.mjs'
import { copiedByContainer } from './containerfile.ts'
import { ASK_AGAIN, FOR_GOOD, sentHeaders } from './sent-headers.ts'
import { SHIPPED } from './shipped.ts'
import { type Host, startHost } from './start-host.ts'

/** The site as it is built for the path, from nothing but what the container has of the project. */
const underPath = mkdtempSync(join(tmpdir(), 'poise-path-'))
beforeAll(() => {
  if (SHIPPED.every(({ program }) => whyNoHost(program))) return
  copyProject(underPath, copiedByContainer())
  // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
  const { BASE_URL: _, ...env } = process.env
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: underPath,
    env: { ...env, POISE_SITE: 'https://intranet.test', POISE_BASE: '/runbook/' },
    stdio: 'pipe',
  })
})
afterAll(() => rmSync(underPath, { recursive: true, force: true }))

const HTML = /^text\/html; charset=utf-8$/i
const SCRIPT = /^(?:text|application)\/javascript\b/
const JSON_FILE = /^application\/json\b/
const PNG = /^image\/png$/
const PACKED = /^application\/octet-stream$/

describe.each(SHIPPED)('$program with $file', (shipped) => {
  const why = whyNoHost(shipped.program)
  const { base } = shipped
  const built = base === '/' ? 'dist' : join(underPath, 'dist')
  let host: Host | undefined
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${host?.origin}${base}${path}`, { headers: { 'Accept-Encoding': 'gzip', ...headers }, redirect: 'manual' })
  /** The first file with such a name, below the root of the site. */
  const first = (pattern: string) =>
    pattern.includes('*') ? (globSync(pattern, { cwd: built }).sort()[0] ?? pattern) : pattern

  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) host = await startHost(shipped, built)
  })
  afterAll(() => host?.stop())
  const isSkipped = Boolean(why) && !process.env.CI
  const here = test.skipIf(isSkipped)

  here.each([
    ['the home page', '', HTML, ASK_AGAIN],
    ['a page', 'incident/', HTML, ASK_AGAIN],
    ['a page in English', 'en/during/during-an-incident/', HTML, ASK_AGAIN],
    ['a script', '_astro/*.js', SCRIPT, FOR_GOOD],
    ['a style sheet', '_astro/*.css', /^text\/css\b/, FOR_GOOD],
    ['words', 'words/*.json', JSON_FILE, FOR_GOOD],
    ['the service worker', 'sw.js', SCRIPT, ASK_AGAIN],
    ['the size of the copy', 'offline.json', JSON_FILE, ASK_AGAIN],
    ['what is searched', 'search/*.json', JSON_FILE, ASK_AGAIN],
    ['Pagefind', 'pagefind/pagefind.js', SCRIPT, ASK_AGAIN],
    ['its list', 'pagefind/*.pf_meta', PACKED, ASK_AGAIN],
    ['its index', 'pagefind/index/*.pf_index', PACKED, ASK_AGAIN],
    ['a page of its', 'pagefind/fragment/*.pf_fragment', PACKED, ASK_AGAIN],
    ['its WebAssembly', 'pagefind/wasm.unknown.pagefind', PACKED, ASK_AGAIN],
    ['the manifest', 'manifest.webmanifest', /^application\/manifest\+json\b/, ASK_AGAIN],
    ['the drawing', 'icon.svg', /^image\/svg\+xml\b/, ASK_AGAIN],
    ['an icon', 'icon-192.png', PNG, ASK_AGAIN],
  ])(
    'FAULTS 39: %s comes as what it is, with every header, and is kept as long as it holds',
    async (_, path, type, cache) => {
      const isPage = type === HTML
      const answer = await ask(first(path))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toMatch(type)
      expect(answer.headers.get('cache-control')).toBe(cache)
      expect(Object.fromEntries(answer.headers)).toMatchObject(wanted)
      const file = readFileSync(join(built, first(path), isPage ? 'index.html' : ''))
      const isPacked = [PACKED, PNG].includes(type)
      // What is small isn't worth it, and each host says from where on.
      if (isPacked || file.length > 1_000) expect(answer.headers.get('content-encoding')).toBe(isPacked ? null : 'gzip')
      expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true)
    },
  )

  here.each([
    ['a page', 'nowhere/'],
    ['a page without its slash', 'nowhere'],
    ['a script', '_astro/gone.12345678.js'],
    ['words', 'words/gone.en.12345678.json'],
    ['a manifest', 'nowhere/manifest.webmanifest'],
    ['an index', 'pagefind/index/gone.pf_index'],
    ['the folder of the scripts', '_astro/'],
  ])(
    'FAULTS 39: of %s that isn’t there our own page says so, with every header, and nobody remembers it',
    async (_, path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toMatch(HTML)
      expect(answer.headers.get('cache-control')).toBe(ASK_AGAIN)
      expect(Object.fromEntries(answer.headers)).toMatchObject(wanted)
      expect(await answer.text()).toBe(readFileSync(join(built, '404.html'), 'utf8'))
    },
  )

  here.each([
    ['a page', 'incident', 'incident/'],
    ['a page with a question', 'search?q=x', 'search/?q=x'],
    ['the folder of a language', 'en', 'en/'],
  ])('%s whose address lacks its slash leads to it', async (_, path, to) => {
    const answer = await ask(path)
    expect(answer.status).toBeGreaterThanOrEqual(301)
    expect(answer.status).toBeLessThanOrEqual(308)
    // Without a host in it, which behind a proxy would be the wrong one.
    expect(answer.headers.get('location')).toBe(base + to)
  })

  here('what a browser has and asks about isn’t sent again, and is kept on', async () => {
    for (const [path, cache] of [
      ['incident/', ASK_AGAIN],
      [first('_astro/*.js'), FOR_GOOD],
    ] as const) {
      const etag = (await ask(path)).headers.get('etag') ?? ''
      const again = await ask(path, { 'If-None-Match': etag })
      expect([again.status, again.headers.get('cache-control')], path).toEqual([304, cache])
      expect(Object.fromEntries(again.headers)).toMatchObject(wanted)
    }
  })

  here('FAULTS 39: an answer that isn’t the file isn’t kept for a year', async () => {
    const script = `${host?.origin}${base}${first('_astro/*.js')}`
    // nginx refuses it, older Caddy takes it for a question.
    const refused = await fetch(script, { method: 'POST', body: 'x' })
    expect(refused.headers.get('cache-control')).toBe(refused.ok ? FOR_GOOD : ASK_AGAIN)
    expect(Object.fromEntries(refused.headers)).toMatchObject(wanted)
  })

  test.skipIf(base === '/' || isSkipped)(
    'the path without its slash leads to the site, and beside the path nothing is ours',
    async () => {
      const answer = await fetch(`${host?.origin}/runbook`, { redirect: 'manual' })
      expect(answer.headers.get('location')).toBe('/runbook/')
      const beside = await fetch(`${host?.origin}/wiki/`)
      expect(beside.status).not.toBe(301)
      expect(beside.headers.get('content-security-policy')).toBeNull()
      expect(await beside.text()).not.toContain('/runbook/')
    },
  )
})

const wanted = Object.fromEntries(Object.entries(sentHeaders()).map(([name, value]) => [name.toLowerCase(), value]))
