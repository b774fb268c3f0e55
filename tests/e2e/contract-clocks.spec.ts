import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { fill } from '../../src/i18n/format.ts'
import { findings } from '../fixtures/findings.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { awake } from '../fixtures/open-awake.ts'
import { inSection } from '../fixtures/postmortem-page.ts'
import { openContract, REPORTING_PAGE, reportingPage } from '../fixtures/reporting-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { island: words, starts, table } = zh.reporting
const label = fill(words.contract.label, {
  name: '晨星银行',
  duration: fill(table.durations['business-days'], { amount: 2 }),
  start: starts.awareness,
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 120_000)
  await plant(page, storedLog([DECLARED]))
  await page.goto(REPORTING_PAGE)
  await awake(page)
})

test('the clock of a contract is typed, kept with the incident, counted, and in the exports', async ({ page }) => {
  const form = reportingPage(page)
  const { contract } = form
  await contract.open()
  await contract.field(words.contract.name).fill('晨星银行')
  await contract.add.click()
  await expect(contract.form).toContainText(words.contract.problems.amount)
  await contract.field(words.contract.amount).fill('2')
  await contract.choice(words.contract.counting).selectOption(words.contract.countings['business-days'])
  await contract.add.click()
  await expect(contract.form).toContainText(words.contract.problems.zone)
  await contract.choice(words.zone).fill('Europe/Berlin')
  await contract.field(words.contract.to).fill('安全部')
  await contract.add.click()
  await expect(contract.field(words.contract.name)).toHaveValue('')
  await expect(form.clock(label.replaceAll(/[()（）]/g, '.'))).toContainText(
    fill(words.missing, { start: starts.awareness }),
  )

  await page.reload()
  await awake(page)
  const clock = form.clock(label.replaceAll(/[()（）]/g, '.'))
  await form.moment(starts.awareness).at.fill('2026-11-21T20:00')
  await form.moment(starts.awareness).zone.fill('Europe/Berlin')
  // Saturday: Monday and Tuesday are the first two business days.
  await expect(clock).toContainText('2026-11-24 23:59')
  await page.getByRole('textbox', { name: words.contractHolidays }).fill('2026-11-23 24.11.2026')
  await expect(clock).toContainText('2026-11-25 23:59')
  await expect(clock).toContainText(fill(words.holidayWhy.named, { date: '2026-11-23' }))
  await expect(page.getByText(fill(words.holidaysWrong, { what: '24.11.2026' }))).toBeVisible()
  expect(await findings(page, 'a contract')).toEqual([])

  await page.goto(INCIDENT_PAGE)
  await awake(page)
  await expect(timeline(page).rows.filter({ hasText: label }).filter({ hasText: '安全部' }).first()).toBeVisible()
  await page.goto(inSection('timeline'))
  await expect(
    page.getByText(fill(zh.entryWords.reporting.contract, { label, person: '安全部' })).first(),
  ).toBeAttached()
})

test('a contract that is retracted has no clock any more, and one undone at once was never there', async ({ page }) => {
  const { contract, clock } = reportingPage(page)
  await openContract(page)
  await contract.field(words.contract.name).fill('Acme')
  await contract.field(words.contract.to).fill('desk')
  await contract.add.click()
  const heading = clock('合同.Acme')
  await expect(heading).toBeVisible()
  await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
  await expect(heading).toHaveCount(0)
  expect((await storedEntries(page)).map(({ kind }) => kind)).toEqual(['declared', 'reporting', 'retracted'])
})

test('its latest time goes into the calendar', async ({ page }) => {
  const form = reportingPage(page)
  await openContract(page)
  await form.contract.field(words.contract.name).fill('Acme')
  await form.contract.field(words.contract.to).fill('desk')
  await form.contract.add.click()
  await form.moment(starts.awareness).at.fill('2026-11-21T20:00')
  await form.moment(starts.awareness).zone.fill('Europe/Berlin')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: fill(words.calendar, { stage: words.contract.stage }) }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('DTEND:20261122T190000Z')
})
