import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Kind } from '../../src/domain/log/entry.ts'
import { fill } from '../../src/i18n/format.ts'
import { answer, bar, declaring, INCIDENT_PAGE, openSheet } from '../fixtures/incident-page.ts'
import { field, GENERATOR, inSection, ready } from '../fixtures/postmortem-page.ts'
import { startOver } from '../fixtures/start-over.ts'
import { STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { choose, timeline } from '../fixtures/timeline-page.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const { command, timeline: words, document, postmortem } = zh

/** The clocks of the organization went back at two that night. */
const TWICE = '1991-09-15T01:30'
const LATER = '1991-09-14T17:30:00.000Z'
const DAY_BEFORE = '1991-09-14T03:00'

const pass = (page: Page, which: 'earlier' | 'later') =>
  page.getByRole('button', {
    name: fill(command.bar.passes[which], { offset: which === 'earlier' ? 'UTC+09:00' : 'UTC+08:00' }),
  })
const question = (page: Page) => page.getByRole('alert').filter({ hasText: command.bar.twice })

async function open(page: Page, address: string, log = storedLog([DECLARED])): Promise<void> {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await startOver(page, address, log)
}

/** Opens the dialog and fills in when it began and, when it is over, ended. */
async function declaration(page: Page, startedAt: string, endedAt?: string): Promise<void> {
  await open(page, INCIDENT_PAGE, {})
  await bar(page).declare.click()
  await answer(page, { title: '证书过期', startedAt })
  if (endedAt === undefined) return
  await declaring(page).dialog.getByRole('checkbox', { name: command.bar.afterwards }).check()
  await declaring(page).dialog.getByLabel(command.bar.endedAt, { exact: true }).fill(endedAt)
}

async function fillIn(box: Locator): Promise<void> {
  await box.scrollIntoViewIfNeeded()
  await box.fill(TWICE)
}

/** Every field in which somebody says when something was: what is typed and pressed there, and what is recorded. */
interface TimeField {
  enter: (page: Page) => Promise<void>
  kind: Kind
  /** Where the time stands. */
  at: (page: Page) => Locator
}
const FIELDS: Record<string, TimeField> = {
  'the start of a declaration': {
    async enter(page) {
      await declaration(page, TWICE)
      await declaring(page).start.click()
    },
    kind: 'declared',
    at: (page) => declaring(page).startedAt,
  },
  'the end of what is written down afterwards': {
    async enter(page) {
      await declaration(page, DAY_BEFORE, TWICE)
      await declaring(page).start.click()
    },
    kind: 'ended',
    at: (page) => declaring(page).dialog.getByLabel(command.bar.endedAt, { exact: true }),
  },
  'the end of an incident': {
    async enter(page) {
      await declaration(page, DAY_BEFORE)
      await declaring(page).start.click()
      await expect(declaring(page).dialog).toHaveCount(0)
      await (await openSheet(page)).end.click()
      const dialog = page.getByRole('dialog', { name: command.bar.endDialog.title })
      await dialog.getByLabel(command.bar.endDialog.endedAt).fill(TWICE)
      await dialog.getByRole('button', { name: command.bar.endDialog.end }).click()
    },
    kind: 'ended',
    at: (page) => page.getByRole('dialog').getByLabel(command.bar.endDialog.endedAt),
  },
  'a note': {
    async enter(page) {
      await open(page, INCIDENT_PAGE)
      await timeline(page).content.fill(`${TWICE.replace('T', ' ')} 拨钟那晚`)
      await timeline(page).add.click()
    },
    kind: 'note',
    at: (page) => timeline(page).content,
  },
  'a note whose time is chosen': {
    async enter(page) {
      await open(page, INCIDENT_PAGE)
      const { content, chip, day, clock, add } = timeline(page)
      await content.fill('拨钟那晚')
      await chip.click()
      await day.fill(TWICE.slice(0, 10))
      await clock.fill(TWICE.slice(11))
      await add.click()
    },
    kind: 'note',
    at: (page) => timeline(page).clock,
  },
  'a row of the postmortem': {
    async enter(page) {
      await open(page, inSection('timeline'))
      await ready(page)
      const row = page.getByRole('form', { name: postmortem.newRow.title })
      await row.getByRole('textbox', { name: postmortem.rowText }).fill('拨钟那晚')
      await fillIn(row.getByLabel(postmortem.rowTime))
      await row.getByRole('button', { name: postmortem.newRow.add }).click()
    },
    kind: 'note',
    at: (page) => page.getByRole('form', { name: postmortem.newRow.title }).getByLabel(postmortem.rowTime),
  },
  'an entry that is put right': {
    async enter(page) {
      await open(page, INCIDENT_PAGE, storedLog([DECLARED, { kind: 'note', text: '拨钟那晚' }]))
      await choose(page, '拨钟那晚', words.island.retime)
      const form = timeline(page).row('拨钟那晚')
      await fillIn(form.getByLabel(words.island.happenedAt))
      await form.getByRole('button', { name: words.island.save }).click()
    },
    kind: 'amended',
    at: (page) => timeline(page).row('拨钟那晚').getByLabel(words.island.happenedAt),
  },
  'a time in the postmortem': {
    async enter(page) {
      await open(page, GENERATOR)
      await ready(page)
      await fillIn(field(page, document.fields['detected-at']))
    },
    kind: 'field',
    at: (page) => field(page, document.fields['detected-at']),
  },
}

for (const [what, { enter, kind, at }] of Object.entries(FIELDS))
  test(`FAULTS 95: ${what} at an hour that came twice is recorded once somebody has said which, and isn’t asked about any more once another time is typed`, async ({
    page,
  }) => {
    await enter(page)
    await expect(question(page)).toBeInViewport()
    const ofKind = async () => (await storedEntries(page)).filter((entry) => entry.kind === kind)
    const before = await ofKind()
    expect(before.filter((entry) => JSON.stringify(entry).includes('1991-09-14T1'))).toEqual([])
    await pass(page, 'later').click()
    await expect(question(page)).toHaveCount(0)
    await expect.poll(async () => JSON.stringify((await ofKind()).at(-1) ?? '')).toContain(LATER)

    await enter(page)
    await expect(question(page)).toBeInViewport()
    const value = await at(page).inputValue()
    await at(page).fill(value.replace('1:30', '4:30'))
    await expect(question(page)).toHaveCount(0)
  })

test('FAULTS 95: the calculator asks which hour an incident ended or a meeting begins', async ({ page }) => {
  await page.goto('after/postmortem-process/')
  const { island } = zh.deadline
  const box = (name: string) => page.getByLabel(name, { exact: true })
  await box(island.severity).selectOption('SEV-1')
  await box(island.timeZone).fill('America/New_York')
  for (const name of [island.endedAt, island.meetingAt]) {
    await fillIn(box(name))
    await box(name).fill('2026-11-01T01:30')
    await expect(question(page)).toBeInViewport()
    await page.getByRole('button', { name: fill(island.passes.later, { offset: 'UTC-05:00' }) }).click()
    await expect(question(page)).toHaveCount(0)
  }
})

test('FAULTS 68: what was over before it is written down has its length, and no clock or timer runs for it', async ({
  page,
}) => {
  await declaration(page, '2026-11-08T03:00', '2026-11-08T06:12')
  await declaring(page).start.click()
  await expect(declaring(page).dialog).toHaveCount(0)
  const { hours, ended } = zh.incident.bar
  await expect(bar(page).region).toContainText(fill(ended, { span: fill(hours, { hours: 3, minutes: 12 }) }))
  await expect(bar(page).region.getByText(command.bar.overdueCount.replace('{count} ', ''))).toHaveCount(0)
  await expect(page.getByRole('region', { name: zh.timers.title }).getByText(zh.timers.over)).toBeVisible()
})
