import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { beginningOf } from '../../src/domain/incident/run.ts'
import { isRun } from '../../src/domain/incident/is-run.ts'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { findings } from '../fixtures/findings.ts'
import { sideways } from '../fixtures/sideways.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { archive, downloaded, INCIDENT_PAGE, take, handing } from '../fixtures/incident-page.ts'
import { runs } from '../fixtures/runs-page.ts'
import { plant, STORED_INCIDENT, storedEntries, storedLog, storedTexts } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const HANDOVER = 'oncall/oncall-handover/'
const TITLE = '值班交接'
const words = zh.runs

/** The stored records: the kinds of each, and whether it is a run. */
async function records(page: Page) {
  const entries = await storedEntries(page)
  return [...Map.groupBy(entries, ({ incident }) => incident).values()].map((log) => ({
    isRun: isRun(log),
    kinds: log.map(({ kind }) => kind),
  }))
}

/** The page of handovers with its first two steps ticked. */
async function begin(page: Page): Promise<void> {
  await page.goto(HANDOVER)
  await runs(page).box(0).check()
  await runs(page).box(1).check()
}

test('the first check begins a run of the page and no incident, it is there after a reload, and can be unchecked', async ({
  page,
}) => {
  await page.goto(HANDOVER)
  await expect(runs(page).panel).toContainText(fill(words.page.steps, { total: 26 }))
  await runs(page).finish.click()
  await expect(runs(page).panel).toContainText(words.page.none)
  await expect(parts(page).bar).toContainText(words.page.nothing)
  await runs(page).box(0).check()
  await expect(runs(page).panel).toContainText(fill(words.page.progress, { done: 1, total: 26 }))
  await expect(parts(page).bar).toContainText(zh.incident.bar.none)
  expect(await records(page)).toEqual([{ isRun: true, kinds: ['field', 'field', 'archived', 'step'] }])
  await page.reload()
  await expect(runs(page).box(0)).toBeChecked()
  await runs(page).box(0).uncheck()
  await expect(runs(page).panel).toContainText(fill(words.page.progress, { done: 0, total: 26 }))
  await page.reload()
  await expect(runs(page).box(0)).not.toBeChecked()
})

test('a panel that hasn’t read the record yet doesn’t say that nothing was checked', async ({ page }) => {
  await begin(page)
  await page.route('**/_astro/run-islands*.js', () => undefined)
  await page.reload()
  await expect(runs(page).box(0)).toBeChecked()
  await expect(runs(page).panel).toContainText(fill(words.page.steps, { total: 26 }))
  await expect(runs(page).panel).not.toContainText(words.page.none)
  await expect(runs(page).panel).not.toContainText(fill(words.page.progress, { done: 0, total: 26 }))
})

test('two tabs tick one run, also where both begin it', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(HANDOVER)
  await runs(page).box(0).check()
  await expect(runs(other).box(0)).toBeChecked()
  await runs(other).box(1).check()
  await expect(runs(page).box(1)).toBeChecked()
  expect(await records(page)).toHaveLength(1)
})

test('a finished run leaves an empty page, undo brings it back, and a second one on that day stays apart', async ({
  page,
}) => {
  await begin(page)
  await runs(page).finish.click()
  await expect(parts(page).bar).toContainText(words.page.finished)
  await expect(runs(page).box(0)).not.toBeChecked()
  await parts(page).bar.getByRole('button', { name: zh.common.undo }).click()
  await expect(runs(page).box(0)).toBeChecked()
  await runs(page).finish.click()
  await runs(page).box(2).check()
  await expect(runs(page).box(0)).not.toBeChecked()
  await page.goto(`${INCIDENT_PAGE}#archive`)
  await expect(runs(page).rows(TITLE)).toHaveCount(2)
  await expect(runs(page).rows(TITLE).first()).toContainText(words.list.open)
  await expect(runs(page).rows(TITLE).first()).toContainText(fill(words.list.ticked, { count: 1 }))
  await expect(runs(page).rows(TITLE).last()).toContainText(words.list.finished)
  await expect(runs(page).rows(TITLE).last()).toContainText(fill(words.list.ticked, { count: 2 }))
  // It goes on where it is opened again, and the other one stays as it is.
  await runs(page).press(TITLE, words.list.reopen, 1).click()
  await runs(page).press(TITLE, words.list.goOn, 1).click()
  await expect(runs(page).box(0)).toBeChecked()
  await expect(runs(page).box(2)).not.toBeChecked()
})

test('FAULTS 98: while an incident runs, a check on a calm page goes into the run, and one on an incident page into the incident', async ({
  page,
}) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await begin(page)
  await page.goto(DURING)
  await expect(step(page, 'announce').box).toBeChecked()
  await step(page, 'findCause').box.check()
  await expect(parts(page).timeline).toHaveCount(2)
  expect(await records(page)).toEqual([
    { isRun: false, kinds: ['step', 'step'] },
    { isRun: true, kinds: ['field', 'field', 'archived', 'step', 'step'] },
  ])
})

test('a run that lay untouched for a day is gone on with unasked, whatever incident lies there', async ({ page }) => {
  await page.clock.install({ time: '2026-11-22T03:00:00Z' })
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await begin(page)
  await page.clock.fastForward('30:00:00')
  await runs(page).box(2).check()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(runs(page).box(2)).toBeChecked()
})

