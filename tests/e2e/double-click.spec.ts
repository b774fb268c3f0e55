import { expect, type Locator, test } from '@playwright/test'
import { DURING, step } from '../fixtures/during.ts'
import { storedEntries } from '../fixtures/stored.ts'

const selected = (box: Locator) => box.evaluate(() => getSelection()?.toString() ?? '')
/** Words of a step that is long enough to be dragged over, on one line. */
const words = '先问有没有明显原因'

test.beforeEach(({ page }) => page.goto(DURING))

test('FAULTS 74: a double click on a step’s box makes one tick', async ({ page }) => {
  const { box } = step(page, 'findCause')
  await box.dblclick()
  await expect(box).toBeChecked()
  expect(await storedEntries(page)).toHaveLength(1)
})

test('FAULTS 74: a double click on a step’s words makes one tick and selects a word', async ({ page }) => {
  const { box } = step(page, 'findCause')
  await page.getByText(words).dblclick({ position: { x: 30, y: 12 } })
  await expect(box).toBeChecked()
  expect(await storedEntries(page)).toHaveLength(1)
  expect(words).toContain(await selected(box))
  expect(await selected(box)).not.toBe('')
})

test('FAULTS 74: a step’s words are selected by dragging over them, and nothing is ticked', async ({ page }) => {
  const { box } = step(page, 'findCause')
  const label = page.getByText(words)
  await label.scrollIntoViewIfNeeded()
  const { x, y } = (await label.boundingBox()) ?? { x: 0, y: 0 }
  await page.mouse.move(x + 4, y + 12)
  await page.mouse.down()
  await page.mouse.move(x + 70, y + 12, { steps: 5 })
  await page.mouse.up()
  expect(await selected(box)).not.toBe('')
  await expect(box).not.toBeChecked()
  expect(await storedEntries(page)).toHaveLength(0)
})
