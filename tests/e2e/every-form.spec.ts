import { expect, type Page, test } from '@playwright/test'
import { BEFORE, type FormHere, FORMS } from '../fixtures/forms.ts'
import { awake } from '../fixtures/open-awake.ts'
import { GENERATOR, ready } from '../fixtures/postmortem-page.ts'
import { startOver } from '../fixtures/start-over.ts'
import { STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { openFilters, timeline } from '../fixtures/timeline-page.ts'

const TYPED = '写到一半'

/** Waits for the page of a form, and opens the form. */
async function opened(page: Page, { address, open }: FormHere): Promise<void> {
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

/** Opens a form as in a browser that holds what came before it alone. */
async function openFirst(page: Page, form: FormHere): Promise<void> {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 120_000)
  await startOver(page, form.address, storedLog([...BEFORE]))
  await opened(page, form)
}

const recorded = async (page: Page) => (await storedEntries(page)).slice(BEFORE.length).map(({ kind }) => kind)

async function typeAll(page: Page, { fields, typed = TYPED }: FormHere): Promise<void> {
  for (const one of fields(page)) await one.fill(typed)
}

async function keepsHalfTyped(page: Page, form: FormHere): Promise<void> {
  await typeAll(page, form)
  await page.goto(form.address)
  await opened(page, form)
  for (const one of form.fields(page)) await expect(one).toHaveValue(form.typed ?? TYPED)
}

async function refusesTooLong(page: Page, form: FormHere): Promise<void> {
  const { fields, limits, choose, save } = form
  for (const [index, limit] of limits.entries())
    await test.step(`field ${index + 1}`, async () => {
      const tooLong = '长'.repeat(limit + 1)
      await typeAll(page, form)
      await choose?.(page)
      await fields(page)[index]?.fill(tooLong)
      if (save) await save(page).click()
      else await fields(page)[index]?.press('Enter')
      const said = page.locator(':is([role=alert], [role=status]):visible').filter({ hasText: String(limit) })
      await expect(said.first()).toBeInViewport()
      expect(await fields(page)[index]?.inputValue()).toBe(tooLong)
      expect(await storedEntries(page)).toHaveLength(BEFORE.length)
    })
}

async function savesOnce(page: Page, form: FormHere): Promise<void> {
  const { fields, choose, save, records } = form
  await typeAll(page, form)
  await choose?.(page)
  if (save) await save(page).evaluate(pressThrice)
  else for (let times = 0; times < 2; times++) await fields(page)[0]?.press('Enter')
  await expect.poll(() => recorded(page)).toEqual(records)
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  await expect(page.locator('.problem:visible').filter({ hasText: /./ })).toHaveCount(0)
  expect(await recorded(page)).toEqual(records)
}

async function showsInTimeline(page: Page, form: FormHere): Promise<void> {
  await openFilters(page)
  await timeline(page).kind.selectOption('roles')
  await page.keyboard.press('Escape')
  await typeAll(page, form)
  await form.choose?.(page)
  await form.save?.(page).click()
  await expect(timeline(page).row(form.typed ?? TYPED)).toBeInViewport()
}

const HERE = Object.entries(FORMS).flatMap(([file, form]) => (typeof form === 'string' ? [] : [{ file, form }]))

for (const address of new Set(HERE.map(({ form }) => form.address)))
  test(`FAULTS 69, 92, 93: each form of ${address} keeps what is half typed and what is too long, and saves once what is pressed twice`, async ({
    page,
  }) => {
    test.slow()
    for (const { file, form } of HERE.filter((one) => one.form.address === address)) await tryForm(page, file, form)
  })

async function tryForm(page: Page, file: string, form: FormHere): Promise<void> {
  await openFirst(page, form)
  await test.step(`${file}: what is half typed is there again after a reload, in each field`, () =>
    keepsHalfTyped(page, form))
  await test.step(`${file}: a text that is too long stays whole, and it is said why`, () => refusesTooLong(page, form))
  await test.step(`${file}: pressed twice it saves once, and refuses nothing over what is saved`, () =>
    savesOnce(page, form))
  // What a form of the timeline adds may belong to none of the groups that are shown.
  if (!file.startsWith('timeline/') || form.records.every((kind) => kind === 'amended')) return
  await openFirst(page, form)
  await test.step(`${file}: whatever filter was set, the timeline shows what was saved`, () =>
    showsInTimeline(page, form))
}
