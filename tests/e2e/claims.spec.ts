import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { DISK, DISK_STEPS, diskStep } from '../fixtures/runbook-page.ts'
import { startOver } from '../fixtures/start-over.ts'
import { storedEntries, storedLog } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const { step: words } = zh.checklist
const { entryWords } = zh
const onIt = (person: string) => fill(words.claimed, { person })
const items = (page: Page) => step(page, 'decide').item.getByRole('group').getByRole('button')

test('a step is taken on, taken over by another person, and is nobody’s once it is checked', async ({ page }) => {
  await openAwake(page, DURING)
  const { item, choose, box } = step(page, 'decide')
  await parts(page).myName.fill('王芳')
  await choose(words.claim)
  await expect(item).toContainText(onIt('王芳'))
  await expect(item.getByLabel(new RegExp(`^${words.more}`))).toBeFocused()
  await expect(parts(page).timeline.last()).toContainText(entryWords.claimed.split('{label}', 1)[0] ?? '')

  await parts(page).myName.fill('李雷')
  await choose(words.claim)
  await expect(item).toContainText(onIt('李雷'))
  await expect(item).not.toContainText('王芳')

  await page.reload()
  await expect(item).toContainText(onIt('李雷'))
  await choose(words.leave)
  await expect(item).not.toContainText('李雷')
  await choose(words.claim)
  await expect(item).toContainText(onIt('李雷'))
  await box.check()
  await expect(item).not.toContainText(onIt('李雷'))
  await box.uncheck()
  await expect(item).not.toContainText('李雷')
  expect((await storedEntries(page)).map(({ kind }) => kind)).toEqual([
    ...Array<string>(4).fill('claim'),
    'step',
    'step',
  ])
})

test('by the keyboard alone a step is taken on and let go, and the focus stays at it', async ({ page }) => {
  await openAwake(page, DURING)
  const { item } = step(page, 'decide')
  const more = item.getByLabel(new RegExp(`^${words.more}`))
  for (const [action, count] of [
    [words.claim, 1],
    [words.leave, 0],
  ] as const) {
    await more.focus()
    await page.keyboard.press('Enter')
    await expect(items(page).first()).toHaveText(action)
    await page.keyboard.press('Tab')
    await expect(items(page).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(more).toBeFocused()
    await expect(item.getByText(onIt('—'), { exact: true })).toHaveCount(count)
  }
})

for (const width of [390, 1360])
  test(`FAULTS 48: a step that is taken on in another tab moves nothing (${width} px)`, async ({ page, context }) => {
    const other = await context.newPage()
    for (const tab of [page, other]) await tab.setViewportSize({ width, height: 844 })
    const places = (tab: Page) =>
      tab.locator('.step').evaluateAll((steps) =>
        steps.map((step) => {
          const { top, height } = step.getBoundingClientRect()
          // The first entry gives the bar of a phone its second row.
          return [Math.round(top - (steps[0] as Element).getBoundingClientRect().top), height]
        }),
      )
    for (const name of ['', '王小虎', 'Maximiliana Konstantinopolskaya-Wolfe']) {
      await startOver(page, DURING, { ...storedLog([], 0), ...(name ? { 'poise:s:name': name } : {}) })
      await openAwake(other, DURING)
      await expect(step(page, 'announce').box).toBeEnabled()
      const before = [await places(page), await places(other)]
      await step(page, 'announce').choose(words.claim)
      await step(page, 'findCause').choose(words.claim)
      await expect(step(other, 'findCause').item.getByText(onIt(name || '—'))).toHaveCount(1)
      await expect(step(page, 'findCause').item.getByText(onIt(name || '—'))).toHaveCount(1)
      expect([await places(page), await places(other)], `by “${name}”`).toEqual(before)
      await other.goto('about:blank')
    }
  })

test('a step of a runbook is taken on, and the incident says so', async ({ page }) => {
  await openAwake(page, DISK)
  const { item } = diskStep(page, 'space')
  await item.getByLabel(new RegExp(`^${words.more}`)).click()
  await item.getByRole('button', { name: words.claim, exact: true }).click()
  await expect(item).toContainText(onIt('—'))
  await page.goto('incident/')
  await expect(page.getByRole('main')).toContainText(DISK_STEPS.space)
})
