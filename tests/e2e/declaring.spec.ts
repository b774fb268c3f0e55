import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { addNote, answer, bar, declare, declaring, INCIDENT_PAGE, endIncident } from '../fixtures/incident-page.ts'
import { storedEntries, storedIncidents, storedKinds } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'

const { bar: dialogWords } = zh.command
const { bar: barWords } = zh.incident

/** 11:00 in the organization's zone. */
const NOW = '2026-11-22T03:00:00.000Z'

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim())
    if (focused === name) return
  }
  throw new Error(`100 presses of Tab didn’t reach “${name}”`)
}

test.beforeEach(({ page }) => page.clock.setFixedTime(NOW))

test.describe('from nothing, by keyboard alone', () => {
  for (const [start, { command, incident }] of [
    ['./', zh],
    ['en/before/severity-levels/', en],
  ] as const) {
    const { declare: declareName } = command.bar
    const { elapsed } = incident.bar
    test(`Enter in the dialog is enough, on ${start}`, async ({ page }) => {
      const trouble = await watch(page)
      await page.goto(start)
      await tabTo(page, declareName)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: declareName })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      const region = page.getByRole('region', { name: incident.barLabel })
      await expect(region).toContainText('SEV-2')
      await expect(region).toContainText(`${elapsed} 00:00`)
      await expect(region.getByRole('button', { name: declareName })).toHaveCount(0)
      expect(await storedEntries(page)).toMatchObject([
        { kind: 'declared', title: '', severity: 'SEV-2', drill: false, at: NOW, recordedAt: NOW },
      ])
      await page.clock.setFixedTime('2026-11-22T03:01:05.000Z')
      await expect(region).toContainText(`${elapsed} 00:01`)
      await page.reload()
      await expect(region).toContainText('SEV-2')
      expect(trouble).toEqual(NO_TROUBLE)
    })
  }

  test('Escape leaves the dialog and nothing is recorded', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await tabTo(page, dialogWords.declare)
    await page.keyboard.press('Enter')
    await expect(declaring(page).title).toBeFocused()
    await page.keyboard.type('算了')
    await page.keyboard.press('Escape')
    await expect(declaring(page).dialog).toHaveCount(0)
    await expect(bar(page).declare).toBeFocused()
    expect(await storedEntries(page)).toEqual([])
  })
})

test('every field of the dialog is recorded as it was filled in', async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await declare(page, { title: '支付回调超时', severity: 'SEV-1', startedAt: '2026-11-22T10:18', commander: '小王' })
  expect(await storedEntries(page)).toMatchObject([
    { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false, at: '2026-11-22T02:18:00.000Z' },
    { kind: 'role', role: 'incident-commander', person: '小王', at: expect.stringMatching(/^2026-11-22T03:00:00/) },
  ])
  for (const text of ['SEV-1', '支付回调超时', `${zh.command.head.running} 00:42`])
    await expect(bar(page).region).toContainText(text)
  await page.goto(DURING)
  await expect(bar(page).region).toContainText(`${barWords.commander} 小王`)
  const rows = parts(page).timeline
  const declared = fill(zh.entryWords.declared, { severity: 'SEV-1' })
  const named = fill(zh.entryWords.role, { role: zh.roles['incident-commander'], person: '小王' })
  await expect(rows).toHaveText([new RegExp(`10:18.*${declared}`), new RegExp(`11:00.*${named}`)])
})

test('a start that lies ahead is refused with a sentence, and one that is cut short too; nothing is recorded', async ({
  page,
}) => {
  await page.goto(INCIDENT_PAGE)
  await bar(page).declare.click()
  for (const startedAt of ['2026-11-22T11:01', '']) {
    await answer(page, { startedAt })
    await declaring(page).start.click()
    await expect(declaring(page).problem).toHaveText(dialogWords.badStart)
    await expect(declaring(page).startedAt).toHaveAttribute('aria-invalid', 'true')
    expect(await storedEntries(page)).toEqual([])
  }
  await answer(page, { startedAt: '2026-11-22T10:59' })
  await declaring(page).start.click()
  await expect(declaring(page).dialog).toHaveCount(0)
  expect(await storedKinds(page)).toEqual(['declared'])
})

test('an incident that began with a tick is named by the dialog and loses nothing', async ({ page }) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await addNote(page, '回调积压')
  await expect(bar(page).region).toContainText(barWords.unnamed)
  await bar(page).declare.click()
  await expect(declaring(page).dialog).toContainText(dialogWords.joins)
  await answer(page, { title: '支付回调超时' })
  await declaring(page).start.click()
  await expect(bar(page).region).toContainText('支付回调超时')
  await expect(step(page, 'announce').box).toBeChecked()
  expect(await storedKinds(page)).toEqual(['step', 'note', 'declared'])
  expect(await storedIncidents(page)).toHaveLength(1)
})

