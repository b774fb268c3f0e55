import { writeFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { correction, generate } from 'lean-qr'
import {
  addNote,
  bar,
  declare,
  downloaded,
  give,
  handing,
  INCIDENT_PAGE,
  take,
  archive,
} from '../fixtures/incident-page.ts'
import { storedTexts } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

const ENTRIES = 'poise:e:'
const ULID = '01M80K4FW0AAAAAAAAAAAAAAAA'
const AT = '2026-11-22T03:00:00.000Z'

/** Another person's browser, at the incident page. */
async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(INCIDENT_PAGE)
  await expect(handing(page).file).toBeEnabled()
  return page
}

/** A browser in which an incident runs. */
async function busy(browser: Browser, title: string, notes: readonly string[]): Promise<Page> {
  const page = await fresh(browser)
  await declare(page, { title, commander: '小王' })
  for (const note of notes) await addNote(page, note)
  return page
}

const exported = async (page: Page) => (await downloaded(page, handing(page).export)).text
const exportedAll = async (page: Page) => (await downloaded(page, handing(page).exportAll)).text
/** What the browser has stored, by its keys; how the properties of an entry are ordered makes no difference. */
async function stored(page: Page): Promise<Record<string, object>> {
  const texts = await storedTexts(page, ENTRIES)
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.parse(text) as object]))
}
/** A file with these entries, each as it would be sent by somebody who wrote it by hand. */
const handmade = (entries: readonly unknown[]) => JSON.stringify({ poise: 1, incidents: [{ id: ULID, entries }] })
const note = (number: number, more: object) => ({
  id: `01M80K4FW0BBBBBBBBBBBB${String(number).padStart(4, '0')}`,
  kind: 'note',
  at: AT,
  recordedAt: AT,
  ...more,
})

