import { expect, type Page, test } from '@playwright/test'
import { DEEDS, recordOf } from '../fixtures/deeds.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { startOver } from '../fixtures/start-over.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'

/** Where the header and the bar stand, with the note's field and the buttons in the bar. */
const boxes = (page: Page) =>
  page
    .getByRole('banner')
    .or(parts(page).bar)
    .or(parts(page).note)
    .or(parts(page).bar.getByRole('button'))
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [element.outerHTML.slice(0, 80), x, y, width, height]
      }),
    )

for (const width of [390, 1360])
  test(`what is above the text stands where it will stand before the text has arrived (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    // As long as nothing has woken up.
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(DURING)
    const whole = await boxes(page)
    expect(whole.length).toBeGreaterThan(3)
    await page.route(`**/${DURING}`, async (route) => {
      const html = await (await route.fetch()).text()
      const cut = html.slice(0, html.indexOf('<main id="content"'))
      expect(cut.length).toBeGreaterThan(1_000)
      await route.fulfill({ body: cut, contentType: 'text/html; charset=utf-8' })
    })
    await page.goto(DURING)
    expect(await boxes(page)).toEqual(whole)
  })

/** Where the foot of the page stands, below all that wakes. */
const footTop = (page: Page) =>
  page.locator('.footer').evaluate((foot) => Math.round(foot.getBoundingClientRect().top + scrollY))

for (const count of [0, 40])
  test(`FAULTS 48: what stands below the islands stays when later ones wake, with ${count} entries`, async ({
    page,
  }) => {
    await page.clock.install({ time: Date.parse(STORED_AT) + 60 * 60_000 })
    await plant(page, count > 0 ? storedLog(recordOf(count), 10_000) : {})
    for (const width of [390, 1360])
      for (const address of new Set(DEEDS.map((deed) => deed.address))) {
        await page.setViewportSize({ width, height: 844 })
        await openAwake(page, address)
        const before = await footTop(page)
        await page.clock.runFor(3_000)
        await expect(page.locator('[role=tabpanel]:not([hidden]) astro-island[ssr]')).toHaveCount(0)
        expect.soft(await footTop(page), `${address} at ${width} px`).toBe(before)
      }
  })

test('nothing is painted before the bar has arrived', async ({ page }) => {
  await page.goto(DURING)
  const expected = page.locator('head link[rel=expect][blocking=render]')
  await expect(expected).toHaveAttribute('href', '#content')
  await expect(page.locator('#content')).toHaveCount(1)
})

for (const width of [390, 1360])
  test(`FAULTS 48: steps that are ticked here or in another tab move no other step (${width} px)`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage()
    for (const tab of [page, other]) await tab.setViewportSize({ width, height: 844 })
    for (const name of ['', '王小虎']) {
      await startOver(page, DURING, { ...storedLog([], 0), ...(name ? { 'poise:s:name': name } : {}) })
      await other.goto(DURING)
      const heights = (tab: Page) =>
        tab.locator('.step').evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().height))
      for (const tab of [page, other]) await expect(step(tab, 'announce').box).toBeEnabled()
      const before = await heights(other)
      for (const one of ['announce', 'findCause', 'delegate', 'decide'] as const) await step(page, one).box.check()
      await expect(step(other, 'decide').box).toBeChecked()
      expect(await heights(other), `here, by “${name}”`).toEqual(before)
      expect(await heights(page), `in the other tab, by “${name}”`).toEqual(before)
      await other.goto('about:blank')
    }
  })
