import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { OLDEST_BROWSERS } from '../../src/components/site/too-old.ts'
import { DURING } from '../fixtures/during.ts'
import { storedTexts } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'

/** What a browser that is too old doesn't have. They run in the browser, so each stands by itself. */
const OLD: Readonly<Record<string, () => void>> = {
  'methods of arrays': () => {
    Reflect.deleteProperty(Array.prototype, 'findLast')
  },
  sizes: () => {
    const { supports } = CSS
    CSS.supports = ((...test: [string]) => !/\ddvh/.test(test.join(':')) && supports(...test)) as typeof supports
  },
  'media queries': () => {
    const { matchMedia } = window
    window.matchMedia = (query) => matchMedia(/[<>]/.test(query) ? 'not all' : query)
  },
}

/** One that takes a module for data and has no elements of its own: what is built for it complains on the console. */
function withoutModules(): void {
  for (const name of ['findLast', 'at', 'flat', 'flatMap']) Reflect.deleteProperty(Array.prototype, name)
  Reflect.deleteProperty(window, 'customElements')
  new MutationObserver(() => {
    for (const script of document.querySelectorAll('script[type=module]')) script.remove()
  }).observe(document, { childList: true, subtree: true })
}

const EDITIONS = [
  [DURING, zh],
  [`en/${DURING}`, en],
] as const

const sentence = (words: typeof zh | typeof en) => fill(words.site.tooOld, OLDEST_BROWSERS)

/** Nothing on the page takes anything in, and nothing was stored. */
async function expectReadOnly(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await expect(main.getByRole('checkbox', { disabled: false })).toHaveCount(0)
  await expect(main.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(page.locator('[data-note]')).toBeDisabled()
  expect(await storedTexts(page)).toEqual({})
}

/** Opens the page, sees that it says so, and tries to record something. */
async function expectSentence(page: Page, [address, words]: (typeof EDITIONS)[number]): Promise<void> {
  await page.goto(address)
  const alert = page.getByRole('alert').filter({ hasText: sentence(words) })
  await expect(alert).toBeInViewport()
  expect((await alert.boundingBox())?.y).toBe(0)
  await expect(page.getByText(words.checklist.needsScript)).toBeHidden()
  await expect(page.getByText(/^(?:加入通话|Join the call)/).first()).toBeVisible()
  // A tick by its words and by shortcut, and a note.
  const box = page.getByRole('main').getByRole('checkbox').first()
  await box.locator('xpath=ancestor::li[1]').locator('label').first().click({ force: true })
  for (const key of ['j', 'x', 'n']) await page.keyboard.press(key)
  await page.keyboard.type('TODO')
  await page.reload()
  await expectReadOnly(page)
}

for (const [what, take] of Object.entries(OLD))
  test(`FAULTS 49: a browser that lacks ${what} says so at once, can be read and records nothing`, async ({ page }) => {
    await page.addInitScript(take)
    const trouble = await watch(page)
    for (const edition of EDITIONS) await expectSentence(page, edition)
    expect(trouble).toEqual(NO_TROUBLE)
  })

test('FAULTS 49: a browser without modules says so at once, can be read and records nothing', async ({ page }) => {
  await page.addInitScript(withoutModules)
  for (const edition of EDITIONS) await expectSentence(page, edition)
})

test('FAULTS 49: what its controls would take in isn’t taken in, even where the page says nothing of it', async ({
  page,
}) => {
  await page.addInitScript(OLD['methods of arrays'] as () => void)
  // As if a control were built to work before its code is there.
  await page.route(/during-an-incident\/$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/(<(?:input|button)[^>]*) disabled/g, '$1'),
    })
  })
  await page.goto(DURING)
  await expectReadOnly(page)
})

test('FAULTS 49: a browser that isn’t too old never sees the sentence', async ({ page }) => {
  for (const [address, words] of EDITIONS) {
    await page.goto(address)
    await expect(page.locator('[data-note]')).toBeEnabled()
    await expect(page.getByText(sentence(words))).toBeHidden()
  }
})
