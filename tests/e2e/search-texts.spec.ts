import { expect, type Page, test } from '@playwright/test'
import { BUDGETS, mostOf } from '../bench/budgets.ts'
import { sizeOf } from '../bench/bytes.ts'
import { belowBase } from '../fixtures/base.ts'
import { holdBack } from '../fixtures/held-back.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'

const READING = 'before/severity-levels/'
const TEXTS = '**/search/*-texts.txt'
/** Words that stand in one text, and in no name. */
const IN_TEXTS_ALONE = { 'zh-CN': '抽查', en: 'Allspaw' }

const box = (page: Page, words = zh) => page.getByRole('dialog', { name: words.search.panel.search })
const said = (page: Page) => box(page).getByRole('status')
const rows = (page: Page) => box(page).getByRole('listitem')

for (const { folder, locale, words, name, title } of [
  { folder: '', locale: 'zh-CN', words: zh, name: '复盘', title: /^事后分析/ },
  { folder: 'en/', locale: 'en', words: en, name: 'span of control', title: /^Glossary/ },
] as const) {
  test(`in ${locale} a name is found without the texts, within its budget`, async ({ page }) => {
    const trouble = await watch(page)
    const loaded = new Set<string>()
    await page.goto(folder + READING)
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => loaded.add(belowBase(request.url())))
    const letIn = await holdBack(page, TEXTS)
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await expect(box(page, words).getByRole('listitem').first()).toContainText(title)
    const files = [...loaded].filter((path) => !path.endsWith('-texts.txt'))
    expect(files.length).toBeGreaterThan(3)
    expect(sizeOf(files)).toBeLessThanOrEqual(mostOf(BUDGETS.firstResult))
    letIn()
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test(`in ${locale} what only the texts say is found in them, and the box says that it looks there`, async ({
    page,
  }) => {
    const letIn = await holdBack(page, TEXTS)
    await page.goto(folder + READING)
    await page.keyboard.press('/')
    // In one piece: the first letters of it are those of a name.
    await page.keyboard.insertText(IN_TEXTS_ALONE[locale])
    const status = box(page, words).getByRole('status')
    await expect(status).toHaveText(words.search.panel.reading)
    await expect(box(page, words).getByRole('listitem')).toHaveCount(0)
    letIn()
    await expect(status).toHaveText(words.search.panel.foundOne)
    await expect(box(page, words).getByRole('listitem').first()).toContainText(IN_TEXTS_ALONE[locale])
  })
}

test('rows that stand stay where they are when the texts arrive, and others come below', async ({ page }) => {
  const letIn = await holdBack(page, TEXTS)
  const asked = page.waitForRequest(TEXTS)
  await page.goto(READING)
  await page.keyboard.press('/')
  await page.keyboard.type('回滚')
  await expect(rows(page).first()).toBeVisible()
  await asked
  const before = await rows(page).allInnerTexts()
  letIn()
  await expect(rows(page)).not.toHaveCount(before.length)
  expect((await rows(page).allInnerTexts()).slice(0, before.length)).toEqual(before)
})

test('FAULTS 51: where the texts can’t be fetched, says so and shows what is called so; the next key tries again', async ({
  page,
}) => {
  await page.route(TEXTS, (route) => route.abort())
  await page.goto(READING)
  await page.keyboard.press('/')
  await page.keyboard.type(`${IN_TEXTS_ALONE['zh-CN']}批吗`)
  await expect(said(page)).toHaveText(new RegExp(zh.search.panel.byNameOnly.split('{count}')[0] ?? ''))
  await page.unroute(TEXTS)
  await box(page).getByRole('searchbox').fill(IN_TEXTS_ALONE['zh-CN'])
  await expect(said(page)).toHaveText(zh.search.panel.foundOne)
})
