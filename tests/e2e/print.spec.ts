import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { addNote, DURING, parts, STEPS, step } from '../fixtures/during.ts'
import { DISK, RUNBOOK_LIST } from '../fixtures/runbook-page.ts'
import { zh } from '../fixtures/words.ts'

const { section, rail } = zh.checklist
const { bar } = zh.incident
const { summary } = zh.contact

/** What the browser draws inside a box. */
const glyph = (page: Page, name: keyof typeof STEPS) =>
  step(page, name).box.evaluate((box) => {
    const { content, borderStyle, display } = getComputedStyle(box, '::before')
    return { mark: content.replaceAll(/["'/\s]/g, ''), borderStyle, display }
  })

async function useThePage(page: Page): Promise<void> {
  await page.goto(DURING)
  await parts(page).myName.fill('王芳')
  await step(page, 'announce').box.check()
  await step(page, 'decide').skip('只影响内部')
  await addNote(page, '支付回调超时')
}

test.describe('on paper', () => {
  test('FAULTS 45: every step is printed, ticks and reasons too, whatever is folded or hidden on the screen', async ({
    page,
  }) => {
    await useThePage(page)
    await page.getByRole('button', { name: section.onlyUnfinished }).first().click()
    await parts(page).myRole.selectOption({ label: rail.roleNames.scribe })
    await expect(step(page, 'announce').item).toBeHidden()
    await expect(step(page, 'investigate').item).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    for (const name of Object.keys(STEPS) as (keyof typeof STEPS)[]) {
      await expect(step(page, name).item).toBeVisible()
      await expect(step(page, name).item.getByText(STEPS[name]).first()).toBeVisible()
    }
    for (const section of await parts(page).sections.all()) await expect(section).toBeVisible()
    await expect(step(page, 'announce').box).toBeChecked()
    expect((await glyph(page, 'announce')).mark).toBe('✓')
    expect((await glyph(page, 'decide')).mark).toBe('–')
    await expect(step(page, 'announce').item).toContainText('王芳')
    await expect(page.getByText('只影响内部').first()).toBeVisible()
    await expect(page.getByText('数据中心中断')).toBeVisible()
    await expect(page.getByText('支付回调超时')).toBeVisible()
  })

  test('what can only be clicked is not printed, and addresses are spelled out', async ({ page }) => {
    await useThePage(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: zh.site.mainNavigation })).toBeHidden()
    for (const name of [
      bar.saveNote,
      fill(summary.copyOf, { what: summary.fields.page }),
      bar.stale.startClean,
      section.onlyUnfinished,
    ]) {
      await expect(page.getByRole('button', { name, exact: true }).first()).toBeHidden()
    }
    await expect(page.getByText('!ic page').first()).toBeVisible()
    const address = await step(page, 'join')
      .item.getByRole('link', { name: '通话' })
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(address).toContain('https://a-voip-provider.com/incident-call')
  })

  test('FAULTS 45: no page prints what can only be pressed, and a heading stays with its text', async ({ page }) => {
    await useThePage(page)
    await page.emulateMedia({ media: 'print' })
    for (const path of ['./', DURING, 'incident/', 'after/postmortem-process/', 'after/postmortem-template/']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const printed = page
        .locator(
          'button:not(.term, .prints), .button, [type=file], .page-end, summary:not(:has(~ *)), form [data-note]',
        )
        .filter({ visible: true })
      await expect(printed, path).toHaveCount(0)
      const hints = await page
        .getByPlaceholder(/./)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((field) => getComputedStyle(field, '::placeholder').color))
      expect(new Set(hints).difference(new Set(['rgba(0, 0, 0, 0)'])), path).toEqual(new Set())
      const headings = page.getByRole('heading').filter({ visible: true })
      const breaks = await headings.evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter))
      expect(new Set(breaks), path).toEqual(new Set(['avoid']))
    }
  })

  test('no page is wider than the paper', async ({ page }) => {
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    for (const path of ['./', DURING, DISK, RUNBOOK_LIST, 'incident/', 'after/postmortem/']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, path).toBeLessThanOrEqual(794)
    }
  })

  test('the page becomes a PDF of several sheets', async ({ page }) => {
    await useThePage(page)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheets.length).toBeLessThan(10)
  })

  test('on a dark screen it is printed on light paper', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(DURING)
    const lightness = await page.evaluate(() => {
      const [red = 255] =
        getComputedStyle(document.querySelector('h1') as Element)
          .color.match(/\d+/g)
          ?.map(Number) ?? []
      return red
    })
    expect(lightness).toBeLessThan(80)
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with forced colors, ${colorScheme}, open, done and skipped differ by more than color`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await useThePage(page)
    const [open, done, skipped] = [
      await glyph(page, 'findCause'),
      await glyph(page, 'announce'),
      await glyph(page, 'decide'),
    ]
    expect([open.mark, done.mark, skipped.mark]).toEqual(['', '✓', '–'])
    expect(skipped.borderStyle).not.toBe(open.borderStyle)
    for (const drawn of [open, done, skipped]) expect(drawn.display).not.toBe('none')
    // The mark can be told from the ground that it stands on.
    const { color, backgroundColor } = await step(page, 'announce').box.evaluate((box) => {
      const { color, backgroundColor } = getComputedStyle(box, '::before')
      return { color, backgroundColor }
    })
    expect(color).not.toBe(backgroundColor)
    const [first, second] = [
      await step(page, 'findCause').box.screenshot(),
      await step(page, 'announce').box.screenshot(),
    ]
    expect(first.equals(second)).toBe(false)
  })
}

test('FAULTS 45: with forced colors a copy icon is two sheets, not a box to tick', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(DURING)
  const icon = page.getByRole('button', { name: fill(summary.copyOf, { what: summary.fields.chat }) })
  await expect(icon).toBeVisible()
  const sheets = await icon.evaluate((button) =>
    ['::before', '::after'].map((part) => {
      const { borderStyle, width, translate } = getComputedStyle(button, part)
      return { borderStyle, width, translate }
    }),
  )
  expect(sheets.map(({ borderStyle }) => borderStyle)).toEqual(['solid', 'solid'])
  expect(sheets[0]?.width).toBe(sheets[1]?.width)
  expect(sheets[0]?.translate).not.toBe(sheets[1]?.translate)
})

test('nothing moves for a person who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await useThePage(page)
  await page
    .getByRole('link', { name: new RegExp(`^${rail.roleNames.scribe}`) })
    .first()
    .click()
  await expect(step(page, 'postRoles').box).toBeInViewport()
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0))
      .filter((duration) => duration > 0),
  )
  expect(moving).toEqual([])
})
