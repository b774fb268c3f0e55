import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { browserArguments, browserPath } from '../browser.mjs'
import { addNote, DURING, parts, step } from '../fixtures/during.ts'
import { declare, downloaded, handing, INCIDENT_PAGE, openTab, take } from '../fixtures/incident-page.ts'
import { mirroredCount, plant, storedEntries, storedTexts, storedLog } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const { saving } = zh

const notice = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })

test.describe('FAULTS 3: a browser that is killed', () => {
  let folder: string
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'poise-browser-'))
  })
  test.afterEach(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const start = (baseURL: string | undefined): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      ...(browserPath() ? { executablePath: browserPath() as string } : {}),
      args: browserArguments,
      locale: 'zh-CN',
      ...(baseURL ? { baseURL } : {}),
    })
  /** Ends the browser of this test as a power cut would: its processes carry the folder in their arguments. */
  const kill = async (context: BrowserContext) => {
    const closed = context.waitForEvent('close')
    for (const pid of execFileSync('pgrep', ['-f', `user-data-dir=${folder}`], { encoding: 'utf8' })
      .trim()
      .split('\n')) {
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // The browser took this one along.
      }
    }
    await closed
  }

  /** Whether the browser has written this key of its storage to the disk. */
  const isOnDisk = (key: string) =>
    globSync('**/Local Storage/leveldb/*.{log,ldb}', { cwd: folder }).some((file) =>
      readFileSync(join(folder, file), 'latin1').includes(key),
    )
  const moments: Record<string, (page: Page, last: string) => Promise<void>> = {
    'right after the last note': async () => {},
    'once the second copy is whole': (page) => expect.poll(() => mirroredCount(page)).toBe(5),
    'once the disk has the last note': (_, last) => expect.poll(() => isOnDisk(last), { timeout: 20_000 }).toBe(true),
  }

  for (const [moment, comes] of Object.entries(moments))
    test(`${moment} has lost one entry at most, and says what it brought back`, async ({ baseURL }) => {
      const first = await start(baseURL)
      const page = first.pages()[0] ?? (await first.newPage())
      await page.goto(DURING)
      await step(page, 'announce').box.check()
      for (const text of ['一', '二', '三', '四']) await addNote(page, text)
      const before = await storedEntries(page)
      expect(before).toHaveLength(5)
      await comes(page, before.at(-1)?.id ?? '')
      await kill(first)
      const onDisk = before.filter(({ id }) => isOnDisk(id))

      const second = await start(baseURL)
      const again = second.pages()[0] ?? (await second.newPage())
      await again.goto(DURING)
      await expect(parts(again).note).toBeEnabled()
      await expect.poll(async () => (await storedEntries(again)).length).toBeGreaterThanOrEqual(4)
      const after = await storedEntries(again)
      expect(before.slice(0, after.length)).toEqual(after)
      await expect(step(again, 'announce').box).toBeChecked()
      // What lies on the disk needn’t be brought back.
      if (after.length > onDisk.length)
        await expect(notice(again, new RegExp(fill(saving.restored, { count: '\\d+' })))).toBeVisible()
      await second.close()
    })
})

test('entries that only the second copy holds come back on any page', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T03:05:00Z')
  await plant(page, storedLog([{ kind: 'note', text: '支付回调超时' }]))
  await page.goto(DURING)
  await addNote(page, '刚刚记下')
  const before = await storedEntries(page)
  // How soon that is says the test of the killed browser.
  await expect.poll(() => mirroredCount(page), { timeout: 20_000 }).toBe(2)
  await page.evaluate(() => localStorage.clear())
  await page.goto('./')
  await expect(notice(page, fill(saving.restored, { count: 2 }))).toBeVisible()
  expect(await storedEntries(page)).toEqual(before)
})

test('what is imported has its second copy at once, in a browser that has never recorded', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage()
  await other.goto(INCIDENT_PAGE)
  await declare(other, { title: '支付失败' })
  await addNote(other, '支付回调超时')
  await openTab(other, 'handover')
  const record = (await downloaded(other, handing(other).export)).text
  const entries = await storedEntries(other)
  await page.goto(INCIDENT_PAGE)
  await take(page, record)
  await expect.poll(() => mirroredCount(page)).toBe(entries.length)
})

test('FAULTS 8: where there can be no second copy the record goes on with one, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
  })
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await expect(notice(page, saving.oneCopy)).toBeVisible()
  await expect(parts(page).notSaved).toHaveCount(0)
  await page.reload()
  await expect(step(page, 'announce').box).toBeChecked()
})

test('FAULTS 14: what another tab clears is written back, and that is said', async ({ page, context }) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  const before = await storedEntries(page)
  const other = await context.newPage()
  await other.goto('404')
  await other.evaluate(() => localStorage.clear())
  await expect(notice(page, saving.cleared)).toBeVisible()
  await expect.poll(() => storedEntries(page)).toEqual(before)
})

test('a storage that is more than half full is told of before it is full', async ({ page }) => {
  await plant(page, { ...storedLog([{ kind: 'note', text: '一' }]), filler: 'x'.repeat(3.2 * 1024 * 1024) })
  await page.goto(DURING)
  await expect(notice(page, fill(saving.nearlyFull, { count: 64 }))).toBeVisible()
})

test('FAULTS 12: beside a newer Poise nothing can be changed, and what is there can be read and taken along', async ({
  page,
}) => {
  const key = 'poise:e:01M80K4FW0AAAAAAAAAAAAAAAA:01M80K4FW0BBBBBBBBBBBB9999'
  const texts = { ...storedLog([{ kind: 'note', text: '支付回调超时' }]), [key]: '{"v":999}' }
  await plant(page, texts)
  await page.goto(DURING)
  await expect(page.getByRole('alert')).toContainText(saving.newerText)
  await expect(parts(page).timeline).toHaveText([/支付回调超时$/])
  await expect(step(page, 'announce').box).toBeDisabled()
  await expect(parts(page).note).toBeDisabled()
  await expect(page.getByRole('button', { name: zh.command.bar.declare })).toHaveCount(0)
  await page.goto(INCIDENT_PAGE)
  await openTab(page, 'handover')
  await expect(page.getByRole('button', { name: zh.transfer.screen.export, exact: true })).toBeEnabled()
  await expect(page.getByLabel(zh.transfer.screen.import)).toBeDisabled()
  expect(await storedTexts(page, 'poise:e:')).toEqual(
    Object.fromEntries(Object.entries(texts).filter(([name]) => name.startsWith('poise:e:'))),
  )
})
