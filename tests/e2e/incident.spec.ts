import { expect, type Page, test } from '@playwright/test'
import { DURING, step } from '../fixtures/during.ts'
import {
  addNote,
  answer,
  bar,
  declare,
  declaring,
  downloaded,
  handing,
  INCIDENT_PAGE,
} from '../fixtures/incident-page.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

/** 11:00 in the organization's zone. */
const NOW = '2026-11-22T03:00:00.000Z'

const kinds = async (page: Page) => (await storedEntries(page)).map(({ kind }) => kind)
const incidents = async (page: Page) => [...new Set((await storedEntries(page)).map(({ incident }) => incident))]

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
  expect(await kinds(page)).toEqual(['declared'])
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
  expect(await kinds(page)).toEqual(['step', 'note', 'declared'])
  expect(await incidents(page)).toHaveLength(1)
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
    expect(await kinds(page)).toEqual(['declared', 'ended', 'archived', 'declared'])
    expect(await incidents(page)).toHaveLength(2)
  })

test('a drill without a name isn’t asked for one: that would declare a real incident', async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await declare(page, {}, 'drill')
  await expect(bar(page).region.getByRole('strong').filter({ hasText: '演练' })).toBeVisible()
  await expect(bar(page).region.getByRole('button', { name: '起个名字' })).toHaveCount(0)
})

test('a name that is being typed stays when another tab names somebody, and so does the focus after Enter', async ({
  page,
  context,
}) => {
  const scribe = (tab: Page) => tab.getByRole('region', { name: '角色' }).getByRole('textbox', { name: '记录员' })
  await page.goto(INCIDENT_PAGE)
  await declare(page, { title: '支付回调超时' })
  const other = await context.newPage()
  await other.goto(INCIDENT_PAGE)
  await scribe(page).fill('韩')
  await scribe(other).fill('李雷')
  await scribe(other).press('Enter')
  await expect(scribe(other)).toBeFocused()
  await expect(page.getByRole('main')).toContainText('记录员：李雷')
  await scribe(page).pressSequentially('梅')
  await scribe(page).press('Enter')
  await expect(scribe(page)).toBeFocused()
  await expect(page.getByRole('main')).toContainText('记录员：韩梅')
  await expect(scribe(other)).toHaveValue('韩梅')
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
  expect(await kinds(page)).toEqual(['step', 'archived', 'declared'])
  expect(await incidents(page)).toHaveLength(2)
})

test('severity, roles, end and reopening are recorded once each and shown in the bar', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(INCIDENT_PAGE)
  const main = page.getByRole('main')
  const severity = main.getByRole('combobox', { name: '严重级别' })
  await expect(severity).toBeDisabled()
  await expect(main.getByRole('button', { name: '结束事件' })).toBeDisabled()
  await declare(page, { title: '支付回调超时', commander: '小王' })

  await severity.selectOption('SEV-1')
  await expect(bar(page).region).toContainText('SEV-1')

  const person = (role: string) => page.getByRole('region', { name: '角色' }).getByRole('textbox', { name: role })
  await expect(person('事件指挥官')).toHaveValue('小王')
  await person('副指挥官').fill('小李')
  await person('副指挥官').press('Enter')
  // Leaving the field is enough, and what stands there already isn’t written again.
  await person('事件指挥官').fill('老赵')
  await person('记录员').focus()
  await expect(bar(page).region).toContainText('指挥官 老赵')
  await person('客户联络员').focus()

  await page.getByRole('button', { name: '复制宣布词' }).click()
  await expect(page.getByRole('region', { name: '角色' }).getByRole('status')).toHaveText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('指挥官：老赵，副指挥官：小李，记录员：未定')

  await page.clock.setFixedTime('2026-11-22T03:30:00.000Z')
  await main.getByRole('button', { name: '结束事件' }).click()
  await expect(main.getByRole('button', { name: '重新打开', exact: true })).toBeVisible()
  await page.clock.setFixedTime('2026-11-22T03:45:00.000Z')
  await expect(bar(page).region).toContainText('已进行 00:30:00')
  await main.getByRole('button', { name: '重新打开', exact: true }).click()
  await expect(bar(page).region).toContainText('已进行 00:45:00')
  await expect(main.getByRole('button', { name: '结束事件' })).toBeEnabled()

  expect((await storedEntries(page)).filter(({ kind }) => kind !== 'timer')).toMatchObject([
    { kind: 'declared' },
    { kind: 'role', person: '小王' },
    { kind: 'severity', to: 'SEV-1' },
    { kind: 'role', role: 'deputy', person: '小李' },
    { kind: 'role', role: 'incident-commander', person: '老赵' },
    { kind: 'ended', at: '2026-11-22T03:30:00.000Z' },
    { kind: 'reopened', at: '2026-11-22T03:45:00.000Z' },
  ])
})

