import { expect, type Page, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { timer } from '../fixtures/timers.ts'

const DECLARED: Happening = { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false }
const COMMAND: Happening = { kind: 'role', role: 'incident-commander', person: '王芳' }

const region = (page: Page) => page.getByRole('region', { name: '更新文案' })
const text = (page: Page, name: string | RegExp) => region(page).getByRole('textbox', { name })
const button = (page: Page, name: string) => region(page).getByRole('button', { name, exact: true })
const says = (page: Page, words: string) =>
  expect(region(page).getByRole('status').filter({ hasText: words })).toBeVisible()
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Opens the page of an incident that was declared at 11:00, some minutes later. */
async function open(page: Page, minute: number, happenings: Happening[] = [DECLARED, COMMAND]): Promise<void> {
  await page.clock.install({ time: Date.parse(STORED_AT) + minute * 60_000 })
  await plant(page, storedLog(happenings, 0))
  await page.goto(INCIDENT_PAGE)
  await expect(text(page, /^对外更新/)).toBeVisible()
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

test('says that no recovery time may be promised, with or without an incident', async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await expect(region(page)).toContainText('不要承诺恢复时间')
  await expect(region(page).getByRole('textbox')).toHaveCount(0)
})

test('each audience has its text, filled in from the record', async ({ page }) => {
  await open(page, 3)
  await expect(text(page, '对外更新 · 开始调查')).toHaveValue(/正在调查.*下一条更新不晚于 11:08（中国标准时间）。$/)
  await expect(text(page, '执行摘要')).toHaveValue(
    /^SEV-1：支付回调超时，已进行 3 分钟。[\s\S]*指挥官：王芳\n下次更新：11:33$/,
  )
  for (const [name, words] of [
    ['团队通报', /指挥官：王芳/],
    ['聊天里的一行现状', /^SEV-1 · 支付回调超时 · 已进行 3 分钟/],
    ['利益相关者通知', /#incident-updates/],
  ] as const) {
    await region(page).getByText(name, { exact: true }).click()
    await expect(text(page, name)).toHaveValue(words)
  }
})

test('what is sent is written down, leads to the next public text, and can be taken back', async ({ page }) => {
  await open(page, 3)
  await button(page, '已发出：对外更新 · 开始调查').click()
  await says(page, '已记下“已发出：对外更新 · 开始调查”')
  await expect(text(page, '对外更新 · 影响范围')).toHaveValue(/受影响的功能/)
  await expect(timer(page, '对外更新')).toContainText('下一条：影响范围')
  await button(page, '撤销').click()
  await expect(text(page, '对外更新 · 开始调查')).toBeVisible()
  await region(page).getByText('团队通报').click()
  await button(page, '已发出：团队通报').click()
  const entries = await storedEntries(page)
  expect(entries.slice(2)).toMatchObject([
    { kind: 'update', audience: 'public' },
    { kind: 'retracted' },
    { kind: 'update', audience: 'team' },
  ])
})

test('a text is warned of while something in it should not go out, a public one of hosts too', async ({ page }) => {
  await open(page, 3)
  const notices = region(page).getByRole('status').filter({ hasText: '不该外传' })
  await text(page, '执行摘要').fill('db-3.internal 写满')
  await text(page, /^对外更新/).fill('db-3.internal 写满，token=abcd1234efgh')
  await page.clock.fastForward('00:02')
  await expect(notices).toHaveCount(1)
  await expect(notices).toContainText('2 项')
  await expect(region(page).getByText('密钥或令牌 token=…')).toBeVisible()
  await text(page, /^对外更新/).fill('消息队列写满')
  await page.clock.fastForward('00:02')
  await expect(notices).toHaveCount(0)
})

for (const [locale, root, sentence] of [
  ['Chinese', '', '【演练】指挥官：王芳，副指挥官：未定，记录员：未定'],
  ['English', '/en', '[DRILL] Commander: 王芳, deputy: not yet named, scribe: not yet named'],
] as const) {
  test(`the sentence that announces the roles of a drill says so first in ${locale}`, async ({ page }) => {
    await plant(page, storedLog([{ ...DECLARED, drill: true }, COMMAND]))
    await page.goto(root + INCIDENT_PAGE)
    const roster = page.getByRole('region', { name: /^(角色|Roles)$/ })
    await expect(roster.getByText(sentence, { exact: true })).toBeVisible()
    await roster.getByRole('button', { name: /^(复制宣布词|Copy)/ }).click()
    await expect.poll(() => clipboard(page)).toBe(sentence)
  })
}

test('a text that nobody keeps in the log can only be copied', async ({ page }) => {
  await open(page, 3)
  for (const name of ['聊天里的一行现状', '利益相关者通知']) {
    await region(page).getByText(name, { exact: true }).click()
    await expect(button(page, `复制${name}`)).toBeVisible()
    await expect(button(page, `已发出：${name}`)).toHaveCount(0)
  }
})

test('the times of a text go on with the clock, until somebody edits it', async ({ page }) => {
  await open(page, 3)
  await page.clock.fastForward('02:00')
  await expect(text(page, '执行摘要')).toHaveValue(/已进行 5 分钟/)
  await text(page, '执行摘要').fill('正在回滚。')
  await page.clock.fastForward('05:00')
  await expect(text(page, '执行摘要')).toHaveValue('正在回滚。')
  await expect(region(page)).toContainText('你改过这段文案')
  await button(page, '复制执行摘要').click()
  await expect.poll(() => clipboard(page)).toBe('正在回滚。')
  await button(page, '重新填写执行摘要').click()
  await expect(text(page, '执行摘要')).toHaveValue(/已进行 10 分钟/)
  await expect(text(page, '执行摘要')).toBeFocused()
  expect((await storedEntries(page)).filter(({ kind }) => kind === 'field')).toEqual([])
})

test('a text that somebody stands in doesn’t change under the cursor', async ({ page }) => {
  await open(page, 3)
  await text(page, '执行摘要').focus()
  await page.clock.fastForward('02:00')
  await expect(text(page, '对外更新 · 开始调查')).toHaveValue(/11:10/)
  await expect(text(page, '执行摘要')).toHaveValue(/已进行 3 分钟/)
  await text(page, '执行摘要').blur()
  await expect(text(page, '执行摘要')).toHaveValue(/已进行 5 分钟/)
})

test('a copy tells how many gaps are left', async ({ page }) => {
  await open(page, 3)
  await button(page, '复制执行摘要').click()
  await says(page, '已复制。还有 3 处【】没补。')
  await expect.poll(() => clipboard(page)).toContain('【客户影响】')
  await button(page, '复制对外更新 · 开始调查').click()
  await expect.poll(() => clipboard(page)).toContain('正在调查')
  await expect(
    region(page)
      .getByRole('status')
      .filter({ hasText: /^已复制。$/ }),
  ).toBeVisible()
})

test('a copy that is refused says so', async ({ page }) => {
  await open(page, 3)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await button(page, '复制执行摘要').click()
  await says(page, '没有复制成功')
})

test('every text of a drill says so first, and that mark is no gap', async ({ page }) => {
  await open(page, 3, [{ ...DECLARED, drill: true }])
  await expect(text(page, /^对外更新/)).toHaveValue(/^【演练】/)
  await expect(text(page, '执行摘要')).toHaveValue(/^【演练】/)
  await button(page, '复制对外更新 · 开始调查').click()
  await expect(
    region(page)
      .getByRole('status')
      .filter({ hasText: /^已复制。$/ }),
  ).toBeVisible()
})

test('after the end the last public text is offered', async ({ page }) => {
  await open(page, 30, [DECLARED, { kind: 'update', audience: 'public' }, { kind: 'ended' }])
  await expect(text(page, '对外更新 · 已解决')).toHaveValue(/已完全恢复/)
})
