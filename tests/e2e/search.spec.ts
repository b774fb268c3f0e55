import { expect, type Page, test } from '@playwright/test'
import { BUDGETS, mostOf } from '../bench/budgets.ts'
import { sizeOf } from '../bench/bytes.ts'
import { belowBase, rooted } from '../fixtures/base.ts'
import { holdBack } from '../fixtures/held-back.ts'
import { fill } from '../../src/i18n/format.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'

const words = zh.search.panel
/** Stands for Pagefind where it knows a page of which the words here know nothing. */
const PAGEFIND = `
export const options = async () => {}
const page = {
  url: '${rooted('en/resources/reading/')}',
  excerpt: 'of <mark>cassandra</mark>',
  meta: { title: 'Restart a cluster' },
  sub_results: [],
}
export const search = async () => ({ results: [{ data: async () => page }] })`
const PAGES_FOUND = new RegExp(fill(words.found, { count: '\\d+' }))

const READING = 'before/severity-levels/'
const box = (page: Page, name = words.search) => page.getByRole('dialog', { name })
const results = (page: Page) => box(page).getByRole('listitem')
const said = (page: Page) => box(page).getByRole('status')

test('opens with /, finds another word for a page, and Enter leads there', async ({ page }) => {
  const trouble = await watch(page)
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(belowBase(request.url())))
  await page.goto(READING)
  await expect(page.getByRole('banner').getByRole('button', { name: words.search })).toBeVisible()
  expect(loaded.filter((path) => /search|pagefind/i.test(path))).toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.type('复盘')
  await expect(said(page)).toHaveText(PAGES_FOUND)
  await expect(results(page).first()).toContainText(/^事后分析/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^事后分析/)
  expect(trouble).toEqual(NO_TROUBLE)
})

