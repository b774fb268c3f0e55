import { expect, type Locator, type Page, test } from '@playwright/test'
import { messages } from '../../src/i18n/index.ts'
import { recordOf } from '../fixtures/deeds.ts'
import { DURING } from '../fixtures/during.ts'
import { bar, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { GENERATOR, openGenerator, sectionButton } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { COMMAND, DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

async function open(page: Page, address: string, record = [DECLARED, COMMAND]): Promise<void> {
  await page.clock.install({ time: Date.parse(STORED_AT) + 60 * 60_000 })
  await plant(page, storedLog(record))
  await openAwake(page, address)
}

/** The controls in it that reach beyond the sides of the screen. */
const cutOff = (part: Locator) =>
  part
    .locator('a, button')
    .evaluateAll((controls) =>
      controls.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.textContent),
    )

for (const locale of ['zh-CN', 'en'] as const)
  test(`FAULTS 88: the sheet is as wide as the phone, and so is all that is pressed in it: ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, locale === 'en' ? `en/${DURING}` : DURING)
    const { bar: t } = messages(locale).command
    await page.getByRole('button', { name: t.more }).click()
    const sheet = page.getByRole('dialog', { name: t.sheet })
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await expect(sheet.getByRole('button').first()).toBeVisible()
      expect(await cutOff(sheet), `${width} px`).toEqual([])
    }
  })

test('the buttons of a dialog are as high as a finger, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, INCIDENT_PAGE)
  await bar(page).region.getByRole('button', { name: zh.command.head.changeSeverity }).click()
  const buttons = page.getByRole('dialog').getByRole('button')
  await expect(buttons.first()).toBeVisible()
  const heights = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

test('FAULTS 48: the generator of an ended incident opens at its top on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, GENERATOR, [DECLARED, COMMAND, { kind: 'ended' }])
  await expect(page.getByText(/最晚 \d/)).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('on a phone the head of the page shows in which section one is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openAwake(page, 'oncall/being-oncall/')
  const main = page.getByRole('navigation', { name: zh.site.mainNavigation })
  await expect(main.getByRole('link', { name: zh.site.sections.oncall, exact: true })).toBeInViewport({ ratio: 1 })
})

test('FAULTS 88: the field for a note is wide enough to read in on a phone, while nothing is open too', async ({
  page,
}) => {
  const { bar: t } = messages('en').incident
  await openAwake(page, `en/${DURING}`)
  const field = page.getByRole('textbox', { name: t.note, exact: true })
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect((await field.boundingBox())?.width, `${width} px`).toBeGreaterThan(50)
    await field.click()
    expect((await field.boundingBox())?.width, `${width} px, in the field`).toBeGreaterThan(100)
    await expect(page.getByRole('button', { name: t.saveNote, exact: true })).toBeInViewport({ ratio: 1 })
    await page.getByRole('heading', { level: 1 }).click()
  }
})

test('FAULTS 52: the address of a section leads to its beginning on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await plant(page, storedLog(recordOf(40), 10_000))
  for (const section of ['overview', 'timeline', 'action-items'] as const) {
    // From one section to another no page would be loaded.
    await page.goto('about:blank')
    await openGenerator(page, section)
    const name = sectionButton(page, section)
    await expect(name, section).toBeInViewport()
    await expect.poll(async () => (await name.boundingBox())?.y ?? -1, section).toBeLessThan(422)
  }
})

/** Words of visible headings that stand on more than one line. */
const brokenWords = (page: Page) =>
  page.locator('h1, h2, h3').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
      const broken: string[] = []
      for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null)
        for (const { index, 0: word } of node.data.matchAll(/[A-Za-z]{2,}/g)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
        }
      return broken
    }),
  )

test('no word of a heading is broken on a phone', async ({ page }) => {
  await plant(page, storedLog(recordOf(3), 10_000))
  for (const address of ['en/', `en/${DURING}`, 'en/after/after-an-incident/', `en/${INCIDENT_PAGE}`]) {
    await openAwake(page, address)
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 844 })
      expect.soft(await brokenWords(page), `${address} at ${width} px`).toEqual([])
    }
  }
})
