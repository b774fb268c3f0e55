import { expect, type Page, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { openAwake } from '../fixtures/built-pages.ts'
import { addNote } from '../fixtures/during.ts'
import { findings } from '../fixtures/findings.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

const INCIDENT = '/incident/'
/** 11:00 in Shanghai, where the tests live. */
const NOW = '2026-11-22T03:00:00Z'

function timeline(page: Page) {
  const whole = page.getByRole('region', { name: '时间线', exact: true })
  const rows = whole.getByRole('listitem')
  const form = whole.getByRole('form', { name: '记一笔' })
  return {
    whole,
    rows,
    row: (text: string | RegExp) => rows.filter({ hasText: text }),
    box: whole.getByRole('region', { name: '记录，从早到晚' }),
    said: whole.getByRole('status').filter({ hasText: /./ }),
    alert: whole.getByRole('alert').filter({ hasText: /./ }),
    kind: whole.getByRole('combobox', { name: '类型' }),
    who: whole.getByRole('combobox', { name: '角色或人' }),
    shownTime: whole.getByRole('combobox', { name: '时间显示' }),
    onlyImportant: whole.getByRole('checkbox', { name: '只看重要' }),
    content: form.getByRole('textbox', { name: '内容' }),
    happenedAt: form.getByLabel('发生时间，可不填'),
    source: form.getByRole('textbox', { name: '数据链接，可不填' }),
    todo: form.getByRole('checkbox', { name: '待办' }),
    add: form.getByRole('button', { name: '记进时间线' }),
  }
}

/** Opens what can be done with an entry and chooses from it. */
async function choose(page: Page, text: string | RegExp, action: string): Promise<void> {
  const row = timeline(page).row(text)
  await row.getByRole('button', { name: /^更多/ }).click()
  await row.getByRole('button', { name: action, exact: true }).click()
}

/** The incident page at a fixed time, with a name in it and these happenings stored, one for each minute from 11:00 on. */
async function open(page: Page, happenings: readonly (Happening & { by?: string })[] = [], now = NOW): Promise<void> {
  await page.clock.setFixedTime(now)
  await plant(page, { 'poise:s:name': '王芳', ...(happenings.length > 0 ? storedLog(happenings) : {}) })
  await openAwake(page, INCIDENT)
  await expect(timeline(page).kind).toBeEnabled()
}

const at = (time: string) => `2026-11-22T${time}:00Z`
const notes = (...texts: string[]): Happening[] => texts.map((text) => ({ kind: 'note', text }))
const many = (count: number) => notes(...Array.from({ length: count }, (_, index) => `第 ${index + 1} 条`))

test('what is noted in the bar comes last, marked as live, and a to-do as TODO', async ({ page }) => {
  await open(page)
  await expect(timeline(page).whole).toContainText('还没有记录')
  await addNote(page, '支付回调 P99 升到 40 s')
  await addNote(page, 'TODO 回调重试没有退避')
  await expect(timeline(page).rows).toHaveText([
    /11:00 · 王芳 · 实时.*支付回调 P99 升到 40 s/,
    /11:00 · 王芳 · 实时.*TODO 回调重试没有退避/,
  ])
})

test('a note with an earlier time falls into place and shows both times', async ({ page }) => {
  await open(page, notes('一', '二', '三'), at('03:10'))
  const { content, happenedAt, source, todo, add, rows, said, row } = timeline(page)
  await content.fill('有人先看到了错误')
  await happenedAt.fill('2026-11-22T11:01')
  await source.fill('https://grafana.example.com/d/pay')
  await todo.check()
  await add.click()
  await expect(said).toHaveText('已记下')
  await expect(rows).toHaveText([/一/, /11:01 · 实时二/, /11:01 · 王芳 · 补录 · 11:10 记录TODO 有人先看到了错误/, /三/])
  await expect(row('有人先看到了错误').getByRole('link')).toHaveAttribute('href', 'https://grafana.example.com/d/pay')
  await expect(content).toHaveValue('')
  await expect(todo).not.toBeChecked()
  await page.reload()
  await expect(row('有人先看到了错误')).toContainText('补录')
})

test('a time is read and shown in the chosen zone, and the choice is kept', async ({ page, browser }) => {
  await open(page, notes('一'), at('03:10'))
  const { shownTime, content, happenedAt, add, row, whole } = timeline(page)
  await shownTime.selectOption('UTC')
  await expect(whole).toContainText('时间按 UTC 显示')
  await expect(row('一')).toContainText('03:00')
  await content.fill('早些时候')
  await happenedAt.fill('2026-11-22T02:30')
  await add.click()
  await expect(row('早些时候')).toContainText('02:30')
  await page.reload()
  await expect(shownTime).toHaveValue('utc')
  await expect(row('早些时候')).toContainText('02:30')
  await shownTime.selectOption({ index: 0 })
  await expect(row('早些时候')).toContainText('10:30')

  const abroad = await browser.newPage({ timezoneId: 'America/New_York' })
  await open(abroad, notes('一'))
  await timeline(abroad).shownTime.selectOption('本机时间')
  await expect(timeline(abroad).whole).toContainText('时间按 America/New_York 显示')
  await expect(timeline(abroad).row('一')).toContainText('22:00')
  await abroad.close()
})

test('a note without text, with a time ahead or with another kind of link is refused, with what is wrong', async ({
  page,
}) => {
  await open(page)
  const { content, happenedAt, source, add, alert, rows } = timeline(page)
  await add.click()
  await expect(alert).toHaveText('没有保存：先写文字。')
  await content.fill('TODO')
  await add.click()
  await expect(alert).toHaveText('没有保存：先写文字。')
  await content.fill('一条')
  await happenedAt.fill('2026-11-22T11:01')
  await add.click()
  await expect(alert).toContainText('这个时间还没到')
  await happenedAt.pressSequentially('1')
  await happenedAt.press('Backspace')
  await add.click()
  await expect(alert).toContainText('日期和时间要写完整')
  await expect(happenedAt).toHaveAttribute('aria-invalid', 'true')
  await happenedAt.fill('2026-11-22T10:59')
  for (const link of ['javascript:alert(1)', 'grafana.example.com', 'data:text/html,x']) {
    await source.fill(link)
    await add.click()
    await expect(alert).toContainText('以 http:// 或 https:// 开头')
  }
  await content.fill('长'.repeat(20_001))
  await source.fill('')
  await add.click()
  await expect(alert).toContainText('最多 20000 个字符')
  expect(await storedEntries(page)).toEqual([])
  await expect(rows).toHaveCount(0)
  await content.fill('一条')
  await add.click()
  await expect(alert).toHaveCount(0)
  await expect(rows).toHaveText([/10:59 · 王芳 · 补录/])
})

test('an entry whose time is put right moves to its place and tells both times', async ({ page }) => {
  await open(page, notes('一', '二', '三'), at('03:10'))
  const { row, rows, alert, said } = timeline(page)
  await choose(page, '三', '改时间')
  const field = row('三').getByLabel('发生时间')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('2026-11-22T11:02')
  await field.fill('2026-11-22T11:11')
  await row('三').getByRole('button', { name: '保存' }).click()
  await expect(alert).toContainText('这个时间还没到')
  await field.fill('2026-11-22T10:30')
  await field.press('Enter')
  await expect(said).toHaveText('时间已改')
  await expect(rows).toHaveText([/10:30 · 补录 · 11:02 记录三改过 · 11:10 · 王芳/, /一/, /二/])
  await expect(row('三').getByRole('button', { name: /^更多/ })).toBeFocused()
  const [, , third, ...others] = await storedEntries(page)
  expect(others).toMatchObject([{ kind: 'amended', entry: third?.id, happenedAt: '2026-11-22T02:30:00.000Z' }])
})

test('a time that is saved untouched, or left with Escape, stays as it was', async ({ page }) => {
  await open(page, notes('一'), at('03:10'))
  const { row } = timeline(page)
  await choose(page, '一', '改时间')
  await row('一').getByRole('button', { name: '保存' }).click()
  await expect(row('一').getByRole('button', { name: /^更多/ })).toBeFocused()
  await choose(page, '一', '改时间')
  await row('一').getByLabel('发生时间').fill('2026-11-22T10:00')
  await page.keyboard.press('Escape')
  await expect(row('一')).toContainText('11:00 · 实时')
  expect(await storedEntries(page)).toHaveLength(1)
})

test('a time that the clocks showed twice is recorded as the first, and that is said', async ({ browser }) => {
  const page = await browser.newPage({ timezoneId: 'America/New_York' })
  await open(page, notes('一'))
  const { shownTime, content, happenedAt, add, said, row } = timeline(page)
  await shownTime.selectOption('本机时间')
  await content.fill('拨钟那晚')
  await happenedAt.fill('2026-11-01T01:30')
  await add.click()
  await expect(said).toContainText('有两次')
  await shownTime.selectOption('UTC')
  await expect(row('拨钟那晚')).toContainText('05:30')
  await page.close()
})

test('the text of a note is put right, and nothing else has a text to change', async ({ page }) => {
  await open(page, [...notes('支付会调超时'), { kind: 'ended' }], at('03:10'))
  const { row, alert, rows } = timeline(page)
  await choose(page, '支付会调超时', '改文字')
  const field = row('11:00').getByRole('textbox', { name: '文字' })
  await expect(field).toHaveValue('支付会调超时')
  await field.fill(' ')
  await row('11:00').getByRole('button', { name: '保存' }).click()
  await expect(alert).toContainText('文字不能为空')
  await field.fill('支付回调超时')
  await row('11:00').getByRole('button', { name: '保存' }).click()
  await expect(rows.first()).toHaveText(/11:00 · 实时支付回调超时改过 · 11:10 · 王芳/)
  await row('事件结束').getByRole('button', { name: /^更多/ }).click()
  await expect(row('事件结束').getByRole('button', { name: '改时间' })).toBeVisible()
  await expect(row('事件结束').getByRole('button', { name: '改文字' })).toHaveCount(0)
})

test('a retracted entry stays to be read, with who retracted it and when, and can’t be retracted again', async ({
  page,
}) => {
  await open(page, notes('看错了图'), at('03:10'))
  const { row, said } = timeline(page)
  await choose(page, '看错了图', '撤回')
  await expect(row('看错了图')).toContainText('不能恢复')
  await row('看错了图').getByRole('button', { name: '取消' }).click()
  await choose(page, '看错了图', '撤回')
  await row('看错了图').getByRole('button', { name: '撤回这条' }).click()
  await expect(said).toHaveText('已撤回')
  for (let load = 0; load < 2; load++) {
    await expect(row('看错了图')).toHaveText(/看错了图已撤回 · 11:10 · 王芳/)
    await expect(row('看错了图').getByRole('button')).toHaveCount(0)
    await page.reload()
  }
  expect(await storedEntries(page)).toMatchObject([{ kind: 'note', text: '看错了图' }, { kind: 'retracted' }])
})

test('any entry takes a data link, an address of the web only', async ({ page }) => {
  await open(page, [{ kind: 'severity', to: 'SEV-1' }])
  const { row, alert } = timeline(page)
  await choose(page, 'SEV-1', '加数据链接')
  const field = row('SEV-1').getByRole('textbox', { name: '数据链接' })
  await field.fill('javascript:alert(1)')
  await row('SEV-1').getByRole('button', { name: '保存' }).click()
  await expect(alert).toContainText('以 http:// 或 https:// 开头')
  await expect(row('SEV-1').getByRole('link')).toHaveCount(0)
  await field.fill('https://grafana.example.com/d/1')
  await row('SEV-1').getByRole('button', { name: '保存' }).click()
  await expect(row('SEV-1').getByRole('link', { name: '数据链接：grafana.example.com' })).toBeVisible()
})

test('what is important is marked, found and unmarked', async ({ page }) => {
  await open(page, notes('一', '二'))
  const { row, rows, onlyImportant, whole } = timeline(page)
  await choose(page, '二', '标为重要')
  await expect(row('二')).toContainText('★ 重要')
  await onlyImportant.check()
  await expect(rows).toHaveText([/二/])
  await expect(whole).toContainText('1 / 2 条')
  await choose(page, '二', '取消重要')
  await expect(rows).toHaveCount(0)
  await expect(whole).toContainText('没有符合的记录')
  await onlyImportant.uncheck()
  await expect(rows).toHaveCount(2)
})

test('the timeline is filtered by kind, by role and by person', async ({ page }) => {
  await open(page, [
    { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false, by: '王芳' },
    { kind: 'role', role: 'deputy', person: '李雷', by: '王芳' },
    { kind: 'step', step: 'during/during-an-incident:scribe/log', state: 'done', label: '记要点', by: '韩梅' },
    { kind: 'note', text: '一条', by: '李雷' },
    { kind: 'update', audience: 'public' },
    { kind: 'field', field: 'overview', value: '看不到的' },
  ])
  const { kind, who, rows } = timeline(page)
  await expect(rows).toHaveCount(5)
  for (const [group, shown] of [
    ['笔记', [/一条/]],
    ['步骤', [/记要点/]],
    ['级别与状态', [/宣布事件/]],
    ['更新与计时', [/已发更新/]],
    ['角色', [/副指挥官：李雷/]],
  ] as const) {
    await kind.selectOption(group)
    await expect(rows).toHaveText([...shown])
  }
  await kind.selectOption('全部类型')
  await who.selectOption('副指挥官')
  await expect(rows).toHaveText([/副指挥官：李雷/, /一条/])
  await who.selectOption('记录员')
  await expect(rows).toHaveText([/记要点/])
  await who.selectOption('王芳')
  await expect(rows).toHaveText([/宣布事件/, /副指挥官：李雷/])
})

test('an entry that was written while the clock stood back is flagged and keeps its place, beside the steps too', async ({
  page,
}) => {
  await open(page)
  await addNote(page, '钟还准')
  await page.clock.setFixedTime(at('02:30'))
  await addNote(page, '钟拨回了')
  const { row, rows } = timeline(page)
  await expect(rows).toHaveText([/钟还准/, /钟拨回了/])
  await expect(row('钟拨回了')).toContainText('时间可能不准')
  await expect(row('钟拨回了')).toContainText('实时')
  await expect(row('钟还准')).not.toContainText('时间可能不准')
  await page.goto('/during/during-an-incident/')
  await expect(page.getByRole('region', { name: /^时间线/ }).getByRole('listitem')).toHaveText([
    /钟还准$/,
    /钟拨回了记下时，本机时钟比已有的记录早，时间可能不准。$/,
  ])
})

test('a timeline over midnight names the days', async ({ page }) => {
  await open(page, notes('一'), at('14:00'))
  await addNote(page, '还没到零点')
  await page.clock.setFixedTime(at('16:30'))
  await addNote(page, '过了零点')
  await expect(timeline(page).rows).toHaveText([
    /2026-11-22\s*11月22日 11:00.*一/,
    /^11月22日 22:00.*还没到零点/,
    /2026-11-23\s*11月23日 00:30.*过了零点/,
  ])
})

test.describe('a long timeline', () => {
  test('opens at the newest entry and renders what is seen', async ({ page }) => {
    await open(page, many(3_000), '2026-11-25T12:00:00Z')
    const { box, rows, row } = timeline(page)
    await box.focus()
    await expect(row('第 3000 条')).toBeInViewport()
    await expect(row('第 3000 条')).toHaveAttribute('aria-posinset', '3000')
    await expect(row('第 3000 条')).toHaveAttribute('aria-setsize', '3000')
    expect(await rows.count()).toBeLessThan(60)
  })

  test('is read by keyboard alone, from the newest to the oldest and back', async ({ page }) => {
    await open(page, many(3_000), '2026-11-25T12:00:00Z')
    const { box, row } = timeline(page)
    await box.focus()
    await page.keyboard.press('PageUp')
    await expect(row('第 3000 条')).not.toBeInViewport()
    await expect(row('第 2990 条')).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(row(/第 1 条/)).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(row(/第 1 条/).getByRole('button', { name: /^更多/ })).toBeFocused()
    await page.keyboard.press('PageDown')
    await expect(row(/第 1 条/)).not.toBeInViewport()
    await page.keyboard.press('End')
    await expect(row('第 3000 条')).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(row(/第 29\d\d 条/).locator(':focus')).toHaveAccessibleName(/^更多：第 29/)
    await expect(page.locator(':focus')).toBeInViewport()
  })

  test('keeps what is being typed about an entry while the view is elsewhere', async ({ page }) => {
    await open(page, many(500), '2026-11-25T12:00:00Z')
    const { box, row } = timeline(page)
    await choose(page, '第 498 条', '改文字')
    const field = row('第 498 条').getByRole('textbox', { name: '文字' })
    await field.fill('还没写')
    await box.evaluate((element) => element.scrollTo(0, 0))
    await expect(row(/第 1 条/)).toBeInViewport()
    await expect(field).toBeFocused()
    await page.keyboard.type('完')
    await expect(field).toBeInViewport()
    await expect(field).toHaveValue('还没写完')
  })

  test('doesn’t move under the reader when something is added, and says how much', async ({ page, context }) => {
    await open(page, many(300), at('08:05'))
    const other = await context.newPage()
    await openAwake(other, INCIDENT)
    const { box, row, whole } = timeline(page)
    await box.evaluate((element) => element.scrollBy(0, -4_000))
    await expect(row('第 300 条')).toHaveCount(0)
    await expect(whole.getByRole('button', { name: '跳到最新' })).toBeVisible()
    const upper = row(/第 2[0-9]+ 条/).nth(12)
    const before = await upper.boundingBox()
    const text = await upper.textContent()

    await addNote(other, '别处记的')
    await timeline(other).content.fill('很早以前的')
    await timeline(other).happenedAt.fill('2026-11-22T11:00')
    await timeline(other).add.click()
    await expect(whole.getByRole('button', { name: '2 条新记录' })).toBeVisible()
    expect(await row(String(text)).boundingBox()).toEqual(before)
    await whole.getByRole('button', { name: '2 条新记录' }).click()
    await expect(row('别处记的')).toBeInViewport()
    await expect(box).toBeFocused()
    await expect(whole.getByRole('button', { name: /跳到最新|新记录/ })).toHaveCount(0)
    await addNote(other, '接着记的')
    await expect(row('接着记的')).toBeInViewport()
  })

  test('is printed whole', async ({ page }) => {
    await open(page, many(300), '2026-11-25T12:00:00Z')
    await expect(timeline(page).row('第 300 条')).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(timeline(page).rows).toHaveCount(300)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(timeline(page).rows).not.toHaveCount(300)
  })
})

test('text that looks like a page is shown as text', async ({ page }) => {
  const trouble = await watch(page)
  await open(page, [
    { kind: 'note', text: '<img src=x onerror=alert(1)>', by: '<b>constructor</b>' },
    { kind: 'note', text: '{minutes} __proto__', by: 'constructor' },
    { kind: 'role', role: 'deputy', person: 'toString' },
  ])
  await expect(timeline(page).rows).toHaveText([
    /<b>constructor<\/b> · 实时<img src=x onerror=alert\(1\)>/,
    /constructor · 实时\{minutes\} __proto__/,
    /副指挥官：toString/,
  ])
  expect(trouble).toEqual(NO_TROUBLE)
})

test('without JavaScript one sentence says where the timeline lives', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const [address, sentence] of [
    [INCIDENT, '时间线存在这台设备的浏览器里'],
    ['/en/incident/', 'The timeline lives in the browser of this device'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByRole('heading', { name: /^(时间线|Timeline)$/ })).toBeHidden()
  }
  await context.close()
})

