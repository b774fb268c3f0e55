import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { addNote, DURING, parts, step } from '../fixtures/during.ts'
import { sideways } from '../fixtures/sideways.ts'
import { en, zh } from '../fixtures/words.ts'

const MORE = new RegExp(`^${zh.checklist.step.more}`)
const STEPS = zh.checklist.thumb
const TIMELINE = zh.incident.rail.title

test.describe('FAULTS 44: at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('a page in full use doesn’t have to be scrolled sideways either', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: zh.roles['incident-commander'] })
    await parts(page).myName.fill('一个相当长的名字也要放得下一个相当长的名字也要放得下')
    await step(page, 'announce').box.check()
    await step(page, 'decide').skip(
      'https://grafana.example.com/d/payments/callback-latency?from=now-6h&to=now&orgId=1',
    )
    await addNote(page, 'AVeryLongWordWithoutAnyPlaceToBreakItBecauseSomebodyPastedATokenOrAnAddress'.repeat(3))
    await step(page, 'findCause').item.getByLabel(MORE).click()
    expect(await sideways(page)).toEqual([])
    await page.keyboard.press('Escape')
    await step(page, 'delegate').choose(zh.checklist.step.skip)
    expect(await sideways(page)).toEqual([])
    await page.getByText(zh.contact.edit, { exact: true }).click()
    await page
      .getByRole('textbox', { name: zh.contactFields.chat })
      .fill('#a-rather-long-channel-name-for-the-incident-of-tonight')
    await page.getByRole('button', { name: fill(zh.contact.editor.editOf, { what: zh.contactFields.chat }) }).click()
    await expect(page.getByText(zh.contact.own.changed, { exact: true })).toBeVisible()
    expect(await sideways(page)).toEqual([])
  })

  test('a commander with a long name and a long address in a note don’t widen it in English either', async ({
    page,
  }) => {
    await page.goto('en/during/during-an-incident/')
    await page
      .getByRole('textbox', { name: en.incident.bar.note })
      .fill('https://grafana.example.com/d/payments/callback-latency-of-all-regions?from=now-6h')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: en.command.bar.more }).click()
    await page.getByRole('dialog').getByRole('button', { name: en.command.bar.declare, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel(en.roles['incident-commander'])
      .or(dialog.getByLabel(en.command.bar.commander))
      .fill('maximiliane.von.hohenstein@example.com')
    await dialog.getByRole('button', { name: en.command.bar.start }).click()
    await expect(dialog).toHaveCount(0)
    expect(await sideways(page)).toEqual([])
  })

  test('a calculator with its answer doesn’t either', async ({ page }) => {
    await page.goto('after/postmortem-process/')
    await page.getByRole('combobox', { name: zh.deadline.island.severity, exact: true }).selectOption('SEV-2')
    await page.getByLabel(zh.deadline.island.endedAt, { exact: true }).fill('2026-09-29T18:00')
    await page.getByLabel(zh.deadline.island.meetingAt, { exact: true }).fill('2026-10-08T10:00')
    await expect(page.getByRole('status', { name: zh.deadline.island.result }).locator('time')).toBeVisible()
    expect(await sideways(page)).toEqual([])
  })

  test('what a finger taps is large enough', async ({ page }) => {
    await page.goto(DURING)
    await expect(parts(page).note).toBeEnabled()
    await step(page, 'announce').item.getByLabel(MORE).click()
    const small: string[] = []
    const main = page.getByRole('main')
    for (const target of [
      main.getByRole('checkbox'),
      main.getByLabel(MORE),
      main.getByRole('button', { name: zh.contact.summary.copy }),
    ]) {
      small.push(
        ...(await target.evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => [one.getAttribute('aria-label') ?? one.textContent, one.getBoundingClientRect()] as const)
            .filter(([, { width, height }]) => width < 44 || height < 44)
            .map(([name, { width, height }]) => `${name}: ${width}×${height}`),
        )),
      )
    }
    expect(small).toEqual([])
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('联系, 步骤 and 时间线 are always within reach of the thumb and lead there', async ({ page }) => {
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    const places = [
      [TIMELINE, page.getByRole('heading', { name: new RegExp(`^${TIMELINE}`) })],
      [STEPS, page.getByRole('heading', { name: '不要慌张' })],
      [zh.contact.thumb, page.getByRole('link', { name: '#incident-chat' }).first()],
    ] as const
    for (const [name, place] of places) {
      const link = page.getByRole('link', { name, exact: true })
      await expect(link).toBeInViewport({ ratio: 1 })
      await link.tap()
      await expect(place).toBeInViewport({ ratio: 1 })
      const isCovered = await place.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      })
      expect(isCovered, `${name} is covered`).toBe(false)
    }
  })

  test('步骤 leads to my role’s steps once I have chosen a role', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: zh.roles.scribe })
    await expect(parts(page).sections.nth(2)).toHaveText(zh.roles.scribe)
    await page.getByRole('link', { name: STEPS, exact: true }).tap()
    await expect(page.getByRole('heading', { level: 2, name: zh.roles.scribe })).toBeInViewport()
  })

  test('the bars leave more than half of the screen to the steps', async ({ page }) => {
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    await step(page, 'logActions').item.scrollIntoViewIfNeeded()
    const bars = await Promise.all(
      [parts(page).bar, page.getByRole('link', { name: STEPS, exact: true })].map((bar) => bar.boundingBox()),
    )
    const height = bars.reduce((sum, box) => sum + (box?.height ?? 0), 0)
    expect(height).toBeLessThan(844 / 2)
  })
})
