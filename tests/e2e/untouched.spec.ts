import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Entry, Happening, Kind } from '../../src/domain/log/entry.ts'
import { fill } from '../../src/i18n/format.ts'
import type { Asked } from '../gates/rules/asks.ts'
import { named } from '../fixtures/deeds/deed.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { INCIDENT_PAGE, changeSeverity } from '../fixtures/incident-page.ts'
import { PAGE_JOINS } from '../fixtures/message-joins.ts'
import { awake } from '../fixtures/open-awake.ts'
import { field, inSection } from '../fixtures/postmortem-page.ts'
import { startOver } from '../fixtures/start-over.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { actionOf, COMMAND, DECLARED, openMore, timerButton } from '../fixtures/timers.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'
import { WORKFLOW_JOINS } from '../fixtures/workflow-joins.ts'

const { command, stale, todos, timers, updateTexts, roles, postmortem, runbook } = zh

const RUNBOOK = 'runbooks/host/HostDiskAlmostFull/'
const HOURS = 13
const TODO: Happening = { kind: 'note', text: '补监控', todo: true }
const UNTOUCHED_UNTIL = Date.parse(STORED_AT) + HOURS * 3_600_000
const LOG = [DECLARED, COMMAND, TODO]

/** Opens a page on an incident in which nobody has recorded anything for 13 hours. */
async function open(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: UNTOUCHED_UNTIL })
  await plant(page, storedLog(LOG, 0))
  await page.goto(address)
}

const question = (page: Page) =>
  page.getByRole('alertdialog', { name: fill(stale.question, { span: fill(stale.hours, { hours: HOURS }) }) })
const answer = (page: Page, name: string) => question(page).getByRole('button', { name, exact: true }).click()

const typeAndLeave = async (box: Locator, text: string) => {
  await box.fill(text)
  await box.press('Tab')
}
const typeAndEnter = async (box: Locator, text: string) => {
  await box.fill(text)
  await box.press('Enter')
}
const pressFirst = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

async function inSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: command.bar.more }).click()
  await page.getByRole('dialog', { name: command.bar.sheet }).getByRole('button', { name, exact: true }).first().click()
}

interface Join {
  address: string
  press: (page: Page) => Promise<unknown>
  kind: Kind
}

/**
 * Everything by which something joins the incident, by the action that does it: where it is, what is pressed, and what
 * is recorded then. A new action doesn't compile until it stands here, or why it isn't tried.
 */
const JOINS: Readonly<Record<Asked, Readonly<Record<string, Join>> | string>> = {
  recordStep: {
    'a tick': { address: DURING, press: (page) => step(page, 'findCause').box.click(), kind: 'step' },
    'a skipped step': { address: DURING, press: (page) => step(page, 'decide').skip('已经公开'), kind: 'step' },
  },
  claimStep: {
    'a step that somebody takes on': {
      address: DURING,
      press: (page) => step(page, 'findCause').choose(zh.checklist.step.claim),
      kind: 'claim',
    },
  },
  leaveStep: 'needs a step that is mine, in the same menu as claimStep',
  attachRunbook: {
    'a runbook that is used': {
      address: RUNBOOK,
      press: (page) => page.getByRole('button', { name: runbook.panel.use }).click(),
      kind: 'runbook',
    },
  },
  noteCommand: {
    'a command that was run': {
      address: RUNBOOK,
      press: (page) => page.getByRole('button', { name: runbook.commands.ran }).first().click(),
      kind: 'command',
    },
  },
  addNote: {
    'a note in the bar': {
      address: DURING,
      async press(page) {
        await parts(page).note.fill('又超时了')
        await parts(page).saveNote.click()
      },
      kind: 'note',
    },
    'a note on the timeline': {
      address: INCIDENT_PAGE,
      async press(page) {
        await timeline(page).content.fill('又超时了')
        await timeline(page).add.click()
      },
      kind: 'note',
    },
  },
  addToDo: {
    'a to-do': {
      address: INCIDENT_PAGE,
      press: (page) => typeAndEnter(page.getByRole('textbox', { name: todos.added }), '查连接数'),
      kind: 'note',
    },
  },
  addActionItem: {
    'an action item': {
      address: inSection('action-items'),
      press: (page) => typeAndEnter(field(page, postmortem.newItem), '查连接数'),
      kind: 'note',
    },
  },
  ...PAGE_JOINS,
  addRow: {
    'a row of the postmortem': {
      address: inSection('timeline'),
      press: (page) => typeAndEnter(field(page, postmortem.rowText), '又超时了'),
      kind: 'note',
    },
  },
  includeRow: 'is the box of a row, beside the form of addRow',
  setDone: {
    'a to-do that is done': {
      address: INCIDENT_PAGE,
      press: (page) => page.getByRole('checkbox', { name: '补监控' }).click(),
      kind: 'field',
    },
  },
  setField: {
    'the owner of a to-do': {
      address: INCIDENT_PAGE,
      press: (page) =>
        typeAndLeave(page.getByRole('textbox', { name: fill(todos.ownerOf, { text: '补监控' }) }), '李雷'),
      kind: 'field',
    },
  },
  savePostmortemDraft: {
    'a field of the postmortem': {
      address: inSection('overview'),
      press: (page) => typeAndLeave(field(page, zh.document.sections.overview), '队列写满'),
      kind: 'field',
    },
  },
  setPriority: {
    'the priority of a to-do': {
      address: INCIDENT_PAGE,
      press: (page) =>
        page.getByRole('combobox', { name: fill(todos.priorityOf, { text: '补监控' }) }).selectOption('P0'),
      kind: 'field',
    },
  },
  assignRole: {
    'a role': {
      address: INCIDENT_PAGE,
      press: (page) => typeAndLeave(page.getByRole('textbox', { name: roles.scribe, exact: true }), '李雷'),
      kind: 'role',
    },
  },
  assignTopic: {
    'an expert': {
      address: INCIDENT_PAGE,
      async press(page) {
        await named(page, `+ ${command.roster.addExpert}`).click()
        await field(page, command.roster.topic).fill('网关')
        await typeAndEnter(field(page, command.roster.person), '李雷')
      },
      kind: 'role',
    },
  },
  setSeverity: {
    'a severity': {
      address: INCIDENT_PAGE,
      press: (page) => changeSeverity(page, 'SEV-3'),
      kind: 'severity',
    },
  },
  startTimeBox: {
    'a time box': {
      address: INCIDENT_PAGE,
      async press(page) {
        await openMore(page)
        await timerButton(page, timers.boxStart).click()
      },
      kind: 'timer',
    },
  },
  startExecutives: 'is offered in a lesser incident, beside the time-box',
  stopTimer: 'is offered for a time-box, beside what puts it off',
  answerTimer: {
    'a timer that is answered': {
      address: INCIDENT_PAGE,
      press: (page) => timerButton(page, actionOf(timers.done, timers.names.deputy)).click(),
      kind: 'timer',
    },
    'a timer that is answered in the sheet': {
      address: DURING,
      press: (page) => inSheet(page, command.bar.done),
      kind: 'timer',
    },
  },
  snoozeTimer: {
    'a timer that is put off in the sheet': {
      address: DURING,
      press: (page) => inSheet(page, fill(command.bar.snooze, { minutes: 5 })),
      kind: 'timer',
    },
  },
  sendUpdate: {
    'an update that was sent': {
      address: INCIDENT_PAGE,
      press: (page) =>
        pressFirst(page, new RegExp(`^${fill(updateTexts.sentOf, { what: updateTexts.audiences.public })}`)),
      kind: 'update',
    },
  },
  ...WORKFLOW_JOINS,
  dismissAdvice: 'is asked with the field of which it speaks',
  restoreAdvice: 'is asked with the field of which it speaks',
  pauseDrill: 'belongs to a drill that runs, which nobody leaves for half a day',
  resumeDrill: 'belongs to a drill, as pauseDrill',
  callInject: 'belongs to a drill, as pauseDrill',
}

