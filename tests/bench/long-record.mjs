import { plant } from './plant.mjs'

const ENTRIES = 10_000
const TICKS = 7
/** Beside what is typed stands the document. */
const WIDE = { width: 1440, height: 900 }
const TYPED = ['摘', '摘要', '摘要：', '摘要：支', '摘要：支付']

/** A browser that holds a long record, slow from then on. */
async function openLong(open, site, slower) {
  const opened = await open()
  await opened.page.goto(`${site}/404`)
  await opened.page.evaluate(plant, ENTRIES)
  await opened.slow(slower)
  return opened
}

/**
 * Wakes a checklist over a long record, then ticks.
 * @param {(slower?: number) => Promise<import('./watched.mjs').Opened>} open
 * @param {string} site
 * @param {string} path of the page with the checklist
 * @param {number} slower how many times slower the processor pretends to be
 * @returns {Promise<{ interactiveMs: number, times: number[], longestMs: number }>} when it could be ticked; how long each
 * tick took until it was painted; the longest task meanwhile
 * @throws when a tick wasn't recorded: then its time says nothing
 */
export async function ticked(open, site, path, slower) {
  const { context, page } = await openLong(open, site, slower)
  await page.goto(site + path)
  await page.waitForFunction(() => window.seen.interactiveMs > 0)
  await page.waitForLoadState('networkidle')
  const interactiveMs = await page.evaluate(() => window.seen.interactiveMs)
  const { recorded, ...ticks } = await page.evaluate(tick, TICKS)
  await context.close()
  if (recorded !== TICKS) throw new Error(`${TICKS} steps were ticked, ${recorded} ticks are stored.`)
  return { interactiveMs, ...ticks }
}

/** Runs in the page. */
async function tick(count) {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const times = []
  window.seen.longestMs = 0
  for (const box of [...document.querySelectorAll('main .tick:not(:disabled)')].slice(0, count)) {
    const startMs = performance.now()
    box.click()
    await painted()
    times.push(performance.now() - startMs)
    await painted()
  }
  const { longestMs } = window.seen
  const isTick = (key) => key.startsWith('poise:e:') && JSON.parse(localStorage.getItem(key)).kind === 'step'
  return { times, longestMs, recorded: Object.keys(localStorage).filter(isTick).length }
}

/**
 * Opens the generator over a long record, types a word into the overview, and takes the postmortem as a file.
 * @param {(slower?: number) => Promise<import('./watched.mjs').Opened>} open
 * @param {string} site
 * @param {number} slower how many times slower the processor pretends to be
 * @returns {Promise<{ previews: number[], exportMs: number }>} how long each letter took until the document was painted with
 * it; how long the file took from the first press to the download
 * @throws when the document doesn't show what was typed
 */
export async function written(open, site, slower) {
  const { context, page } = await openLong(open, site, slower)
  await page.setViewportSize(WIDE)
  await page.goto(`${site}/after/postmortem/#overview`)
  // The style sheets hide it once the generator is awake.
  await page.locator('.postmortem-lead[data-ready]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const { times, shown } = await page.evaluate(type, TYPED)
  if (!shown.includes(TYPED.at(-1))) throw new Error(`The preview shows “${shown}” where “${TYPED.at(-1)}” was typed.`)
  const downloaded = page.waitForEvent('download')
  const pressedMs = performance.now()
  await page.getByRole('button', { name: '其他格式' }).click()
  await page.getByRole('button', { name: '下载 Markdown' }).click()
  await downloaded
  const exportMs = performance.now() - pressedMs
  await context.close()
  return { previews: times, exportMs }
}

/** Runs in the page. */
async function type(texts) {
  const field = document.querySelector('#pm-overview')
  const times = []
  for (const text of texts) {
    const startMs = performance.now()
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    times.push(performance.now() - startMs)
  }
  return { times, shown: document.querySelector('[data-part=overview]').textContent }
}