test('waking changes nothing of the built timeline but what can be used', async ({ page, request }) => {
  await open(page)
  const [built, awake] = await page.evaluate(
    (html) => {
      const page = new DOMParser().parseFromString(html, 'text/html')
      return [page, document].map((one) => {
        const part = one.querySelector('[aria-labelledby=timeline]')?.cloneNode(true) as Element
        for (const field of part.querySelectorAll('[disabled]')) field.removeAttribute('disabled')
        return part.outerHTML.replaceAll(/<!--.*?-->/g, '')
      })
    },
    await (await request.get(INCIDENT)).text(),
  )
  expect(built).toContain('还没有记录')
  expect(awake).toBe(built)
})

test('no state of the timeline has a violation', async ({ page }) => {
  const found: string[] = []
  const look = async (state: string) => {
    found.push(...(await findings(page, state, '[aria-labelledby=timeline]')))
  }
  await open(
    page,
    [...many(12), { kind: 'note', text: '有图', todo: true, source: 'https://example.com/' }],
    at('03:30'),
  )
  await choose(page, '第 10 条', '标为重要')
  await choose(page, '第 11 条', '撤回')
  await look('asked whether to retract')
  await timeline(page).row('第 11 条').getByRole('button', { name: '撤回这条' }).click()
  await choose(page, '第 12 条', '加数据链接')
  await timeline(page).row('第 12 条').getByRole('button', { name: '保存' }).click()
  await timeline(page).add.click()
  await expect(timeline(page).alert).toHaveCount(2)
  await look('a link and a note refused')
  await timeline(page).row('有图').getByRole('button', { name: /^更多/ }).click()
  await timeline(page).box.evaluate((element) => element.scrollTo(0, 0))
  await expect(timeline(page).whole.getByRole('button', { name: '跳到最新' })).toBeVisible()
  await look('asked what to do, scrolled away')
  expect(found).toEqual([])
})

test('the timeline works in English, at the width of a phone, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(page, storedLog([{ kind: 'note', text: 'https://example.com/'.repeat(20), by: 'Ada' }]))
  await openAwake(page, '/en/incident/')
  const row = page.getByRole('region', { name: 'Timeline', exact: true }).getByRole('listitem')
  await expect(row).toContainText('11:00 · Ada · live')
  await row.getByRole('button', { name: /^More/ }).click()
  await row.getByRole('button', { name: 'Change time' }).click()
  await row.getByLabel('Happened at').fill('2026-11-22T10:30')
  await row.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('10:30 · Ada · added later · recorded 11:00')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
