import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { listen } from '../fixtures/machine.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { COMMAND, DECLARED, left, openTimers, overdue, overdueEntries, spoken, timer } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { names, news } = zh.timers
const PUBLIC_DUE = fill(news, { time: '11:05', timer: names.public })

test.describe('what comes due', () => {
  test('is said once, and the ticking isn’t said at all', async ({ page }) => {
    await openTimers(page, 2)
    await page.clock.fastForward('01:00')
    expect(await spoken(page)).toBe('')
    await page.clock.fastForward('02:05')
    await expect(page.getByRole('status').filter({ hasText: PUBLIC_DUE })).toHaveCount(1)
    const said = await spoken(page)
    await page.clock.fastForward('02:00')
    await expect(timer(page, names.public)).toContainText(overdue('02:'))
    expect(await spoken(page)).toBe(said)
  })

  test('while the machine slept is shown, said and written down at once', async ({ page }) => {
    await openTimers(page, 2)
    await page.clock.fastForward('40:00')
    await expect(timer(page, names.executives)).toContainText(overdue('12:'))
    await expect(
      page.getByRole('status').filter({ hasText: fill(news, { time: '11:30', timer: names.executives }) }),
    ).toHaveCount(1)
    expect((await overdueEntries(page)).sort()).toEqual([
      'deputy 2026-11-22T03:10:00.000Z',
      'executives 2026-11-22T03:30:00.000Z',
      'public 2026-11-22T03:05:00.000Z',
    ])
  })

  test('in a tab that was throttled in the background is there as soon as it is shown', async ({ page }) => {
    await page.addInitScript(() => {
      window.setInterval = (() => 0) as unknown as typeof setInterval
    })
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 3 * 60_000)
    await plant(page, storedLog([DECLARED, COMMAND], 0))
    await page.goto(INCIDENT_PAGE)
    await expect(timer(page, names.public)).toContainText(left('02:00'))
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 6 * 60_000)
    await expect(timer(page, names.public)).toContainText(left('02:00'))
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(timer(page, names.public)).toContainText(overdue('01:'))
  })

  test('is still overdue after a reload, and neither said nor written down again', async ({ page }) => {
    await openTimers(page, 2)
    await page.clock.fastForward('04:00')
    await expect(timer(page, names.public)).toContainText(overdue())
    const before = await storedEntries(page)
    await page.reload()
    await expect(timer(page, names.public)).toContainText(overdue('01:'))
    await page.clock.fastForward('00:10')
    expect(await spoken(page)).toBe('')
    expect(await storedEntries(page)).toEqual(before)
  })

  test('in two tabs is one entry, and rings and notifies once', async ({ page, context }) => {
    const machine = await listen(context, { before: 'granted' })
    await page.addInitScript(() => {
      localStorage.setItem('poise:s:timer-sound', 'yes')
      localStorage.setItem('poise:s:timer-notification', 'yes')
    })
    await openTimers(page, 2)
    const other = await context.newPage()
    await other.goto(INCIDENT_PAGE)
    await expect(timer(other, names.public)).toContainText(left())
    await page.clock.fastForward('04:00')
    for (const tab of [page, other]) {
      await expect(timer(tab, names.public)).toContainText(overdue())
      await expect(tab.getByRole('status').filter({ hasText: PUBLIC_DUE })).toHaveCount(1)
    }
    await expect.poll(async () => (await machine.rings(page)) + (await machine.rings(other))).toBe(1)
    const notifications = [...(await machine.shown(page)), ...(await machine.shown(other))]
    expect(notifications).toEqual([PUBLIC_DUE])
    expect(await overdueEntries(page)).toEqual(['public 2026-11-22T03:05:00.000Z'])
    await expect.poll(() => overdueEntries(other)).toEqual(['public 2026-11-22T03:05:00.000Z'])
  })
})
