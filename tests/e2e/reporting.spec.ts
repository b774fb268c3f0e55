import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { fill } from '../../src/i18n/format.ts'
import { readWithIcalJs } from '../fixtures/calendar.ts'
import { findings } from '../fixtures/findings.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { awake } from '../fixtures/open-awake.ts'
import { inSection } from '../fixtures/postmortem-page.ts'
import { GDPR, REPORTING_PAGE, reportingPage, showUnion } from '../fixtures/reporting-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'

const { island: words, starts, jurisdictions } = zh.reporting
const STAGE = '通知监管机构'
/** When it was declared, by the clocks of the organization. */
const OFFERED = fill(words.takeOffer, { start: starts.awareness, time: '2026-11-22 11:00' })
const missing = fill(words.missing, { start: starts.awareness })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 120_000)
  await plant(page, storedLog([DECLARED]))
  await page.goto(REPORTING_PAGE)
  await awake(page)
})

test('a clock is filled in, decided and sent, and stands on the timeline and in the postmortem', async ({ page }) => {
  const form = reportingPage(page)
  const awareness = form.moment(starts.awareness)
  await showUnion(page)
  await expect(form.clock(GDPR)).toContainText(missing)
  await expect(form.clock(GDPR)).toContainText(words.open)

  await awareness.at.fill('2026-11-21T20:00')
  await expect(awareness.form).toContainText(fill(words.needsZone, { start: starts.awareness }))
  await expect(form.clock(GDPR)).toContainText(missing)
  await awareness.zone.fill('Europe/Paris')
  await expect(form.clock(GDPR)).toContainText('2026-11-25 03:00')
  await form.zoneOf(jurisdictions.EU).fill('Europe/Paris')
  await expect(form.clock(GDPR)).toContainText('2026-11-24 20:00')

  await awareness.person.fill('老周')
  await awareness.person.press('Enter')
  await expect(awareness.form).toContainText(
    fill(words.fromLog, { time: '2026-11-21 20:00', zone: 'Europe/Paris', person: '老周' }),
  )
  await expect(form.clock(GDPR)).toContainText('2026-11-24 20:00')

  const report = form.clockForm(GDPR)
  await report.press(words.report).click()
  await expect(form.clock(GDPR)).toContainText(words.personMissing)
  await report.person.fill('法务老周')
  await report.reason.fill('可能有风险')
  await report.press(words.report).click()
  await expect(form.clock(GDPR)).toContainText('法务老周')
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 240_000)
  await report.person.fill('小李')
  await expect(async () => {
    await report.press(fill(words.filed, { stage: STAGE })).click()
    await expect(form.clock(GDPR)).toContainText(fill(words.sent, { times: '2026-11-22 11:04' }), { timeout: 500 })
  }).toPass()

  const kinds = (await storedEntries(page)).slice(1)
  expect(kinds.map((entry) => entry.kind === 'reporting' && entry.report)).toEqual(['moment', 'report', 'filed'])
  await page.goto(INCIDENT_PAGE)
  await awake(page)
  for (const said of ['法务老周', '小李', starts.awareness])
    await expect(timeline(page).rows.filter({ hasText: said }).first()).toBeVisible()
  await page.goto(inSection('timeline'))
  await expect(
    page
      .getByText(fill(zh.entryWords.reporting.filed, { label: `${GDPR} · 控制者 · ${STAGE}`, person: '小李' }))
      .first(),
  ).toBeAttached()
})

test('what the log may mean is offered, and taken only on a press', async ({ page }) => {
  const form = reportingPage(page)
  await showUnion(page)
  await expect(form.clock(GDPR)).toContainText(missing)
  await form.moment(starts.awareness).form.getByRole('button', { name: OFFERED }).click()
  await expect(form.clock(GDPR)).not.toContainText(missing)
})

test('what is typed stays over a reload', async ({ page }) => {
  const form = reportingPage(page)
  await showUnion(page)
  await form.moment(starts.awareness).at.fill('2026-11-21T20:00')
  await form.moment(starts.awareness).zone.fill('Europe/Paris')
  await form.clockForm(GDPR).person.fill('法务')
  await page.reload()
  await awake(page)
  await expect(form.moment(starts.awareness).zone).toHaveValue('Europe/Paris')
  await expect(form.clockForm(GDPR).person).toHaveValue('法务')
  await expect(form.clock(GDPR)).toContainText('2026-11-25 03:00')
})

test('a latest time goes into the calendar, with alarms before it', async ({ page }) => {
  const form = reportingPage(page)
  await showUnion(page)
  await form.moment(starts.awareness).at.fill('2026-11-21T20:00')
  await form.moment(starts.awareness).zone.fill('Europe/Paris')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    form
      .clock(GDPR)
      .getByRole('button', { name: fill(words.calendar, { stage: STAGE }) })
      .click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toBe('eu-gdpr-33-authority.ics')
  expect(text).toContain('DTEND:20261124T190000Z')
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(3)
  expect(readWithIcalJs(text)).toBeTruthy()
})

test('asking and answering, the page breaks no rule of axe', async ({ page }) => {
  const form = reportingPage(page)
  await showUnion(page)
  await form.moment(starts.awareness).at.fill('2026-11-21T20:00')
  const violations = await findings(page, 'asking')
  await form.moment(starts.awareness).zone.fill('Europe/Paris')
  await expect(form.clock(GDPR)).toContainText('2026-11-25 03:00')
  expect([...violations, ...(await findings(page, 'answering'))]).toEqual([])
})