test('a reason that is half typed waits with its run, beside that of the open incident', async ({ page }) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await begin(page)
  await runs(page).skipForm(2)
  await runs(page).reason.fill('没有静默的告警')
  const [incident, run] = (await storedEntries(page)).flatMap(({ kind, incident }) => (kind === 'step' ? incident : []))
  expect(run).not.toBe(incident)
  expect(Object.keys(await storedTexts(page, `poise:d:${incident}`))).toEqual([])
  expect(Object.values(await storedTexts(page, `poise:d:${run}`))).toEqual(['没有静默的告警'])
  await page.reload()
  await runs(page).skipForm(2)
  await expect(runs(page).reason).toHaveValue('没有静默的告警')
  // The next run begins with none.
  await runs(page).finish.click()
  await expect(runs(page).reason).toHaveValue('')
})

test('a run of a page that has left the guide can’t go on, and can still be handed over and deleted', async ({
  page,
}) => {
  await plant(page, {
    ...storedLog([
      ...beginningOf('oncall/gone', '没有了的页面'),
      { kind: 'step', step: 'oncall/gone:a', state: 'done', label: '做完了' },
    ]),
    'poise:current': STORED_INCIDENT.replace(/A$/, 'B'),
  })
  await page.goto(`${INCIDENT_PAGE}#archive`)
  const row = runs(page).rows('没有了的页面')
  await expect(row).toContainText(words.list.noPage)
  await expect(row.getByRole('link')).toHaveCount(1)
  await expect(row.getByRole('button')).toHaveCount(2)
})

test('a run isn’t opened as the incident where this browser has lost which one was open', async ({ page }) => {
  await begin(page)
  await page.evaluate(() => localStorage.removeItem('poise:current'))
  await page.reload()
  await expect(runs(page).box(0)).toBeChecked()
  await expect(parts(page).bar).toContainText(zh.incident.bar.none)
})

async function otherDevice(context: BrowserContext): Promise<Page> {
  const browser = context.browser()
  if (!browser) throw new Error('There is no browser.')
  return (await browser.newContext({ locale: 'zh-CN' })).newPage()
}

test('a run is handed over as a file or a link, goes on there, and opens no incident', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await begin(page)
  await runs(page).records.click()
  await runs(page).press(TITLE, words.list.handOver).click()
  const { name, text } = await downloaded(page, runs(page).file)
  expect(name).toMatch(/^poise-checklist-.*\.json$/)
  await runs(page).link.click()
  await expect(page.getByRole('status').filter({ hasText: words.list.linkCopied.split('，')[0] })).toBeVisible()
  const link = await clipboardText(page)
  const next = await otherDevice(context)
  await next.goto(new URL(INCIDENT_PAGE, page.url().replace(/incident\/.*/, '')).href)
  await take(next, text)
  await next.getByRole('link', { name: zh.transfer.difference.showRun }).click()
  await expect(runs(next).rows(TITLE)).toHaveCount(1)
  await expect(parts(next).bar).toContainText(zh.incident.bar.none)
  await runs(next).press(TITLE, words.list.goOn).click()
  await expect(runs(next).box(1)).toBeChecked()
  await runs(next).box(2).check()
  const third = await otherDevice(context)
  await third.goto(link)
  await expect(handing(third).difference).toContainText(`${zh.transfer.difference.newRun}: ${TITLE}`)
  await handing(third).accept.click()
  await third.goto(next.url())
  await expect(runs(third).box(1)).toBeChecked()
})

test('a run is deleted with a word, and all runs go when the device is cleared', async ({ page }) => {
  await begin(page)
  await page.goto(`${INCIDENT_PAGE}#archive`)
  await runs(page).press(TITLE, words.list.delete.replace('…', '')).click()
  const dialog = page.getByRole('dialog', { name: words.list.deleteTitle })
  await dialog.getByRole('textbox').fill(zh.archive.deleteWord)
  await dialog.getByRole('button', { name: zh.archive.deleteNow }).click()
  await expect(runs(page).rows(TITLE)).toHaveCount(0)
  expect(await storedEntries(page)).toEqual([])
  await begin(page)
  await page.goto(`${INCIDENT_PAGE}#archive`)
  await archive(page).region.getByRole('button', { name: zh.archive.clear }).click()
  const clearing = page.getByRole('dialog', { name: zh.archive.clearTitle })
  await clearing.getByRole('textbox').fill(zh.archive.deleteWord)
  await clearing.getByRole('button', { name: zh.archive.clearNow }).click()
  await expect(archive(page).region).toContainText(zh.archive.cleared)
  expect(await storedEntries(page)).toEqual([])
})

test.describe('FAULTS 43, 44: at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('a run has no violation and widens no page, on its page and among the records', async ({ page }) => {
    await begin(page)
    expect(await findings(page, 'a run')).toEqual([])
    expect(await sideways(page)).toEqual([])
    await runs(page).records.click()
    await runs(page).press(TITLE, words.list.handOver).click()
    await runs(page).rows(TITLE).getByText(words.list.open).click()
    await expect(runs(page).rows(TITLE).getByRole('listitem')).toHaveCount(2)
    expect(await findings(page, 'the records')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })
})
