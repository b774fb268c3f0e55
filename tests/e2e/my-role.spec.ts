import { expect, test } from '@playwright/test'
import { DURING, parts, step } from '../fixtures/during.ts'
import { zh } from '../fixtures/words.ts'

const { roles } = zh
const { rail, section } = zh.checklist
const COMMANDER = roles['incident-commander']
const EXPERT = roles['subject-matter-expert']

test.describe('my role', () => {
  const folded = [COMMANDER, roles.deputy, EXPERT, roles['customer-liaison'], roles['internal-liaison']]

  test('comes first in reading order, the others are folded and open one by one', async ({ page }) => {
    await page.goto(DURING)
    const { sections, myRole } = parts(page)
    await expect(sections.nth(2)).toHaveText('不要慌张')
    await myRole.selectOption({ label: roles.scribe })
    await expect(sections.nth(2)).toHaveText('记录员')
    await expect(sections.nth(3)).toHaveText('不要慌张')
    await expect(step(page, 'statusBot').box).toBeVisible()
    await expect(step(page, 'stayOnTopic').box).toBeVisible()
    await expect(step(page, 'announce').box).toBeHidden()
    for (const role of folded)
      await expect(page.getByRole('button', { name: `${section.unfold}: ${role}` })).toBeVisible()

    await page.getByRole('button', { name: `${section.unfold}: ${COMMANDER}` }).click()
    await expect(step(page, 'announce').box).toBeVisible()
    await expect(step(page, 'investigate').box).toBeHidden()
    const fold = page.getByRole('button', { name: `${section.fold}: ${COMMANDER}` })
    await expect(fold).toHaveAttribute('aria-expanded', 'true')
    await fold.click()
    await expect(step(page, 'announce').box).toBeHidden()
  })

  test('is found again after a reload and in another tab, and can be given up', async ({ page, context }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: EXPERT })
    await page.reload()
    await expect(parts(page).sections.nth(2)).toHaveText('主题专家')
    const other = await context.newPage()
    await other.goto(DURING)
    await expect(parts(other).sections.nth(2)).toHaveText('主题专家')
    await parts(other).myRole.selectOption({ label: rail.noRole })
    for (const tab of [page, other]) {
      await expect(parts(tab).sections.nth(2)).toHaveText('不要慌张')
      await expect(step(tab, 'announce').box).toBeVisible()
    }
  })

  test('stands beside my ticks when I gave no name', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: roles.scribe })
    await step(page, 'statusBot').box.check()
    await expect(step(page, 'statusBot').item).toContainText(new RegExp(`\\d\\d:\\d\\d ${roles.scribe}`))
    await expect(parts(page).timeline.first()).toContainText(`· ${roles.scribe}`)
  })
})
