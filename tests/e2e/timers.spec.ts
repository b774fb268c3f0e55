import { expect, test } from '@playwright/test'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { COMMAND, DECLARED, openTimers, timer, timerButton, timers } from '../fixtures/timers.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

test('each timer of an incident says what is left and when it is due, the earliest first', async ({ page }) => {
  await openTimers(page, 2)
  const rows = timers(page).getByRole('listitem')
  await expect(rows).toHaveText([
    /^对外更新 下一条：开始调查还剩 0[23]:\d\d11:05 到期/,
    /^副指挥官报时还剩 0[78]:\d\d11:10 到期/,
    /^执行摘要还剩 2[78]:\d\d11:30 到期/,
    /^指挥官交接 最迟 14:00 必须交接（上限 3 小时）还剩 5[78]:\d\d12:00 到期/,
  ])
  await page.clock.fastForward('03:30')
  await expect(rows.first()).toContainText(/过期 00:\d\d/)
})

test('a page without an incident has no timers and says when they come', async ({ page }) => {
  const trouble = await watch(page)
  await page.goto(INCIDENT_PAGE)
  await expect(timers(page)).toContainText('宣布事件之后')
  expect(trouble).toEqual(NO_TROUBLE)
})

test.describe('a timer is answered', () => {
  test('an update that was sent begins the next period and can be taken back', async ({ page }) => {
    await openTimers(page, 2)
    await timerButton(page, '已发出：执行摘要').click()
    await expect(timer(page, '执行摘要')).toContainText('11:32 到期')
    expect((await storedEntries(page)).at(-1)).toMatchObject({ kind: 'update', audience: 'executives' })
    await expect(page.getByRole('status').filter({ hasText: '已记下“已发出：执行摘要”' })).toBeVisible()
    await timerButton(page, '撤销').click()
    await expect(timer(page, '执行摘要')).toContainText('11:30 到期')
    await expect(page.getByRole('heading', { name: '计时' })).toBeFocused()
  })

  test('a public post leads to the next text', async ({ page }) => {
    await openTimers(page, 2)
    await timerButton(page, '已发出：对外更新').click()
    await expect(timer(page, '对外更新')).toContainText('下一条：影响范围')
    await expect(timer(page, '对外更新')).toContainText('11:07 到期')
  })

  test('the deputy’s callout is done', async ({ page }) => {
    await openTimers(page, 2)
    await timerButton(page, '完成：副指挥官报时').click()
    await expect(timer(page, '副指挥官报时')).toContainText('11:12 到期')
  })

  test('one that is due is put off, the log says for how long, and the focus stays in its row', async ({ page }) => {
    await openTimers(page, 4)
    await expect(timerButton(page, '推迟 10 分钟：执行摘要')).toHaveCount(0)
    await timerButton(page, '推迟 10 分钟：对外更新').press('Enter')
    await expect(timer(page, '对外更新')).toContainText('11:14 到期')
    await expect(timerButton(page, '已发出：对外更新')).toBeFocused()
    expect((await storedEntries(page)).at(-1)).toMatchObject({
      kind: 'timer',
      timer: 'public',
      act: 'snoozed',
      minutes: 10,
    })
  })
})

test.describe('the commander’s limit', () => {
  test('is three hours, and only a new commander moves it', async ({ page }) => {
    await openTimers(page, 181)
    const row = timer(page, '指挥官交接')
    await expect(row).toContainText('已到 3 小时上限，必须交接')
    await expect(row).toContainText(/过期 01:\d\d/)
    await expect(row.getByRole('button')).toHaveCount(0)
    await row.getByRole('link', { name: '换指挥官' }).click()
    await page.getByRole('textbox', { name: '事件指挥官' }).fill('李雷')
    await page.getByRole('textbox', { name: '事件指挥官' }).press('Enter')
    await expect(row).toContainText('最迟 17:01 必须交接')
  })
})

test.describe('a time-box', () => {
  test('is five minutes long unless told otherwise, comes due and is done', async ({ page }) => {
    await openTimers(page, 2)
    await page.getByRole('textbox', { name: '到时问什么' }).fill('数据库组查到了什么')
    await page.getByRole('textbox', { name: '到时问什么' }).press('Enter')
    await expect(timer(page, '数据库组查到了什么')).toContainText('11:07 到期')
    await page.clock.fastForward('05:10')
    await expect(timer(page, '数据库组查到了什么')).toContainText('过期')
    await timerButton(page, '完成：数据库组查到了什么').click()
    await expect(timer(page, '数据库组查到了什么')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: '计时' })).toBeFocused()
  })

  test('runs before anything is declared, without a word', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await page.getByRole('spinbutton', { name: '分钟' }).fill('15')
    await timerButton(page, '开始计时').click()
    await expect(timer(page, '回来问进展')).toContainText(/还剩 1[45]:/)
    expect((await storedEntries(page)).at(-1)).toMatchObject({
      kind: 'timer',
      act: 'started',
      minutes: 15,
      label: '回来问进展',
    })
  })

  test('is stopped and comes back', async ({ page }) => {
    await openTimers(page, 2)
    await timerButton(page, '开始计时').click()
    await timerButton(page, '停止：回来问进展').click()
    await expect(timer(page, '回来问进展')).toHaveCount(0)
    await timerButton(page, '撤销').click()
    await expect(timer(page, '回来问进展')).toContainText('11:07 到期')
  })

  test('of no length isn’t started', async ({ page }) => {
    await openTimers(page, 2)
    for (const wrong of ['', '0', '-5', '2000']) {
      await page.getByRole('spinbutton', { name: '分钟' }).fill(wrong)
      await timerButton(page, '开始计时').click()
    }
    expect((await storedEntries(page)).filter(({ kind }) => kind === 'timer')).toEqual([])
  })
})

test('a lesser incident gets its executive summaries timed on request', async ({ page }) => {
  await openTimers(page, 2, [{ ...DECLARED, severity: 'SEV-4' }])
  await expect(timer(page, '执行摘要')).toHaveCount(0)
  await timerButton(page, '开始执行摘要计时').click()
  await expect(timer(page, '执行摘要')).toContainText('11:32 到期')
  await expect(timerButton(page, '开始执行摘要计时')).toHaveCount(0)
})

test('the timers speak English on the English page', async ({ page }) => {
  await page.clock.install({ time: Date.parse(STORED_AT) + 4 * 60_000 })
  await plant(page, storedLog([DECLARED, COMMAND], 0))
  await page.goto('/en/incident/')
  const region = page.getByRole('region', { name: 'Timers' })
  await expect(region.getByRole('button', { name: 'Sent: Public update' })).toBeVisible()
  await expect(region).toContainText(/00:\d\d leftdue at 11:05/)
  await expect(region).toContainText('Hand over by 14:00 at the latest')
  await region.getByRole('button', { name: 'Snooze 5 min: Public update' }).click()
  await expect(region).toContainText('due at 11:09')
})
