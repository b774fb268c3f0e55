import { expect, type Locator, type Page, test } from '@playwright/test'
import { named } from '../fixtures/deeds/deed.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { plant, storedKinds, storedLog } from '../fixtures/stored.ts'
import { MORE, openTimeline, timeline } from '../fixtures/timeline-page.ts'
import { DECLARED, timers } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { command, site } = zh
const words = zh.timeline.island
/** The code of what somebody has to open on the incident page, and what it says. */
const CODE = '**/_astro/forms*.js'
const WORDS = '**/words/incident-forms*'

const said = (page: Page) => page.getByRole('status').filter({ hasText: site.notLoaded }).first()
const folded = (page: Page, name: string) => timers(page).locator('summary').filter({ hasText: name })

type Opened = [opener: (page: Page) => Locator, opened: (page: Page) => Locator]

const EXPERT: Opened = [
  (page) => named(page, `+ ${command.roster.addExpert}`),
  (page) => page.getByRole('textbox', { name: command.roster.topic }),
]

/**
 * What opens a form, and what of it is there then: for all that comes in one file. What is exported there more doesn't
 * compile until it stands here, or why it isn't tried.
 */
const OPENED: Readonly<Record<keyof typeof import('../../src/components/cockpit/forms.ts'), Opened | string>> = {
  TopicForm: EXPERT,
  TimeBoxForm: [
    (page) => folded(page, zh.timers.boxTitle),
    (page) => page.getByRole('textbox', { name: zh.timers.boxLabel }),
  ],
  Reminders: [
    (page) => folded(page, zh.timers.reminders),
    (page) => page.getByRole('checkbox', { name: zh.timers.sound }),
  ],
  FilterFields: [(page) => timeline(page).filter, (page) => timeline(page).kind],
  MoreFields: [(page) => timeline(page).chip, (page) => timeline(page).clock],
  EntryActions: [
    (page) => timeline(page).rows.first().getByRole('button', { name: MORE }),
    (page) => named(page, words.retime),
  ],
  filterTimeline: 'comes with FilterFields',
  momentOfNote: 'reads the time of a note that is saved, see below',
  rewriteNote: 'saves a correction, see below',
  WhichPass: 'asks about a time that was read by what comes with it',
}

for (const [what, form] of Object.entries(OPENED)) {
  if (typeof form === 'string') continue
  const [opener, opened] = form
  test(`FAULTS 51: ${what} that can’t be fetched says so, and the next press opens it`, async ({ page }) => {
    await page.route(CODE, (route) => route.abort())
    await openTimeline(page, [DECLARED])
    await opener(page).click()
    await expect(said(page)).toBeVisible()
    await expect(opened(page)).toHaveCount(0)
    await page.unroute(CODE)
    await opener(page).click()
    await expect(opened(page)).toBeVisible()
  })
}

test('FAULTS 51: a form without its words says so, and what is typed into it once it opens is kept', async ({
  page,
}) => {
  const [opener, field] = EXPERT
  await page.route(WORDS, (route) => route.abort())
  await openTimeline(page, [DECLARED])
  await opener(page).click()
  await expect(said(page)).toBeVisible()
  await page.unroute(WORDS)
  await opener(page).click()
  await expect(field(page)).toBeFocused()
  await field(page).fill('数据库')
  await page.keyboard.press('Escape')
  await expect(opener(page)).toBeFocused()
  await opener(page).press('Enter')
  await expect(field(page)).toHaveValue('数据库')
})

test('FAULTS 51: a note whose time can’t be read stays as it was typed, and the next press saves it', async ({
  page,
}) => {
  await page.route(CODE, (route) => route.abort())
  await openTimeline(page, [DECLARED])
  const { content, add, alert } = timeline(page)
  await content.fill('10:50 发布了')
  await add.click()
  await expect(alert).toHaveText(words.timeFailed)
  await expect(content).toHaveValue('10:50 发布了')
  expect(await storedKinds(page)).toEqual(['declared'])
  await page.unroute(CODE)
  await add.click()
  await expect(timeline(page).row('发布了')).toHaveCount(1)
  await expect(content).toHaveValue('')
})

test('FAULTS 51: a correction of a note that can’t be saved says so and stays as it was typed', async ({ page }) => {
  await page.route(CODE, (route) => route.abort())
  await openTimeline(page, [DECLARED])
  const { content, add, row } = timeline(page)
  await content.fill('发布了')
  await add.click()
  await expect(row('发布了')).toHaveCount(1)
  await content.press('ArrowUp')
  await content.fill('回滚了')
  await content.press('Enter')
  await expect(said(page)).toBeVisible()
  await expect(content).toHaveValue('回滚了')
  expect(await storedKinds(page)).toEqual(['declared', 'note'])
  await page.unroute(CODE)
  await content.press('Enter')
  await expect(row('回滚了')).toHaveCount(1)
  expect(await storedKinds(page)).toEqual(['declared', 'note', 'amended'])
})

test('what waits to be opened or scrolled to is fetched when the pointer reaches what opens it', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url().replace(/.*\//, '').replace(/\..*/, '')))
  await plant(page, storedLog([DECLARED]))
  await page.goto(INCIDENT_PAGE, { waitUntil: 'networkidle' })
  expect(fetched.filter((name) => /^(?:forms|incident-forms|UpdateTexts)$/.test(name))).toEqual([])
  await named(page, `+ ${command.roster.addTeam}`).hover()
  await expect.poll(() => fetched).toEqual(expect.arrayContaining(['forms', 'incident-forms']))
  expect(fetched).not.toContain('UpdateTexts')
  await page.getByRole('link', { name: command.head.sendUpdate }).hover()
  await expect.poll(() => fetched).toContain('UpdateTexts')
})
