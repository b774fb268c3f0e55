import { expect, type Page, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { INCIDENT, listen, spoken, timer } from '../fixtures/timers.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

const DECLARED: Happening = { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false }
const COMMAND: Happening = { kind: 'role', role: 'incident-commander', person: '王芳' }

const timers = (page: Page) => page.getByRole('region', { name: '计时' })
const button = (page: Page, name: string) => timers(page).getByRole('button', { name, exact: true })
const overdueEntries = async (page: Page) =>
  (await storedEntries(page)).flatMap((entry) =>
    entry.kind === 'timer' && entry.act === 'overdue' ? [`${entry.timer} ${entry.at}`] : [],
  )
const last = async (page: Page) => (await storedEntries(page)).at(-1)

/** Opens the page of an incident that was declared at 11:00, some minutes later. */
async function open(page: Page, minute: number, happenings: Happening[] = [DECLARED, COMMAND]): Promise<void> {
  await page.clock.install({ time: Date.parse(STORED_AT) + minute * 60_000 })
  await plant(page, storedLog(happenings, 0))
  await page.goto(INCIDENT)
  await expect(button(page, '开始计时')).toBeEnabled()
}

test('each timer of an incident says what is left and when it is due, the earliest first', async ({ page }) => {
  await open(page, 2)
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
  await page.goto(INCIDENT)
  await expect(timers(page)).toContainText('宣布事件之后')
  expect(trouble).toEqual(NO_TROUBLE)
})

test.describe('a timer is answered', () => {
  test('an update that was sent begins the next period and can be taken back', async ({ page }) => {
    await open(page, 2)
    await button(page, '已发出：执行摘要').click()
    await expect(timer(page, '执行摘要')).toContainText('11:32 到期')
    expect(await last(page)).toMatchObject({ kind: 'update', audience: 'executives' })
    await expect(page.getByRole('status').filter({ hasText: '已记下“已发出：执行摘要”' })).toBeVisible()
    await button(page, '撤销').click()
    await expect(timer(page, '执行摘要')).toContainText('11:30 到期')
    await expect(page.getByRole('heading', { name: '计时' })).toBeFocused()
  })

  test('a public post leads to the next text', async ({ page }) => {
    await open(page, 2)
    await button(page, '已发出：对外更新').click()
    await expect(timer(page, '对外更新')).toContainText('下一条：影响范围')
    await expect(timer(page, '对外更新')).toContainText('11:07 到期')
  })

  test('the deputy’s callout is done', async ({ page }) => {
    await open(page, 2)
    await button(page, '完成：副指挥官报时').click()
    await expect(timer(page, '副指挥官报时')).toContainText('11:12 到期')
  })

  test('one that is due is put off, the log says for how long, and the focus stays in its row', async ({ page }) => {
    await open(page, 4)
    await expect(button(page, '推迟 10 分钟：执行摘要')).toHaveCount(0)
    await button(page, '推迟 10 分钟：对外更新').press('Enter')
    await expect(timer(page, '对外更新')).toContainText('11:14 到期')
    await expect(button(page, '已发出：对外更新')).toBeFocused()
    expect(await last(page)).toMatchObject({ kind: 'timer', timer: 'public', act: 'snoozed', minutes: 10 })
  })
})

test.describe('the commander’s limit', () => {
  test('is three hours, and only a new commander moves it', async ({ page }) => {
    await open(page, 181)
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
    await open(page, 2)
    await page.getByRole('textbox', { name: '到时问什么' }).fill('数据库组查到了什么')
    await page.getByRole('textbox', { name: '到时问什么' }).press('Enter')
    await expect(timer(page, '数据库组查到了什么')).toContainText('11:07 到期')
    await page.clock.fastForward('05:10')
    await expect(timer(page, '数据库组查到了什么')).toContainText('过期')
    await button(page, '完成：数据库组查到了什么').click()
    await expect(timer(page, '数据库组查到了什么')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: '计时' })).toBeFocused()
  })

  test('runs before anything is declared, without a word', async ({ page }) => {
    await page.goto(INCIDENT)
    await page.getByRole('spinbutton', { name: '分钟' }).fill('15')
    await button(page, '开始计时').click()
    await expect(timer(page, '回来问进展')).toContainText(/还剩 1[45]:/)
    expect(await last(page)).toMatchObject({ kind: 'timer', act: 'started', minutes: 15, label: '回来问进展' })
  })

  test('is stopped and comes back', async ({ page }) => {
    await open(page, 2)
    await button(page, '开始计时').click()
    await button(page, '停止：回来问进展').click()
    await expect(timer(page, '回来问进展')).toHaveCount(0)
    await button(page, '撤销').click()
    await expect(timer(page, '回来问进展')).toContainText('11:07 到期')
  })

  test('of no length isn’t started', async ({ page }) => {
    await open(page, 2)
    for (const wrong of ['', '0', '-5', '2000']) {
      await page.getByRole('spinbutton', { name: '分钟' }).fill(wrong)
      await button(page, '开始计时').click()
    }
    expect((await storedEntries(page)).filter(({ kind }) => kind === 'timer')).toEqual([])
  })
})

