import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { Entry, Happening } from '../../src/domain/log/entry.ts'
import { encodeStored, entryKey } from '../../src/domain/log/stored-entry.ts'
import { readWithIcalJs } from '../fixtures/calendar.ts'

const ZH = '/after/postmortem-process/'
const EN = '/en/after/postmortem-process/'

const zh = (page: Page) => ({
  severity: page.getByRole('combobox', { name: '严重级别', exact: true }),
  endedAt: page.getByLabel('事件结束时间', { exact: true }),
  timeZone: page.getByRole('combobox', { name: '时区', exact: true }),
  calendar: page.getByRole('combobox', { name: '工作日历', exact: true }),
  meetingAt: page.getByLabel('会议时间', { exact: true }),
  result: page.getByRole('status', { name: '会议最晚日期', exact: true }),
  days: page.getByRole('list', { name: '逐日计数', exact: true }).getByRole('listitem'),
  review: page.getByRole('status', { name: '审阅链接', exact: true }),
})

async function downloadedCalendar(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载日历' }).click(),
  ])
  const events = readWithIcalJs(await readFile(await download.path(), 'utf8'))
  return { name: download.suggestedFilename(), events }
}

async function fillJudgedCase(page: Page) {
  const form = zh(page)
  await page.goto(ZH)
  await form.severity.selectOption('SEV-2')
  await form.endedAt.fill('2026-09-29T18:00')
  return form
}

test('a SEV-2 before National Day ends on 12 October in mainland China and on 6 October from Monday to Friday', async ({
  page,
}) => {
  const { result, calendar, timeZone } = await fillJudgedCase(page)
  await expect(timeZone).toHaveValue('Asia/Shanghai')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
  await expect(result).toContainText('星期一')
  await calendar.selectOption({ label: '周一至周五' })
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-06')
})

test('the strip says of each day what number it has or why it is skipped', async ({ page }) => {
  const { days } = await fillJudgedCase(page)
  await expect(days).toHaveCount(13)
  await expect(days.nth(0)).toContainText('第 1 天')
  await expect(days.nth(1)).toContainText('国庆节')
  await expect(days.nth(10)).toContainText('第 4 天')
  await expect(days.nth(10)).toContainText('调休上班')
  await expect(days.nth(11)).toContainText('周末')
  await expect(days.nth(12)).toContainText('第 5 天')
})

test('English counts by Monday–Friday unless told otherwise', async ({ page }) => {
  await page.goto(EN)
  await page.getByRole('combobox', { name: 'Severity', exact: true }).selectOption('SEV-2')
  await page.getByLabel('Incident ended at', { exact: true }).fill('2026-09-29T18:00')
  const result = page.getByRole('status', { name: 'Meeting no later than', exact: true })
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-06')
  await expect(result).toContainText('Tuesday, October 6, 2026')
  await page.getByRole('combobox', { name: 'Work calendar', exact: true }).selectOption('mainland-china')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
})

test('SEV-1 counts three calendar days, SEV-3 and below need none', async ({ page }) => {
  const { severity, result, days } = await fillJudgedCase(page)
  await severity.selectOption('SEV-1')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-02')
  await expect(days).toHaveCount(3)
  await severity.selectOption('SEV-4')
  await expect(result).toContainText('SEV-4 不要求事后分析')
  await expect(result.locator('time')).toHaveCount(0)
})

test('day 0 is the date in the chosen zone', async ({ page }) => {
  const { timeZone, endedAt, calendar, result } = await fillJudgedCase(page)
  await calendar.selectOption('monday-friday')
  await timeZone.fill('America/New_York')
  await endedAt.fill('2026-11-01T01:30')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-11-06')
  await expect(page.getByText(/第 0 天是事件结束当天 2026 年 11 月 1 日.*出现两次，按第一次算。/)).toBeVisible()
})

