import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { fillNationalDayCase, downloadedCalendar } from '../fixtures/deadline-page.ts'
import { bar, declare, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { overPlainHttp } from '../fixtures/plain-http.ts'
import { storedKinds } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

test('FAULTS 60: over plain http each file of the calendar is written', async ({ page }) => {
  await overPlainHttp(page)
  const { meetingAt } = await fillNationalDayCase(page)
  await meetingAt.fill('2026-10-10T10:00')
  const { events } = await downloadedCalendar(page)
  expect(events).toHaveLength(3)
})

test('FAULTS 60: over plain http an incident is declared, its updates are copied, and nothing throws', async ({
  page,
}) => {
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  await overPlainHttp(page)
  await page.goto(INCIDENT_PAGE)
  await declare(page, { title: '支付回调超时' })
  await openTab(page, 'updates')
  const { copyOf, copied, audiences } = zh.updateTexts
  await page.getByRole('button', { name: fill(copyOf, { what: audiences.executives }) }).click()
  await expect(bar(page).toast.filter({ hasText: copied })).toBeVisible()
  expect(await storedKinds(page)).toContain('declared')
  expect(thrown).toEqual([])
})
