// Prints how large and how fast the built site is: `npm run bench`, which builds it first.
// Bytes are exact. Times are those of this machine in this run: compare them with the floor beside them, not across machines.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { browserArguments, browserPath } from '../browser.mjs'
import { amountText, BUDGETS } from './budgets.ts'
import { brotliBytes, coldLoad, siteBytes, sizeOf } from './bytes.ts'
import { grow } from './grow.mjs'
import { plant } from './plant.mjs'
import { searched } from './search.mjs'

if (process.argv.includes('--grow')) {
  await grow()
  process.exit()
}

const DURING = '/during/during-an-incident/'
const ENTRIES = 10_000
const SLOWER = 4
const RUNS = 5
const PORT = 4599

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const row = (what, value, most = '') => console.log(`${what.padEnd(66)} ${String(value).padStart(10)}   ${most}`)
/** A line about a budget: what it is, what it came to, and the most that it may be. */
const report = (budget, value, about = '') =>
  row(budget.what + about, amountText(budget, value), `${budget.kind}: ${amountText(budget)}`)

for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
  rmSync(kept, { recursive: true, force: true })
const buildStartMs = performance.now()
if (spawnSync('npm', ['run', 'build'], { stdio: 'ignore' }).status !== 0)
  throw new Error('The site doesn’t build. Run npm run build to see why.')
row('build, cold (s)', ((performance.now() - buildStartMs) / 1000).toFixed(1))

const server = spawn('npx', ['astro', 'preview', '--port', String(PORT), '--host', '127.0.0.1', '--ignore-lock'], {
  stdio: 'ignore',
  detached: true,
})
const floor = createServer((_, response) => {
  const html = readFileSync(`dist${DURING}index.html`, 'utf8')
  const text = html.replace(/<(script|style|link|astro-island)[^>]*>|<\/(script|style|astro-island)>/g, '')
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(text)
}).listen(PORT + 1, '127.0.0.1')
const site = `http://127.0.0.1:${PORT}`
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments })

async function open(slower = 1) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(() => {
    const seen = { lcpMs: 0, longestMs: 0, shift: 0, interactiveMs: 0 }
    window.seen = seen
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main .tick') || document.querySelector('main [ssr][client=load]')) return
      seen.interactiveMs = performance.now()
      observer.disconnect()
    }).observe(document, { subtree: true, attributeFilter: ['ssr'] })
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => (seen.lcpMs = entry.startTime))
    watch('longtask', (entry) => (seen.longestMs = Math.max(seen.longestMs, entry.duration)))
    watch('layout-shift', (entry) => (seen.shift += entry.value))
  })
  return { context, page, slow: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }) }
}

/** A browser that holds a long record, slow from then on. */
async function openLong() {
  const opened = await open()
  await opened.page.goto(`${site}/404`)
  await opened.page.evaluate(plant, ENTRIES)
  await opened.slow(SLOWER)
  return opened
}

/** Wakes the checklist over a long record, then ticks. */
async function longRecord() {
  const { context, page } = await openLong()
  await page.goto(site + DURING)
  await page.waitForFunction(() => window.seen.interactiveMs > 0)
  await page.waitForLoadState('networkidle')
  const interactiveMs = await page.evaluate(() => window.seen.interactiveMs)
  const ticks = await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const times = []
    window.seen.longestMs = 0
    for (const box of [...document.querySelectorAll('main .tick:not(:disabled)')].slice(0, 7)) {
      const startMs = performance.now()
      box.click()
      await painted()
      times.push(performance.now() - startMs)
      await painted()
    }
    return { times, longestMs: window.seen.longestMs }
  })
  await context.close()
  return { interactiveMs, ...ticks }
}

async function seen(url) {
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

try {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(site).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const html = readFileSync(`dist${DURING}index.html`, 'utf8')
  const { scripts, others } = coldLoad(html)
  report(BUDGETS.coldLoad, brotliBytes(html) + sizeOf(scripts) + sizeOf(others))
  report(BUDGETS.coldRequests, 1 + scripts.length + others.length)
  report(BUDGETS.coldScript, sizeOf(scripts))
  report(BUDGETS.html, brotliBytes(html))
  report(BUDGETS.rawHtml, Buffer.byteLength(html))
  const plain = coldLoad(readFileSync('dist/before/severity-levels/index.html', 'utf8'))
  report(BUDGETS.plainScript, sizeOf(plain.scripts) + plain.inlineBytes)
  report(BUDGETS.css, sizeOf(others.filter((address) => address.endsWith('.css'))))
  report(BUDGETS.wholeSite, siteBytes())

  const [ours, theirs] = [await seen(site + DURING), await seen(`http://127.0.0.1:${PORT + 1}/`)]
  report(BUDGETS.paint, ours.lcpMs / theirs.lcpMs)
  report(BUDGETS.shift, ours.shift)
  row(`longest task while loading, CPU ${SLOWER}x (ms)`, Math.round(ours.longestMs))

  const long = []
  for (let run = 0; run < RUNS; run++) long.push(await longRecord())
  report(BUDGETS.interactive, Math.round(median(long.map((run) => run.interactiveMs))))
  report(BUDGETS.tick, Math.round(median(long.flatMap((run) => run.times))))
  report(BUDGETS.longestTask, Math.round(Math.max(...long.map((run) => run.longestMs))))

  const { context, page } = await openLong()
  await page.goto(`${site}/after/postmortem/#overview`)
  await page.locator('.postmortem-lead[data-ready]').waitFor()
  const previews = await page.evaluate(async () => {
    const field = document.querySelector('.postmortem textarea')
    const times = []
    for (const text of ['摘', '摘要', '摘要：', '摘要：支', '摘要：支付']) {
      const startMs = performance.now()
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      times.push(performance.now() - startMs)
    }
    return times
  })
  report(BUDGETS.preview, Math.round(median(previews)))
  const downloaded = page.waitForEvent('download')
  const pressedMs = performance.now()
  await page.getByRole('button', { name: '其他格式' }).click()
  await page.getByRole('button', { name: '下载 Markdown' }).click()
  await downloaded
  report(BUDGETS.exportTime, Math.round(performance.now() - pressedMs))
  await context.close()

  for (const locale of ['zh-CN', 'en']) {
    const { bytes, misspelledBytes, keys, p50Ms, p95Ms, worstMs } = await searched(open, site, locale, SLOWER)
    report(BUDGETS.firstResult, bytes, ` (${locale})`)
    report(BUDGETS.misspelledResult, misspelledBytes, ` (${locale})`)
    report(BUDGETS.searchKey, Math.round(p95Ms), ` (${locale}, ${keys} keys)`)
    row('  median, worst', `${Math.round(p50Ms)}, ${Math.round(worstMs)}`)
  }
} finally {
  await browser.close()
  floor.close()
  process.kill(-server.pid)
}
