import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { fillNationalDayCase, downloadedCalendar } from '../fixtures/deadline-page.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.deadline.island
const { calendarFile: file } = words
const TENTATIVE = fill(file.proposed, { event: '' })

test('the review link is due 24 hours before the meeting, and a rest day there is warned of', async ({ page }) => {
  const { meetingAt, review } = await fillNationalDayCase(page)
  await meetingAt.fill('2026-10-08T10:00')
  await expect(review.locator('time')).toHaveAttribute('datetime', '2026-10-07T02:00:00Z')
  await expect(review).toContainText(fill(words.reviewRest, { reason: '国庆节' }))
  await meetingAt.fill('2026-10-10T10:00')
  await expect(review.locator('time')).toHaveAttribute('datetime', '2026-10-09T02:00:00Z')
  await expect(review).not.toContainText('注意')
})

test('the customer liaison is invited after a SEV-1 only', async ({ page }) => {
  const { severity } = await fillNationalDayCase(page)
  await page.getByText(file.title).click()
  const list = page.getByRole('group').filter({ hasText: file.title }).getByRole('listitem')
  await expect(list).toHaveCount(6)
  await severity.selectOption('SEV-1')
  await expect(list).toHaveCount(7)
  await expect(list.last()).toHaveText(fill(file.optional, { guest: file.guests['customer-liaison'] }))
})

test('a meeting time is proposed, taken with one button and written into the calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-09-29T11:00:00Z'))
  const { meetingAt, review, severity } = await fillNationalDayCase(page)
  const tentative = await downloadedCalendar(page)
  expect(tentative.events[0]?.summary).toMatch(new RegExp(`^${TENTATIVE}`))
  await expect(page.getByText(words.proposal)).toContainText(fill(words.proposalWhy, { from: '09:00', to: '18:00' }))
  await page.getByRole('button', { name: words.useProposal }).click()
  await expect(meetingAt).toHaveValue('2026-10-10T10:00')
  await expect(page.getByText(words.proposal)).toHaveCount(0)
  const fixed = await downloadedCalendar(page)
  expect(fixed.events[0]).toMatchObject({ uid: tentative.events[0]?.uid, start: tentative.events[0]?.start })
  expect(fixed.events[0]?.summary).not.toContain(TENTATIVE)
  await severity.selectOption('SEV-1')
  await meetingAt.fill('2026-10-02T10:00')
  await expect(review).toContainText(fill(words.meetingRest, { reason: '国庆节' }))
  await meetingAt.fill('2026-09-30T10:00')
  await expect(review).toContainText(words.reviewShort)
})

test('a meeting after the deadline or before the end is warned of', async ({ page }) => {
  const { meetingAt, review } = await fillNationalDayCase(page)
  await meetingAt.fill('2026-10-13T10:00')
  await expect(review).toContainText(new RegExp(fill(words.meetingLate, { date: '.*' })))
  await meetingAt.fill('2026-09-29T17:00')
  await expect(review).toContainText(words.meetingEarly)
})

test('meeting, review reminder and last day have a calendar file each, and a newer one replaces it (FAULTS 75)', async ({
  page,
}) => {
  const { meetingAt } = await fillNationalDayCase(page)
  await meetingAt.fill('2026-10-09T10:00')
  const { names, events } = await downloadedCalendar(page)
  expect(names).toEqual(['事后分析会议-2026-10-12.ics', '审阅提醒-2026-10-12.ics', '最晚日期-2026-10-12.ics'])
  expect(events.map(({ start }) => start)).toEqual([
    '2026-10-09T02:00:00.000Z',
    '2026-10-08T02:00:00.000Z',
    '2026-10-12',
  ])
  await expect(
    page.getByRole('status').filter({ hasText: fill(words.files.given, { name: names.at(-1) ?? '' }) }),
  ).toBeVisible()
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