test('a count that enters an unpublished year is provisional and names the year', async ({ page }) => {
  const { endedAt, result, calendar } = await fillJudgedCase(page)
  // Far enough ahead that no arrangement is published whenever this runs.
  await endedAt.fill('2060-03-01T18:00')
  await expect(result).toContainText('暂定')
  await expect(result).toContainText('2060')
  await calendar.selectOption('monday-friday')
  await expect(result).not.toContainText('暂定')
})

test.describe('with an incident open', () => {
  const incident = '01K6AVQ5M0AAAAAAAAAAAAAAAA'
  const entry = (id: string, at: string, happening: Happening): Entry => ({
    id,
    incident,
    at,
    recordedAt: at,
    ...happening,
  })
  const entries = [
    entry('01K6AVQ5M0AAAAAAAAAAAAAAAB', '2026-09-29T08:00:00.000Z', {
      kind: 'declared',
      title: 'Drill',
      severity: 'SEV-2',
      drill: true,
    }),
    entry('01K6AVQ5M0AAAAAAAAAAAAAAAC', '2026-09-29T16:30:00.000Z', { kind: 'ended' }),
    entry('01K6AVQ5M0AAAAAAAAAAAAAAAD', '2026-09-29T17:00:00.000Z', {
      kind: 'field',
      field: 'meeting-at',
      value: '2026-10-12T02:00:00.000Z',
    }),
  ]
  const leaking = entry('01K6AVQ5M0AAAAAAAAAAAAAAAE', '2026-09-29T08:01:00.000Z', {
    kind: 'role',
    role: 'scribe',
    person: 'lilei@example.com',
  })
  test.beforeEach(async ({ page }) => {
    const stored = entries.map((each): [string, string] => [entryKey(each), encodeStored(each)])
    await page.addInitScript((texts) => {
      for (const [key, text] of texts) localStorage.setItem(key, text)
    }, stored)
    await page.goto(ZH)
  })

  test('severity, end and meeting come from it, in the chosen zone', async ({ page }) => {
    const { severity, endedAt, timeZone, result, meetingAt } = zh(page)
    await expect(meetingAt).toHaveValue('2026-10-12T10:00')
    await expect(severity).toHaveValue('SEV-2')
    await expect(endedAt).toHaveValue('2026-09-30T00:30')
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-13')
    await timeZone.fill('UTC')
    await expect(endedAt).toHaveValue('2026-09-29T16:30')
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
  })
  test('a drill is told that it needs no postmortem', async ({ page }) => {
    await expect(page.getByText('这是演练：不要求事后分析')).toBeVisible()
  })
  test('its calendar file says that it was a drill, and a second one updates the first', async ({ page }) => {
    await zh(page).meetingAt.fill('2026-10-09T10:00')
    const first = await downloadedCalendar(page)
    expect(first.name).toMatch(/^演练-/)
    for (const { summary } of first.events) expect(summary).toMatch(/^演练 · .*Drill$/)
    await zh(page).meetingAt.fill('2026-10-10T10:00')
    const second = await downloadedCalendar(page)
    expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid))
    expect(second.events[0]?.start).not.toBe(first.events[0]?.start)
  })
  test('the file is warned of when the title or a name gives something away', async ({ page }) => {
    const notice = page.getByRole('status').filter({ hasText: '不该外传' })
    await expect(zh(page).severity).toHaveValue('SEV-2')
    await expect(notice).toHaveCount(0)
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key ?? '', text ?? '')
      },
      [entryKey(leaking), encodeStored(leaking)],
    )
    await page.reload()
    await expect(notice).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: '邮箱地址' })).toHaveText(
      '邮箱地址 l…@example.com：邀请名单',
    )
  })
  test('what a person types wins and stays out of the log', async ({ page }) => {
    const { severity, result } = zh(page)
    await expect(severity).toHaveValue('SEV-2')
    const before = await page.evaluate(() => localStorage.length)
    await severity.selectOption('SEV-1')
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-03')
    expect(await page.evaluate(() => localStorage.length)).toBe(before)
    await page.reload()
    await expect(severity).toHaveValue('SEV-2')
  })
})

