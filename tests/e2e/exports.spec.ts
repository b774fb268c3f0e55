import { expect, type Page, test } from '@playwright/test'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { decodeRecord } from '../../src/domain/transfer/record-file.ts'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { readCsv } from '../fixtures/jira.ts'
import { inside, outlineOf, readFragment, readHtml, readXml } from '../fixtures/markup-outline.ts'
import { parse } from '../fixtures/outline.ts'
import { downloadedAs, field, format, openGenerator, turnTo } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'

const { postmortem: form, document: paper } = zh
const { sections, fields } = paper
const TITLE = fill(paper.title, { title: '支付回调超时' })
const ENGLISH_TITLE = fill(en.document.title, { title: '支付回调超时' })

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

test('every format is downloaded, marked as a drill, with hostile text as text', async ({ page }) => {
  const trouble = await openHostile(page, { drill: true })
  const html = await downloadedAs(page, form.downloadHtml)
  expect(html.name).toMatch(/^postmortem-2026-11-22-演练-支付回调超时\.html$/)
  expect(readHtml(html.text).language).toBe('zh-CN')
  const lines = outlineOf(inside(readHtml(html.text).body, 'main'))
  expect(lines[0]).toEqual(['h1', fill(paper.drillTitle, { title: '支付回调超时' })])
  expect(lines).toContainEqual(['row', '2026-11-22 03:01', SHOWN, ''])
  const xml = await downloadedAs(page, form.downloadConfluence)
  expect(xml.name).toMatch(/\.xml$/)
  expect(outlineOf(inside(readXml(xml.text), 'div'))).toEqual(lines)
  const csv = await downloadedAs(page, form.downloadJira)
  expect(csv.name).toMatch(/\.csv$/)
  expect(readCsv(csv.text)[1]).toEqual(
    expect.arrayContaining([fill(paper.drillItem, { item: '=回调重试加退避' }), 'sev1_20261122', 'sev1']),
  )
  const json = await downloadedAs(page, form.downloadJson)
  expect(json.name).toMatch(/演练.*\.json$/)
  expect(decodeRecord(json.text)).toEqual({ entries: await storedEntries(page).then(withoutVersion) })
  await expect(page.getByRole('status').filter({ hasText: fill(form.files.given, { name: json.name }) })).toContainText(
    '.json',
  )
  expect(trouble).toEqual(NO_TROUBLE)
})

for (const root of ['', 'en/']) {
  test(`no sentence under ./${root} shows a place that nothing was put into`, async ({ page }) => {
    await openHostile(page)
    await page.goto(`${root}after/postmortem/#action-items`)
    await expect(page.getByRole('main')).toContainText('sev1_20261122')
    await expect(page.getByRole('main')).not.toContainText(/\{\w+\}/)
    await page.goto(`${root}after/postmortem-process/`)
    await expect(page.getByRole('main')).toContainText('SEV-1')
    await expect(page.getByRole('main')).not.toContainText(/\{\w+\}/)
  })
}

function withoutVersion(entries: object[]): object[] {
  return entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'v')))
}

test('the document speaks its own language, which the browser remembers', async ({ page }) => {
  await openHostile(page)
  await format(page, form.download)
  await page.getByRole('combobox', { name: form.documentLanguage }).selectOption({ label: 'English' })
  const preview = page.getByRole('region', { name: form.preview })
  await expect(preview.getByRole('heading', { name: ENGLISH_TITLE })).toBeVisible()
  const { text } = await downloadedAs(page, form.downloadHtml)
  expect(readHtml(text).language).toBe('en')
  expect(text).toContain(`<h2>${en.document.sections['contributing-factors']}</h2>`)
  await page.reload()
  await expect(preview.getByRole('heading', { name: ENGLISH_TITLE })).toBeVisible()
  await expect(field(page, fields.title)).toBeVisible()
})

for (const kind of ['the clipboard’s own way', 'a copy event, where there is no other way'] as const) {
  test(`rich text is on the clipboard as HTML and as Markdown, by ${kind}`, async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    if (kind !== 'the clipboard’s own way')
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'))
    await openHostile(page)
    await page.getByRole('button', { name: form.copyRich }).click()
    await expect(page.getByRole('status').filter({ hasText: form.copiedRich })).toBeVisible()
    const parts = JSON.stringify(readFragment(await clipboardText(page, 'text/html')))
    expect(parts).toContain(TITLE)
    expect(parts).not.toMatch(/"name":"(?:img|script)"/)
    expect(await clipboardText(page)).toMatch(new RegExp(`^# ${TITLE}\n`))
  })
}

test('printing shows the document alone and then the page again', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title)
  })
  await openHostile(page)
  const { name } = await downloadedAs(page, form.download)
  const said = page.getByRole('status').filter({ hasText: fill(form.files.given, { name }) })
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: form.print }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', TITLE)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(said).toBeHidden()
  await expect(page.getByRole('region', { name: zh.incident.barLabel })).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(/^写事后分析/)
})

test('the downloaded document has the template’s sections, and typed text stays text', async ({ page }) => {
  const hostile =
    '# 标题 | a | b\n```\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) http://evil.example name@evil.example'
  await openGenerator(page)
  await field(page, fields.title).fill('支付回调超时')
  for (const [section, name] of [
    ['overview', sections.overview],
    ['resolution', sections.resolution],
    ['impact', fields['impact.users']],
    ['messaging', sections['internal-email']],
  ] as const) {
    await turnTo(page, section)
    await field(page, name).fill(section === 'impact' ? hostile.replaceAll('\n', ' ') : hostile)
  }
  const { name, text } = await downloadedAs(page, form.download)
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
    `1 ${TITLE}`,
    `2 ${sections.overview}`,
    `2 ${sections['what-happened']}`,
    `2 ${sections['contributing-factors']}`,
    `2 ${sections.resolution}`,
    `2 ${sections.impact}`,
    `2 ${sections.responders}`,
    `2 ${sections.timeline}`,
    `2 ${sections['how-did-we-do']}`,
    `3 ${sections['what-went-well']}`,
    `3 ${sections['what-did-not-go-well']}`,
    `2 ${sections['action-items']}`,
    `2 ${sections.messaging}`,
    `3 ${sections['internal-email']}`,
    `3 ${sections['external-message']}`,
    `4 ${sections['external-summary']}`,
    `4 ${sections['external-what-happened']}`,
    `4 ${sections['external-actions']}`,
  ])
  expect(textOf(root)).toContain('http://evil.example name@evil.example')
})

test('copying says what became of it', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openGenerator(page)
  await field(page, fields.title).fill('支付回调超时')
  await (await format(page, form.copy)).click()
  await expect(page.getByRole('status').filter({ hasText: form.copied })).toBeVisible()
  expect(await clipboardText(page)).toContain(`# ${TITLE}`)
})

test('a browser that refuses to copy is answered with another way', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
    document.execCommand = () => false
  })
  await openGenerator(page)
  await (await format(page, form.copy)).click()
  await expect(page.getByRole('status').filter({ hasText: form.copyFailed })).toBeVisible()
})
