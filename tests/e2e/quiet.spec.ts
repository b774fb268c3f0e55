import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { bar, declaring, head, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { listen } from '../fixtures/machine.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { DECLARED, openTimers, timer } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { command, timers, updates } = { ...zh, updates: zh.updateTexts.audiences }
const quiet = command.bar.quiet

test('a quiet incident is asked for a code name, shows that it is quiet, and asks for nothing that goes public', async ({
  page,
}) => {
  await openAwake(page, INCIDENT_PAGE)
  await bar(page).declare.click()
  await declaring(page).title.fill('数据泄露')
  await page.getByRole('checkbox', { name: quiet.label }).check()
  await expect(page.getByRole('dialog')).toContainText(quiet.hint)
  await page.getByRole('textbox', { name: command.bar.codeName }).fill('青铜水獭')
  // Half typed, it is as quiet after a reload.
  await page.reload()
  await bar(page).declare.click()
  await expect(page.getByRole('checkbox', { name: quiet.label })).toBeChecked()
  await expect(page.getByRole('textbox', { name: command.bar.codeName })).toHaveValue('青铜水獭')
  await declaring(page).start.click()
  await expect(head(page).title).toHaveText('青铜水獭')
  await expect(page.getByText(command.head.quiet, { exact: true })).toBeVisible()
  await expect(timer(page, timers.names.executives)).toBeVisible()
  await expect(timer(page, timers.names.public)).toHaveCount(0)
  await openTab(page, 'updates')
  await expect(page.getByRole('tabpanel').getByRole('radio', { name: updates.public })).toHaveCount(0)
})

test('an incident turns out to be quiet, and is so at once; a press takes it back', async ({ page, context }) => {
  const machine = await listen(context)
  await openTimers(page, 2, [DECLARED])
  await page.getByRole('checkbox', { name: timers.notification }).check()
  await expect.poll(() => machine.asked(page)).toBe(1)
  await head(page).changeSeverity.click()
  const dialog = page.getByRole('dialog', { name: command.severityDialog.title })
  await dialog.getByRole('checkbox', { name: quiet.label }).check()
  await dialog.getByRole('button', { name: command.severityDialog.quietSave }).click()
  await expect(page.getByRole('status').filter({ hasText: command.severityDialog.quietOn })).toBeVisible()
  await expect(timer(page, timers.names.public)).toHaveCount(0)
  await page.clock.fastForward('30:00')
  await expect.poll(() => machine.shown(page)).toContain(await page.title())
  expect((await machine.shown(page)).join()).not.toContain(DECLARED.title)
  expect((await storedEntries(page)).map(({ kind }) => kind)).not.toContain('severity')
})

test('a code name takes the place of a telling name on the page, and what still holds that is said', async ({
  page,
}) => {
  await openTimers(page, 2, [DECLARED])
  await head(page).changeSeverity.click()
  const { severityDialog } = command
  const dialog = page.getByRole('dialog', { name: severityDialog.title })
  await dialog.getByRole('radio', { name: 'SEV-2' }).check()
  await dialog.getByRole('checkbox', { name: quiet.label }).check()
  await expect(dialog).toContainText(fill(severityDialog.codeNameHint, { title: DECLARED.title }))
  await dialog.getByRole('textbox', { name: severityDialog.codeName }).fill('青铜水獭')
  await dialog.getByRole('button', { name: fill(severityDialog.save, { severity: 'SEV-2' }) }).click()
  const said = page.getByRole('status').filter({ hasText: fill(severityDialog.done, { severity: 'SEV-2' }) })
  await expect(said).toContainText(fill(severityDialog.quietNamed, { title: '青铜水獭' }))
  await expect(head(page).title).toHaveText('青铜水獭')
  await expect(page.getByRole('main')).not.toContainText(DECLARED.title)
  await expect(page.getByRole('main')).toContainText(zh.incident.rail.entryWords.quietOn)
  await openTab(page, 'handover')
  await expect(page.getByRole('tabpanel')).toContainText(zh.transfer.screen.earlierTitle)
  // The level, the name and that it is quiet go together.
  await page.getByRole('button', { name: command.head.undo }).click()
  await expect(head(page).title).toHaveText(DECLARED.title)
  await expect(page.getByText(command.head.quiet, { exact: true })).toHaveCount(0)
  await expect(page.getByRole('region', { name: zh.incident.barLabel }).getByText('SEV-1')).toBeVisible()
})

test('that a quiet incident needs a code name is said, too, where its level changes in the same go', async ({
  page,
}) => {
  await openTimers(page, 2, [DECLARED])
  await head(page).changeSeverity.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'SEV-2' }).check()
  await dialog.getByRole('checkbox', { name: quiet.label }).check()
  await dialog.getByRole('button', { name: fill(command.severityDialog.save, { severity: 'SEV-2' }) }).click()
  await expect(page.getByRole('status').filter({ hasText: command.severityDialog.quietOn })).toBeVisible()
})

test('an incident that has ended becomes quiet as well', async ({ page }) => {
  await openTimers(page, 2, [DECLARED, { kind: 'ended' }])
  await page.getByRole('button', { name: command.head.changeQuiet }).click()
  const dialog = page.getByRole('dialog', { name: command.severityDialog.quietTitle })
  await expect(dialog.getByRole('radio')).toHaveCount(0)
  await dialog.getByRole('checkbox', { name: quiet.label }).check()
  await dialog.getByRole('button', { name: command.severityDialog.quietSave }).click()
  await expect(page.getByText(command.head.quiet, { exact: true })).toBeVisible()
})

test('what was typed before it is quiet is called a code name only with a word, and a confidential scenario is quiet', async ({
  page,
}) => {
  await openAwake(page, INCIDENT_PAGE)
  await bar(page).declare.click()
  await declaring(page).title.fill('客户库被拖')
  await page.getByRole('checkbox', { name: quiet.label }).check()
  const warning = fill(command.bar.isCodeName, { title: '客户库被拖' })
  await expect(page.getByRole('status').filter({ hasText: warning })).toBeVisible()
  await page.getByRole('textbox', { name: command.bar.codeName }).fill('青铜水獭')
  await expect(page.getByText(warning)).toHaveCount(0)
  await page.getByRole('button', { name: command.bar.cancel }).click()
  await bar(page).declare.click()
  await page.getByRole('checkbox', { name: command.bar.drill }).check()
  await page.getByRole('combobox', { name: command.bar.scenario }).selectOption('security-suspicion')
  await expect(page.getByRole('checkbox', { name: quiet.label })).toBeChecked()
  await expect(page.getByRole('textbox', { name: command.bar.codeName })).toHaveValue('')
})

test('the bar of every page says that it is quiet, and the dialog that declares it fits a narrow phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openAwake(page, INCIDENT_PAGE)
  await bar(page).declare.click()
  await page.getByRole('checkbox', { name: quiet.label }).check()
  const dialog = page.getByRole('dialog')
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await declaring(page).start.click()
  await page.goto('./')
  await expect(bar(page).region.getByText(command.head.quiet, { exact: true })).toBeVisible()
})
