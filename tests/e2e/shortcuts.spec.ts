import { expect, test } from '@playwright/test'
import { parts, step } from '../fixtures/during.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { openSteps, READING, recordedCount, help } from '../fixtures/shortcuts-page.ts'
import { zh } from '../fixtures/words.ts'

const { command, roles, todos } = zh
const { section } = zh.checklist

test.describe('j, k and x', () => {
  test('walk through the steps and tick the one that has the focus', async ({ page }) => {
    await openSteps(page)
    await page.keyboard.press('j')
    await expect(step(page, 'join').box).toBeFocused()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect(step(page, 'join').box).toBeFocused()
    await page.keyboard.press('k')
    await expect(step(page, 'join').box).toBeFocused()
    await page.keyboard.press('x')
    await expect(step(page, 'join').box).toBeChecked()
    await page.keyboard.press('x')
    await expect(step(page, 'join').box).not.toBeChecked()
    await expect(step(page, 'join').box).toBeFocused()
  })

  test('reach every step, in the order of the page, each in sight, and stay at the last', async ({ page }) => {
    await openSteps(page)
    const ids = await page
      .getByRole('main')
      .getByRole('checkbox')
      .evaluateAll((all) => all.map(({ id }) => id))
    const reached: string[] = []
    for (let presses = 0; presses < ids.length + 2; presses++) {
      await page.keyboard.press('j')
      const focused = page.locator(':focus')
      await expect(focused).toBeInViewport({ ratio: 1 })
      reached.push((await focused.getAttribute('id')) ?? '')
    }
    expect([...new Set(reached)]).toEqual(ids)
    expect(reached.at(-1)).toBe(ids.at(-1))
  })

  test('begin where somebody reads', async ({ page }) => {
    await openSteps(page)
    await step(page, 'logActions').item.evaluate((item) => item.scrollIntoView({ block: 'center' }))
    await page.keyboard.press('j')
    const first = page.locator(':focus')
    await expect(first).toBeInViewport()
    expect(await first.evaluate((box) => box.getBoundingClientRect().top)).toBeGreaterThan(96)
    await expect(step(page, 'join').box).not.toBeFocused()
  })

  test('pass over finished steps that are hidden', async ({ page }) => {
    await openSteps(page)
    await step(page, 'findCause').box.check()
    await step(page, 'announce').box.focus()
    await page.keyboard.press('j')
    await expect(step(page, 'findCause').box).toBeFocused()
    await page.getByRole('button', { name: section.onlyUnfinished }).first().click()
    await expect(step(page, 'findCause').box).toBeHidden()
    await step(page, 'announce').box.focus()
    await page.keyboard.press('j')
    await expect(step(page, 'delegate').box).toBeFocused()
    await page.keyboard.press('k')
    await expect(step(page, 'announce').box).toBeFocused()
  })

  test('pass over folded sections', async ({ page }) => {
    await openSteps(page)
    await parts(page).myRole.selectOption({ label: roles.scribe })
    await expect(step(page, 'announce').box).toBeHidden()
    await page.getByRole('button', { name: `${section.unfold}: ${roles['internal-liaison']}` }).click()
    await expect(page.locator('[id^="tick-internal-liaison"]').last()).toBeVisible()
    await page.getByRole('checkbox', { disabled: false }).last().focus()
    const last = await page.locator(':focus').getAttribute('id')
    const seen = new Set<string>()
    for (let presses = 0; presses < 15; presses++) {
      await page.keyboard.press('k')
      seen.add(((await page.locator(':focus').getAttribute('id')) ?? '').split('/')[0] ?? '')
    }
    expect(last).toMatch(/^tick-internal-liaison/)
    expect([...seen]).toEqual(['tick-internal-liaison', 'tick-everyone', 'tick-scribe'])
  })

  test('work on the to-dos of an incident too', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    for (const text of ['补监控', '通知客服']) {
      await page.getByRole('textbox', { name: todos.added }).fill(text)
      await page.getByRole('button', { name: todos.add }).click()
    }
    await page.getByRole('checkbox', { name: '补监控' }).focus()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await expect(page.getByRole('checkbox', { name: '通知客服' })).toBeChecked()
  })

  test('do nothing where there are no steps, and x nothing without one in focus', async ({ page }) => {
    const trouble = await watch(page)
    await page.goto(READING)
    for (const key of ['j', 'k', 'x']) await page.keyboard.press(key)
    await openSteps(page)
    await page.keyboard.press('x')
    expect(await recordedCount(page)).toBe(0)
    expect(trouble).toEqual(NO_TROUBLE)
  })
})