test('a lesser incident gets its executive summaries timed on request', async ({ page }) => {
  await open(page, 2, [{ ...DECLARED, severity: 'SEV-4' }])
  await expect(timer(page, '执行摘要')).toHaveCount(0)
  await button(page, '开始执行摘要计时').click()
  await expect(timer(page, '执行摘要')).toContainText('11:32 到期')
  await expect(button(page, '开始执行摘要计时')).toHaveCount(0)
})

test.describe('what comes due', () => {
  test('is said once, and the ticking isn’t said at all', async ({ page }) => {
    await open(page, 2)
    await page.clock.fastForward('01:00')
    expect(await spoken(page)).toBe('')
    await page.clock.fastForward('02:05')
    await expect(page.getByRole('status').filter({ hasText: '11:05 到期：对外更新' })).toHaveCount(1)
    const said = await spoken(page)
    await page.clock.fastForward('02:00')
    await expect(timer(page, '对外更新')).toContainText(/过期 02:/)
    expect(await spoken(page)).toBe(said)
  })

  test('while the machine slept is shown, said and written down at once', async ({ page }) => {
    await open(page, 2)
    await page.clock.fastForward('40:00')
    await expect(timer(page, '执行摘要')).toContainText(/过期 12:/)
    await expect(page.getByRole('status').filter({ hasText: '11:30 到期：执行摘要' })).toHaveCount(1)
    expect((await overdueEntries(page)).sort()).toEqual([
      'deputy 2026-11-22T03:10:00.000Z',
      'executives 2026-11-22T03:30:00.000Z',
      'public 2026-11-22T03:05:00.000Z',
    ])
  })

  test('in a tab that was throttled in the background is there as soon as it is shown', async ({ page }) => {
    await page.addInitScript(() => {
      window.setInterval = (() => 0) as unknown as typeof setInterval
    })
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 3 * 60_000)
    await plant(page, storedLog([DECLARED, COMMAND], 0))
    await page.goto(INCIDENT)
    await expect(timer(page, '对外更新')).toContainText('还剩 02:00')
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 6 * 60_000)
    await expect(timer(page, '对外更新')).toContainText('还剩 02:00')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(timer(page, '对外更新')).toContainText(/过期 01:/)
  })

  test('is still overdue after a reload, and neither said nor written down again', async ({ page }) => {
    await open(page, 2)
    await page.clock.fastForward('04:00')
    await expect(timer(page, '对外更新')).toContainText('过期')
    const before = await storedEntries(page)
    await page.reload()
    await expect(timer(page, '对外更新')).toContainText(/过期 01:/)
    await page.clock.fastForward('00:10')
    expect(await spoken(page)).toBe('')
    expect(await storedEntries(page)).toEqual(before)
  })

  test('in two tabs is one entry, and rings and notifies once', async ({ page, context }) => {
    const machine = await listen(context, { before: 'granted' })
    await page.addInitScript(() => {
      localStorage.setItem('poise:s:timer-sound', 'yes')
      localStorage.setItem('poise:s:timer-notification', 'yes')
    })
    await open(page, 2)
    const other = await context.newPage()
    await other.goto(INCIDENT)
    await expect(timer(other, '对外更新')).toContainText('还剩')
    await page.clock.fastForward('04:00')
    for (const tab of [page, other]) {
      await expect(timer(tab, '对外更新')).toContainText('过期')
      await expect(tab.getByRole('status').filter({ hasText: '11:05 到期：对外更新' })).toHaveCount(1)
    }
    await expect.poll(async () => (await machine.rings(page)) + (await machine.rings(other))).toBe(1)
    const shown = [...(await machine.shown(page)), ...(await machine.shown(other))]
    expect(shown).toEqual(['11:05 到期：对外更新'])
    expect(await overdueEntries(page)).toEqual(['public 2026-11-22T03:05:00.000Z'])
    await expect.poll(() => overdueEntries(other)).toEqual(['public 2026-11-22T03:05:00.000Z'])
  })
})

