import { expect, type Locator, type Page, test } from '@playwright/test'
import { TITLE_LIMIT } from '../../src/domain/incident/declaration.ts'
import { ENTRY_PREFIX } from '../../src/domain/log/stored-entry.ts'
import { NAME_LIMIT, REASON_LIMIT, TEXT_LIMIT } from '../../src/domain/log/text-limit.ts'
import { LABEL_LIMIT } from '../../src/domain/timers/time-box.ts'
import { fill } from '../../src/i18n/format.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { answer, bar, declaring, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { field, GENERATOR, inSection, ready } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedEntries, storedLog, storedTexts } from '../fixtures/stored.ts'
import { DECLARED, openMore, timerButton } from '../fixtures/timers.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'

const { roles, timers, todos, postmortem, document, checklist, updateTexts } = zh
const common = zh.command.bar
const LOG = [DECLARED, { kind: 'note', text: '补监控', todo: true } as const]

interface Place {
  address: string
  /** Opens what it stands in, where that isn't open yet. */
  open?: (page: Page) => Promise<void>
  box: (page: Page) => Locator
  limit: number
  /** What it is called in the sentence; without it, the form has a sentence of its own. */
  name?: string
  save: (page: Page, box: Locator) => Promise<void>
}

const enter = (_: Page, box: Locator) => box.press('Enter')
const leave = (_: Page, box: Locator) => box.press('Tab')

const executives = (page: Page) => page.getByRole('textbox', { name: updateTexts.audiences.executives })

/** Every field that has room for so much and no more, beside what is searched for. */
const PLACES: Record<string, Place> = {
  'a note in the bar': {
    address: DURING,
    box: (page) => parts(page).note,
    limit: TEXT_LIMIT,
    name: zh.incident.bar.note,
    save: enter,
  },
  'my name': {
    address: DURING,
    box: (page) => parts(page).myName,
    limit: NAME_LIMIT,
    name: checklist.rail.myName,
    save: leave,
  },
  'the reason for a skip': {
    address: DURING,
    open: (page) => step(page, 'decide').choose(checklist.step.skip),
    box: (page) => page.getByRole('textbox', { name: checklist.step.reason }),
    limit: REASON_LIMIT,
    name: checklist.step.reason,
    save: enter,
  },
  'a note on the timeline': {
    address: INCIDENT_PAGE,
    box: (page) => timeline(page).content,
    limit: TEXT_LIMIT,
    save: (page) => timeline(page).add.click(),
  },
  'a person in a role': {
    address: INCIDENT_PAGE,
    box: (page) => page.getByRole('textbox', { name: roles.scribe, exact: true }),
    limit: NAME_LIMIT,
    name: roles.scribe,
    save: leave,
  },
  'a time box': {
    address: INCIDENT_PAGE,
    open: openMore,
    box: (page) => page.getByRole('textbox', { name: timers.boxLabel }),
    limit: LABEL_LIMIT,
    name: timers.boxLabel,
    save: (page) => timerButton(page, timers.boxStart).click(),
  },
  'a to-do': {
    address: INCIDENT_PAGE,
    box: (page) => page.getByRole('textbox', { name: todos.added }),
    limit: TEXT_LIMIT,
    save: enter,
  },
  'the owner of a to-do': {
    address: INCIDENT_PAGE,
    box: (page) => page.getByRole('textbox', { name: fill(todos.ownerOf, { text: '补监控' }) }),
    limit: TEXT_LIMIT,
    save: leave,
  },
  'the text of an update': {
    address: `${INCIDENT_PAGE}#updates`,
    open: (page) => executives(page).fill(''),
    box: executives,
    limit: TEXT_LIMIT,
    name: updateTexts.audiences.executives,
    save: (page) =>
      page
        .getByRole('button', {
          name: fill(updateTexts.sentOf, { what: updateTexts.audiences.executives }),
          exact: true,
        })
        .click(),
  },
  'a field of the postmortem': {
    address: inSection('overview'),
    box: (page) => field(page, document.sections.overview),
    limit: TEXT_LIMIT,
    save: leave,
  },
  'an action item': {
    address: inSection('action-items'),
    box: (page) => field(page, postmortem.newItem),
    limit: TEXT_LIMIT,
    save: enter,
  },
}

/** Pastes as a person does: what the field doesn't take is lost. */
async function paste(page: Page, box: Locator, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await box.focus()
  await page.keyboard.press('ControlOrMeta+v')
}

for (const [what, { address, open, box: boxOf, limit, name, save }] of Object.entries(PLACES))
  test(`FAULTS 92: ${what} that is pasted and too long stays whole, and it is said why and what to do`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    // Before the first timer is due, which would be written down too.
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 120_000)
    await plant(page, storedLog(LOG))
    await page.goto(address)
    if (address.startsWith(GENERATOR)) await ready(page)
    await open?.(page)
    const box = boxOf(page)
    await expect(box).toBeEnabled()
    const before = await storedTexts(page, ENTRY_PREFIX)
    const typed = '长'.repeat(limit + 1)
    await paste(page, box, typed)
    await save(page, box)
    const alert = page.getByRole('alert').filter({ hasText: String(limit) })
    await expect(alert).toBeInViewport()
    if (name) await expect(alert).toHaveText(fill(common.overLimit, { field: name, limit, count: limit + 1 }))
    await expect(box).toHaveValue(typed)
    expect(await storedTexts(page, ENTRY_PREFIX)).toEqual(before)
  })

test('FAULTS 93: a commander whose name is too long declares nothing, however often it is pressed, and then once', async ({
  page,
}) => {
  await page.goto(INCIDENT_PAGE)
  await bar(page).declare.click()
  const { start, problem, commander, title, dialog } = declaring(page)
  await answer(page, { title: '支付回调超时', commander: '王'.repeat(NAME_LIMIT + 1) })
  for (let times = 0; times < 2; times++) {
    await start.click()
    await expect(problem).toHaveText(
      fill(common.overLimit, { field: common.commander, limit: NAME_LIMIT, count: NAME_LIMIT + 1 }),
    )
    await expect(commander).toHaveAttribute('aria-invalid', 'true')
  }
  expect(await storedEntries(page)).toEqual([])
  await answer(page, { title: '长'.repeat(TITLE_LIMIT + 1), commander: '王芳' })
  await start.click()
  await expect(title).toHaveAttribute('aria-invalid', 'true')
  expect(await storedEntries(page)).toEqual([])
  await answer(page, { title: '支付回调超时' })
  await start.dblclick()
  await expect(dialog).toHaveCount(0)
  expect((await storedEntries(page)).map(({ kind }) => kind)).toEqual(['declared', 'role'])
})
