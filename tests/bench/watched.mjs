/**
 * Opens pages of their own that watch how fast they are, in `window.seen`.
 * @param {import('@playwright/test').Browser} browser
 * @returns {(slower?: number) => Promise<Opened>} `slower`: how many times slower the processor pretends to be
 * @typedef {{ context: import('@playwright/test').BrowserContext, page: import('@playwright/test').Page, slow: (rate: number) => Promise<unknown> }} Opened
 */
export function watchedPages(browser) {
  return async (slower = 1) => {
    // A page is measured, not the copy of the site that a first visit fetches once the page is awake.
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    const session = await context.newCDPSession(page)
    const slow = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate })
    await slow(slower)
    await page.addInitScript(watch)
    return { context, page, slow }
  }
}

/** Runs in the page, before anything else of it. */
function watch() {
  const seen = { lcpMs: 0, longestMs: 0, shift: 0, interactiveMs: 0 }
  window.seen = seen
  new MutationObserver((_, observer) => {
    if (!document.querySelector('main .tick') || document.querySelector('main [ssr][client=load]')) return
    seen.interactiveMs = performance.now()
    observer.disconnect()
  }).observe(document, { subtree: true, attributeFilter: ['ssr'] })
  const follow = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  follow('largest-contentful-paint', (entry) => (seen.lcpMs = entry.startTime))
  follow('longtask', (entry) => (seen.longestMs = Math.max(seen.longestMs, entry.duration)))
  follow('layout-shift', (entry) => (seen.shift += entry.value))
}
