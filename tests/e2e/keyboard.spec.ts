import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { DURING, parts, step } from '../fixtures/during.ts'
import { bar, declaring, handing, INCIDENT_PAGE, head } from '../fixtures/incident-page.ts'
import { GENERATOR } from '../fixtures/postmortem-page.ts'
import { en, zh } from '../fixtures/words.ts'

const { command, deadline, site } = zh
const { step: words } = zh.checklist
const MORE = new RegExp(`^${words.more}`)

/** Where the focus is, and whether a person can see it there. */
interface Stop {
  /** Without an outline, or under something else; empty when all is well. */
  problem: string
  /** Whether this is what was looked for, and whether that has left the page meanwhile. */
  isGoal: boolean
  isGoalGone: boolean
}

/** Runs in the page: whether the focus has an outline and nothing lies over it, and whether it is at its goal. */
function lookAtFocus(goal: Node | null): Stop {
  const focused = document.activeElement
  const problemOf = (): string => {
    if (!(focused instanceof HTMLElement) || focused === document.body) return ''
    const name = `${focused.localName} “${focused.getAttribute('aria-label') ?? focused.textContent}”`
    // A stop inside a field of the browser's own, like the button of a calendar, is drawn by the browser.
    if (focused.matches('[type="datetime-local"]:not(:focus-visible)')) return ''
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name} has no visible focus`
    const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return `${name} has the focus outside the screen`
    const top = document.elementFromPoint(x, y)
    if (top && (focused.contains(top) || top.contains(focused))) return ''
    return `${name} lies under ${top?.localName}.${top?.className}`
  }
  return { problem: problemOf(), isGoal: focused === goal, isGoalGone: goal?.isConnected === false }
}

const focusProblem = async (page: Page) => (await page.evaluate(lookAtFocus, null)).problem

/** Presses Tab until the focus is where it should be, and looks at every stop on the way. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const problems: string[] = []
  // Found once: to look for it after each press takes longer than the press.
  let goal = await target.elementHandle()
  let stop = await page.evaluate(lookAtFocus, goal)
  for (let presses = 0; presses < 200 && !stop.isGoal; presses++) {
    await page.keyboard.press(key)
    stop = await page.evaluate(lookAtFocus, goal)
    if (stop.problem) problems.push(stop.problem)
    if (!stop.isGoalGone) continue
    goal = await target.elementHandle()
    stop = await page.evaluate(lookAtFocus, goal)
  }
  if (!stop.isGoal) throw new Error(`200 presses of ${key} didn’t reach ${target}`)
  expect(problems).toEqual([])
}

test('FAULTS 42: from nothing to an incident whose record is sent', async ({ page }) => {
  await page.goto('./')
  await tabTo(page, page.getByRole('button', { name: command.bar.declare }))
  await page.keyboard.press('Enter')
  await expect(declaring(page).title).toBeFocused()
  await page.keyboard.type('支付失败')
  await page.keyboard.press('Enter')
  // The button is gone: the focus goes on to the one that always stays, and whose sheet leads to the incident page.
  await expect(bar(page).more).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('dialog').getByRole('link', { name: command.bar.open }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(INCIDENT_PAGE)
  // The keys are a script of their own, which may come after the bar's.
  await page.waitForLoadState()
  await expect(bar(page).note).toBeEnabled()
  await page.keyboard.press('n')
  await expect(bar(page).note).toBeFocused()
  await page.keyboard.type('回调超时')
  await page.keyboard.press('Enter')
  await tabTo(page, head(page).changeSeverity)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(bar(page).region).toContainText('SEV-1')
  await tabTo(page, page.getByRole('tab', { selected: true }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page, handing(page).export)
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(readFileSync(await download.path(), 'utf8')).toContain('回调超时')
})

test('from the home page to a tick, a skip with its reason and a note', async ({ page }) => {
  await page.goto('./')
  await tabTo(page, page.getByRole('link', { name: site.doors.during }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(DURING)
  await expect(parts(page).note).toBeEnabled()

  await tabTo(page, parts(page).note)
  await page.keyboard.type('支付回调超时')
  await page.keyboard.press('Enter')
  await expect(parts(page).timeline).toHaveCount(1)
  await expect(parts(page).note).toBeFocused()

  await tabTo(page, step(page, 'announce').box)
  await page.keyboard.press('Space')
  await expect(step(page, 'announce').box).toBeChecked()
  await expect(step(page, 'announce').box).toBeFocused()

  const { item } = step(page, 'decide')
  await tabTo(page, item.getByLabel(MORE))
  await page.keyboard.press('Enter')
  await tabTo(page, item.getByRole('button', { name: words.skip }))
  await page.keyboard.press('Enter')
  await expect(item.getByLabel(words.reason)).toBeFocused()
  expect(await focusProblem(page)).toBe('')
  await page.keyboard.press('Enter')
  await expect(item.getByRole('alert')).toContainText(words.reasonMissing)
  await page.keyboard.type('已经公开')
  await page.keyboard.press('Enter')
  await expect(item).toContainText('已经公开')
  await expect(parts(page).timeline).toHaveCount(3)
})

test('the focus stays at the step when its menu or its form closes', async ({ page }) => {
  await page.goto(DURING)
  const { item } = step(page, 'decide')
  const hasFocus = () => expect.soft(item.locator(':focus')).toHaveCount(1)
  const openMenu = async () => {
    await item.getByLabel(MORE).focus()
    await page.keyboard.press('Enter')
    await expect(item.getByRole('button', { name: words.copyLink })).toBeVisible()
  }
  await test.step('Escape closes the menu', async () => {
    await openMenu()
    await page.keyboard.press('Escape')
    await expect(item.getByRole('button', { name: words.copyLink })).toBeHidden()
    await expect(item.getByLabel(MORE)).toBeFocused()
  })
  await test.step('Escape closes the form', async () => {
    await openMenu()
    await item.getByRole('button', { name: words.skip }).press('Enter')
    await expect(item.getByLabel(words.reason)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(item.getByLabel(words.reason)).toHaveCount(0)
    await hasFocus()
  })
  await test.step('a skip is given', async () => {
    await openMenu()
    await item.getByRole('button', { name: words.skip }).press('Enter')
    await expect(item.getByLabel(words.reason)).toBeFocused()
    await page.keyboard.type('已经公开')
    await page.keyboard.press('Enter')
    await expect(item).toContainText('已经公开')
    await hasFocus()
  })
  await test.step('a skip is undone', async () => {
    await openMenu()
    await item.getByRole('button', { name: words.undo }).press('Enter')
    await expect(item).not.toContainText('已经公开')
    await hasFocus()
  })
})

test('a whole walk through the page for a person in a role: every stop is seen', async ({ page }) => {
  await page.goto(DURING)
  await expect(parts(page).note).toBeEnabled()
  await parts(page).myRole.selectOption({ label: zh.roles.scribe })
  await page.getByRole('link', { name: site.name, exact: true }).focus()
  const last = page.getByRole('contentinfo').getByRole('link').last()
  await tabTo(page, last)
  // Backwards, things come up from under the bar at the top.
  await tabTo(page, page.getByRole('link', { name: site.name, exact: true }), 'Shift+Tab')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 } })
  test('every stop is seen between the bar at the top and the one at the bottom', async ({ page }) => {
    await page.goto(DURING)
    await expect(parts(page).note).toBeEnabled()
    await page.getByRole('link', { name: site.name, exact: true }).focus()
    await tabTo(page, page.getByRole('contentinfo').getByRole('link').last())
    await tabTo(page, page.getByRole('link', { name: site.name, exact: true }), 'Shift+Tab')
  })
})

test('the first stop of every page leads past the navigation', async ({ page }) => {
  for (const address of ['./', DURING, 'en/after/postmortem-process/']) {
    await page.goto(address)
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText(new RegExp(`^(${site.skipToContent}|${en.site.skipToContent})$`))
    expect(await focusProblem(page)).toBe('')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  }
})

test('FAULTS 42: from the home page to the deadline of a meeting', async ({ page }) => {
  await page.goto('./')
  await tabTo(page, page.getByRole('link', { name: '事后分析流程' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/postmortem-process/)
  const severity = page.getByRole('combobox', { name: deadline.island.severity, exact: true })
  await expect(severity).toBeEnabled()
  await tabTo(page, severity)
  await page.keyboard.type('SEV-2')
  await expect(severity).toHaveValue('SEV-2')
  const endedAt = page.getByLabel(deadline.island.endedAt, { exact: true })
  await tabTo(page, endedAt)
  // However the browser lays the field out: each of its parts, at most six, is set with the arrow keys.
  for (let part = 0; part < 6; part++) {
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
  }
  await expect(endedAt).not.toHaveValue('')
  const result = page.getByRole('status', { name: deadline.island.result, exact: true })
  await expect(result.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
})

test('from the home page to a postmortem on the disk', async ({ page }) => {
  await page.goto('./')
  await tabTo(page, page.getByRole('link', { name: site.doors.after }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(GENERATOR)
  const title = page.getByRole('textbox', { name: zh.document.fields.title, exact: true })
  await expect(title).toBeEnabled()
  await tabTo(page, title)
  await page.keyboard.type('支付回调超时')
  await tabTo(page, page.getByRole('button', { name: zh.postmortem.moreFormats }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: zh.postmortem.download }))
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toMatch(/\.md$/)
  expect(readFileSync(await file.path(), 'utf8')).toContain('支付回调超时')
})
