import { expect, type Locator, type Page, test } from '@playwright/test'
import { DURING } from '../fixtures/during.ts'
import { archive, archiveRecord, bar, INCIDENT_PAGE, openSheet, openTab } from '../fixtures/incident-page.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { plant, storedEntries, storedKinds, storedLog } from '../fixtures/stored.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { command } = zh
const TITLE = '支付回调超时'
const undo = (page: Page) => page.getByRole('button', { name: zh.incident.bar.undo, exact: true })

/** Presses twice at the same place of the screen, as a hand does, whatever lies there by then. */
async function pressTwice(page: Page, at: Locator): Promise<void> {
  await at.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await at.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width / 2, y + height / 2)
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount })
    await page.mouse.up({ clickCount })
  }
}

test.beforeEach(({ page }) => plant(page, storedLog([DECLARED, { kind: 'note', text: '回调积压' }])))

for (const [where, press] of Object.entries({
  'the sheet': archiveRecord,
  'the list': async (page: Page) => {
    await openTab(page, 'archive')
    await archive(page).press('归档', TITLE)
  },
}))
  test(`FAULTS 54: archiving from ${where} says so, and one press takes it back`, async ({ page }) => {
    await openAwake(page, INCIDENT_PAGE)
    await press(page)
    await expect(bar(page).toast.filter({ hasText: command.bar.archived })).toBeInViewport({ ratio: 1 })
    await undo(page).click()
    await expect(bar(page).region).toContainText(TITLE)
    await openTab(page, 'archive')
    await expect(archive(page).row(TITLE)).toContainText(zh.archive.current)
    await expect(archive(page).row(TITLE)).toContainText(zh.archive.open)
  })

for (const [address, width, height] of [
  [DURING, 390, 844],
  ['./', 1360, 860],
] as const)
  test(`FAULTS 54: at ${width}, a double click opens the sheet, archives once and follows no link below it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openAwake(page, address)
    await pressTwice(page, bar(page).more)
    await pressTwice(page, page.getByRole('dialog').getByRole('button', { name: command.bar.archive, exact: true }))
    await expect(undo(page)).toBeVisible()
    await expect(page).toHaveURL(address)
    expect((await storedKinds(page)).filter((kind) => kind === 'archived')).toHaveLength(1)
  })

test('FAULTS 54: a double click that closes the sheet presses nothing below it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openAwake(page, './')
  const { dialog } = await openSheet(page)
  await pressTwice(page, dialog.getByRole('button', { name: command.bar.close, exact: true }))
  await expect(dialog).toHaveCount(0)
  await expect(page).toHaveURL(/\/$/)
})

test('FAULTS 54: a double click on deleting deletes nothing: it opens the question, once', async ({ page }) => {
  await openAwake(page, INCIDENT_PAGE)
  await openTab(page, 'archive')
  await pressTwice(
    page,
    archive(page)
      .row(TITLE)
      .getByRole('button', { name: `删除 ${TITLE}` }),
  )
  await expect(archive(page).word).toBeVisible()
  await pressTwice(page, archive(page).deleteNow)
  await expect(archive(page).dialog.getByRole('alert')).not.toBeEmpty()
  expect(await storedEntries(page)).toHaveLength(2)
  await page.keyboard.press('Escape')
  await expect(archive(page).row(TITLE)).toBeVisible()
})

test('FAULTS 54: a double click on the search opens it', async ({ page }) => {
  await openAwake(page, DURING)
  await pressTwice(page, page.getByRole('banner').getByRole('button', { name: zh.search.panel.search }))
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('复盘')
  await expect(page.getByRole('searchbox')).toHaveValue('复盘')
})