test.describe('n', () => {
  test('leads to the note, and its letter doesn’t end up there', async ({ page }) => {
    await openSteps(page)
    await page.keyboard.press('n')
    await expect(parts(page).note).toBeFocused()
    await page.keyboard.type('支付回调超时')
    await expect(parts(page).note).toHaveValue('支付回调超时')
  })

  test('wakes the bar of a page that is only read', async ({ page }) => {
    await page.goto(READING)
    await expect(parts(page).note).toBeHidden()
    await page.keyboard.press('n')
    await expect(parts(page).note).toBeFocused()
    await page.keyboard.type('支付回调超时')
    await page.keyboard.press('Enter')
    await expect.poll(() => recordedCount(page)).toBe(1)
  })
})

test.describe('single keys never fire', () => {
  test('while somebody types', async ({ page }) => {
    await openSteps(page)
    await parts(page).myName.fill('')
    await parts(page).myName.pressSequentially('xjkn?')
    await expect(parts(page).myName).toHaveValue('xjkn?')
    await expect(parts(page).myName).toBeFocused()
    await parts(page).myRole.focus()
    for (const key of ['n', 'j', 'x', '?']) await page.keyboard.press(key)
    await expect(parts(page).myRole).toBeFocused()
    await page.evaluate(() => {
      const field = document.createElement('div')
      field.contentEditable = 'true'
      field.append(Object.assign(document.createElement('b'), { textContent: '文' }))
      document.querySelector('main')?.prepend(field)
      field.focus()
    })
    await page.keyboard.type('nx?')
    await expect(parts(page).note).not.toBeFocused()
    await expect(help(page)).toBeHidden()
    expect(await recordedCount(page)).toBe(0)
  })

  test('with another key held, or while an input method composes', async ({ page }) => {
    await openSteps(page)
    await step(page, 'join').box.focus()
    for (const key of ['Alt+x', 'Control+x', 'Meta+x', 'Shift+X', 'Control+n']) {
      await page.evaluate(
        ([key, held]) => {
          const modifiers = { [`${held.toLowerCase().replace('control', 'ctrl')}Key`]: true }
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers }))
        },
        [key.split('+')[1], key.split('+')[0]] as [string, string],
      )
    }
    await page.evaluate(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'x', bubbles: true, isComposing: true }),
      )
    })
    await expect(step(page, 'join').box).toBeFocused()
    expect(await recordedCount(page)).toBe(0)
    // The same way of pressing, without anything held, does tick.
    await page.evaluate(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }))
    })
    await expect(step(page, 'join').box).toBeChecked()
  })

  test('behind a dialog', async ({ page }) => {
    await openSteps(page)
    await step(page, 'join').box.focus()
    await page.keyboard.press('?')
    await expect(help(page)).toBeVisible()
    for (const key of ['x', 'j', 'n']) await page.keyboard.press(key)
    await page.keyboard.press('Escape')
    await expect(step(page, 'join').box).toBeFocused()
    await page.getByRole('button', { name: command.bar.declare }).click()
    await page.getByRole('dialog').getByRole('button', { name: command.bar.cancel }).focus()
    await page.keyboard.press('?')
    await expect(help(page)).toBeHidden()
    expect(await recordedCount(page)).toBe(0)
  })
})
