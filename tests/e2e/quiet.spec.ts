import { expect, test } from '@playwright/test'
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
