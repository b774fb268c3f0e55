import { expect, type Page, test } from '@playwright/test'
import { BEFORE, type FormHere, FORMS } from '../fixtures/forms.ts'
import { awake } from '../fixtures/open-awake.ts'
import { GENERATOR, ready } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { openFilters, timeline } from '../fixtures/timeline-page.ts'

const TYPED = '写到一半'

/** Opens the page of a form, on an incident that was declared a minute ago, and the form. */
async function open(page: Page, { address, open }: FormHere): Promise<void> {
  await page.goto(address)
  if (address.startsWith(GENERATOR)) await ready(page)
  else await awake(page)
  await open?.(page)
}

/** Runs in the page: presses, again with the next frame, and once more when that has been answered, as a hand would. */
async function pressThrice(button: Element): Promise<void> {
  for (let frame = 0; frame < 8; frame++) {
    if (frame < 2 || frame === 7) (button as HTMLElement).click()
    await new Promise(requestAnimationFrame)
  }
}

for (const [file, form] of Object.entries(FORMS)) {
  if (typeof form === 'string') continue
  const { fields, limits, typed = TYPED, choose, save, records } = form

  test.describe(file, () => {
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(Date.parse(STORED_AT) + 120_000)
      await plant(page, storedLog([...BEFORE]))
      await open(page, form)
    })

    test('FAULTS 93: a form that is pressed twice saves once, and refuses nothing over what is saved', async ({
      page,
    }) => {
      for (const one of fields(page)) await one.fill(typed)
      await choose?.(page)
      if (save) await save(page).evaluate(pressThrice)
      else for (let times = 0; times < 2; times++) await fields(page)[0]?.press('Enter')
      const recorded = async () => (await storedEntries(page)).slice(BEFORE.length).map(({ kind }) => kind)
      await expect.poll(recorded).toEqual(records)
      await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
      await expect(page.locator('.problem:visible').filter({ hasText: /./ })).toHaveCount(0)
      expect(await recorded()).toEqual(records)
    })

    // What a form of the timeline adds may belong to none of the groups that are shown.
    if (file.startsWith('timeline/') && records.some((kind) => kind !== 'amended'))
      test('shows in the timeline what it has saved, whatever filter was set', async ({ page }) => {
        await openFilters(page)
        await timeline(page).kind.selectOption('roles')
        await page.keyboard.press('Escape')
        for (const one of fields(page)) await one.fill(typed)
        await choose?.(page)
        await save?.(page).click()
        await expect(timeline(page).row(typed)).toBeInViewport()
      })

    for (const [index, limit] of limits.entries())
      test(`FAULTS 92: a text that is too long for field ${index + 1} stays whole, and it is said why`, async ({
        page,
      }) => {
        const tooLong = '长'.repeat(limit + 1)
        for (const one of fields(page)) await one.fill(typed)
        await choose?.(page)
        await fields(page)[index]?.fill(tooLong)
        if (save) await save(page).click()
        else await fields(page)[index]?.press('Enter')
        const said = page.locator(':is([role=alert], [role=status]):visible').filter({ hasText: String(limit) })
        await expect(said.first()).toBeInViewport()
        expect(await fields(page)[index]?.inputValue()).toBe(tooLong)
        expect(await storedEntries(page)).toHaveLength(BEFORE.length)
      })

    test('FAULTS 69: what is half typed in a form is there again after a reload, in each of its fields', async ({
      page,
    }) => {
      for (const one of fields(page)) await one.fill(typed)
      await open(page, form)
      for (const one of fields(page)) await expect(one).toHaveValue(typed)
    })
  })
}
