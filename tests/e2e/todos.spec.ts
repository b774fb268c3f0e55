import { expect, type Page, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { fill } from '../../src/i18n/format.ts'
import { DURING, parts } from '../fixtures/during.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { bar, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'
import { inSection } from '../fixtures/postmortem-page.ts'

const { todos, postmortem } = zh

const region = (page: Page) => page.getByRole('region', { name: todos.title })
const box = (page: Page, text: string) => region(page).getByRole('checkbox', { name: text })
const boxes = (page: Page) => region(page).getByRole('checkbox')
const owner = (page: Page, text: string) => page.getByRole('textbox', { name: fill(todos.ownerOf, { text }) })
const priority = (page: Page, text: string) => page.getByRole('combobox', { name: fill(todos.priorityOf, { text }) })
const folded = (page: Page) => region(page).getByText(new RegExp(`^${fill(todos.done, { count: '\\d+' })}$`))

async function add(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: todos.added }).fill(text)
  await page.getByRole('textbox', { name: todos.added }).press('Enter')
  await expect(box(page, text)).toBeVisible()
}

test.beforeEach(async ({ page }) => {
  await page.goto(INCIDENT_PAGE)
  await expect(page.getByRole('textbox', { name: todos.added })).toBeEnabled()
})

test('a to-do is added, given an owner and a priority, all of it is there after a reload, and none of it among the steps of a page', async ({
  page,
}) => {
  const trouble = await watch(page)
  await expect(region(page)).toContainText(todos.none)
  await add(page, '补监控')
  await owner(page, '补监控').fill('李雷')
  await owner(page, '补监控').press('Tab')
  await priority(page, '补监控').selectOption('P0')
  await expect(region(page)).toContainText(fill(todos.count, { open: 1, total: 1 }))
  await page.reload()
  await expect(owner(page, '补监控')).toHaveValue('李雷')
  await expect(priority(page, '补监控')).toHaveValue('P0')
  const [note, ...fields] = await storedEntries(page)
  expect(note).toMatchObject({ kind: 'note', text: '补监控', todo: true })
  expect(fields).toMatchObject([
    { kind: 'field', field: `item.${note?.id}.owner`, value: '李雷' },
    { kind: 'field', field: `item.${note?.id}.priority`, value: 'P0' },
  ])
  await page.goto(DURING)
  await expect(parts(page).timeline).toHaveCount(1)
  await expect(page.getByRole('checkbox', { name: '补监控' })).toHaveCount(0)
  expect(trouble).toEqual(NO_TROUBLE)
})

test('FAULTS 72: a priority that is reached by arrow keys is one entry, told once the list is left', async ({
  page,
}) => {
  await add(page, '补监控')
  await priority(page, '补监控').focus()
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown')
  await expect(priority(page, '补监控')).toHaveValue('P2')
  expect(await storedEntries(page)).toHaveLength(1)
  await page.keyboard.press('Tab')
  await expect(priority(page, '补监控')).toHaveValue('P2')
  const [, ...fields] = await storedEntries(page)
  expect(fields).toMatchObject([{ kind: 'field', value: 'P2' }])
  // What is left with the page is told too.
  await priority(page, '补监控').focus()
  await page.keyboard.press('ArrowUp')
  await page.reload()
  await expect(priority(page, '补监控')).toHaveValue('P1')
})

test('what is done keeps its place until the next tick, and is folded away afterwards', async ({ page }) => {
  for (const text of ['补监控', '通知客服', '清理队列']) await add(page, text)
  await box(page, '补监控').check()
  await expect(box(page, '补监控')).toBeFocused()
  await expect(region(page)).toContainText(fill(todos.count, { open: 2, total: 3 }))
  await expect(bar(page).toast).toHaveText(fill(todos.isDone, { text: '补监控' }))
  await expect(folded(page)).toHaveCount(0)
  await box(page, '清理队列').check()
  await expect(boxes(page)).toHaveCount(2)
  await page.reload()
  await expect(boxes(page)).toHaveCount(1)
  await folded(page).click()
  await expect(box(page, '补监控')).toBeChecked()
  await box(page, '补监控').uncheck()
  await expect(region(page)).toContainText(fill(todos.count, { open: 2, total: 3 }))
  await page.reload()
  await expect(boxes(page)).toHaveCount(2)
  await expect(box(page, '补监控')).not.toBeChecked()
})

test('a note that begins with TODO is a to-do, and typing that word into the field is no harm', async ({ page }) => {
  await parts(page).note.fill('TODO 补监控')
  await parts(page).note.press('Enter')
  await expect(box(page, '补监控')).toBeVisible()
  await page.getByRole('textbox', { name: todos.added }).fill('todo: 通知客服')
  await page.getByRole('button', { name: todos.add }).click()
  await expect(box(page, '通知客服')).toHaveAccessibleName('通知客服')
  await page.getByRole('textbox', { name: todos.added }).fill('   ')
  await page.getByRole('button', { name: todos.add }).click()
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
  await page.getByRole('heading', { name: todos.title }).click()
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
  await page.goto(inSection('action-items'))
  const item = (name: string) => page.getByRole('group', { name, exact: true })
  const first = item(fill(postmortem.item, { number: 1 }))
  const second = item(`${fill(postmortem.item, { number: 2 })} · ${postmortem.itemDone}`)
  await expect(first.getByRole('textbox', { name: postmortem.itemOwner })).toHaveValue('李雷')
  await expect(second.getByRole('textbox', { name: postmortem.itemText })).toHaveValue('通知客服')
  await first.getByRole('textbox', { name: postmortem.itemPriority }).fill('最高')
  await first.getByRole('textbox', { name: postmortem.itemText }).fill('给回调补监控')
  await first.getByRole('textbox', { name: postmortem.itemOwner }).click()
  await page.goto(INCIDENT_PAGE)
  await expect(priority(page, '给回调补监控')).toHaveValue('最高')
})

test('a to-do that is full of markup stays text, and when all is done it says so', async ({ page }) => {
  const trouble = await watch(page)
  const text = '<img src=x onerror=alert(1)> <b>{text}</b>'
  await add(page, text)
  await box(page, text).check()
  await expect(bar(page).toast).toHaveText(fill(todos.isDone, { text }))
  await expect(region(page)).toContainText(todos.allDone)
  expect(trouble).toEqual(NO_TROUBLE)
})

test('of a long list the first ones are built, and the rest on request', async ({ page }) => {
  const many = Array.from({ length: 30 }, (_, n): Happening => ({ kind: 'note', text: `第 ${n + 1} 项`, todo: true }))
  const fresh = await page.context().newPage()
  await fresh.clock.setFixedTime(Date.parse(STORED_AT) + 60 * 60_000)
  await plant(fresh, storedLog(many))
  await fresh.goto(INCIDENT_PAGE)
  await expect(region(fresh)).toContainText(fill(todos.count, { open: 30, total: 30 }))
  await expect(boxes(fresh)).toHaveCount(25)
  await region(fresh)
    .getByRole('button', { name: fill(todos.more, { count: 5 }) })
    .click()
  await expect(boxes(fresh)).toHaveCount(30)
})

test('the to-dos speak English on the English page', async ({ page }) => {
  await add(page, '补监控')
  await page.goto('en/incident/')
  const english = page.getByRole('region', { name: en.todos.title })
  await expect(english).toContainText(fill(en.todos.count, { open: 1, total: 1 }))
  await english.getByRole('combobox', { name: fill(en.todos.priorityOf, { text: '补监控' }) }).selectOption('P2')
  await english.getByRole('checkbox', { name: '补监控' }).check()
  await expect(english).toContainText(en.todos.allDone)
})