async function copiedLink(page: Page): Promise<string> {
  await handing(page).link.click()
  await expect(handing(page).region.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

test.describe('a file', () => {
  test('shows what it would add, changes nothing before the yes, and is merged after it', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压', 'TODO 查重试'])
    const theirs = await fresh(browser)
    const before = await storedTexts(theirs)
    await give(theirs, await exported(mine))
    const { difference, accept } = handing(theirs)
    await expect(difference).toContainText('会加上 4 条记录，涉及 1 个事件。')
    await expect(difference).toContainText('新事件: SEV-2 · 支付回调超时')
    await expect(difference).toContainText('宣布 1 条 · 角色 1 条 · 笔记 2 条')
    expect(await storedTexts(theirs)).toEqual(before)
    await expect(bar(theirs).region).toContainText('没有打开的事件')

    await accept.click()
    await expect(handing(theirs).region).toContainText('已导入 4 条记录')
    expect(await stored(theirs)).toEqual(await stored(mine))
    for (const text of ['支付回调超时', 'SEV-2', '指挥官 小王']) await expect(bar(theirs).region).toContainText(text)
    // The whole bar has heard of it: an incident that runs isn't declared.
    await expect(bar(theirs).declare).toHaveCount(0)

    await give(theirs, await exported(mine))
    await expect(handing(theirs).region).toContainText('里面的 4 条记录这里都有了，不用导入。')
  })

  test('keeps the focus where the question was, through yes and undo', async ({ browser }) => {
    const text = await exported(await busy(browser, '支付回调超时', []))
    const page = await fresh(browser)
    await give(page, text)
    await handing(page).accept.press('Enter')
    await expect(page.locator('.notice:focus')).toContainText('已导入')
    await handing(page).undo.press('Enter')
    await expect(page.locator('.notice:focus')).toContainText('撤销')
  })

  test('that is declined changes nothing', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', [])
    const theirs = await fresh(browser)
    const before = await storedTexts(theirs)
    await give(theirs, await exported(mine))
    await handing(theirs).decline.click()
    await expect(handing(theirs).region).toContainText('没有导入，什么都没改。')
    expect(await storedTexts(theirs)).toEqual(before)
  })

  test('is taken out again by an undo, and only what came with it', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const theirs = await fresh(browser)
    await take(theirs, await exported(mine))
    await addNote(theirs, '我这边也看到了')
    const known = await stored(theirs)
    await addNote(mine, '加了容量')
    await declare(await restarted(mine), { title: '短信发不出' })
    await take(theirs, await exportedAll(mine))
    await addNote(theirs, '导入之后写的')
    const written = Object.entries(await stored(theirs)).filter(([, entry]) =>
      JSON.stringify(entry).includes('导入之后写的'),
    )
    expect(Object.keys(await stored(theirs)).length).toBeGreaterThan(Object.keys(known).length + 1)

    await handing(theirs).undo.click()
    await expect(handing(theirs).region).toContainText('已撤销')
    expect(await stored(theirs)).toEqual({ ...known, ...Object.fromEntries(written) })
    await expect(bar(theirs).region).toContainText('支付回调超时')
    await theirs.reload()
    expect(await stored(theirs)).toEqual({ ...known, ...Object.fromEntries(written) })
  })

  test('that is undone is gone in every tab, with what the clock had written into it', async ({ browser }) => {
    const mine = await fresh(browser)
    await declare(mine, { title: '支付回调超时' })
    const entries = JSON.parse(await exported(mine)) as {
      incidents: { entries: { at: string; recordedAt: string }[] }[]
    }
    // It began an hour ago: due moments have passed by the time it arrives.
    for (const entry of entries.incidents.flatMap((incident) => incident.entries)) {
      entry.at = entry.recordedAt = new Date(Date.parse(entry.at) - 3_600_000).toISOString()
    }
    const one = await fresh(browser)
    const other = await one.context().newPage()
    await other.goto(INCIDENT_PAGE)
    await take(one, JSON.stringify(entries))
    await expect(bar(other).region).toContainText('支付回调超时')
    await expect(one.getByText('过期：').first()).toBeVisible()
    await handing(one).undo.click()
    for (const tab of [one, other]) await expect(bar(tab).region).toContainText('没有打开的事件')
    expect(await stored(one)).toEqual({})
  })

  test('that came through another tab meanwhile is left in by an undo', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const text = await exported(mine)
    const one = await fresh(browser)
    const other = await one.context().newPage()
    await other.goto(INCIDENT_PAGE)
    await give(one, text)
    await expect(handing(one).accept).toBeVisible()
    await take(other, text)
    await expect(bar(one).region).toContainText('支付回调超时')
    await handing(one).accept.click()
    await handing(one).undo.click()
    await expect(handing(one).region).toContainText('已撤销')
    expect(await stored(one)).toEqual(await stored(mine))
  })

  test('joins an incident that runs here: what would read differently is shown first, nothing is overwritten', async ({
    browser,
  }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const theirs = await fresh(browser)
    await take(theirs, await exported(mine))
    await addNote(theirs, '这边的笔记')
    await mine.getByRole('main').getByRole('combobox', { name: '严重级别' }).selectOption('SEV-1')
    const commander = mine.getByRole('region', { name: '角色' }).getByRole('textbox', { name: '事件指挥官' })
    await commander.fill('老赵')
    await commander.press('Enter')
    await expect(bar(mine).region).toContainText('指挥官 老赵')

    const before = await stored(theirs)
    await give(theirs, await exported(mine))
    const table = handing(theirs).difference.getByRole('table', { name: '导入后会变的内容' })
    await expect(table.getByRole('row')).toHaveText(['哪里现在导入后', '严重级别SEV-2SEV-1', '事件指挥官小王老赵'])
    expect(await stored(theirs)).toEqual(before)
    await handing(theirs).accept.click()
    for (const text of ['SEV-1', '指挥官 老赵']) await expect(bar(theirs).region).toContainText(text)
    expect(await stored(theirs)).toEqual({ ...before, ...(await stored(mine)) })
  })

  test('of another incident doesn’t push aside the one that runs here', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', [])
    const theirs = await busy(browser, '短信发不出', ['通道切换'])
    const before = await stored(theirs)
    await take(theirs, await exported(mine))
    await expect(bar(theirs).region).toContainText('短信发不出')
    await addNote(theirs, '接着记')
    const after = await stored(theirs)
    expect(after).toMatchObject({ ...before, ...(await stored(mine)) })
    const added = Object.entries(after).find(([, entry]) => JSON.stringify(entry).includes('接着记'))
    expect(Object.keys(before)[0]?.split(':')[2]).toBe(added?.[0].split(':')[2])
    await theirs.getByRole('button', { name: '打开这次事件' }).click()
    await expect(bar(theirs).region).toContainText('支付回调超时')
  })

  test('of a drill stays a drill, in the question, in the bar and beside a real one', async ({ browser }) => {
    const mine = await fresh(browser)
    await declare(mine, { title: '数据库只读' }, 'drill')
    const { name, text } = await downloaded(mine, handing(mine).export)
    expect(name).toMatch(/^poise-incident-drill-/)
    const idle = await fresh(browser)
    await give(idle, text, name)
    await expect(handing(idle).difference).toContainText('新事件: 演练 · SEV-2 · 数据库只读')
    await handing(idle).accept.click()
    await expect(bar(idle).region.getByRole('strong').filter({ hasText: '演练' })).toBeVisible()
    expect((await downloaded(idle, handing(idle).export)).name).toMatch(/^poise-incident-drill-/)

    const real = await busy(browser, '支付回调超时', [])
    await take(real, text)
    await expect(bar(real).region).toContainText('支付回调超时')
    await expect(bar(real).region.getByRole('strong').filter({ hasText: '演练' })).toHaveCount(0)
    await expect(archive(real).row('数据库只读')).toContainText('演练')
    await expect(archive(real).row('支付回调超时')).not.toContainText('演练')
  })
})

