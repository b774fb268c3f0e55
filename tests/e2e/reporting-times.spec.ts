import { type Download, expect, type Page, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { fill } from '../../src/i18n/format.ts'
import { calendarAfter, readWithIcalJs } from '../fixtures/calendar.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { awake } from '../fixtures/open-awake.ts'
import { GDPR, REPORTING_PAGE, reportingPage, showUnion } from '../fixtures/reporting-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { choose } from '../fixtures/timeline-page.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { island: words, starts, jurisdictions } = zh.reporting
const STAGE = '通知监管机构'
const ZONE = 'Asia/Shanghai'

async function openAt(page: Page, at = Date.parse(STORED_AT) + 120_000): Promise<void> {
  await page.clock.setFixedTime(at)
  await plant(page, storedLog([DECLARED]))
  await page.goto(REPORTING_PAGE)
  await awake(page)
}

async function foundOut(page: Page): Promise<void> {
  await showUnion(page)
  const { at, zone } = reportingPage(page).moment(starts.awareness)
  await at.fill('2026-11-21T20:00')
  await zone.fill('Europe/Paris')
}

test('a report may have been sent earlier, never later than now', async ({ page }) => {
  await openAt(page)
  const form = reportingPage(page)
  await showUnion(page)
  const report = form.clockForm(GDPR)
  const send = report.press(fill(words.filed, { stage: STAGE }))
  await report.person.fill('小李')
  await report.sentAt(ZONE).fill('2026-11-22T11:30')
  await send.click()
  await expect(form.clock(GDPR)).toContainText(words.sentAtProblems.ahead)
  expect(await storedEntries(page)).toHaveLength(1)
  await report.sentAt(ZONE).fill('2026-11-22T10:45')
  await send.click()
  await expect(form.clock(GDPR)).toContainText(fill(words.sent, { times: '2026-11-22 10:45' }))
  await expect(report.sentAt(ZONE)).toHaveValue('')
})

test('a date of sending that is half typed isn’t taken for now', async ({ page }) => {
  await openAt(page)
  await showUnion(page)
  const report = reportingPage(page).clockForm(GDPR)
  await report.person.fill('小李')
  await report.sentAt(ZONE).focus()
  await page.keyboard.type('11')
  await report.press(fill(words.filed, { stage: STAGE })).click()
  await expect(report.sentAt(ZONE)).toBeFocused()
  expect(await storedEntries(page)).toHaveLength(1)
})

test('a report whose time is corrected on the timeline counts from that time', async ({ page }) => {
  await openAt(page)
  await showUnion(page)
  const form = reportingPage(page)
  await form.clockForm(GDPR).person.fill('小李')
  await form
    .clockForm(GDPR)
    .press(fill(words.filed, { stage: STAGE }))
    .click()
  await expect(form.clock(GDPR)).toContainText(fill(words.sent, { times: '2026-11-22 11:02' }))
  await page.goto(INCIDENT_PAGE)
  await awake(page)
  await choose(page, '小李', zh.timeline.island.retime)
  const row = page.getByRole('listitem').filter({ hasText: '小李' })
  await row.locator('input').first().fill('2026-11-22T10:30')
  await page.keyboard.press('Enter')
  await page.goto(REPORTING_PAGE)
  await awake(page)
  await expect(form.clock(GDPR)).toContainText(fill(words.sent, { times: '2026-11-22 10:30' }))
})

test('what the log may mean is offered with its source, each by its time', async ({ page }) => {
  await openAt(page)
  await showUnion(page)
  const { moment } = reportingPage(page)
  const classified = moment(starts.classification).form
  await expect(classified).toContainText(
    fill(words.offers.severity, { severity: 'SEV-1', time: `2026-11-22 11:00 (${ZONE})` }),
  )
  await expect(moment(starts.awareness).form).toContainText(
    fill(words.offers.declared, { time: `2026-11-22 11:00 (${ZONE})` }),
  )
})

test('which holidays counted is said, and which are known at all', async ({ page }) => {
  await openAt(page, Date.parse('2026-12-20T12:00:00Z'))
  await showUnion(page)
  const form = reportingPage(page)
  await form.zoneOf(jurisdictions.EU).fill('Europe/Berlin')
  await form.moment(starts['measure-available']).at.fill('2026-12-18T10:00')
  await form.moment(starts['measure-available']).zone.fill('Europe/Berlin')
  await expect(page.getByText(fill(words.holidayWhy.union, { date: '2027-01-01' })).first()).toBeVisible()
  await expect(page.getByText(words.holidaysKnown.union).first()).toBeVisible()
})

test('after the day until which the facts stand the page says first that they are out of date', async ({ page }) => {
  const notice = (key: 'stale' | 'checked') =>
    page.getByText(fill(words[key], { checkedOn: '2026-11-28', staleAfter: '2027-05-28' }), { exact: true })
  await openAt(page, Date.parse('2027-05-28T15:00:00Z'))
  await expect(notice('checked')).toBeVisible()
  await page.clock.setFixedTime(Date.parse('2027-05-29T00:30:00Z'))
  await page.reload()
  await awake(page)
  await expect(page.getByRole('alert').and(notice('stale'))).toBeVisible()
  await expect(notice('checked')).toHaveCount(0)
})

test('FAULTS 51: what calculates dates and couldn’t be fetched is fetched by a press, and by the network’s return', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  await page.route('**/_astro/global*.js', (route) => route.abort())
  await openAt(page)
  await showUnion(page)
  const failed = page.getByRole('status').filter({ hasText: words.failed })
  await expect(failed).toBeVisible()
  await page.unroute('**/_astro/global*.js')
  await failed.getByRole('button', { name: words.again }).click()
  await expect(reportingPage(page).clock(GDPR)).toBeVisible()

  await page.route('**/_astro/global*.js', (route) => route.abort())
  await page.reload()
  await awake(page)
  await expect(failed).toBeVisible()
  await page.unroute('**/_astro/global*.js')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(reportingPage(page).clock(GDPR)).toBeVisible()
})

test('a second calendar file takes the place of the first, and one takes the event off once it was sent', async ({
  page,
}) => {
  await openAt(page)
  await foundOut(page)
  const form = reportingPage(page)
  const text = async (download: Download) => readFile(await download.path(), 'utf8')
  const get = async (name: string) => {
    const button = form.clock(GDPR).getByRole('button', { name: fill(name, { stage: STAGE }) })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    return text(download)
  }
  const first = await get(words.calendar)
  await form.moment(starts.awareness).at.fill('2026-11-21T18:00')
  const second = await get(words.calendar)
  expect(readWithIcalJs(first)).toMatchObject([{ end: '2026-11-24T19:00:00.000Z' }])
  for (const order of [
    [first, second],
    [second, first],
  ])
    expect(calendarAfter(...order)).toMatchObject([{ end: '2026-11-24T17:00:00.000Z' }])
  await form.clockForm(GDPR).person.fill('小李')
  await form
    .clockForm(GDPR)
    .press(fill(words.filed, { stage: STAGE }))
    .click()
  const third = await get(words.calendarOff)
  expect(third).toContain('METHOD:CANCEL')
  expect(calendarAfter(first, second, third)[0]?.sequence).toBe(readWithIcalJs(third)[0]?.sequence)
})
