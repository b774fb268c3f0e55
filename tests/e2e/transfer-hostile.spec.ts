import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { addNote, bar, give, handing, INCIDENT_PAGE, archive } from '../fixtures/incident-page.ts'
import { storedTexts } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { busy, fresh, stored } from '../fixtures/transfer-page.ts'

const ULID = '01M80K4FW0AAAAAAAAAAAAAAAA'
const AT = '2026-11-22T03:00:00.000Z'

/** A file with these entries, each as it would be sent by somebody who wrote it by hand. */
const handmade = (entries: readonly unknown[]) => JSON.stringify({ poise: 1, incidents: [{ id: ULID, entries }] })
const note = (number: number, more: object) => ({
  id: `01M80K4FW0BBBBBBBBBBBB${String(number).padStart(4, '0')}`,
  kind: 'note',
  at: AT,
  recordedAt: AT,
  ...more,
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
