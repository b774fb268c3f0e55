import { expect, type Locator, type Page, test } from '@playwright/test'
import { holdBack } from '../fixtures/held-back.ts'
import { addNote, DURING, step } from '../fixtures/during.ts'
import { bar, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { storedEntries, storedKinds } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

/** Presses a control with the mouse; before it is let go, the page slides down by the height given, px. */
async function pressWhileSliding(page: Page, control: Locator, slide: number): Promise<void> {
  await control.scrollIntoViewIfNeeded()
  await control.hover()
  await page.mouse.down()
  await page.evaluate((height) => {
    const grown = document.createElement('div')
    grown.style.height = `${height}px`
    document.querySelector('main')?.prepend(grown)
  }, slide)
  await page.mouse.up()
}

const SLIDES = { 'to where nothing is': 24, 'and another comes into its place': 90 }

for (const [where, slide] of Object.entries(SLIDES)) {
  test(`FAULTS 48: a step that slides away under the press is ticked, and no other: ${where}`, async ({ page }) => {
    await openAwake(page, DURING)
    await pressWhileSliding(page, step(page, 'findCause').box, slide)
    await expect(step(page, 'findCause').box).toBeChecked()
    await expect.poll(() => storedKinds(page)).toEqual(['step'])
  })

  test(`FAULTS 48: a to-do that slides away under the press is added: ${where}`, async ({ page }) => {
    await openAwake(page, INCIDENT_PAGE)
    await page.getByRole('textbox', { name: zh.todos.added }).fill('查连接数')
    await pressWhileSliding(page, page.getByRole('button', { name: zh.todos.add, exact: true }), slide)
    await expect(page.getByRole('checkbox', { name: '查连接数' })).toBeVisible()
  })
}

test('FAULTS 48: a link that slides away under a press with Ctrl opens in another tab, and this page stays', async ({
  page,
}) => {
  await openAwake(page, DURING)
  const other = page.context().waitForEvent('page')
  await page.keyboard.down('Control')
  await pressWhileSliding(page, page.getByRole('main').getByRole('link', { name: '安全事件响应' }), 90)
  await page.keyboard.up('Control')
  await expect(await other).toHaveURL(/\/during\/security-incident-response\/$/)
  await expect(page).toHaveURL(DURING)
})

test('FAULTS 48: a step from which the mouse is drawn away before it is let go stays as it was', async ({ page }) => {
  await openAwake(page, DURING)
  const { box } = step(page, 'findCause')
  await box.scrollIntoViewIfNeeded()
  await box.hover()
  await page.mouse.down()
  await page.mouse.move(5, 400, { steps: 3 })
  await page.mouse.up()
  await addNote(page, '记一笔')
  expect(await storedKinds(page)).toEqual(['note'])
  await expect(box).not.toBeChecked()
})

test('FAULTS 50: a note that was sent isn’t written over while what saves it is on the way', async ({ page }) => {
  const release = await holdBack(page, '**/save-bar-note.*.js')
  await openAwake(page, DURING)
  await bar(page).note.fill('一')
  await bar(page).note.press('Enter')
  await bar(page).note.pressSequentially('二')
  release()
  await expect(bar(page).note).toHaveValue('')
  await bar(page).note.fill('三')
  await bar(page).note.press('Enter')
  await expect(bar(page).note).toHaveValue('')
  expect(await storedEntries(page)).toMatchObject([{ text: '一' }, { text: '三' }])
})