for (const first of ['mine', 'theirs'] as const) {
  test(`two browsers that exchange files end with the same log, ${first} first`, async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const theirs = await fresh(browser)
    await take(theirs, await exported(mine))
    await addNote(mine, '主库恢复')
    await addNote(theirs, '对外更新写好了')
    await theirs.getByRole('button', { name: '结束事件' }).click()
    await declare(await restarted(mine), { title: '短信发不出' })
    const [a, b] = [await exportedAll(mine), await exportedAll(theirs)]
    if (first === 'mine') await take(mine, b)
    await take(theirs, a)
    if (first === 'theirs') await take(mine, b)
    const [left, right] = [await stored(mine), await stored(theirs)]
    expect(left).toEqual(right)
    for (const text of ['回调积压', '主库恢复', '对外更新写好了', '短信发不出'])
      expect(JSON.stringify(left)).toContain(text)
    expect(await exportedAll(mine)).toBe(await exportedAll(theirs))
  })
}

test.describe('a link', () => {
  test('carries the record in its fragment, and asks before anything is taken', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const link = await copiedLink(mine)
    expect(new URL(link).pathname).toBe(INCIDENT_PAGE)
    expect(new URL(link).hash).toMatch(/^#handover=[\w-]+$/)

    const theirs = await (await browser.newContext()).newPage()
    const trouble = await watch(theirs)
    const asked: string[] = []
    theirs.on('request', (request) => asked.push(request.url()))
    await theirs.goto(link)
    await expect(handing(theirs).difference).toContainText('会加上 3 条记录')
    await expect(handing(theirs).region).toContainText('你打开的是一个交接链接')
    expect(await stored(theirs)).toEqual({})
    // It leaves the address, so that nobody passes it on by accident.
    expect(theirs.url()).not.toContain('handover=')
    await handing(theirs).accept.click()
    await expect(bar(theirs).region).toContainText('支付回调超时')
    expect(await stored(theirs)).toEqual(await stored(mine))
    expect(asked.filter((url) => url.includes('handover='))).toEqual([])
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test('that somebody made up changes nothing without a yes, nor does one that is broken', async ({ browser }) => {
    const forger = await busy(browser, '支付回调超时', ['<img src=x onerror=alert(1)>'])
    const link = await copiedLink(forger)
    const page = await busy(browser, '短信发不出', ['通道切换'])
    const before = await storedTexts(page)
    await page.goto(link)
    await expect(handing(page).difference).toContainText('新事件: SEV-2 · 支付回调超时')
    expect(await storedTexts(page)).toEqual(before)
    await page.reload()
    await expect(handing(page).file).toBeEnabled()
    await expect(handing(page).difference).toHaveCount(0)
    expect(await storedTexts(page)).toEqual(before)

    for (const fragment of ['', '%00', '!!!', 'AAAA', new URL(link).hash.slice(10, 60), 'A'.repeat(20_000)]) {
      await page.goto(`${INCIDENT_PAGE}#handover=${fragment}`)
      await expect(handing(page).refused).toHaveText(/^没有导入：/)
      await expect(handing(page).accept).toHaveCount(0)
      expect(await storedTexts(page)).toEqual(before)
    }
    await expect(bar(page).region).toContainText('短信发不出')
  })

  test('that unfolds to a hundred times its size is not read on', async ({ browser }) => {
    const page = await fresh(browser)
    const before = await storedTexts(page)
    const fragment = await page.evaluate(async () => {
      const blank = new Blob([new Uint8Array(50_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
      const bytes = new Uint8Array(await new Response(blank).arrayBuffer())
      let text = ''
      for (const byte of bytes) text += String.fromCharCode(byte)
      return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    })
    await page.goto(`${INCIDENT_PAGE}#handover=${fragment}`)
    await expect(handing(page).refused).toContainText('链接展开后超过 1 MB 的上限')
    expect(await storedTexts(page)).toEqual(before)
  })
})

test('a code follows the record while it is shown, and goes with its incident', async ({ browser }) => {
  const page = await busy(browser, '支付回调超时', [])
  await handing(page).code.click()
  const canvas = handing(page).region.getByRole('img', { name: /二维码|交接链接/ })
  const sight = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
  await expect(canvas).toBeVisible()
  await expect.poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.width)).not.toBe(300)
  const before = await sight()
  await addNote(page, '回调积压')
  await expect.poll(sight).not.toBe(before)
  await page.getByRole('button', { name: '复制简报' }).click()
  await expect(handing(page).region.getByRole('textbox', { name: '文字简报' })).toBeVisible()
  await bar(page).startClean.click()
  await expect(canvas).toHaveCount(0)
  await expect(handing(page).region.getByRole('textbox', { name: '文字简报' })).toHaveCount(0)
  await declare(page, { title: '另一件事' })
  await handing(page).code.click()
  await expect(canvas).toBeVisible()
})

test('a code carries the link, dot for dot, while it is small, and says why when it isn’t', async ({ browser }) => {
  const page = await busy(browser, '支付回调超时', [])
  const link = await copiedLink(page)
  await handing(page).code.click()
  const canvas = handing(page).region.getByRole('img', { name: /二维码|交接链接/ })
  const code = generate(link, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M })
  const side = code.size + 8
  await expect.poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.width)).toBe(side)
  const dots = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = (element.getContext('2d') as CanvasRenderingContext2D).getImageData(
      0,
      0,
      element.width,
      element.width,
    )
    return [...data].filter((_, index) => index % 4 === 0).map((red) => (red < 128 ? 1 : 0))
  })
  const expected = Array.from({ length: side * side }, (_, place) =>
    code.get((place % side) - 4, Math.floor(place / side) - 4) ? 1 : 0,
  )
  expect(dots).toEqual(expected)
  await handing(page).region.getByRole('button', { name: '收起二维码' }).click()
  await expect(canvas).toHaveCount(0)

  // Hardly to be compressed.
  const noise = Array.from({ length: 1_500 }, (_, place) => String.fromCodePoint(0x4e00 + ((place * 7_919) % 20_000)))
  await addNote(page, noise.join(''))
  await handing(page).code.click()
  await expect(handing(page).region).toContainText(/内容太多，二维码会密得扫不出来（链接 \d+ 个字符，上限 1273）/)
  await expect(canvas).toHaveCount(0)
})

