import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { listen } from '../fixtures/machine.ts'
import { DECLARED, openMore, openTimers, overdue, timer } from '../fixtures/timers.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { zh } from '../fixtures/words.ts'

const { names, ...words } = zh.timers

test.describe('reminders', () => {
  const sound = (page: Page) => page.getByRole('checkbox', { name: words.sound })
  const notification = (page: Page) => page.getByRole('checkbox', { name: words.notification })

  test('are off until asked for', async ({ page, context }) => {
    const machine = await listen(context)
    await openTimers(page, 2)
    await page.clock.fastForward('10:00')
    await expect(timer(page, names.public)).toContainText(overdue())
    await expect(sound(page)).not.toBeChecked()
    await expect(notification(page)).not.toBeChecked()
    expect([await machine.rings(page), await machine.asked(page), await machine.shown(page)]).toEqual([0, 0, []])
  })

  test('by sound are heard at once and whenever a timer comes due, after a reload too', async ({ page, context }) => {
    const machine = await listen(context)
    await openTimers(page, 2)
    await sound(page).check()
    await expect.poll(() => machine.rings(page)).toBe(1)
    await page.reload()
    await openMore(page)
    await expect(sound(page)).toBeChecked()
    await page.clock.fastForward('04:00')
    await expect.poll(() => machine.rings(page)).toBe(1)
    await sound(page).uncheck()
    await page.clock.fastForward('05:00')
    await expect(timer(page, names.deputy)).toContainText(overdue())
    expect(await machine.rings(page)).toBe(1)
  })

  test('by notification ask on that click, show how they look, and name a drill', async ({ page, context }) => {
    const machine = await listen(context)
    await openTimers(page, 2, [{ ...DECLARED, drill: true }])
    await notification(page).check()
    await expect.poll(() => machine.asked(page)).toBe(1)
    await page.clock.fastForward('04:00')
    const news = fill(words.news, { time: '11:05', timer: names.public })
    await expect.poll(() => machine.shown(page)).toEqual([words.sample, words.drillMark + news])
  })

  test('that the browser denies stay off and say so', async ({ page, context }) => {
    await listen(context, { answer: 'denied' })
    await openTimers(page, 2)
    await notification(page).click()
    await expect(page.getByRole('status').filter({ hasText: words.denied })).toBeVisible()
    await expect(notification(page)).not.toBeChecked()
    await page.reload()
    await openMore(page)
    await expect(notification(page)).toBeEnabled()
    await expect(notification(page)).not.toBeChecked()
  })

  test('whose permission was taken back since say so', async ({ page, context }) => {
    await listen(context, { before: 'denied' })
    await page.addInitScript(() => localStorage.setItem('poise:s:timer-notification', 'yes'))
    await openTimers(page, 2)
    await expect(page.getByRole('status').filter({ hasText: words.denied })).toBeVisible()
  })

  test('that the machine can’t show are not called on', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Notification')
    })
    await openTimers(page, 2)
    await notification(page).click()
    await expect(page.getByRole('status').filter({ hasText: words.unsupported })).toBeVisible()
    await expect(notification(page)).not.toBeChecked()
  })

  test('make a real sound without a file, a request or a complaint', async ({ page }) => {
    const trouble = await watch(page)
    await page.goto(INCIDENT_PAGE)
    await openMore(page)
    await sound(page).check()
    await expect(page.getByRole('status').filter({ hasText: words.soundOn })).toBeVisible()
    expect(trouble).toEqual(NO_TROUBLE)
  })
})