test.describe('the bar on a page that is only read', () => {
  for (const address of ['/', '/before/severity-levels/']) {
    test(`opens the dialog though the click came before it was awake, on ${address}`, async ({ page }) => {
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route(/\/_astro\/.*\.js$/, async (route) => {
        if (route.request().url().includes('BarCommands')) await held
        await route.continue()
      })
      await page.goto(address)
      await bar(page).declare.click()
      await expect(declaring(page).dialog).toHaveCount(0)
      release()
      await declaring(page).start.click()
      await expect(bar(page).region).toContainText('SEV-2')
    })
  }

  test('shows the incident that runs, and a note can be saved there', async ({ page }) => {
    await page.goto('/')
    await declare(page, { title: '支付回调超时' })
    await page.goto('/before/severity-levels/')
    await expect(bar(page).region).toContainText('支付回调超时')
    await addNote(page, '回调积压')
    await bar(page).region.getByRole('link', { name: '打开事件页' }).click()
    await expect(page).toHaveURL(INCIDENT_PAGE)
    expect((await kinds(page)).filter((kind) => kind !== 'timer')).toEqual(['declared', 'note'])
  })

  test('hears of an incident that another tab has declared', async ({ page, context }) => {
    await page.goto('/before/severity-levels/')
    const other = await context.newPage()
    await other.goto(INCIDENT_PAGE)
    await declare(other, { title: '支付回调超时' })
    await expect(bar(page).region).toContainText('支付回调超时')
    await expect(bar(page).declare).toHaveCount(0)
  })
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
  expect((await kinds(page)).filter((kind) => kind !== 'timer')).toEqual(['declared', 'role', 'ended', 'reopened'])
})

test.describe('a drill', () => {
  test('is marked on every page and in everything that leaves the browser', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(INCIDENT_PAGE)
    await declare(page, { title: '数据库只读' }, 'drill')
    expect(await storedEntries(page)).toMatchObject([{ kind: 'declared', title: '数据库只读', drill: true }])
    const badge = bar(page).region.getByRole('strong').filter({ hasText: '演练' })
    await expect(badge).toBeVisible()

    expect((await downloaded(page, handing(page).export)).name).toBe('poise-incident-drill-2026-11-22.json')
    await page.getByRole('button', { name: '复制简报' }).click()
    await expect(handing(page).region.getByRole('textbox', { name: '文字简报' })).toHaveValue(/^【演练】不是真实事件/)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^【演练】不是真实事件/)

    await page.goto('/before/severity-levels/')
    await expect(badge).toBeVisible()
    // The watermark lies over the whole page.
    const watermark = () => page.evaluate(() => getComputedStyle(document.body, '::after').content)
    await expect.poll(watermark).toContain('演练')
    await page.emulateMedia({ media: 'print' })
    expect(await watermark()).toContain('演练')
    await expect(badge).toBeVisible()
    await page.emulateMedia({ media: 'screen' })

    await page.goto('/after/postmortem-template/')
    const button = page.getByRole('button', { name: '下载 Markdown' })
    await expect(button).toBeEnabled()
    const { name, text } = await downloaded(page, button)
    expect(name).toContain('演练')
    expect(text.split('\n')[0]).toBe('# 演练 · 事后分析：数据库只读')
    expect(text).toContain('这是演练，不是真实事件。')
  })

  test('never mixes with a real incident: each is archived before the other begins', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await addNote(page, '真的有事')
    await bar(page).declare.click()
    await declaring(page).drill.check()
    await expect(declaring(page).dialog).toContainText('当前的记录会先归档，随时可以打开。')
    await answer(page, { title: '数据库只读' })
    await declaring(page).start.click()
    await expect(bar(page).region).toContainText('数据库只读')

    await bar(page).startClean.press('Enter')
    await expect(bar(page).note).toBeFocused()
    await declare(page, { title: '支付回调超时' })
    await expect(bar(page).region.getByRole('strong').filter({ hasText: '演练' })).toHaveCount(0)

    const entries = (await storedEntries(page)).filter(({ kind }) => kind !== 'timer')
    const logs = (await incidents(page)).map((id) => entries.filter(({ incident }) => incident === id))
    expect(logs).toMatchObject([
      [{ kind: 'note' }, { kind: 'archived' }],
      [{ kind: 'declared', drill: true }, { kind: 'archived' }],
      [{ kind: 'declared', drill: false }],
    ])
  })

  test('plays the scenario that was chosen', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await bar(page).drill.click()
    await expect(declaring(page).drill).toBeChecked()
    await declaring(page).dialog.getByRole('combobox', { name: '演练场景' }).selectOption({ index: 1 })
    await declaring(page).start.click()
    await expect(bar(page).region.getByRole('strong').filter({ hasText: '演练' })).toBeVisible()
    expect(await storedEntries(page)).toMatchObject([{ drill: true, scenario: expect.stringMatching(/^[a-z-]+$/) }])
  })
})
