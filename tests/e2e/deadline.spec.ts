import { expect, test } from '@playwright/test'
import type { Entry, Happening } from '../../src/domain/log/entry.ts'
import { encodeStored, entryKey } from '../../src/domain/log/stored-entry.ts'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { fillNationalDayCase, DEADLINE_PAGE, deadlineForm, downloadedCalendar } from '../fixtures/deadline-page.ts'
import { en, zh } from '../fixtures/words.ts'

const { rules, island: words } = zh.deadline
const { leaks } = words

const EN = 'en/after/postmortem-process/'

test('a SEV-2 before National Day ends on 12 October in mainland China and on 6 October from Monday to Friday, and the strip says why', async ({
  page,
}) => {
  const { severity, result, calendar, timeZone, days } = await fillNationalDayCase(page)
  await expect(timeZone).toHaveValue('Asia/Shanghai')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
  await expect(result).toContainText('星期一')
  await expect(days).toHaveCount(13)
  await expect(days.nth(0)).toContainText(fill(words.counted, { number: 1 }))
  await expect(days.nth(1)).toContainText('国庆节')
  await expect(days.nth(10)).toContainText(fill(words.counted, { number: 4 }))
  await expect(days.nth(10)).toContainText(words.makeUpWorkday)
  await expect(days.nth(11)).toContainText(words.weekend)
  await expect(days.nth(12)).toContainText(fill(words.counted, { number: 5 }))
  await test.step('SEV-1 counts three calendar days, SEV-4 needs none', async () => {
    await severity.selectOption('SEV-1')
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-02')
    await expect(days).toHaveCount(3)
    await severity.selectOption('SEV-4')
    await expect(result).toContainText(fill(words.none, { severity: 'SEV-4' }))
    await expect(result.locator('time')).toHaveCount(0)
  })
  await severity.selectOption('SEV-2')
  await calendar.selectOption({ label: words.mondayFriday })
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-06')
})

test('English counts by Monday–Friday unless told otherwise', async ({ page }) => {
  const words = en.deadline.island
  await page.goto(EN)
  await page.getByRole('combobox', { name: words.severity, exact: true }).selectOption('SEV-2')
  await page.getByLabel(words.endedAt, { exact: true }).fill('2026-09-29T18:00')
  const result = page.getByRole('status', { name: words.result, exact: true })
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-06')
  await expect(result).toContainText('Tuesday, October 6, 2026')
  await page.getByRole('combobox', { name: words.calendar, exact: true }).selectOption('mainland-china')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
})

test('day 0 is the date in the chosen zone', async ({ page }) => {
  const { timeZone, endedAt, calendar, result } = await fillNationalDayCase(page)
  await calendar.selectOption('monday-friday')
  await timeZone.fill('America/New_York')
  await endedAt.fill('2026-11-01T01:30')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-11-06')
  const clocks = fill(words.clockRepeated, { field: words.endedAt, time: '.*' })
  const assumed = { date: '2026 年 11 月 1 日.*', timeZone: '.*', days: '.*', calendar: words.mondayFriday, clocks }
  await expect(page.getByText(new RegExp(fill(words.assumeBusinessDays, assumed)))).toBeVisible()
})

