import { expect, type Page, test } from '@playwright/test'
import { openAwake } from '../fixtures/open-awake.ts'
import { DURING, step } from '../fixtures/during.ts'
import { DEADLINE_PAGE, deadlineForm } from '../fixtures/deadline-page.ts'
import { bar, declaring, handing, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { field, format, openGenerator, preview, sectionButton, turnTo } from '../fixtures/postmortem-page.ts'
import { plant, storedEntries, storedLog } from '../fixtures/stored.ts'
import { choose, MORE, openTimeline, timeline } from '../fixtures/timeline-page.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { en, zh } from '../fixtures/words.ts'

const { site, checklist, command, document, postmortem: form } = zh

/** A part of the code that can't be fetched until it is let through. */
async function without(page: Page, part: string): Promise<() => Promise<void>> {
  const address = `**/_astro/${part}*.js`
  await page.route(address, (route) => route.abort())
  return () => page.unroute(address)
}
const said = (page: Page) => page.getByRole('status').filter({ hasText: site.notLoaded }).first()

test('FAULTS 51: a menu that can’t be fetched says so, and the next press opens it with its form', async ({ page }) => {
  const letThrough = await without(page, 'step-part')
  await openAwake(page, DURING)
  await step(page, 'decide')
    .item.getByLabel(new RegExp(`^${checklist.step.more}`))
    .click()
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

test('FAULTS 51: a section of the postmortem that can’t be fetched says so, what is open stays, and the next press opens it', async ({
  page,
}) => {
  const letThrough = await without(page, 'tables')
  await openGenerator(page, 'overview')
  await field(page, document.sections.overview).fill('队列写满')
  await sectionButton(page, 'timeline').click()
  await expect(said(page)).toBeVisible()
  await expect(field(page, document.sections.overview)).toHaveValue('队列写满')
  await letThrough()
  await turnTo(page, 'timeline')
  await expect(page.getByRole('group', { name: document.sections.timeline, exact: true })).toBeVisible()
  await turnTo(page, 'overview')
  await expect(field(page, document.sections.overview)).toHaveValue('队列写满')
})

test('FAULTS 51: nothing is handed out while the masked copy is on the way; one that can’t be fetched isn’t called masked', async ({
  page,
}) => {
  const held = Promise.withResolvers<void>()
  let isLost = true
  await page.route('**/_astro/masking*.js', async (route) => {
    if (isLost) return route.abort()
    await held.promise
    return route.continue()
  })
  await openGenerator(page, 'overview')
  await field(page, document.sections.overview).fill('写信给 zhang@example.com')
  const share = page.getByRole('switch', { name: form.redaction.share })
  await share.click()
  await expect(said(page)).toBeVisible()
  await expect(share).not.toBeChecked()
  await expect(preview(page)).toContainText('zhang@example.com')

  isLost = false
  await share.click()
  await expect(share).toBeChecked()
  await expect(page.getByRole('button', { name: form.copyRich })).toBeDisabled()
  held.resolve()
  await expect(page.getByRole('button', { name: form.copyRich })).toBeEnabled()
  await expect(preview(page)).not.toContainText('zhang@example.com')
})

test('FAULTS 51: formats that can’t be fetched say so, and the next press opens them', async ({ page }) => {
  const letThrough = await without(page, 'exports-part')
  await openGenerator(page, 'overview')
  const more = page.getByRole('button', { name: form.moreFormats, exact: true })
  await more.click()
  await expect(said(page)).toBeVisible()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('button', { name: form.copyRich }).click()
  await expect(page.getByRole('status').filter({ hasText: form.writeFailed })).toBeVisible()
  await letThrough()
  await more.click()
  await expect(page.getByRole('button', { name: form.download, exact: true })).toBeVisible()
})

test('FAULTS 51: where what can be done about lost saving can’t be fetched, the page says “not saved” all the same', async ({
  page,
}) => {
  await page.route('**/words/saving.*', (route) => route.abort())
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError')
    }
  })
  await openAwake(page, DURING)
  await step(page, 'decide').box.check()
  await expect(page.getByRole('alert').filter({ hasText: zh.saving.notSaved })).toBeVisible()
})

test('FAULTS 51: a language of the document that can’t be fetched says so, and can be chosen again', async ({
  page,
}) => {
  await page.route('**/words/document.en.*', (route) => route.abort())
  await openGenerator(page)
  await format(page, form.copy)
  const language = page.getByLabel(form.documentLanguage)
  await language.selectOption('en')
  await expect(said(page)).toBeVisible()
  await expect(language).toHaveValue('zh-CN')
  await expect(preview(page)).toContainText(document.sections.overview)
  await page.unroute('**/words/document.en.*')
  await language.selectOption('en')
  await expect(language).toHaveValue('en')
  await expect(preview(page)).toContainText(en.document.sections.overview)
})

test('FAULTS 51: a time whose reader never comes is said not to be saved, and the note can be changed and sent', async ({
  page,
}) => {
  await openTimeline(page, [DECLARED])
  const never = '**/_astro/forms*.js'
  await page.route(never, () => undefined)
  const { content, alert } = timeline(page)
  await content.fill('10:30 回滚完成')
  await content.press('Enter')
  await expect(content).not.toBeEditable()
  await page.clock.runFor(10_000)
  await expect(alert).toHaveText(zh.timeline.island.timeFailed)
  await content.fill('回滚完成')
  await content.press('Enter')
  await expect(timeline(page).row('回滚完成')).toBeVisible()
})

test('FAULTS 51: a menu that comes late doesn’t open over somebody who has gone on to write', async ({ page }) => {
  const held = Promise.withResolvers<void>()
  await page.route('**/_astro/forms*.js', async (route) => {
    await held.promise
    return route.continue()
  })
  await openTimeline(page, [DECLARED])
  const row = timeline(page).row(DECLARED.title)
  await row.getByRole('button', { name: MORE }).click()
  await timeline(page).content.fill('回滚')
  const came = page.waitForResponse('**/_astro/forms*.js')
  held.resolve()
  await came
  await choose(page, DECLARED.title, zh.timeline.island.retime)
  await expect(row.locator('input').first()).toBeFocused()
  await expect(timeline(page).content).toHaveValue('回滚')
})

test('FAULTS 50, 51: what stands behind a tab doesn’t call the browser empty before it comes, says that it couldn’t, and comes with the next press', async ({
  page,
}) => {
  await plant(page, storedLog([DECLARED]))
  await page.route('**/words/incident-panels.*', (route) => route.abort())
  await openAwake(page, INCIDENT_PAGE)
  await openTab(page, 'archive')
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText(zh.archive.lead)
  await expect(said(page)).toBeVisible()
  await expect(panel).not.toContainText(DECLARED.title)
  await page.unroute('**/words/incident-panels.*')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText(DECLARED.title)
  await expect(said(page)).toHaveCount(0)
})