const ALL = Object.values(JOINS).flatMap((places) => (typeof places === 'string' ? [] : Object.entries(places)))

for (const address of new Set(ALL.map(([, join]) => join.address)))
  test(`FAULTS 57: what joins an untouched incident on ${address} does so only once somebody has said so, in view`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.clock.install()
    for (const [what, join] of ALL.filter(([, { address: here }]) => here === address))
      await test.step(what, async () => {
        await page.clock.setSystemTime(UNTOUCHED_UNTIL)
        await startOver(page, address, storedLog(LOG, 0))
        await join.press(page)
        await expect(question(page), what).toBeInViewport({ ratio: 1 })
        expect(await storedEntries(page), what).toHaveLength(LOG.length)
        await answer(page, stale.keepGoing)
        await expect(question(page), what).toHaveCount(0)
        // The clock writes down what was missed meanwhile, now that the incident goes on.
        const isOverdue = (entry: Entry) => entry.kind === 'timer' && entry.act === 'overdue'
        const recorded = async () => (await storedEntries(page)).slice(LOG.length).filter((entry) => !isOverdue(entry))
        await expect.poll(async () => (await recorded()).map((entry) => entry.kind), what).toEqual([join.kind])
      })
  })

test('FAULTS 57: what is dropped is recorded nowhere, what was typed stays, and the page stays where it is', async ({
  page,
}) => {
  await open(page, INCIDENT_PAGE)
  await awake(page)
  const added = page.getByRole('textbox', { name: todos.added })
  await added.fill('查连接数')
  const before = await page.evaluate(() => scrollY)
  await added.press('Enter')
  await expect(question(page)).toBeVisible()
  await page.keyboard.type('接着打字 ')
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await page.keyboard.press('Escape')
  await expect(question(page)).toHaveCount(0)
  await expect(added).toHaveValue('查连接数')
  await expect(added).toBeFocused()
  expect(await storedEntries(page)).toHaveLength(LOG.length)
})

test('FAULTS 57: in a fresh incident comes what may belong there, and nothing that belonged to the old one', async ({
  page,
}) => {
  await open(page, INCIDENT_PAGE)
  await page.getByRole('checkbox', { name: '补监控' }).click()
  await answer(page, stale.startClean)
  await expect(page.getByRole('checkbox', { name: '补监控' })).toHaveCount(0)
  expect((await storedEntries(page)).map(({ kind }) => kind)).toEqual([...LOG.map(({ kind }) => kind), 'archived'])
})
