import { expect, type Page, test } from '@playwright/test'
import { DURING, parts } from '../fixtures/during.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { READING, help, opener, openSteps } from '../fixtures/shortcuts-page.ts'
import { en, zh } from '../fixtures/words.ts'

const { shortcuts } = zh

const use = (page: Page) => help(page).getByRole('checkbox', { name: shortcuts.use })

test.describe('the help', () => {
  for (const address of ['./', READING, DURING, INCIDENT_PAGE]) {
    test(`opens by ? and by its button on ${address}, and lists every key`, async ({ page }) => {
      const trouble = await watch(page)
      await page.goto(address)
      await page.keyboard.press('?')
      const { note, next, previous, tick, help: all } = shortcuts
      for (const words of [note, next, previous, tick, all]) {
        await expect(help(page)).toContainText(words)
      }
      await page.keyboard.press('Escape')
      await expect(help(page)).toBeHidden()
      await opener(page).press('Enter')
      await help(page).getByRole('button', { name: shortcuts.close }).click()
      await expect(help(page)).toBeHidden()
      await expect(opener(page)).toBeFocused()
      expect(trouble).toEqual(NO_TROUBLE)
    })
  }

  test('FAULTS 42: switches the single keys off, in every tab and after a reload, and on again', async ({
    page,
    context,
  }) => {
    await openSteps(page)
    const other = await context.newPage()
    await openSteps(other)
    await opener(page).click()
    await use(page).uncheck()
    await page.keyboard.press('Escape')
    for (const tab of [page, other]) {
      for (const key of ['?', 'n', 'j']) await tab.keyboard.press(key)
      await expect(help(tab)).toBeHidden()
      await expect(parts(tab).note).not.toBeFocused()
      await expect(tab.getByRole('checkbox').and(tab.locator(':focus'))).toHaveCount(0)
    }
    await page.reload()
    await page.keyboard.press('?')
    await expect(help(page)).toBeHidden()
    await opener(page).click()
    await expect(use(page)).not.toBeChecked()
    await use(page).check()
    await help(page).getByRole('button', { name: shortcuts.close }).click()
    await page.keyboard.press('?')
    await expect(help(page)).toBeVisible()
  })

  test('switches them off for this page where nothing can be stored', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.goto(READING)
    await opener(page).click()
    await use(page).uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(help(page)).toBeHidden()
  })

  test('is in English on English pages', async ({ page }) => {
    await page.goto(`en/${READING}`)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: en.shortcuts.open })).toContainText(en.shortcuts.tick)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('no page offers shortcuts', async ({ page }) => {
    await page.goto(READING)
    await expect(opener(page)).toBeHidden()
  })
})
