import { expect, type Locator, type Page, test } from '@playwright/test'
import { openAwake } from '../fixtures/open-awake.ts'
import { composeAndPress, pressWhileComposing, WAYS } from '../fixtures/composing.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { bar, declaring, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { field, openGenerator } from '../fixtures/postmortem-page.ts'
import { choose, notes, openTimeline, timeline } from '../fixtures/timeline-page.ts'
import { emptied } from '../fixtures/start-over.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const { checklist, contact, postmortem, roles, timers, todos } = zh
const words = zh.timeline.island

/** A field in which Chinese is typed, and how it is reached. It must stay, with the text in it. */
interface Place {
  name: string
  open: (page: Page) => Promise<void>
  field: (page: Page) => Locator
}

const skipForm: Place = {
  name: 'the reason of a skip',
  async open(page) {
    await openAwake(page, DURING)
    await step(page, 'decide').choose(checklist.step.skip)
  },
  field: (page) => step(page, 'decide').item.getByLabel(checklist.step.reason),
}
const entryForm = (action: string, label: string): Place => ({
  name: `${action} of an entry`,
  async open(page) {
    await openTimeline(page, notes('回调超时'))
    await choose(page, '回调超时', action)
  },
  field: (page) => timeline(page).row('回调超时').getByLabel(label),
})
const declareDialog: Place = {
  name: 'the dialog that declares',
  async open(page) {
    await openAwake(page, DURING)
    await bar(page).declare.click()
  },
  field: (page) => declaring(page).title,
}
const searchDialog: Place = {
  name: 'the search',
  async open(page) {
    await page.goto('./')
    await page.getByRole('button', { name: zh.search.panel.search }).click()
    await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText('')
  },
  field: (page) => page.getByRole('dialog').getByRole('searchbox'),
}
const here = (name: string, address: string, at: Place['field'], open?: Place['open']): Place => ({
  name,
  async open(page) {
    await openAwake(page, address)
    await expect(parts(page).note).toBeEnabled()
    await open?.(page)
  },
  field: at,
})

/** Where Escape closes something. What has a record comes last: it is there from then on. */
const CLOSED_BY_ESCAPE = [
  skipForm,
  declareDialog,
  searchDialog,
  entryForm(words.reword, words.text),
  entryForm(words.link, words.source),
]
/** Where Enter does something. */
const SUBMITTED_BY_ENTER = [
  skipForm,
  declareDialog,
  searchDialog,
  here('the note of the bar', DURING, (page) => parts(page).note),
  here(
    'a contact',
    DURING,
    (page) => field(page, contact.editor.fields.chat),
    (page) => page.getByText(contact.edit, { exact: true }).click(),
  ),
  here('a to-do', INCIDENT_PAGE, (page) => page.getByRole('textbox', { name: todos.added })),
  here(
    'a time-box',
    INCIDENT_PAGE,
    (page) => page.getByRole('textbox', { name: timers.boxLabel }),
    (page) => page.getByText(`+ ${timers.boxTitle}`).click(),
  ),
  here('a person', INCIDENT_PAGE, (page) => page.getByRole('textbox', { name: roles.scribe, exact: true })),
  {
    name: 'an action item',
    open: (page: Page) => openGenerator(page, 'action-items'),
    field: (page: Page) => field(page, postmortem.newItem),
  },
  entryForm(words.link, words.source),
]

for (const [key, places] of [
  ['Escape', CLOSED_BY_ESCAPE],
  ['Enter', SUBMITTED_BY_ENTER],
] as const)
  test(`FAULTS 61: ${key} that belongs to an input method leaves the field as it is, and what stands around it`, async ({
    page,
  }) => {
    test.slow()
    for (const place of places)
      await test.step(place.name, async () => {
        await emptied(page)
        await place.open(page)
        const at = place.field(page)
        await at.fill('wangluo')
        const before = await storedEntries(page)
        const address = page.url()
        for (const { name, how } of WAYS) {
          const mayAct = await pressWhileComposing(page, key, how)
          if (key === 'Escape') expect(mayAct, `${place.name}: ${name}`).toBe(false)
          await expect(at, `${place.name}: ${name}`).toHaveValue('wangluo')
          await expect(at, `${place.name}: ${name}`).toBeFocused()
        }
        await composeAndPress(page, '网络', key)
        await expect(at, place.name).toHaveValue(/网络/)
        await expect(at, place.name).toBeFocused()
        await expect(page, place.name).toHaveURL(address)
        expect(await storedEntries(page), place.name).toEqual(before)
      })
  })

test('FAULTS 61: Escape and Enter that belong to nobody else act as ever', async ({ page }) => {
  await skipForm.open(page)
  await skipForm.field(page).fill('网络')
  await page.keyboard.press('Enter')
  await expect(step(page, 'decide').item).toContainText('网络')
  await searchDialog.open(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
