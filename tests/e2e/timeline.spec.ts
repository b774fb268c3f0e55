import { expect, test } from '@playwright/test'
import { openAwake } from '../fixtures/built-pages.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { findings } from '../fixtures/findings.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { openTimeline, timeline, numberedNotes, at, choose } from '../fixtures/timeline-page.ts'

test('the timeline is filtered by kind, by role and by person', async ({ page }) => {
  await openTimeline(page, [
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

test('text that looks like a page is shown as text', async ({ page }) => {
  const trouble = await watch(page)
  await openTimeline(page, [
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
    [INCIDENT_PAGE, '时间线存在这台设备的浏览器里'],
    ['/en/incident/', 'The timeline lives in the browser of this device'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByRole('heading', { name: /^(时间线|Timeline)$/ })).toBeHidden()
  }
  await context.close()
})

test('waking changes nothing of the built timeline but what can be used', async ({ page, request }) => {
  await openTimeline(page)
  const [built, awake] = await page.evaluate(
    (html) => {
      const page = new DOMParser().parseFromString(html, 'text/html')
      return [page, document].map((one) => {
        const part = one.querySelector('[aria-labelledby=timeline]')?.cloneNode(true) as Element
        for (const field of part.querySelectorAll('[disabled]')) field.removeAttribute('disabled')
        return part.outerHTML.replaceAll(/<!--.*?-->/g, '')
      })
    },
    await (await request.get(INCIDENT_PAGE)).text(),
  )
  expect(built).toContain('还没有记录')
  expect(awake).toBe(built)
})

test('no state of the timeline has a violation', async ({ page }) => {
  const found: string[] = []
  const look = async (state: string) => {
    found.push(...(await findings(page, state, '[aria-labelledby=timeline]')))
  }
  await openTimeline(
    page,
    [...numberedNotes(12), { kind: 'note', text: '有图', todo: true, source: 'https://example.com/' }],
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
