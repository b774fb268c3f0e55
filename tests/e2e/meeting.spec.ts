import { expect, test } from '@playwright/test'
import { fillNationalDayCase, downloadedCalendar } from '../fixtures/deadline-page.ts'

test('the review link is due 24 hours before the meeting, and a rest day there is warned of', async ({ page }) => {
  const { meetingAt, review } = await fillNationalDayCase(page)
  await meetingAt.fill('2026-10-08T10:00')
  await expect(review.locator('time')).toHaveAttribute('datetime', '2026-10-07T02:00:00Z')
  await expect(review).toContainText('这天休息（国庆节）')
  await meetingAt.fill('2026-10-10T10:00')
  await expect(review.locator('time')).toHaveAttribute('datetime', '2026-10-09T02:00:00Z')
  await expect(review).not.toContainText('注意')
})

test('the customer liaison is invited after a SEV-1 only', async ({ page }) => {
  const { severity } = await fillNationalDayCase(page)
  await page.getByText('请谁开会').click()
  const list = page.getByRole('group').filter({ hasText: '请谁开会' }).getByRole('listitem')
  await expect(list).toHaveCount(6)
  await severity.selectOption('SEV-1')
  await expect(list).toHaveCount(7)
  await expect(list.last()).toHaveText('客户联络员（可选）')
})

test('a meeting time is proposed, taken with one button and written into the calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-09-29T11:00:00Z'))
  const { meetingAt, review, severity } = await fillNationalDayCase(page)
  const tentative = await downloadedCalendar(page)
  expect(tentative.events[0]?.summary).toMatch(/^（暂拟）/)
  await expect(page.getByText('建议会议时间')).toContainText('在工作时间里（09:00–18:00）')
  await page.getByRole('button', { name: '用这个时间' }).click()
  await expect(meetingAt).toHaveValue('2026-10-10T10:00')
  await expect(page.getByText('建议会议时间')).toHaveCount(0)
  const fixed = await downloadedCalendar(page)
  expect(fixed.events[0]).toMatchObject({ uid: tentative.events[0]?.uid, start: tentative.events[0]?.start })
  expect(fixed.events[0]?.summary).not.toContain('暂拟')
  await severity.selectOption('SEV-1')
  await meetingAt.fill('2026-10-02T10:00')
  await expect(review).toContainText('会议这天休息（国庆节）')
  await meetingAt.fill('2026-09-30T10:00')
  await expect(review).toContainText('留给审阅的时间不到 24 小时')
})

test('a meeting after the deadline or before the end is warned of', async ({ page }) => {
  const { meetingAt, review } = await fillNationalDayCase(page)
  await meetingAt.fill('2026-10-13T10:00')
  await expect(review).toContainText('会议晚于最晚日期')
  await meetingAt.fill('2026-09-29T17:00')
  await expect(review).toContainText('会议早于事件结束时间')
})

test('the calendar file holds the meeting, the review reminder and the last day', async ({ page }) => {
  const { meetingAt } = await fillNationalDayCase(page)
  await meetingAt.fill('2026-10-09T10:00')
  const { name, events } = await downloadedCalendar(page)
  expect(name).toBe('事后分析会议-2026-10-12.ics')
  expect(events.map(({ start }) => start)).toEqual([
    '2026-10-09T02:00:00.000Z',
    '2026-10-08T02:00:00.000Z',
    '2026-10-12',
  ])
  await expect(page.getByRole('status').filter({ hasText: '已下载' })).toBeVisible()
  // Filled in by hand again after a reload, with another end: the same events, moved.
  const { endedAt } = await fillNationalDayCase(page)
  await endedAt.fill('2026-09-30T18:00')
  await meetingAt.fill('2026-10-10T10:00')
  const again = await downloadedCalendar(page)
  expect(again.events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
  for (const [index, { sequence, start }] of again.events.entries()) {
    expect(sequence).toBeGreaterThanOrEqual(events[index]?.sequence ?? Infinity)
    expect(start).not.toBe(events[index]?.start)
  }
})
