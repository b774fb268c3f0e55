import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { openGenerator } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { statuses, movers, reasons, ...words } = zh.workflow
const moveTo = (status: string) => fill(words.move, { status })

const status = (page: Page) => {
  const region = page.getByRole('region', { name: words.title })
  return {
    region,
    current: region.getByRole('listitem').and(page.locator('[aria-current="step"]')),
    moves: region.getByRole('button', { name: new RegExp(`^${moveTo('.*')}`) }),
    silent: region.getByRole('checkbox', { name: words.noMessage }),
  }
}

test('a postmortem goes its way, one legal move at a time, and a move can be undone', async ({ page }) => {
  await page.goto('after/postmortem-process/#status')
  const { region, current, moves } = status(page)
  await region.scrollIntoViewIfNeeded()
  await expect(current).toHaveText(statuses.draft)
  await expect(moves).toHaveAccessibleDescription(fill(words.who, { who: movers.owner }) + reasons.written)
  await moves.click()
  await expect(current).toHaveText(statuses['in-review'])
  await expect(
    page.getByRole('status').filter({ hasText: fill(words.moved, { status: statuses['in-review'] }) }),
  ).toBeVisible()
  await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
  await expect(current).toHaveText(statuses.draft)
  for (const next of [statuses['in-review'], statuses.reviewed, statuses.closed]) {
    await expect(moves).toHaveAccessibleName(moveTo(next))
    await moves.click()
    await expect(current).toHaveText(next)
  }
  await expect(moves).toHaveCount(0)
  await openGenerator(page)
  await expect(
    page
      .getByRole('region', { name: zh.postmortem.preview })
      .getByRole('row', { name: new RegExp(zh.document.status) }),
  ).toContainText(statuses.closed)
})

test('without an external message the review ends in closed', async ({ page }) => {
  await page.goto('after/postmortem-process/#status')
  const { region, current, moves, silent } = status(page)
  await region.scrollIntoViewIfNeeded()
  await silent.check()
  await moves.click()
  await expect(moves).toHaveAccessibleName(moveTo(statuses.closed))
  await moves.click()
  await expect(current).toHaveText(statuses.closed)
  const kinds = (await storedEntries(page)).map((entry) => (entry.kind === 'status' ? entry.to : entry.kind))
  expect(kinds).toEqual(['field', 'in-review', 'closed'])
})

const PLACES: Record<string, (page: Page) => Promise<void>> = {
  async 'the page of the process'(page) {
    await page.goto('after/postmortem-process/#status')
    await status(page).region.scrollIntoViewIfNeeded()
  },
  async 'the head of the generator'(page) {
    await openGenerator(page)
    await page.getByRole('button', { name: fill(zh.postmortem.status, { status: statuses.draft }) }).press('Enter')
  },
}
for (const [place, open] of Object.entries(PLACES))
  test(`FAULTS 97: after a move, and after taking it back, the focus is still in its part: ${place}`, async ({
    page,
  }) => {
    await open(page)
    const { region, moves } = status(page)
    const focused = region.locator(':focus')
    await moves.press('Enter')
    await expect(moves).toHaveAccessibleName(moveTo(statuses.reviewed))
    await expect(focused).toHaveCount(1)
    await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
    await expect(moves).toHaveAccessibleName(moveTo(statuses['in-review']))
    await expect(focused).toHaveCount(1)
  })
