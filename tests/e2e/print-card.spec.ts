import { expect, test } from '@playwright/test'
import { en, zh } from '../fixtures/words.ts'

const CARD = 'during/first-fifteen-minutes/'
/** What can be read at arm's length, in pixels: 11 points. */
const SMALLEST_PX = (11 * 96) / 72

for (const { words, address } of [
  { words: zh, address: CARD },
  { words: en, address: `en/${CARD}` },
])
  test(`FAULTS 45: the card of ${address} is one page of A5 that can be read at arm’s length`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    await page.goto(address)
    const steps = await page.getByRole('main').locator('.on-card .step').count()
    expect(steps).toBeGreaterThan(14)
    await page.getByRole('button', { name: words.card.island.print }).click()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.on-card .step-body > p:visible')).toHaveCount(steps)
    await expect(page.getByRole('heading', { name: words.card.island.title, level: 1 })).toBeVisible()
    const small = await page
      .locator('.on-card :is(h2, p, a, code):visible')
      .evaluateAll(
        (all, least) => all.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < least - 0.01).length,
        SMALLEST_PX,
      )
    expect(small).toBe(0)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const pages = [...pdf.matchAll(/\/MediaBox ?\[0 0 (\d+)[.\d]* (\d+)/g)].map(([, width, height]) => [width, height])
    expect(pages).toEqual([['420', '594']])
  })
