import { expect, type Page, test } from '@playwright/test'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { listen } from '../fixtures/machine.ts'
import { DECLARED, openTimers, timer } from '../fixtures/timers.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

test.describe('reminders', () => {
  const sound = (page: Page) => page.getByRole('checkbox', { name: '响一声' })
  const notification = (page: Page) => page.getByRole('checkbox', { name: '系统通知' })

  test('are off until asked for', async ({ page, context }) => {
    const machine = await listen(context)
    await openTimers(page, 2)
    await page.clock.fastForward('10:00')
    await expect(timer(page, '对外更新')).toContainText('过期')
    await expect(sound(page)).not.toBeChecked()
    await expect(notification(page)).not.toBeChecked()
    expect([await machine.rings(page), await machine.asked(page), await machine.shown(page)]).toEqual([0, 0, []])
  })

  test('by sound are heard at once and whenever a timer comes due, after a reload too', async ({ page, context }) => {
    const machine = await listen(context)
    await openTimers(page, 2)
    await sound(page).check()
    expect(await machine.rings(page)).toBe(1)
    await page.reload()
    await expect(sound(page)).toBeChecked()
    await page.clock.fastForward('04:00')
    await expect.poll(() => machine.rings(page)).toBe(1)
    await sound(page).uncheck()
    await page.clock.fastForward('05:00')
    await expect(timer(page, '副指挥官报时')).toContainText('过期')
    expect(await machine.rings(page)).toBe(1)
  })

  test('by notification ask on that click, show how they look, and name a drill', async ({ page, context }) => {
    const machine = await listen(context)
    await openTimers(page, 2, [{ ...DECLARED, drill: true }])
    await notification(page).check()
    expect(await machine.asked(page)).toBe(1)
    await page.clock.fastForward('04:00')
    await expect.poll(() => machine.shown(page)).toEqual(['到点时像这样通知你。', '【演练】11:05 到期：对外更新'])
  })

  test('that the browser denies stay off and say so', async ({ page, context }) => {
    await listen(context, { answer: 'denied' })
    await openTimers(page, 2)
    await notification(page).click()
    await expect(page.getByRole('status').filter({ hasText: '浏览器拒绝了通知' })).toBeVisible()
    await expect(notification(page)).not.toBeChecked()
    await page.reload()
    await expect(notification(page)).toBeEnabled()
    await expect(notification(page)).not.toBeChecked()
  })

  test('whose permission was taken back since say so', async ({ page, context }) => {
    await listen(context, { before: 'denied' })
    await page.addInitScript(() => localStorage.setItem('poise:s:timer-notification', 'yes'))
    await openTimers(page, 2)
    await expect(page.getByRole('status').filter({ hasText: '浏览器拒绝了通知' })).toBeVisible()
  })

  test('that the machine can’t show are not called on', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Notification')
    })
    await openTimers(page, 2)
    await notification(page).click()
    await expect(page.getByRole('status').filter({ hasText: '不能从网页发通知' })).toBeVisible()
    await expect(notification(page)).not.toBeChecked()
  })

  test('make a real sound without a file, a request or a complaint', async ({ page }) => {
    const trouble = await watch(page)
    await page.goto(INCIDENT_PAGE)
    await sound(page).check()
    await expect(page.getByRole('status').filter({ hasText: '到点会响这一声' })).toBeVisible()
    expect(trouble).toEqual(NO_TROUBLE)
  })
})
