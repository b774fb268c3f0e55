import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { BUILT_PAGES } from '../fixtures/built-pages.ts'
import { DURING } from '../fixtures/during.ts'
import { GENERATOR, TEMPLATE } from '../fixtures/postmortem-page.ts'
import { REPORTING_PAGE } from '../fixtures/reporting-page.ts'
import { en, zh } from '../fixtures/words.ts'

const DIST = new URL('../../dist/', import.meta.url)

/** Pages whose steps can be ticked, as the built HTML has them. */
const CHECKLISTS = BUILT_PAGES.filter(
  (address) =>
    address.endsWith('/') && readFileSync(new URL(`${address}index.html`, DIST), 'utf8').includes('class="tick"'),
)

/** Every step's words can be seen, and no box is checked. */
async function expectReadable(page: Page): Promise<void> {
  const boxes = page.getByRole('main').getByRole('checkbox', { includeHidden: true })
  const found = await boxes.evaluateAll((all) =>
    (all as HTMLInputElement[]).map((box) => {
      const words = box.labels?.[0]
      const isReadable = words?.textContent.trim() && words.checkVisibility() && words.offsetHeight >= 10
      return { id: box.closest('li')?.id, isReadable: Boolean(isReadable), isChecked: box.checked }
    }),
  )
  expect(found.filter(({ isReadable, isChecked }) => !isReadable || isChecked)).toEqual([])
  expect(found.length).toBeGreaterThan(0)
}

const notice = (page: Page) => page.getByText(new RegExp(`^(${zh.checklist.needsScript}|${en.checklist.needsScript})`))

test.describe('FAULTS 25: with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('every step of every checklist can be read, and the page says what is missing', async ({ page }) => {
    expect(CHECKLISTS.length).toBeGreaterThan(8)
    for (const address of CHECKLISTS) {
      await test.step(address, async () => {
        await page.goto(address, { waitUntil: 'domcontentloaded' })
        await expectReadable(page)
        // No box can be taken for one that works.
        await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0)
        await expect(notice(page)).toBeVisible()
      })
    }
  })

  test('the sub-points, the contacts and the sections of all roles are there', async ({ page }) => {
    await page.goto(DURING)
    await expect(page.getByText('数据中心中断')).toBeVisible()
    await expect(page.getByRole('link', { name: '+1 555 BIG FIRE' })).toBeVisible()
    await expect(page.getByText('!ic page').first()).toBeVisible()
    for (const role of [
      '不要慌张',
      zh.roles['incident-commander'],
      zh.roles.deputy,
      zh.roles.scribe,
      zh.roles['subject-matter-expert'],
      zh.roles['customer-liaison'],
      zh.roles['internal-liaison'],
    ]) {
      await expect(page.getByRole('heading', { level: 2, name: role, exact: true })).toBeVisible()
    }
  })

  test('nothing is offered that needs JavaScript', async ({ page }) => {
    for (const address of [DURING, 'oncall/oncall-handover/']) {
      await page.goto(address)
      const offered = [page.getByRole('button'), page.getByRole('textbox'), page.getByRole('combobox')]
      for (const control of [...offered, page.getByRole('checkbox')]) await expect(control).toHaveCount(0)
    }
    await expect(page.getByRole('region', { name: zh.runs.page.label })).toHaveCount(0)
  })

  test('a link to a step leads to it', async ({ page }) => {
    await page.goto(`${DURING}#internal-liaison/page-others`)
    await expect(page.getByText('按指挥官的指示呼叫其他人。')).toBeInViewport()
  })

  test('the rules of the calculator and the skeleton of the postmortem can be read', async ({ page }) => {
    await page.goto('after/postmortem-process/')
    const rules = page.getByRole('table').filter({ hasText: 'SEV-1' })
    await expect(rules.getByRole('row', { name: /SEV-1 .*第 3 个日历日/ })).toBeVisible()
    await expect(rules.getByRole('row', { name: /SEV-2 .*第 5 个工作日/ })).toBeVisible()
    await page.goto(REPORTING_PAGE)
    await expect(page.getByText(zh.reporting.table.needsScript)).toBeVisible()
    await page.getByText(zh.reporting.table.caption).click()
    await expect(page.getByRole('row', { name: /GDPR/ }).first()).toBeVisible()
    await page.goto(GENERATOR)
    await expect(page.getByText(zh.postmortem.needsScript)).toBeVisible()
    await page.goto(TEMPLATE)
    const { sections } = zh.document
    for (const section of [
      sections.overview,
      sections['contributing-factors'],
      sections.impact,
      sections['action-items'],
    ]) {
      await expect(page.getByRole('main')).toContainText(section)
    }
  })
})

test('FAULTS 25: without the script of the islands, their words or any script the steps can still be read, and the page says what is missing', async ({
  context,
}) => {
  // Side by side: most of the time goes by in waiting.
  await Promise.all(
    (
      [
        ['without the script of the islands', /\/islands\.[^/]*\.js/],
        ['without their words', /\/words\/[^/]*\.json/],
        ['without any script', /\/_astro\/[^/]*\.js/],
      ] as const
    ).map(([what, chunk]) =>
      test.step(what, async () => {
        const page = await context.newPage()
        let aborted = 0
        await page.route(chunk, (route) => {
          aborted++
          return route.abort()
        })
        await page.goto(DURING)
        await expectReadable(page)
        expect(aborted, what).toBeGreaterThan(0)
        const [box] = await page.getByRole('main').getByRole('checkbox').all()
        await box?.click()
        await expect(page.getByText(zh.site.notLoaded), what).toBeInViewport()
        await expect(page.getByRole('checkbox', { checked: true }), what).toHaveCount(0)
        // The notice gives the script some seconds.
        await expect(notice(page), what).toBeVisible({ timeout: 15_000 })
        await expectReadable(page)
      }),
    ),
  )
})

test('a script that comes at the second attempt wakes the page', async ({ page }) => {
  await page.route(/\/islands\.[^/]*\.js$/, (route) => route.abort())
  await page.goto(DURING)
  await expect(page.getByRole('textbox', { name: zh.incident.bar.note })).toBeEnabled()
})

test('while the script works the page doesn’t say that it is missing', async ({ page }) => {
  await page.clock.install()
  await page.goto(DURING)
  await expect(page.getByRole('textbox', { name: zh.incident.bar.note })).toBeEnabled()
  await expect(notice(page)).toBeHidden()
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await expect(notice(page)).toBeHidden()
})
