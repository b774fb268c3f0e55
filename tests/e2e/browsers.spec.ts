import { type Browser, expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { fillNationalDayCase } from '../fixtures/deadline-page.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { addNote, take } from '../fixtures/incident-page.ts'
import { mirroredCount, storedEntries } from '../fixtures/stored.ts'
import { COMMAND, DECLARED, openTimers, overdue, timer } from '../fixtures/timers.ts'
import { busy, exported } from '../fixtures/transfer-page.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { zh } from '../fixtures/words.ts'
import { YOUNGER } from '../fixtures/younger-features.ts'

const TERMS = 'before/complex-incidents/'

/** Styles and attributes as a browser without popovers reads them: the newest one would hide a card by itself. */
async function withoutPopovers(page: Page): Promise<void> {
  await page.route(/\.css$|\/$/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll(' popover>', '>').replaceAll('(:popover-open)', '(:unheard-of)')
    await route.fulfill({ response, body })
  })
}

/** What people do here, each on a page of its own that nothing was done on yet. */
const JOURNEYS: Readonly<Record<string, (page: Page, browser: Browser) => Promise<void>>> = {
  async 'ticks, notes, reloads and gets back what only the second copy holds'(page) {
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    await addNote(page, '支付回调超时')
    await page.reload()
    await expect(step(page, 'announce').box).toBeChecked()
    await expect(parts(page).timeline.filter({ hasText: '支付回调超时' })).toBeVisible()
    await page.keyboard.press('j')
    await expect(page.getByRole('main').getByRole('checkbox').and(page.locator(':focus'))).toBeVisible()
    await expect.poll(() => mirroredCount(page), { timeout: 20_000 }).toBe(2)
    await page.evaluate(() => localStorage.clear())
    await page.goto('./')
    await expect(page.getByRole('status').filter({ hasText: fill(zh.saving.restored, { count: 2 }) })).toBeVisible()
    expect(await storedEntries(page)).toHaveLength(2)
  },
  async 'takes in a record'(page, browser) {
    const other = await busy(browser, '支付回调超时', ['回调积压'])
    const text = await exported(other)
    await other.context().close()
    await page.goto('incident/')
    await take(page, text)
    await expect(page.getByText(fill(zh.transfer.difference.merged, { count: 3 }))).toBeVisible()
  },
  async 'sees what is overdue'(page) {
    await openTimers(page, 12, [DECLARED, COMMAND])
    await expect(timer(page, zh.timers.names.public)).toContainText(overdue())
  },
  async 'works out the last day for the meeting'(page) {
    const { result } = await fillNationalDayCase(page)
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-12')
  },
  async 'puts in a contact of its own'(page) {
    const { summary, editor } = zh.contact
    await page.goto(DURING)
    await page.getByText(zh.contact.edit, { exact: true }).click()
    const own = page.getByRole('textbox', { name: summary.fields.call, exact: true })
    await own.fill('nowhere')
    await page.getByRole('button', { name: fill(editor.editOf, { what: summary.fields.call }) }).click()
    await expect(page.getByText(editor.invalidUrl)).toBeVisible()
    await own.fill('https://call.example.org/war-room')
    await page.getByRole('button', { name: fill(editor.editOf, { what: summary.fields.call }) }).click()
    await expect(page.getByRole('link', { name: summary.joinCall }).first()).toHaveAttribute(
      'href',
      'https://call.example.org/war-room',
    )
  },
  async 'searches, for what Pagefind has to be asked for too, and looks at a term'(page) {
    await page.goto(TERMS)
    const term = page.getByRole('button', { name: '控制范围' }).first()
    const card = page.getByText('直接向你汇报的人数。').first()
    await expect(card).toBeHidden()
    await term.hover()
    await expect(card).toBeVisible()
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(card).toBeHidden()
    await term.click()
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await page.keyboard.press('/')
    await page.keyboard.type('复盘')
    const box = page.getByRole('dialog', { name: zh.search.panel.search })
    await expect(box.getByRole('listitem').first()).toContainText(/^事后分析/)
    await box.getByRole('searchbox').fill('复盘 指挥 交班')
    await expect(box.getByRole('status')).not.toHaveText('')
  },
}

/** Does everything, each in a browser of its own from which something was taken away. */
async function doEverything(browser: Browser, takings: readonly (() => void)[]): Promise<void> {
  for (const [name, journey] of Object.entries(JOURNEYS))
    await test.step(name, async () => {
      const context = await browser.newContext()
      for (const take of takings) await context.addInitScript(take)
      const page = await context.newPage()
      if (await page.evaluate(() => !('popover' in HTMLElement.prototype))) await withoutPopovers(page)
      const trouble = await watch(page)
      await journey(page, browser)
      expect(trouble, name).toEqual(NO_TROUBLE)
      await context.close()
    })
}

// What is taken away alone is taken away beside what is there, so every second one is, and then the others.
for (const rest of [0, 1]) {
  const some = Object.entries(YOUNGER).filter((_, index) => index % 2 === rest)
  test(`FAULTS 49: everything works without ${some.map(([name]) => name).join(', ')}`, async ({ browser }) => {
    await doEverything(
      browser,
      some.map(([, take]) => take),
    )
  })
}

test('FAULTS 49: everything works without all of it', async ({ browser }) => {
  await doEverything(browser, Object.values(YOUNGER))
})