test('lands on the heading, also on the page that is open, and works by keyboard alone', async ({ page }) => {
  await page.goto('training/glossary/')
  const opener = page.getByRole('banner').getByRole('button', { name: words.search })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(box(page).getByRole('searchbox', { name: words.search })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await expect(opener).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('控制范围')
  await expect(results(page).first()).toContainText('术语表 › 控制范围')
  await page.keyboard.press('ArrowDown')
  await expect(results(page).first().getByRole('link').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeHidden()
  await expect(page).toHaveURL(/#span-of-control$/)
  await expect(page.getByRole('heading', { name: '控制范围' })).toBeInViewport()
})

test('opens with Ctrl+K in English, from a field too, and finds other forms of a word', async ({ page }) => {
  const trouble = await watch(page)
  await page.goto('en/during/during-an-incident/')
  await page.getByRole('textbox', { name: en.incident.bar.note }).focus()
  await page.keyboard.press('Control+k')
  const english = box(page, en.search.panel.search)
  await page.keyboard.type('declares')
  const said = fill(en.search.panel.instead, { query: 'declares', instead: 'declare' })
  await expect(english.getByRole('status')).toHaveText(said)
  await expect(english.getByRole('link', { name: /incident/ }).first()).toBeVisible()
  expect(trouble).toEqual(NO_TROUBLE)
})

for (const { home, panel, typed, meant, title } of [
  { home: '', panel: zh.search.panel, typed: '时间指挥官', meant: '事件指挥官', title: /事件指挥官/ },
  { home: 'en/', panel: en.search.panel, typed: 'comander', meant: 'commander', title: /commander/i },
]) {
  test(`says what it looked for instead of “${typed}”, within its budget`, async ({ page }) => {
    const loaded = new Set<string>()
    await page.goto(home + READING)
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => loaded.add(belowBase(request.url())))
    await page.keyboard.press('/')
    await page.keyboard.type(typed)
    const dialog = box(page, panel.search)
    await expect(dialog.getByRole('status')).toHaveText(fill(panel.instead, { query: typed, instead: meant }))
    await expect(dialog.getByRole('listitem').first()).toContainText(title)
    // More than the first five stand there after the pause in which Pagefind would have been asked.
    await expect(dialog.getByRole('listitem').nth(5)).toBeVisible()
    expect([...loaded].filter((path) => path.startsWith('pagefind/'))).toEqual([])
    expect(loaded.size).toBeGreaterThan(3)
    expect(sizeOf([...loaded])).toBeLessThanOrEqual(mostOf(BUDGETS.misspelledResult))
  })
}

test('asks Pagefind for what is like nothing here, and not for what is no word', async ({ page }) => {
  const asked: string[] = []
  await page.route('**/pagefind/pagefind.js', (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body: PAGEFIND })
  })
  await page.goto(`en/${READING}`)
  await page.keyboard.press('/')
  const english = box(page, en.search.panel.search)
  const field = english.getByRole('searchbox')
  await field.fill('qxzqxz')
  await expect(english.getByRole('status')).toHaveText(fill(en.search.panel.none, { query: 'qxzqxz' }))
  expect(asked).toEqual([])
  await field.fill('cassandra')
  await expect(english.getByRole('status')).toHaveText(fill(en.search.panel.near, { query: 'cassandra' }))
  await expect(english.getByRole('link', { name: 'Restart a cluster' })).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('answers a key before the browser paints it', async ({ page }) => {
  await page.goto(READING)
  await page.keyboard.press('/')
  await page.keyboard.type('复')
  await expect(said(page)).toHaveText(PAGES_FOUND)
  const answer = await box(page)
    .getByRole('searchbox')
    .evaluate(async (field: HTMLInputElement) => {
      field.value = '复盘'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      return document.querySelector('dialog[open] .results a')?.textContent
    })
  expect(answer).toMatch(/^事后分析/)
})

test('shows one section, and says what to try when nothing is found', async ({ page }) => {
  await page.goto(READING)
  await page.keyboard.press('/')
  await page.keyboard.type('指挥官')
  await expect(results(page).getByText(zh.site.sections.training, { exact: true }).first()).toBeVisible()
  await box(page).getByRole('combobox', { name: words.section }).selectOption({ label: zh.site.sections.crisis })
  await expect(results(page)).toHaveCount(1)
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', new RegExp(`^${rooted('crisis/')}`))
  await box(page).getByRole('searchbox').fill('qxzqxz')
  await expect(said(page)).toHaveText(fill(words.none, { query: 'qxzqxz' }))
  await expect(box(page)).toContainText(words.tips)
  await box(page)
    .getByRole('link', { name: fill(zh.search.otherLanguage, { language: zh.search.languages.en }) })
    .click()
  await expect(page).toHaveURL(/\/en\/search\/\?q=qxzqxz$/)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(fill(en.search.panel.none, { query: 'qxzqxz' }))
})

test('FAULTS 40: has a page, keeps the query in its address, and needs no Intl.Segmenter', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'))
  await page.goto(`search/?q=${encodeURIComponent('促成因')}`)
  const main = page.getByRole('main')
  await expect(main.getByRole('searchbox')).toHaveValue('促成因')
  await expect(main.getByRole('status')).toHaveText(PAGES_FOUND)
  await main.getByRole('searchbox').fill('告警原则')
  await expect(main.getByRole('link', { name: '告警原则', exact: true })).toBeVisible()
  await expect(page).toHaveURL(`search/?q=${encodeURIComponent('告警原则')}`)
})

test('opens at once, and keeps what is typed before it has loaded', async ({ page }) => {
  const letIn = await holdBack(page, '**/SearchDialog.*.js')
  await page.goto('during/during-an-incident/')
  await page.keyboard.press('/')
  await page.keyboard.type('xnj')
  await expect(box(page).getByRole('searchbox')).toHaveValue('xnj')
  await expect(said(page)).toHaveText(words.loading)
  await box(page).getByRole('searchbox').fill('复盘')
  letIn()
  await expect(results(page).first()).toContainText(/^事后分析/)
  await box(page).getByRole('button', { name: words.close }).click()
  await expect(box(page)).toBeHidden()
})

test('FAULTS 51: says so when it can’t be loaded, and finds once it is closed and opened again', async ({ page }) => {
  await page.route('**/search/zh-CN.json', (route) => route.abort())
  await page.goto(READING)
  await page.keyboard.press('/')
  await expect(said(page)).toContainText(words.failed)
  await page.unroute('**/search/zh-CN.json')
  await box(page).getByRole('button', { name: words.close }).click()
  await page.keyboard.press('/')
  await box(page).getByRole('searchbox').fill('复盘')
  await expect(results(page).first()).toContainText(/^事后分析/)
})

for (const [what, files] of Object.entries({ script: /SearchDialog\./, words: /search\/zh-CN\.json/ }))
  test(`FAULTS 51: says so when its ${what} can’t be loaded, and finds with the next key`, async ({ page }) => {
    await page.route(files, (route) => route.abort())
    await page.goto(READING)
    await page.keyboard.press('/')
    await page.keyboard.type('复')
    await expect(said(page)).toContainText(words.failed)
    await page.unroute(files)
    await page.keyboard.type('盘')
    await expect(results(page).first()).toContainText(/^事后分析/)
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the control leads to a page that says what search needs, and to every section', async ({ page }) => {
    await page.goto(READING)
    await page.getByRole('banner').getByRole('link', { name: words.search }).click()
    await expect(page.getByRole('main')).toContainText(zh.search.needsScript)
    await expect(page.getByRole('main').getByRole('link', { name: zh.site.sections.training })).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
  })
})
