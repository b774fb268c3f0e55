import { expect, type Page, test } from '@playwright/test'
import { DURING, step } from '../fixtures/during.ts'
import { addNote, answer, bar, declare, declaring, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { storedEntries, storedIncidents, storedKinds } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

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
  for (const [start, declareName, regionName, elapsed] of [
    ['/', '宣布事件', '事件条', '已进行'],
    ['/en/before/severity-levels/', 'Declare incident', 'Incident bar', 'Elapsed'],
  ] as const) {
    test(`Enter in the dialog is enough, on ${start}`, async ({ page }) => {
      const trouble = await watch(page)
      await page.goto(start)
      await tabTo(page, declareName)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog', { name: declareName })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      const region = page.getByRole('region', { name: regionName })
      await expect(region).toContainText('SEV-2')
      await expect(region).toContainText(`${elapsed} 00:00:00`)
      await expect(region.getByRole('button', { name: declareName })).toHaveCount(0)
      expect(await storedEntries(page)).toMatchObject([
        { kind: 'declared', title: '', severity: 'SEV-2', drill: false, at: NOW, recordedAt: NOW },
      ])
      await page.clock.setFixedTime('2026-11-22T03:01:05.000Z')
      await expect(region).toContainText(`${elapsed} 00:01:05`)
      await page.reload()
      await expect(region).toContainText('SEV-2')
      expect(trouble).toEqual(NO_TROUBLE)
    })
  }

  test('Escape leaves the dialog and nothing is recorded', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await tabTo(page, '宣布事件')
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
  for (const text of ['SEV-1', '支付回调超时', '指挥官 小王', '已进行 00:42:00'])
    await expect(bar(page).region).toContainText(text)
  await page.goto(DURING)
  const rows = page.getByRole('region', { name: /^时间线/ }).getByRole('listitem')
  await expect(rows).toHaveText([/10:18.*宣布事件，SEV-1/, /11:00.*事件指挥官：小王/])
})

test('a start that lies ahead is refused with a sentence, and one that is cut short too; nothing is recorded', async ({
  page,
}) => {
  await page.goto(INCIDENT_PAGE)
  await bar(page).declare.click()
  for (const startedAt of ['2026-11-22T11:01', '']) {
    await answer(page, { startedAt })
    await declaring(page).start.click()
    await expect(declaring(page).problem).toHaveText('开始时间要写完整的日期和时间，而且不能晚于现在。')
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
  await expect(bar(page).region).toContainText('未命名事件')
  await bar(page).declare.click()
  await expect(declaring(page).dialog).toContainText('已经记下的内容会一起归入这个事件。')
  await answer(page, { title: '支付回调超时' })
  await declaring(page).start.click()
  await expect(bar(page).region).toContainText('支付回调超时')
  await expect(step(page, 'announce').box).toBeChecked()
  expect(await storedKinds(page)).toEqual(['step', 'note', 'declared'])
  expect(await storedIncidents(page)).toHaveLength(1)
})

test('an incident without a name gets one later, and keeps when it began and how bad it is', async ({ page }) => {
  await page.clock.setFixedTime(NOW)
  await page.goto('/')
  await declare(page, { severity: 'SEV-1' })
  await page.clock.setFixedTime(new Date(Date.parse(NOW) + 600_000))
  await page.reload()
  await bar(page).region.getByRole('button', { name: '起个名字' }).click()
  await expect(declaring(page).severity).toHaveValue('SEV-1')
  await answer(page, { title: '支付回调超时' })
  await declaring(page).start.click()
  await expect(bar(page).region).toContainText('支付回调超时')
  await expect(bar(page).region).toContainText('SEV-1')
  await expect(bar(page).region).toContainText('00:10:00')
  await expect(bar(page).region.getByRole('button', { name: '起个名字' })).toHaveCount(0)
})

for (const kind of ['declare', 'drill'] as const)
  test(`what has ended doesn’t keep the next incident from being declared: ${kind}`, async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await declare(page, { title: '昨天的事' }, kind)
    await expect(bar(page).declare).toHaveCount(0)
    await page.getByRole('main').getByRole('button', { name: '结束事件' }).click()
    await page.goto('/before/severity-levels/')
    await expect(bar(page).region).toContainText('昨天的事')
    await declare(page, { title: '支付回调超时' })
    await expect(bar(page).region).toContainText('支付回调超时')
    await expect(bar(page).region.getByRole('strong').filter({ hasText: '演练' })).toHaveCount(0)
    expect(await storedKinds(page)).toEqual(['declared', 'ended', 'archived', 'declared'])
    expect(await storedIncidents(page)).toHaveLength(2)
  })

test('a drill without a name isn’t asked for one: that would declare a real incident', async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await declare(page, {}, 'drill')
  await expect(bar(page).region.getByRole('strong').filter({ hasText: '演练' })).toBeVisible()
  await expect(bar(page).region.getByRole('button', { name: '起个名字' })).toHaveCount(0)
})

test('last month’s ticks don’t join the incident that is declared now', async ({ page }) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await page.clock.setFixedTime('2026-12-22T03:00:00.000Z')
  await page.reload()
  await bar(page).declare.click()
  await expect(declaring(page).dialog).toContainText('当前的记录会先归档')
  await declaring(page).start.click()
  await expect(step(page, 'announce').box).not.toBeChecked()
  await expect(bar(page).region).toContainText('已进行 00:00:00')
  expect(await storedKinds(page)).toEqual(['step', 'archived', 'declared'])
  expect(await storedIncidents(page)).toHaveLength(2)
})

test('the English page asks and says the same', async ({ page }) => {
  await page.goto('/en/incident/')
  const region = page.getByRole('region', { name: 'Incident bar' })
  await region.getByRole('button', { name: 'Declare incident' }).click()
  const dialog = page.getByRole('dialog', { name: 'Declare incident' })
  await dialog.getByRole('textbox', { name: 'Incident name' }).fill('Payment callbacks time out')
  await dialog.getByRole('combobox', { name: 'Severity' }).selectOption('SEV-1')
  await dialog.getByLabel('Started at').fill('2026-11-22T11:30')
  await dialog.getByRole('textbox', { name: 'Commander' }).fill('Wang')
  await dialog.getByRole('button', { name: 'Start' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Give the start as a full date and time, not later than now.')
  await dialog.getByLabel('Started at').fill('2026-11-22T10:30')
  await dialog.getByRole('button', { name: 'Start' }).click()
  for (const text of ['SEV-1', 'Payment callbacks time out', 'Wang', '00:30:00'])
    await expect(region).toContainText(text)
  await expect(page.getByRole('main')).toContainText('Commander: Wang, deputy: not yet named, scribe: not yet named')
  await page.getByRole('button', { name: 'End incident' }).click()
  await page.getByRole('button', { name: 'Reopen', exact: true }).click()
  expect((await storedKinds(page)).filter((kind) => kind !== 'timer')).toEqual([
    'declared',
    'role',
    'ended',
    'reopened',
  ])
})