test.describe('a hostile file', () => {
  const REFUSED: readonly [string, string, RegExp][] = [
    ['that is cut off', '{"poise":1,"incidents":[', /内容不完整，或者不是 JSON/],
    ['that is empty', '', /内容不完整，或者不是 JSON/],
    ['that is something else', '[]', /这不是交接文件/],
    ['that is null', 'null', /这不是交接文件/],
    [
      'with incidents of the wrong shape',
      '{"poise":1,"incidents":[{"id":7,"entries":{}}]}',
      /第 1 个事件缺少编号或记录/,
    ],
    [
      'with one entry that can’t be read',
      handmade([note(1, { text: '好的' }), note(2, { text: 7 })]),
      /第 2 条记录读不出来，整份都没有采用/,
    ],
    [
      'with a script for a data link',
      handmade([note(1, { text: 'x', source: 'javascript:alert(1)' })]),
      /第 1 条记录读不出来/,
    ],
    ['of a newer Poise', '{"poise":99,"incidents":[]}', /由更新版本的沉着写成/],
    ['nested a million levels deep', '['.repeat(1_000_000), /嵌套超过 32 层/],
  ]
  for (const [what, text, sentence] of REFUSED) {
    test(`${what} is refused with the reason, and the live incident stays as it is`, async ({ browser }) => {
      const page = await busy(browser, '支付回调超时', ['回调积压'])
      const before = await storedTexts(page)
      await give(page, text)
      await expect(handing(page).refused).toHaveText(sentence)
      await expect(handing(page).accept).toHaveCount(0)
      expect(await storedTexts(page)).toEqual(before)
      await addNote(page, '还能接着记')
      await expect(bar(page).region).toContainText('支付回调超时')
    })
  }

  test('of 50 MB is refused by its size', async ({ browser }, testInfo) => {
    const page = await busy(browser, '支付回调超时', [])
    const before = await storedTexts(page)
    const path = testInfo.outputPath('huge.json')
    await writeFile(path, handmade([note(1, { text: 'x'.repeat(50_000_000) })]))
    await handing(page).file.setInputFiles(path)
    await expect(handing(page).refused).toContainText('没有导入：文件有 50.1 MB，上限是 5 MB。')
    expect(await storedTexts(page)).toEqual(before)
  })

  test('with HTML in its texts is shown as text, and nothing in it runs', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage()
    const trouble = await watch(page)
    await page.goto(INCIDENT_PAGE)
    const html = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    const declared = { kind: 'declared', title: html, severity: 'SEV-1', drill: false }
    await give(
      page,
      handmade([
        note(1, declared),
        note(2, { kind: 'role', role: 'incident-commander', person: html }),
        note(3, { text: html }),
      ]),
    )
    await expect(handing(page).difference).toContainText(html)
    await handing(page).accept.click()
    await expect(bar(page).region).toContainText(html)
    await expect(archive(page).row(html)).toHaveCount(1)
    await page.goto('/during/during-an-incident/')
    await expect(page.getByRole('region', { name: /^时间线/ })).toContainText(html)
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test('with __proto__ and constructor for keys changes no prototype', async ({ browser }) => {
    const page = await fresh(browser)
    const entry = JSON.stringify(note(1, { text: '回调积压' })).slice(0, -1)
    const evil = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}'
    await give(page, `{"poise":1,${evil},"incidents":[{"id":"${ULID}",${evil},"entries":[${entry},${evil}}]}]}`)
    await handing(page).accept.click()
    await expect(handing(page).undo).toBeVisible()
    expect(await page.evaluate(() => ({}) as { polluted?: string }).then(({ polluted }) => polluted)).toBeUndefined()
    expect(await page.evaluate(() => ({}) instanceof Object && 'polluted' in {})).toBe(false)
    expect(JSON.stringify(await stored(page))).not.toContain('polluted')
  })
})

/** The same browser, ready for the next incident. */
async function restarted(page: Page): Promise<Page> {
  await bar(page).startClean.click()
  return page
}
