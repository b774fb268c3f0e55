import { expect, type Page, test } from '@playwright/test'
import { DEADLINE_PAGE, fillNationalDayCase } from '../fixtures/deadline-page.ts'
import { addNote, DURING, parts, step } from '../fixtures/during.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { GENERATOR } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { COMMAND, DECLARED, left, openTimers, overdue, timer } from '../fixtures/timers.ts'
import { type Translation, translate } from '../fixtures/translator.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { zh } from '../fixtures/words.ts'

const WAYS: readonly Translation[] = ['replaced', 'moved']
const { bar } = zh.incident

for (const way of WAYS) {
  test(`FAULTS 63: in a page whose texts were ${way} by a translator the bar, the steps and the timeline go on`, async ({
    page,
  }) => {
    await page.clock.install({ time: STORED_AT })
    const trouble = await watch(page)
    await page.goto(DURING)
    await expect(step(page, 'announce').box).toBeEnabled()
    await translate(page, way)
    await step(page, 'announce').box.check()
    await expect(parts(page).bar).toContainText(bar.unnamed)
    await expect(parts(page).bar).not.toContainText(bar.none)
    await expect(page.getByRole('navigation', { name: zh.checklist.rail.label })).toContainText('1 / ')
    for (const text of ['支付回调超时', '回调积压']) {
      await translate(page, way)
      await addNote(page, text)
      await expect(parts(page).timeline.filter({ hasText: text })).toBeVisible()
    }
    await translate(page, way)
    await page.clock.fastForward('02:00')
    await expect(parts(page).bar).toContainText('00:02')
    await step(page, 'announce').box.uncheck()
    await expect(step(page, 'announce').item.getByRole('time')).toHaveCount(0)
    await expect(page.getByRole('navigation', { name: zh.checklist.rail.label })).not.toContainText('1 / ')
    await page.getByRole('link', { name: zh.incident.wholeTimeline }).click()
    await expect(page).toHaveURL(new RegExp(INCIDENT_PAGE))
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test(`FAULTS 63: in a page whose texts were ${way} by a translator timers and the last day go on`, async ({
    page,
  }) => {
    const trouble = await watch(page)
    await openTimers(page, 2, [DECLARED, COMMAND])
    await translate(page, way)
    await expect(timer(page, zh.timers.names.public)).toContainText(left('02:|01:'))
    await page.clock.fastForward('10:00')
    await expect(timer(page, zh.timers.names.public)).toContainText(overdue())
    const { result, severity } = await fillNationalDayCase(page)
    await expect(result.locator('time')).toHaveText(/12/)
    await translate(page, way)
    await severity.selectOption('SEV-1')
    await expect(result.locator('time')).toHaveAttribute('datetime', '2026-10-02')
    await expect(result.locator('time')).toHaveText(/10 ?月 ?2 ?日/)
    expect(trouble).toEqual(NO_TROUBLE)
  })
}

/** The texts of a page, each with whether a translator leaves it alone, by the elements in which they stand. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: { text: string; isLeft: boolean }[] = []
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      if (parentElement?.closest('script, style, [role=status]')) continue
      texts.push({ text: data, isLeft: parentElement?.closest('[translate=no]') != null })
    }
    return texts
  })

test('FAULTS 63: what changes from second to second is left alone by a translator, on every page that has a clock', async ({
  page,
}) => {
  await page.clock.install({ time: Date.parse(STORED_AT) + 30_000 })
  await plant(page, storedLog([DECLARED, COMMAND], 0))
  for (const address of [DURING, INCIDENT_PAGE, DEADLINE_PAGE, GENERATOR]) {
    await page.goto(address)
    await expect(parts(page).bar).toContainText('00:00')
    if (address === INCIDENT_PAGE) await expect(timer(page, zh.timers.names.public)).toContainText(left())
    await page.clock.pauseAt(Date.parse(STORED_AT) + 120_000)
    // Parts of the page that come later are no change of its clocks: they are waited for.
    await expect(async () => {
      const before = await textsOf(page)
      await page.clock.runFor(3_000)
      const after = await textsOf(page)
      expect(after.length, address).toBe(before.length)
      const changing = after.filter(({ text }, index) => text !== before[index]?.text)
      expect(changing.length, address).toBeGreaterThan(0)
      expect(
        changing.filter(({ isLeft }) => !isLeft).map(({ text }) => text),
        address,
      ).toEqual([])
    }).toPass({ timeout: 20_000 })
    await page.clock.resume()
    await page.clock.setSystemTime(Date.parse(STORED_AT) + 30_000)
  }
})