test('an incident without a name gets one later, and keeps when it began and how bad it is', async ({ page }) => {
  await page.clock.setFixedTime(NOW)
  await page.goto('./')
  await declare(page, { severity: 'SEV-1' })
  await page.clock.setFixedTime(new Date(Date.parse(NOW) + 600_000))
  await page.reload()
  await bar(page).region.getByRole('button', { name: dialogWords.nameIt }).click()
  await expect(declaring(page).severity).toHaveValue('SEV-1')
  await answer(page, { title: '支付回调超时' })
  await declaring(page).start.click()
  await expect(bar(page).region).toContainText('支付回调超时')
  await expect(bar(page).region).toContainText('SEV-1')
  await expect(bar(page).region).toContainText(`${barWords.elapsed} 00:10`)
  await expect(bar(page).region.getByRole('button', { name: dialogWords.nameIt })).toHaveCount(0)
})

for (const kind of ['declare', 'drill'] as const)
  test(`what has ended doesn’t keep the next incident from being declared: ${kind}`, async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await declare(page, { title: '昨天的事' }, kind)
    await expect(bar(page).declare).toHaveCount(0)
    await endIncident(page)
    await page.goto('before/severity-levels/')
    await expect(bar(page).region).toContainText('昨天的事')
    await declare(page, { title: '支付回调超时' })
    await expect(bar(page).region).toContainText('支付回调超时')
    await expect(bar(page).region.getByRole('strong').filter({ hasText: barWords.drill })).toHaveCount(0)
    expect(await storedKinds(page)).toEqual(['declared', 'ended', 'archived', 'declared'])
    expect(await storedIncidents(page)).toHaveLength(2)
  })

test('a drill without a name isn’t asked for one: that would declare a real incident', async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await declare(page, {}, 'drill')
  await expect(bar(page).region.getByRole('strong').filter({ hasText: barWords.drill })).toBeVisible()
  await expect(bar(page).region.getByRole('button', { name: dialogWords.nameIt })).toHaveCount(0)
})

test('last month’s ticks don’t join the incident that is declared now', async ({ page }) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await expect.poll(() => storedKinds(page)).toEqual(['step'])
  await page.clock.setFixedTime('2026-12-22T03:00:00.000Z')
  await page.reload()
  await bar(page).declare.click()
  await expect(declaring(page).dialog).toContainText(dialogWords.archives)
  await declaring(page).start.click()
  await expect(step(page, 'announce').box).not.toBeChecked()
  await expect(bar(page).region).toContainText(`${barWords.elapsed} 00:00`)
  expect(await storedKinds(page)).toEqual(['step', 'archived', 'declared'])
  expect(await storedIncidents(page)).toHaveLength(2)
})

test('the English page asks and says the same', async ({ page }) => {
  await page.goto('en/incident/')
  const { bar: words, head: controls, roster } = en.command
  const region = page.getByRole('region', { name: en.incident.barLabel })
  await region.getByRole('button', { name: words.declare }).click()
  const dialog = page.getByRole('dialog', { name: words.declare })
  await dialog.getByRole('textbox', { name: words.title }).fill('Payment callbacks time out')
  await dialog.getByRole('combobox', { name: words.severity }).selectOption('SEV-1')
  await dialog.getByLabel(words.startedAt).fill('2026-11-22T11:30')
  await dialog.getByRole('textbox', { name: words.commander }).fill('Wang')
  await dialog.getByRole('button', { name: words.start }).click()
  await expect(dialog.getByRole('alert')).toHaveText(words.badStart)
  await dialog.getByLabel(words.startedAt).fill('2026-11-22T10:30')
  await dialog.getByRole('button', { name: words.start }).click()
  for (const text of ['SEV-1', 'Payment callbacks time out', '00:30']) await expect(region).toContainText(text)
  await expect(page.getByRole('main')).toContainText(
    fill(roster.announcement, { commander: 'Wang', deputy: roster.notNamed, scribe: roster.notNamed }),
  )
  await page.getByRole('button', { name: controls.end }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.endDialog.end }).click()
  await page.getByRole('button', { name: controls.reopen, exact: true }).click()
  expect((await storedKinds(page)).filter((kind) => kind !== 'timer')).toEqual([
    'declared',
    'role',
    'ended',
    'reopened',
  ])
})
