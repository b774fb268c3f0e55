import { expect, test } from '@playwright/test'
import { DURING, parts, step } from '../fixtures/during.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { zh } from '../fixtures/words.ts'

const { roles } = zh

test.describe('a link to a step', () => {
  const LINK = `${DURING}#incident-commander/announce-roles`

  test('scrolls to the step and marks it', async ({ page }) => {
    await page.goto(LINK)
    const { item, box } = step(page, 'announce')
    await expect(box).toBeEnabled()
    await expect(box).toBeInViewport()
    const background = (name: 'announce' | 'findCause') =>
      step(page, name).item.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await background('announce')).not.toBe(await background('findCause'))
    await expect(item).toHaveAttribute('id', 'incident-commander/announce-roles')
  })

  test('opens the folded section that holds the step, scrolls there and marks it', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: roles.scribe })
    await expect(step(page, 'announce').box).toBeHidden()
    await page.goto('about:blank')
    await page.goto(LINK)
    const { item, box } = step(page, 'announce')
    await expect(box).toBeVisible()
    await expect(box).toBeInViewport()
    await expect(step(page, 'investigate').box).toBeHidden()
    await expect.poll(() => item.evaluate((element) => element.matches(':target'))).toBe(true)
  })

  test('does the same when it is followed on the page itself', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: roles.scribe })
    await expect(step(page, 'announce').box).toBeHidden()
    await page
      .getByRole('link', { name: new RegExp(`^${roles['incident-commander']}`) })
      .first()
      .click()
    const { item, box } = step(page, 'announce')
    await expect(box).toBeInViewport()
    await expect.poll(() => item.evaluate((element) => element.matches(':target'))).toBe(true)
  })

  test('that is garbled stops nothing', async ({ page }) => {
    const trouble = await watch(page)
    for (const fragment of ['#%', '#%E0%A4%A', '#incident-commander/%zz', '#"><img src=x>', '#no/such-step']) {
      await page.goto('about:blank')
      await page.goto(DURING + fragment)
      await parts(page).myRole.selectOption({ label: fragment === '#%' ? roles.scribe : roles.deputy })
      await expect(step(page, 'announce').box).toBeHidden()
      await step(page, 'stayOnTopic').box.click()
    }
    await expect(parts(page).timeline).toHaveCount(5)
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test('shows the step even when it is done and only unfinished ones are shown', async ({ page }) => {
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    await page.getByRole('button', { name: zh.checklist.section.onlyUnfinished }).first().click()
    await expect(step(page, 'announce').item).toBeHidden()
    await page.goto('about:blank')
    await page.goto(LINK)
    await expect(step(page, 'announce').box).toBeInViewport()
  })
})
