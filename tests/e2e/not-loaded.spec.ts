import { expect, type Page, test } from '@playwright/test'
import { openAwake } from '../fixtures/open-awake.ts'
import { DURING, step } from '../fixtures/during.ts'
import { DEADLINE_PAGE, deadlineForm } from '../fixtures/deadline-page.ts'
import { bar, declaring, handing, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { plant, storedEntries, storedLog } from '../fixtures/stored.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { site, checklist, command } = zh

/** A part of the code that can't be fetched until it is let through. */
async function without(page: Page, part: string): Promise<() => Promise<void>> {
  const address = `**/_astro/${part}*.js`
  await page.route(address, (route) => route.abort())
  return () => page.unroute(address)
}
const said = (page: Page) => page.getByRole('status').filter({ hasText: site.notLoaded }).first()

test('FAULTS 51: a form that can’t be fetched says so, and the next press opens it', async ({ page }) => {
  const letThrough = await without(page, 'SkipForm')
  await openAwake(page, DURING)
  await step(page, 'decide').choose(checklist.step.skip)
  await expect(said(page)).toBeVisible()
  await letThrough()
  await step(page, 'decide').choose(checklist.step.skip)
  await expect(step(page, 'decide').item.getByLabel(checklist.step.reason)).toBeFocused()
})

test('FAULTS 51: a code to scan that can’t be made says so, and the next press shows it', async ({ page }) => {
  await plant(page, storedLog([DECLARED]))
  const letThrough = await without(page, 'lean-qr')
  await openAwake(page, INCIDENT_PAGE)
  await openTab(page, 'handover')
  await handing(page).code.click()
  await expect(said(page)).toBeVisible()
  await letThrough()
  await handing(page).code.click()
  await expect(page.getByRole('img', { name: zh.transfer.screen.qrLabel })).toBeVisible()
})

test('FAULTS 51: a start that can’t be read isn’t called wrong, what was typed stays, and the next press declares', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  const letThrough = await without(page, 'global')
  await openAwake(page, DURING)
  await bar(page).declare.click()
  await declaring(page).title.fill('支付回调超时')
  await declaring(page).startedAt.fill('2026-11-20T10:00')
  await declaring(page).start.click()
  await expect(declaring(page).problem).toHaveText(command.bar.notLoaded)
  await expect(declaring(page).startedAt).toHaveValue('2026-11-20T10:00')
  expect(await storedEntries(page)).toEqual([])
  await letThrough()
  await declaring(page).start.click()
  await expect(declaring(page).dialog).toHaveCount(0)
})

test('FAULTS 51: a last day that can’t be worked out says so, and the next change of a field works it out', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  const letThrough = await without(page, 'global')
  await openAwake(page, DEADLINE_PAGE)
  const { severity, endedAt, result } = deadlineForm(page)
  await severity.selectOption('SEV-1')
  await endedAt.fill('2026-09-11T22:30')
  await expect(result).toHaveText(zh.deadline.island.failed)
  await letThrough()
  await endedAt.fill('2026-09-11T22:31')
  await expect(result.locator('time')).toHaveAttribute('datetime', '2026-09-14')
  await expect(severity).toHaveValue('SEV-1')
})