test('empty and senseless fields are asked for in words', async ({ page }) => {
  const { severity, endedAt, timeZone, result } = zh(page)
  await page.goto(ZH)
  await expect(severity).toBeEnabled()
  await expect(result).toHaveText('选择严重级别。')
  await severity.selectOption('SEV-2')
  await expect(result).toContainText('填写事件结束的日期和时间')
  await endedAt.fill('2026-09-29T18:00')
  await timeZone.fill('Asia/Shang')
  await expect(result).toContainText('填写 IANA 时区名')
  await expect(timeZone).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('main')).not.toContainText('NaN')
})

test('the review link is due 24 hours before the meeting, and a rest day there is warned of', async ({ page }) => {
  const { meetingAt, review } = await fillJudgedCase(page)
  await meetingAt.fill('2026-10-08T10:00')
  await expect(review.locator('time')).toHaveAttribute('datetime', '2026-10-07T02:00:00Z')
  await expect(review).toContainText('这天休息（国庆节）')
  await meetingAt.fill('2026-10-10T10:00')
  await expect(review.locator('time')).toHaveAttribute('datetime', '2026-10-09T02:00:00Z')
  await expect(review).not.toContainText('注意')
})

test('the customer liaison is invited after a SEV-1 only', async ({ page }) => {
  const { severity } = await fillJudgedCase(page)
  await page.getByText('请谁开会').click()
  const list = page.getByRole('group').filter({ hasText: '请谁开会' }).getByRole('listitem')
  await expect(list).toHaveCount(6)
  await severity.selectOption('SEV-1')
  await expect(list).toHaveCount(7)
  await expect(list.last()).toHaveText('客户联络员（可选）')
})

test('a meeting time is proposed, taken with one button and written into the calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-09-29T11:00:00Z'))
  const { meetingAt, review, severity } = await fillJudgedCase(page)
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
  const { meetingAt, review } = await fillJudgedCase(page)
  await meetingAt.fill('2026-10-13T10:00')
  await expect(review).toContainText('会议晚于最晚日期')
  await meetingAt.fill('2026-09-29T17:00')
  await expect(review).toContainText('会议早于事件结束时间')
})

test('time left turns into overdue when the last day ends', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-10-12T15:00:00Z'))
  await fillJudgedCase(page)
  await expect(page.getByText(/^还剩 1 ?个?小时$/)).toBeVisible()
  await page.clock.setFixedTime(new Date('2026-10-13T16:00:00Z'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(/^已超期 1 ?天$/)).toBeVisible()
})

test('the sentence is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await fillJudgedCase(page)
  await page.getByRole('button', { name: '复制这句话' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('2026 年 10 月 12 日星期一')
})

test('the calendar file holds the meeting, the review reminder and the last day', async ({ page }) => {
  const { meetingAt } = await fillJudgedCase(page)
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
  const { endedAt } = await fillJudgedCase(page)
  await endedAt.fill('2026-09-30T18:00')
  await meetingAt.fill('2026-10-10T10:00')
  const again = await downloadedCalendar(page)
  expect(again.events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
  for (const [index, { sequence, start }] of again.events.entries()) {
    expect(sequence).toBeGreaterThanOrEqual(events[index]?.sequence ?? Infinity)
    expect(start).not.toBe(events[index]?.start)
  }
})

test('a browser without Temporal gives the same answer', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  const { result } = await fillJudgedCase(page)
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
})

for (const timezoneId of [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Pacific/Apia',
]) {
  test.describe(`a browser in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test('gives the same answer', async ({ page }) => {
      const { result } = await fillJudgedCase(page)
      await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
    })
  })
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })
  test('the rules can be read and the fields wait', async ({ page }) => {
    await page.goto(ZH)
    await expect(page.getByRole('row', { name: /SEV-1 .*第 3 个日历日/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /SEV-2 .*第 5 个工作日/ })).toBeVisible()
    await expect(zh(page).severity).toBeDisabled()
  })
})
