import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { addNote } from '../fixtures/during.ts'
import { openTimeline, numberedNotes, timeline, choose, at, MORE } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.timeline.island

test.describe('a long timeline', () => {
  test('FAULTS 41: opens at the newest entry and renders what is seen', async ({ page }) => {
    await openTimeline(page, numberedNotes(3_000), '2026-11-25T12:00:00Z')
    const { box, rows, row } = timeline(page)
    await box.focus()
    await expect(row('第 3000 条')).toBeInViewport()
    await expect(row('第 3000 条')).toHaveAttribute('aria-posinset', '3000')
    await expect(row('第 3000 条')).toHaveAttribute('aria-setsize', '3000')
    expect(await rows.count()).toBeLessThan(60)
  })

  test('is read by keyboard alone, from the newest to the oldest and back', async ({ page }) => {
    await openTimeline(page, numberedNotes(3_000), '2026-11-25T12:00:00Z')
    const { box, row } = timeline(page)
    await box.focus()
    await page.keyboard.press('PageUp')
    await expect(row('第 3000 条')).not.toBeInViewport()
    await expect(row('第 2990 条')).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(row(/第 1 条/)).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(row(/第 1 条/).getByRole('button', { name: MORE })).toBeFocused()
    await page.keyboard.press('PageDown')
    await expect(row(/第 1 条/)).not.toBeInViewport()
    await page.keyboard.press('End')
    await expect(row('第 3000 条')).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(row(/第 29\d\d 条/).locator(':focus')).toHaveAccessibleName(
      new RegExp(`^${fill(words.more, { entry: '第 29' })}`),
    )
    await expect(page.locator(':focus')).toBeInViewport()
  })

  test('FAULTS 80: the row that the focus goes to stays where it is seen, though it is drawn anew before the browser tells of its scrolling', async ({
    page,
  }) => {
    await openTimeline(page, numberedNotes(3_000), '2026-11-25T12:00:00Z')
    const { box, row } = timeline(page)
    await box.focus()
    await page.keyboard.press('Home')
    await expect(row(/第 1 条/)).toBeInViewport()
    const movedPx = await box.evaluate(async (element) => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
      await null
      const first = element.querySelector('button')
      const topOf = () => first?.getBoundingClientRect().top ?? 0
      first?.focus()
      const seenAt = topOf()
      // What was measured at the end counts from the next drawing on; `scroll` events come with the next frame only.
      dispatchEvent(new Event('afterprint'))
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
      return Math.abs(topOf() - seenAt)
    })
    expect(movedPx).toBeLessThanOrEqual(1)
    await expect(page.locator(':focus')).toBeInViewport()
  })

  test('keeps what is being typed about an entry while the view is elsewhere', async ({ page }) => {
    await openTimeline(page, numberedNotes(500), '2026-11-25T12:00:00Z')
    const { box, row } = timeline(page)
    await choose(page, '第 498 条', words.reword)
    const field = row('第 498 条').getByRole('textbox', { name: words.text })
    await field.fill('还没写')
    await box.evaluate((element) => element.scrollTo(0, 0))
    await expect(row(/第 1 条/)).toBeInViewport()
    await expect(field).toBeFocused()
    await page.keyboard.type('完')
    await expect(field).toBeInViewport()
    await expect(field).toHaveValue('还没写完')
  })

  test('doesn’t move under the reader when something is added, and says how much', async ({ page, context }) => {
    await openTimeline(page, numberedNotes(300), at('08:05'))
    const other = await context.newPage()
    await openAwake(other, INCIDENT_PAGE)
    const { box, row, whole } = timeline(page)
    await box.evaluate((element) => element.scrollBy(0, -4_000))
    await expect(row('第 300 条')).toHaveCount(0)
    await expect(whole.getByRole('button', { name: words.newest })).toBeVisible()
    const upper = row(/第 2[0-9]+ 条/).nth(12)
    const before = await upper.boundingBox()
    const text = await upper.textContent()

    await addNote(other, '别处记的')
    await timeline(other).content.fill('11:00 很早以前的')
    await timeline(other).add.click()
    await expect(whole.getByRole('button', { name: fill(words.fresh, { count: 2 }) })).toBeVisible()
    expect(await row(String(text)).boundingBox()).toEqual(before)
    await whole.getByRole('button', { name: fill(words.fresh, { count: 2 }) }).click()
    await expect(row('别处记的')).toBeInViewport()
    await expect(box).toBeFocused()
    await expect(
      whole.getByRole('button', { name: new RegExp(`${words.newest}|${fill(words.fresh, { count: '\\d+' })}`) }),
    ).toHaveCount(0)
    await addNote(other, '接着记的')
    await expect(row('接着记的')).toBeInViewport()
  })

  test('is printed whole', async ({ page }) => {
    await openTimeline(page, numberedNotes(300), '2026-11-25T12:00:00Z')
    await expect(timeline(page).row('第 300 条')).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(timeline(page).rows).toHaveCount(300)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(timeline(page).rows).not.toHaveCount(300)
  })
})