test('a count that enters an unpublished year is provisional and names the year', async ({ page }) => {
  const { endedAt, result, calendar } = await fillNationalDayCase(page)
  const provisional = new RegExp(fill(words.provisional, { years: '.*' }))
  // Far enough ahead that no arrangement is published whenever this runs.
  await endedAt.fill('2060-03-01T18:00')
  await expect(result).toContainText(provisional)
  await expect(result).toContainText('2060')
  await calendar.selectOption('monday-friday')
  await expect(result).not.toContainText(provisional)
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
    await page.goto(DEADLINE_PAGE)
  })

  test('severity, end and meeting come from it, in the chosen zone; of a drill it is said that it needs no postmortem', async ({
    page,
  }) => {
    const { severity, endedAt, timeZone, result, meetingAt } = deadlineForm(page)
    await expect(meetingAt).toHaveValue('2026-10-12T10:00')
    await expect(severity).toHaveValue('SEV-2')
    await expect(endedAt).toHaveValue('2026-09-30T00:30')
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-13')
    await expect(page.getByText(words.drill)).toBeVisible()
    await timeZone.fill('UTC')
    await expect(endedAt).toHaveValue('2026-09-29T16:30')
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
  })
  test('its deadline is the same on the pages of both languages, also by another calendar (FAULTS 71)', async ({
    page,
  }) => {
    const lastDays = async () => {
      const days: (string | null)[] = []
      for (const [path, { result }] of [
        [DEADLINE_PAGE, words],
        [EN, en.deadline.island],
      ] as const) {
        await page.goto(path)
        const status = page.getByRole('status', { name: result, exact: true })
        await expect(status.locator('time')).toBeVisible()
        days.push(await status.locator('time').getAttribute('datetime'))
      }
      return days
    }
    // Later than twelve hours after its end it would be asked first whether the incident goes on.
    await page.clock.setFixedTime('2026-09-29T18:00:00Z')
    expect(await lastDays()).toEqual(['2026-10-13', '2026-10-13'])
    await page.getByRole('combobox', { name: en.deadline.island.calendar }).selectOption('monday-friday')
    await expect(page.getByRole('status', { name: en.deadline.island.result }).locator('time')).toHaveAttribute(
      'datetime',
      '2026-10-07',
    )
    expect(await lastDays()).toEqual(['2026-10-07', '2026-10-07'])
  })
  test('its calendar file says that it was a drill, and a second one updates the first', async ({ page }) => {
    await deadlineForm(page).meetingAt.fill('2026-10-09T10:00')
    const first = await downloadedCalendar(page)
    for (const name of first.names) expect(name).toMatch(/^演练-/)
    for (const { summary } of first.events)
      expect(summary).toMatch(new RegExp(`^${fill(words.calendarFile.drill, { event: '.*Drill' })}$`))
    await deadlineForm(page).meetingAt.fill('2026-10-10T10:00')
    const second = await downloadedCalendar(page)
    expect(second.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid))
    expect(second.events[0]?.start).not.toBe(first.events[0]?.start)
  })
  test('the file is warned of when the title or a name gives something away', async ({ page }) => {
    const notice = page
      .getByRole('status')
      .filter({ hasText: new RegExp(fill(leaks.found, { count: String.raw`\d+` })) })
    await expect(deadlineForm(page).severity).toHaveValue('SEV-2')
    await expect(notice).toHaveCount(0)
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key ?? '', text ?? '')
      },
      [entryKey(leaking), encodeStored(leaking)],
    )
    await page.reload()
    await expect(notice).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: leaks.kinds.email })).toHaveText(
      fill(leaks.item, { kind: leaks.kinds.email, shown: 'l…@example.com', places: words.leakPlaces.guests }),
    )
  })
  test('what a person types wins and stays out of the log', async ({ page }) => {
    const { severity, result } = deadlineForm(page)
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
  const { severity, endedAt, timeZone, result } = deadlineForm(page)
  await page.goto(DEADLINE_PAGE)
  await expect(severity).toBeEnabled()
  await expect(result).toHaveText(words.askSeverity)
  await severity.selectOption('SEV-2')
  await expect(result).toContainText(words.askEndedAt)
  await endedAt.fill('2026-09-29T18:00')
  await timeZone.fill('Asia/Shang')
  await expect(result).toContainText(words.askTimeZone)
  await expect(timeZone).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('main')).not.toContainText('NaN')
})

test('FAULTS 20: time left turns into overdue when the last day ends', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-10-12T15:00:00Z'))
  await fillNationalDayCase(page)
  await expect(page.getByText(new RegExp(`^${fill(words.left, { time: '1 ?个?小时' })}$`))).toBeVisible()
  await page.clock.setFixedTime(new Date('2026-10-13T16:00:00Z'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(new RegExp(`^${fill(words.overdue, { time: '1 ?天' })}$`))).toBeVisible()
})

test('the sentence is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await fillNationalDayCase(page)
  await page.getByRole('button', { name: words.copy }).click()
  await expect(page.getByRole('status').filter({ hasText: words.copied })).toBeVisible()
  expect(await clipboardText(page)).toContain('2026 年 10 月 12 日星期一')
})

test('a browser without Temporal gives the same answer', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  const { result } = await fillNationalDayCase(page)
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
})

// In which zones a day begins when, the unit tests ask; here, that the browser's own is never asked.
for (const timezoneId of ['America/New_York', 'Pacific/Apia'])
  test.describe(`a browser in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test('gives the same answer', async ({ page }) => {
      const { result } = await fillNationalDayCase(page)
      await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
    })
  })

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })
  test('the rules can be read and no field pretends to answer', async ({ page }) => {
    await page.goto(DEADLINE_PAGE)
    await expect(
      page.getByRole('row', { name: new RegExp(`SEV-1 .*${fill(rules.calendarDays, { days: 3 })}`) }),
    ).toBeVisible()
    await expect(
      page.getByRole('row', { name: new RegExp(`SEV-2 .*${fill(rules.businessDays, { days: 5 })}`) }),
    ).toBeVisible()
    await expect(deadlineForm(page).severity).toBeHidden()
  })
})

for (const address of [DEADLINE_PAGE, EN])
  test(`FAULTS 52: on a phone the answer is in view where the fields are: ${address}`, async ({ page }) => {
    const { island } = address === EN ? en.deadline : zh.deadline
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    const severity = page.getByRole('combobox', { name: island.severity, exact: true })
    await severity.scrollIntoViewIfNeeded()
    await severity.selectOption('SEV-1')
    await expect(page.getByText(island.askEndedAt).filter({ visible: true }).last()).toBeInViewport()
    await page.getByLabel(island.endedAt, { exact: true }).fill('2026-09-29T18:00')
    const said = page.getByText(new RegExp(fill(island.resultIs, { date: '.*2026' })))
    await expect(said).toBeInViewport({ ratio: 1 })
    await severity.selectOption('SEV-4')
    await expect(page.getByText(fill(island.none, { severity: 'SEV-4' })).last()).toBeInViewport({ ratio: 1 })
  })
