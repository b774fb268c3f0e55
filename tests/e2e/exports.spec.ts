import { expect, type Page, test } from '@playwright/test'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { decodeRecord } from '../../src/domain/transfer/record-file.ts'
import { downloaded } from '../fixtures/incident-page.ts'
import { readCsv } from '../fixtures/jira.ts'
import { inside, outlineOf, readFragment, readHtml, readXml } from '../fixtures/markup-outline.ts'
import { parse } from '../fixtures/outline.ts'
import { field, openGenerator } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

const HOSTILE = '<img src=x onerror=alert(1)> | =1+1 [x](javascript:alert(1)) \u202e'
const SHOWN = '<img src=x onerror=alert(1)> | =1+1 [x](javascript:alert(1)) [U+202E]'

/** The generator over an incident with hostile texts; gives what goes wrong on the page. */
async function openHostile(page: Page, { drill = false } = {}) {
  const trouble = await watch(page)
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(
    page,
    storedLog([
      { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill },
      { kind: 'note', text: HOSTILE },
      { kind: 'note', text: '=回调重试加退避', todo: true },
    ]),
  )
  await openGenerator(page)
  return trouble
}

/** Presses the button of a format. */
function downloadedAs(page: Page, button: string) {
  return downloaded(page, page.getByRole('button', { name: button, exact: true }))
}

test('every format is downloaded, marked as a drill, with hostile text as text', async ({ page }) => {
  const trouble = await openHostile(page, { drill: true })
  const html = await downloadedAs(page, '下载 HTML')
  expect(html.name).toMatch(/^postmortem-2026-11-22-演练-支付回调超时\.html$/)
  expect(readHtml(html.text).language).toBe('zh-CN')
  const lines = outlineOf(inside(readHtml(html.text).body, 'main'))
  expect(lines[0]).toEqual(['h1', '演练 · 事后分析：支付回调超时'])
  expect(lines).toContainEqual(['row', '2026-11-22 03:01', SHOWN, ''])
  const xml = await downloadedAs(page, '下载 Confluence XML')
  expect(xml.name).toMatch(/\.xml$/)
  expect(outlineOf(inside(readXml(xml.text), 'div'))).toEqual(lines)
  const csv = await downloadedAs(page, '下载 Jira CSV')
  expect(csv.name).toMatch(/\.csv$/)
  expect(readCsv(csv.text)[1]).toEqual(expect.arrayContaining(['演练 · =回调重试加退避', 'sev1_20261122', 'sev1']))
  const json = await downloadedAs(page, '下载 JSON')
  expect(json.name).toMatch(/演练.*\.json$/)
  expect(decodeRecord(json.text)).toEqual({ entries: await storedEntries(page).then(withoutVersion) })
  await expect(page.getByRole('status').filter({ hasText: '已下载' })).toContainText('.json')
  expect(trouble).toEqual(NO_TROUBLE)
})

for (const root of ['', '/en']) {
  test(`no sentence under ${root}/ shows a place that nothing was put into`, async ({ page }) => {
    await openHostile(page)
    await page.goto(`${root}/after/postmortem-template/`)
    await expect(page.getByRole('main')).toContainText('sev1_20261122')
    await expect(page.getByRole('main')).not.toContainText(/\{\w+\}/)
    await page.goto(`${root}/after/postmortem-process/`)
    await expect(page.getByRole('main')).toContainText('SEV-1')
    await expect(page.getByRole('main')).not.toContainText(/\{\w+\}/)
  })
}

function withoutVersion(entries: object[]): object[] {
  return entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'v')))
}

test('the document speaks its own language, which the browser remembers', async ({ page }) => {
  await openHostile(page)
  await page.getByRole('combobox', { name: '文档语言' }).selectOption({ label: 'English' })
  const preview = page.getByRole('region', { name: '预览' })
  await expect(preview.getByRole('heading', { name: 'Postmortem: 支付回调超时' })).toBeVisible()
  const { text } = await downloadedAs(page, '下载 HTML')
  expect(readHtml(text).language).toBe('en')
  expect(text).toContain('<h2>Contributing factors</h2>')
  await page.reload()
  await expect(preview.getByRole('heading', { name: 'Postmortem: 支付回调超时' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: '概述', exact: true })).toBeVisible()
})

for (const kind of ['the clipboard’s own way', 'a copy event, where there is no other way'] as const) {
  test(`rich text is on the clipboard as HTML and as Markdown, by ${kind}`, async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    if (kind !== 'the clipboard’s own way')
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'))
    await openHostile(page)
    await page.getByRole('button', { name: '复制富文本' }).click()
    await expect(page.getByRole('status').filter({ hasText: '已复制，可以粘贴到' })).toBeVisible()
    const [html, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''))
    })
    const parts = JSON.stringify(readFragment(html ?? ''))
    expect(parts).toContain('事后分析：支付回调超时')
    expect(parts).not.toMatch(/"name":"(?:img|script)"/)
    expect(plain).toMatch(/^# 事后分析：支付回调超时\n/)
  })
}

test('printing shows the document alone and then the page again', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title)
  })
  await openHostile(page)
  await downloadedAs(page, '下载 Markdown')
  const said = page.getByRole('status').filter({ hasText: '已下载' })
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '事后分析：支付回调超时')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: '事后分析：支付回调超时' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '使用规则' })).toBeHidden()
  await expect(said).toBeHidden()
  await expect(page.getByRole('region', { name: '事件条' })).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('heading', { name: '使用规则' })).toBeVisible()
  await expect(page).toHaveTitle(/^事后分析模板/)
})

test('the downloaded document has the template’s sections, and typed text stays text', async ({ page }) => {
  const hostile =
    '# 标题 | a | b\n```\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) http://evil.example name@evil.example'
  await openGenerator(page)
  await field(page, '标题').fill('支付回调超时')
  for (const name of ['概述', '解决方式', '受影响用户数', '内部邮件']) {
    const box = field(page, name)
    await box.fill(name === '受影响用户数' ? hostile.replaceAll('\n', ' ') : hostile)
  }
  const { name, text } = await downloadedAs(page, '下载 Markdown')
  expect(name).toMatch(/^postmortem-.*支付回调超时\.md$/)
  const root = parse(text)
  const headings: string[] = []
  const foreign: string[] = []
  visit(root, (node) => {
    if (node.type === 'heading') headings.push(`${node.depth} ${textOf(node)}`)
    if (['html', 'code', 'image', 'link', 'definition', 'footnoteReference'].includes(node.type))
      foreign.push(node.type)
  })
  expect(foreign).toEqual([])
  expect(headings).toEqual([
    '1 事后分析：支付回调超时',
    '2 概述',
    '2 发生了什么',
    '2 促成因素',
    '2 解决方式',
    '2 影响',
    '2 响应者',
    '2 时间线',
    '2 我们做得如何',
    '3 做得好的',
    '3 做得不够好的',
    '2 行动项',
    '2 消息',
    '3 内部邮件',
    '3 外部消息',
    '4 摘要',
    '4 发生了什么',
    '4 我们正为此做什么',
  ])
  expect(textOf(root)).toContain('http://evil.example name@evil.example')
})

test('copying says what became of it', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openGenerator(page)
  await field(page, '标题').fill('支付回调超时')
  await page.getByRole('button', { name: '复制 Markdown' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# 事后分析：支付回调超时')
})

test('a browser that refuses to copy is answered with another way', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await openGenerator(page)
  await page.getByRole('button', { name: '复制 Markdown' }).click()
  await expect(page.getByRole('status').filter({ hasText: '没有复制成功' })).toBeVisible()
})