test.describe('reminders', () => {
  const sound = (page: Page) => page.getByRole('checkbox', { name: '响一声' })
  const notification = (page: Page) => page.getByRole('checkbox', { name: '系统通知' })

  test('are off until asked for', async ({ page, context }) => {
    const machine = await listen(context)
    await open(page, 2)
    await page.clock.fastForward('10:00')
    await expect(timer(page, '对外更新')).toContainText('过期')
    await expect(sound(page)).not.toBeChecked()
    await expect(notification(page)).not.toBeChecked()
    expect([await machine.rings(page), await machine.asked(page), await machine.shown(page)]).toEqual([0, 0, []])
  })

  test('by sound are heard at once and whenever a timer comes due, after a reload too', async ({ page, context }) => {
    const machine = await listen(context)
    await open(page, 2)
    await sound(page).check()
    expect(await machine.rings(page)).toBe(1)
    await page.reload()
    await expect(sound(page)).toBeChecked()
    await page.clock.fastForward('04:00')
    await expect.poll(() => machine.rings(page)).toBe(1)
    await sound(page).uncheck()
    await page.clock.fastForward('05:00')
    await expect(timer(page, '副指挥官报时')).toContainText('过期')
    expect(await machine.rings(page)).toBe(1)
  })

  test('by notification ask on that click, show how they look, and name a drill', async ({ page, context }) => {
    const machine = await listen(context)
    await open(page, 2, [{ ...DECLARED, drill: true }])
    await notification(page).check()
    expect(await machine.asked(page)).toBe(1)
    await page.clock.fastForward('04:00')
    await expect.poll(() => machine.shown(page)).toEqual(['到点时像这样通知你。', '【演练】11:05 到期：对外更新'])
  })

  test('that the browser denies stay off and say so', async ({ page, context }) => {
    await listen(context, { answer: 'denied' })
    await open(page, 2)
    await notification(page).click()
    await expect(page.getByRole('status').filter({ hasText: '浏览器拒绝了通知' })).toBeVisible()
    await expect(notification(page)).not.toBeChecked()
    await page.reload()
    await expect(notification(page)).toBeEnabled()
    await expect(notification(page)).not.toBeChecked()
  })

  test('whose permission was taken back since say so', async ({ page, context }) => {
    await listen(context, { before: 'denied' })
    await page.addInitScript(() => localStorage.setItem('poise:s:timer-notification', 'yes'))
    await open(page, 2)
    await expect(page.getByRole('status').filter({ hasText: '浏览器拒绝了通知' })).toBeVisible()
  })

  test('that the machine can’t show are not called on', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Notification')
    })
    await open(page, 2)
    await notification(page).click()
    await expect(page.getByRole('status').filter({ hasText: '不能从网页发通知' })).toBeVisible()
    await expect(notification(page)).not.toBeChecked()
  })

  test('make a real sound without a file, a request or a complaint', async ({ page }) => {
    const trouble = await watch(page)
    await page.goto(INCIDENT)
    await sound(page).check()
    await expect(page.getByRole('status').filter({ hasText: '到点会响这一声' })).toBeVisible()
    expect(trouble).toEqual(NO_TROUBLE)
  })
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
