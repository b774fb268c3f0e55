import { expect, type Page, test } from '@playwright/test'
import { TEXT_LIMIT } from '../../src/domain/log/text-limit.ts'
import { fill } from '../../src/i18n/format.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { plant, STORED_AT, STORED_INCIDENT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { named } from '../fixtures/deeds/deed.ts'
import { MORE, timeline } from '../fixtures/timeline-page.ts'
import { downloadedAs, inSection } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { command, postmortem: form, saving, todos } = zh
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text })

/** A tab of a newer Poise records something. */
async function writeNewer(page: Page, wait = async () => {}): Promise<void> {
  const other = await page.context().newPage()
  await other.goto('./')
  await other.evaluate(
    (key) => localStorage.setItem(key, '{"v":999}'),
    `poise:e:${STORED_INCIDENT}:01M80K4FW0BBBBBBBBBBBBZZZZ`,
  )
  await expect(async () => {
    await wait()
    await expect(page.getByText(saving.newerText)).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('an action item that is too long is refused under its field and stays in it, whole', async ({ page }) => {
  await page.goto(inSection('action-items'))
  const added = field(page, form.newItem)
  await expect(added).toBeEnabled()
  const typed = 'x'.repeat(TEXT_LIMIT + 1)
  const refusal = alert(page, fill(form.tooLong, { limit: TEXT_LIMIT }))
  await added.fill(typed)
  await added.press('Enter')
  await expect(refusal).toBeInViewport()
  await expect(added).toHaveValue(typed)
  await expect(added).toHaveAccessibleDescription(fill(form.tooLong, { limit: TEXT_LIMIT }))
  expect(await storedEntries(page)).toEqual([])
  await added.fill('补监控')
  await added.press('Enter')
  await expect(field(page, form.itemText)).toHaveValue('补监控')
  await expect(refusal).toHaveCount(0)
})

test('what is being typed when a newer Poise records stays in its field, says so, and goes out with the document', async ({
  page,
}) => {
  await page.clock.install({ time: STORED_AT })
  await page.goto(inSection('overview'))
  const overview = field(page, zh.document.sections.overview)
  await expect(overview).toBeEnabled()
  // Nobody has paused for long enough to be saved.
  await page.clock.pauseAt(Date.parse(STORED_AT) + 60_000)
  await overview.fill('队列写满')
  // A clock that stands draws nothing.
  await writeNewer(page, () => page.clock.runFor(20))
  await page.clock.runFor(2_000)
  await expect(alert(page, form.newer)).toBeInViewport()
  await expect(overview).toHaveValue('队列写满')
  expect((await downloadedAs(page, form.download)).text).toContain('队列写满')
})

test('a to-do whose owner can’t be recorded keeps the name and says why, in its row', async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await expect(field(page, todos.added)).toBeEnabled()
  await field(page, todos.added).fill('补监控')
  await field(page, todos.added).press('Enter')
  await expect(page.getByRole('checkbox', { name: '补监控' })).toBeVisible()
  await writeNewer(page)
  const owner = field(page, fill(todos.ownerOf, { text: '补监控' }))
  await owner.fill('李雷')
  await owner.press('Tab')
  await expect(page.getByRole('listitem').filter({ has: owner }).getByRole('alert')).toHaveText(todos.newer)
  await expect(owner).toHaveValue('李雷')
  await page.getByRole('checkbox', { name: '补监控' }).click()
  await expect(page.getByRole('checkbox', { name: '补监控' })).not.toBeChecked()
})

test('FAULTS 96: an expert who can’t be recorded stays in the form, beside the reason', async ({ page }) => {
  const { roster } = command
  await page.goto(INCIDENT_PAGE)
  await named(page, `+ ${roster.addExpert}`).click()
  await field(page, roster.topic).fill('网关')
  await field(page, roster.person).fill('李雷')
  await writeNewer(page)
  await field(page, roster.person).press('Enter')
  await expect(alert(page, roster.newer)).toBeInViewport()
  await expect(field(page, roster.topic)).toHaveValue('网关')
  await expect(field(page, roster.person)).toHaveValue('李雷')
})

test('FAULTS 52: a press that can’t be recorded and has no form says that it wasn’t saved, where it is seen', async ({
  page,
}) => {
  await page.goto(INCIDENT_PAGE)
  const { content, add, row, said } = timeline(page)
  await content.fill('回滚了')
  await add.click()
  await expect(row('回滚了')).toHaveCount(1)
  await row('回滚了').getByRole('button', { name: MORE }).click()
  await expect(named(page, zh.timeline.island.mark)).toBeVisible()
  await writeNewer(page)
  await named(page, zh.timeline.island.mark).click()
  await expect(said).toHaveText(saving.notSaved)
  await expect(said).toBeInViewport()
})

test('a level that can’t be recorded stays in its dialog with its reason, beside why', async ({ page }) => {
  const { severityDialog: t } = command
  await page.clock.install({ time: Date.parse(STORED_AT) + 60_000 })
  await plant(page, storedLog([DECLARED]))
  await openAwake(page, INCIDENT_PAGE)
  await named(page, command.head.changeSeverity).click()
  const dialog = page.getByRole('dialog', { name: t.title })
  await dialog.getByRole('radio', { name: 'SEV-3' }).check()
  await field(page, t.reason).fill('只剩一个区')
  await writeNewer(page)
  await field(page, t.reason).press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText(t.newer)
  await expect(field(page, t.reason)).toHaveValue('只剩一个区')
  await expect(dialog.getByRole('radio', { name: 'SEV-3' })).toBeChecked()
})

test('an end that can’t be recorded stays in its dialog, beside why', async ({ page }) => {
  const { endDialog: t } = command.bar
  await page.clock.install({ time: Date.parse(STORED_AT) + 60_000 })
  await plant(page, storedLog([DECLARED]))
  await openAwake(page, INCIDENT_PAGE)
  await named(page, command.head.end).click()
  const dialog = page.getByRole('dialog', { name: t.title })
  await expect(dialog).toBeVisible()
  await writeNewer(page)
  await dialog.getByRole('button', { name: t.end }).click()
  await expect(dialog.getByRole('alert')).toHaveText(t.newer)
  await expect(dialog).toBeVisible()
})
