import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { en, zh } from '../fixtures/words.ts'

const TEMPLATES = 'during/message-templates/'

for (const { words, address } of [
  { words: zh, address: TEMPLATES },
  { words: en, address: `en/${TEMPLATES}` },
])
  test(`each text of ${address} is copied as it stands, a paragraph a line, and its blanks are counted`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(address)
    const { copyOf, island } = words.copyTexts
    const figures = page.getByRole('main').getByRole('figure')
    expect(await figures.count()).toBeGreaterThan(20)
    for (const figure of await figures.all()) {
      const lines = await figure.getByRole('blockquote').getByRole('paragraph').allTextContents()
      const name = fill(copyOf, {
        what: ((await figure.locator('figcaption').textContent()) ?? '').replace(words.copyTexts.copy, '').trim(),
      })
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await figure.getByRole('button', { name, exact: true }).click()
      await expect.poll(() => clipboardText(page)).toBe(lines.join('\n'))
      const gaps = lines.join('').match(/[【[]/g)?.length ?? 0
      const told = gaps > 0 ? fill(island.gaps, { count: gaps }) : island.copied
      await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible()
    }
  })
