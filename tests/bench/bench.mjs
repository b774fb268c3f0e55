// Prints how large and how fast the built site is: `npm run bench`, which builds it first; `npm run bench -- --long` only
// how fast it is with a long record; `npm run bench -- --search` only what the search finds, and how fast;
// `npm run bench -- --advice` only how well the advice on wording reads labeled sentences, and with `--misses` which of
// those it is tuned by it gets wrong.
// Bytes are exact. Times are those of this machine in this run: compare them with the floor beside them, not across machines.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { browserArguments, browserPath } from '../browser.mjs'
import { BUDGETS } from './budgets.ts'
import { measuredAdvice } from './advice.mjs'
import { brotliBytes, coldLoad, RECORDED, siteBytes, sizeOf, wholeLoad } from './bytes.ts'
import { grow } from './grow.mjs'
import { ticked, written } from './long-record.mjs'
import { median, report, row } from './report.mjs'
import { answered, searched } from './search.mjs'
import { watchedPages } from './watched.mjs'

if (process.argv.includes('--grow')) {
  await grow()
  process.exit()
}

if (process.argv.includes('--advice')) {
  measuredAdvice(process.argv.includes('--misses'))
  process.exit()
}

const DURING = '/during/during-an-incident/'
const SLOWER = 4
const RUNS = 5
const PORT = 4599
const site = `http://127.0.0.1:${PORT}`

function build() {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(kept, { recursive: true, force: true })
  const startMs = performance.now()
  if (spawnSync('npm', ['run', 'build'], { stdio: 'ignore' }).status !== 0)
    throw new Error('The site doesn’t build. Run npm run build to see why.')
  row('build, cold (s)', ((performance.now() - startMs) / 1000).toFixed(1))
}

/** The same text without script and style, beside the site. */
function serveFloor() {
  return createServer((_, response) => {
    const html = readFileSync(`dist${DURING}index.html`, 'utf8')
    const text = html.replace(/<(script|style|link|astro-island)[^>]*>|<\/(script|style|astro-island)>/g, '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(text)
  }).listen(PORT + 1, '127.0.0.1')
}

async function untilServed() {
  for (let tries = 0; tries < 100; tries++) {
    const isServed = await fetch(site).then(
      () => true,
      () => false,
    )
    if (isServed) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function reportBytes() {
  const html = readFileSync(`dist${DURING}index.html`, 'utf8')
  const { scripts, others } = coldLoad(html)
  const cold = wholeLoad(html)
  report(BUDGETS.coldLoad, cold.bytes)
  report(BUDGETS.coldRequests, cold.requests)
  const recorded = wholeLoad(html, RECORDED)
  report(BUDGETS.recordedLoad, recorded.bytes)
  report(BUDGETS.recordedRequests, recorded.requests)
  report(BUDGETS.coldScript, sizeOf(scripts))
  report(BUDGETS.html, brotliBytes(html))
  report(BUDGETS.rawHtml, Buffer.byteLength(html))
  const plain = coldLoad(readFileSync('dist/before/severity-levels/index.html', 'utf8'))
  const runbook = readFileSync('dist/runbooks/host/HostDiskAlmostFull/index.html', 'utf8')
  const list = readFileSync('dist/runbooks/index.html', 'utf8')
  report(BUDGETS.runbookLoad, wholeLoad(runbook).bytes)
  report(BUDGETS.runbookRequests, wholeLoad(runbook).requests)
  report(BUDGETS.runbookScript, sizeOf(coldLoad(runbook).scripts))
  report(BUDGETS.runbookHtml, brotliBytes(runbook))
  report(BUDGETS.rawRunbookHtml, Buffer.byteLength(runbook))
  report(BUDGETS.runbookList, wholeLoad(list).bytes)
  report(BUDGETS.rawRunbookList, Buffer.byteLength(list))
  report(BUDGETS.readLoad, wholeLoad(readFileSync('dist/before/severity-levels/index.html', 'utf8')).bytes)
  for (const [budget, route] of [
    [BUDGETS.incident, 'incident'],
    [BUDGETS.generator, 'after/postmortem'],
  ]) {
    const { bytes, requests } = wholeLoad(readFileSync(`dist/${route}/index.html`, 'utf8'), RECORDED)
    report(budget, bytes)
    report(BUDGETS.toolRequests, requests, ` (/${route}/)`)
  }
  report(BUDGETS.plainScript, sizeOf(plain.scripts) + plain.inlineBytes)
  report(BUDGETS.css, sizeOf(others.filter((address) => address.endsWith('.css'))))
  report(BUDGETS.wholeSite, siteBytes())
}

async function seen(open, url) {
  const all = []
  for (let run = 0; run < RUNS; run++) {
    const { context, page } = await open(SLOWER)
    await page.goto(url)
    await page.waitForLoadState('networkidle')
    all.push(await page.evaluate(() => window.seen))
    await context.close()
  }
  const of = (name) => median(all.map((each) => each[name]))
  return { lcpMs: of('lcpMs'), longestMs: of('longestMs'), shift: of('shift') }
}

async function reportPaint(open) {
  const [ours, theirs] = [await seen(open, site + DURING), await seen(open, `http://127.0.0.1:${PORT + 1}/`)]
  report(BUDGETS.paint, ours.lcpMs / theirs.lcpMs)
  report(BUDGETS.shift, ours.shift)
  row(`longest task while loading, CPU ${SLOWER}x (ms)`, Math.round(ours.longestMs))
}

async function reportLongRecord(open) {
  const long = []
  for (let run = 0; run < RUNS; run++) long.push(await ticked(open, site, DURING, SLOWER))
  report(BUDGETS.interactive, Math.round(median(long.map((run) => run.interactiveMs))))
  report(BUDGETS.tick, Math.round(median(long.flatMap((run) => run.times))))
  report(BUDGETS.longestTask, Math.round(Math.max(...long.map((run) => run.longestMs))))
  const { previews, exportMs } = await written(open, site, SLOWER)
  report(BUDGETS.preview, Math.round(median(previews)))
  report(BUDGETS.exportTime, Math.round(exportMs))
}

async function reportSearch(open) {
  for (const locale of ['zh-CN', 'en']) {
    for (const { half, kind, count, first, three, part } of await answered(locale))
      row(
        `search, ${locale}, ${half}, ${kind}: first, in three, the very part`,
        `${first}, ${three}, ${part}`,
        `of ${count}`,
      )
    const { bytes, misspelledBytes, keys, p50Ms, p95Ms, worstMs } = await searched(open, site, locale, SLOWER)
    report(BUDGETS.firstResult, bytes, ` (${locale})`)
    report(BUDGETS.misspelledResult, misspelledBytes, ` (${locale})`)
    report(BUDGETS.searchKey, Math.round(p95Ms), ` (${locale}, ${keys} keys)`)
    row('  median, worst', `${Math.round(p50Ms)}, ${Math.round(worstMs)}`)
  }
}

const onlyLong = process.argv.includes('--long')
const onlySearch = process.argv.includes('--search')
build()
const server = spawn('npx', ['astro', 'preview', '--port', String(PORT), '--host', '127.0.0.1', '--ignore-lock'], {
  stdio: 'ignore',
  detached: true,
})
const floor = serveFloor()
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments })
const open = watchedPages(browser)
try {
  await untilServed()
  if (!onlyLong && !onlySearch) {
    reportBytes()
    await reportPaint(open)
  }
  if (!onlySearch) await reportLongRecord(open)
  if (!onlyLong) await reportSearch(open)
} finally {
  await browser.close()
  floor.close()
  process.kill(-server.pid)
}
