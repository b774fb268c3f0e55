import { expect, type Page, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { DURING, parts } from '../fixtures/during.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

const region = (page: Page) => page.getByRole('region', { name: '待办' })
const box = (page: Page, text: string) => region(page).getByRole('checkbox', { name: text })
const boxes = (page: Page) => region(page).getByRole('checkbox')
const owner = (page: Page, text: string) => page.getByRole('textbox', { name: `负责人：${text}` })
const priority = (page: Page, text: string) => page.getByRole('combobox', { name: `优先级：${text}` })
const folded = (page: Page) => region(page).getByText(/^已完成 \d+ 项$/)

async function add(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: '新待办' }).fill(text)
  await page.getByRole('textbox', { name: '新待办' }).press('Enter')
  await expect(box(page, text)).toBeVisible()
}

test.beforeEach(async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await expect(page.getByRole('textbox', { name: '新待办' })).toBeEnabled()
})

test('a to-do is added, given an owner and a priority, and all of it is there after a reload', async ({ page }) => {
  const trouble = await watch(page)
  await expect(region(page)).toContainText('还没有待办')
  await add(page, '补监控')
  await owner(page, '补监控').fill('李雷')
  await owner(page, '补监控').press('Tab')
  await priority(page, '补监控').selectOption('P0')
  await expect(region(page)).toContainText('未完成 1 项，共 1 项')
  await page.reload()
  await expect(owner(page, '补监控')).toHaveValue('李雷')
  await expect(priority(page, '补监控')).toHaveValue('P0')
  const [note, ...fields] = await storedEntries(page)
  expect(note).toMatchObject({ kind: 'note', text: '补监控', todo: true })
  expect(fields).toMatchObject([
    { kind: 'field', field: `item.${note?.id}.owner`, value: '李雷' },
    { kind: 'field', field: `item.${note?.id}.priority`, value: 'P0' },
  ])
  expect(trouble).toEqual(NO_TROUBLE)
})

test('what is done keeps its place until the next tick, and is folded away afterwards', async ({ page }) => {
  for (const text of ['补监控', '通知客服', '清理队列']) await add(page, text)
  await box(page, '补监控').check()
  await expect(box(page, '补监控')).toBeFocused()
  await expect(region(page)).toContainText('未完成 2 项，共 3 项')
  await expect(region(page).getByRole('status')).toHaveText('已完成：补监控')
  await expect(folded(page)).toHaveCount(0)
  await box(page, '清理队列').check()
  await expect(boxes(page)).toHaveCount(2)
  await page.reload()
  await expect(boxes(page)).toHaveCount(1)
  await folded(page).click()
  await expect(box(page, '补监控')).toBeChecked()
  await box(page, '补监控').uncheck()
  await expect(region(page)).toContainText('未完成 2 项，共 3 项')
  await page.reload()
  await expect(boxes(page)).toHaveCount(2)
  await expect(box(page, '补监控')).not.toBeChecked()
})

test('when all is done it says so', async ({ page }) => {
  await add(page, '补监控')
  await box(page, '补监控').check()
  await expect(region(page)).toContainText('待办都做完了')
})

test('a note that begins with TODO is a to-do, and typing that word into the field is no harm', async ({ page }) => {
  await parts(page).note.fill('TODO 补监控')
  await parts(page).note.press('Enter')
  await expect(box(page, '补监控')).toBeVisible()
  await page.getByRole('textbox', { name: '新待办' }).fill('todo: 通知客服')
  await page.getByRole('button', { name: '添加待办' }).click()
  await expect(box(page, '通知客服')).toHaveAccessibleName('通知客服')
  await page.getByRole('textbox', { name: '新待办' }).fill('   ')
  await page.getByRole('button', { name: '添加待办' }).click()
  await expect(boxes(page)).toHaveCount(2)
})

test('another tab sees each change at once, and doesn’t take the field from under somebody', async ({
  page,
  context,
}) => {
  await add(page, '补监控')
  const other = await context.newPage()
  await other.goto(INCIDENT_PAGE)
  await owner(page, '补监控').fill('李')
  await owner(page, '补监控').press('Tab')
  await expect(owner(other, '补监控')).toHaveValue('李')
  await owner(page, '补监控').fill('李雷')
  await owner(other, '补监控').fill('韩梅')
  await owner(other, '补监控').press('Tab')
  await expect
    .poll(async () => (await storedEntries(page)).map((entry) => entry.kind === 'field' && entry.value))
    .toContain('韩梅')
  await expect(owner(page, '补监控')).toHaveValue('李雷')
  await page.getByRole('heading', { name: '待办' }).click()
  await expect
    .poll(async () => (await owner(page, '补监控').inputValue()) === (await owner(other, '补监控').inputValue()))
    .toBe(true)
})

test('to-dos are the action items of the postmortem, done or not', async ({ page }) => {
  await add(page, '补监控')
  await add(page, '通知客服')
  await owner(page, '补监控').fill('李雷')
  await priority(page, '补监控').selectOption('P1')
  await box(page, '通知客服').check()
  await page.goto('/after/postmortem-template/')
  const item = (name: string) => page.getByRole('group', { name, exact: true })
  await expect(item('行动项 1').getByRole('textbox', { name: '负责人' })).toHaveValue('李雷')
  await expect(item('行动项 2 · 已完成').getByRole('textbox', { name: '做什么' })).toHaveValue('通知客服')
  await item('行动项 1').getByRole('textbox', { name: '优先级' }).fill('最高')
  await item('行动项 1').getByRole('textbox', { name: '做什么' }).fill('给回调补监控')
  await item('行动项 1').getByRole('textbox', { name: '负责人' }).click()
  await page.goto(INCIDENT_PAGE)
  await expect(priority(page, '给回调补监控')).toHaveValue('最高')
})

test('a to-do that is full of markup stays text', async ({ page }) => {
  const trouble = await watch(page)
  const text = '<img src=x onerror=alert(1)> <b>{text}</b>'
  await add(page, text)
  await box(page, text).check()
  await expect(region(page).getByRole('status')).toHaveText(`已完成：${text}`)
  expect(trouble).toEqual(NO_TROUBLE)
})

test('the steps of a page and its to-dos don’t mix', async ({ page }) => {
  await add(page, '补监控')
  await page.goto(DURING)
  await expect(page.getByRole('checkbox', { name: '补监控' })).toHaveCount(0)
})

test('of a long list the first ones are built, and the rest on request', async ({ page }) => {
  const many = Array.from({ length: 30 }, (_, n): Happening => ({ kind: 'note', text: `第 ${n + 1} 项`, todo: true }))
  const fresh = await page.context().newPage()
  await fresh.clock.setFixedTime(Date.parse(STORED_AT) + 60 * 60_000)
  await plant(fresh, storedLog(many))
  await fresh.goto(INCIDENT_PAGE)
  await expect(region(fresh)).toContainText('未完成 30 项，共 30 项')
  await expect(boxes(fresh)).toHaveCount(25)
  await region(fresh).getByRole('button', { name: '再显示 5 条' }).click()
  await expect(boxes(fresh)).toHaveCount(30)
})

test('the to-dos speak English on the English page', async ({ page }) => {
  await add(page, '补监控')
  await page.goto('/en/incident/')
  const english = page.getByRole('region', { name: 'To-dos' })
  await expect(english).toContainText('1 open, 1 in all')
  await english.getByRole('combobox', { name: 'Priority: 补监控' }).selectOption('P2')
  await english.getByRole('checkbox', { name: '补监控' }).check()
  await expect(english).toContainText('All to-dos are done.')
})
