import { expect, type Page, test } from '@playwright/test'
import { DURING } from '../fixtures/during.ts'

const table = (page: Page) => page.getByRole('table', { name: '联系方式' })
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Types another value and saves it. */
async function change(page: Page, name: string, value: string): Promise<void> {
  await field(page, name).fill(value)
  await page.getByRole('button', { name: `保存${name}` }).click()
}
const openEditor = (page: Page) => page.getByText('在本机改', { exact: true }).click()

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-22T03:00:00Z'))

test('it is a table whose rows have headers', async ({ page }) => {
  await page.goto(DURING)
  const names = ['聊天', '通话', '电话', '需要指挥官？在聊天里执行', '只看执行摘要？加入']
  await expect(table(page).getByRole('rowheader')).toHaveText(names)
  await expect(row(page, '聊天').getByRole('link', { name: '#incident-chat' })).toHaveAttribute('href', /^https:/)
  await expect(row(page, '通话').getByRole('link', { name: '加入事件通话' })).toHaveAttribute('href', /^https:/)
  await expect(row(page, '电话')).toContainText('PIN 123456')
  await expect(row(page, '需要指挥官？在聊天里执行')).toContainText('!ic page')
  await expect(row(page, '只看执行摘要？加入').getByRole('link')).toHaveText('#executive-summary-updates')
})

test('one tap dials, waits and keys in the PIN', async ({ page }) => {
  await page.goto(DURING)
  await expect(page.getByRole('link', { name: '+1 555 BIG FIRE' }).first()).toHaveAttribute(
    'href',
    'tel:+15552443473,,123456%23',
  )
})

test('each value is copied with one tap', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(DURING)
  const values = {
    聊天频道: '#incident-chat',
    通话网址: 'https://a-voip-provider.com/incident-call',
    电话号码: '+1 555 244 3473,,123456#',
    呼叫命令: '!ic page',
    执行摘要频道: '#executive-summary-updates',
  }
  for (const [name, value] of Object.entries(values)) {
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.getByRole('button', { name: `复制${name}` }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(value)
  }
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
})

test('a copy that is refused says so', async ({ page }) => {
  await page.goto(DURING)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.getByRole('button', { name: '复制呼叫命令' }).click()
  await expect(page.getByRole('status').filter({ hasText: '没有复制成功' })).toBeVisible()
})

test('a value of one’s own is shown as such, survives a reload, reaches the other tab, and can be restored', async ({
  page,
  context,
}) => {
  await page.goto(DURING)
  const other = await context.newPage()
  await other.goto(DURING)
  await openEditor(page)
  await change(page, '电话号码', '+86 10 6554 0000')
  await change(page, 'PIN', '777')
  for (const tab of [page, other]) {
    await expect(row(tab, '电话').getByRole('link')).toHaveText('+86 10 6554 0000')
    await expect(row(tab, '电话').getByRole('link')).toHaveAttribute('href', 'tel:+861065540000,,777%23')
    await expect(row(tab, '电话')).toContainText('本机改过')
    await expect(row(tab, '聊天')).not.toContainText('本机改过')
  }
  await page.reload()
  await expect(row(page, '电话').getByRole('link')).toHaveText('+86 10 6554 0000')
  await openEditor(page)
  await expect(field(page, '电话号码')).toHaveValue('+86 10 6554 0000')
  await page.getByRole('button', { name: '恢复原值：电话号码' }).click()
  await page.getByRole('button', { name: '恢复原值：PIN' }).click()
  for (const tab of [page, other]) {
    await expect(row(tab, '电话').getByRole('link')).toHaveText('+1 555 BIG FIRE')
    await expect(row(tab, '电话').getByRole('link')).toHaveAttribute('href', 'tel:+15552443473,,123456%23')
    await expect(row(tab, '电话')).not.toContainText('本机改过')
  }
  await expect(field(page, '电话号码')).toHaveValue('+1 555 244 3473')
  expect(await page.evaluate(() => localStorage.getItem('poise:s:contact'))).toBeNull()
})

test('every value that is one’s own is marked as such, the PIN and the chat’s address included', async ({ page }) => {
  await page.goto(DURING)
  await openEditor(page)
  await change(page, 'PIN', '777')
  await expect(row(page, '电话')).toContainText('PIN 777')
  await expect(row(page, '电话')).toContainText('本机改过')
  await change(page, '聊天网址', 'https://chat.example.org/war-room')
  await expect(row(page, '聊天').getByRole('link')).toHaveAttribute('href', 'https://chat.example.org/war-room')
  await expect(row(page, '聊天')).toContainText('本机改过')
})

test('typing the organisation’s own value again is no override', async ({ page }) => {
  await page.goto(DURING)
  await openEditor(page)
  await change(page, '聊天频道', '#war-room')
  await expect(row(page, '聊天')).toContainText('本机改过')
  await change(page, '聊天频道', ' #incident-chat ')
  await expect(row(page, '聊天')).not.toContainText('本机改过')
})

test('a value that can’t be used is refused, and the page says why', async ({ page }) => {
  const BAD: [string, string, string][] = [
    ['聊天频道', '   ', '不能为空'],
    ['聊天网址', 'javascript:alert(1)', '这不是网址'],
    ['通话网址', 'incident-call', '这不是网址'],
    ['通话网址', 'data:text/html,x', '这不是网址'],
    ['电话号码', 'BIG FIRE', '这个号码没法拨'],
    ['PIN', '12#4', 'PIN 只能是数字'],
  ]
  await page.goto(DURING)
  await openEditor(page)
  for (const [name, value, problem] of BAD) {
    await change(page, name, value)
    await expect(page.getByRole('alert').filter({ hasText: problem })).not.toHaveCount(0)
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, name)).toHaveAccessibleDescription(new RegExp(problem))
    await expect(field(page, name)).toHaveValue(value)
  }
  await expect(table(page)).not.toContainText('本机改过')
  expect(await page.evaluate(() => localStorage.getItem('poise:s:contact'))).toBeNull()
  await change(page, 'PIN', '777')
  await expect(field(page, 'PIN')).toHaveAttribute('aria-invalid', 'false')
})

test('it says when the values were last verified', async ({ page }) => {
  await page.goto(DURING)
  await expect(page.getByText('上次核对：2026年11月20日')).toBeVisible()
})

test('up to 90 days after that it doesn’t warn, from the 91st on it does', async ({ page }) => {
  await page.clock.setFixedTime('2027-02-18T23:59:00Z')
  await page.goto(DURING)
  await expect(page.getByText('上次核对：2026年11月20日')).toBeVisible()
  await page.clock.setFixedTime('2027-02-19T00:01:00Z')
  await page.reload()
  await expect(page.getByText('上次核对是 2026年11月20日，已经过了 91 天。用之前先试一下。')).toBeVisible()
})
