import { expect, type Locator, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { archiveRecord, bar, declare, declaring, head, INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { field, openGenerator, ready, tableRow } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { DECLARED, openMore } from '../fixtures/timers.ts'
import { en, zh } from '../fixtures/words.ts'

const { checklist, command, contact, postmortem, timers, todos, updateTexts } = zh
const HALF = '写到一半'

const skipForm = (page: Page) => step(page, 'decide').item.getByLabel(checklist.step.reason)
const openSkipForm = (page: Page) => step(page, 'decide').choose(checklist.step.skip)
const openEditor = (page: Page) => page.getByText(contact.edit, { exact: true }).click()
const pin = (page: Page) => field(page, contact.editor.fields.pin)
const update = (page: Page) => page.getByRole('textbox', { name: new RegExp(`^${updateTexts.audiences.executives}`) })

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: Date.parse(STORED_AT) + 60_000 })
  await plant(page, storedLog([DECLARED]))
})

test('FAULTS 69: what is half typed beside the steps is there again after a reload and in the other language', async ({
  page,
}) => {
  await openAwake(page, DURING)
  await parts(page).note.fill(HALF)
  await openSkipForm(page)
  await skipForm(page).fill(HALF)
  await openEditor(page)
  await pin(page).fill('12')
  await page.reload()
  await expect(parts(page).note).toHaveValue(HALF)
  await openSkipForm(page)
  await expect(skipForm(page)).toHaveValue(HALF)
  await openEditor(page)
  await expect(pin(page)).toHaveValue('12')
  await openAwake(page, `en/${DURING}`)
  await expect(page.getByRole('textbox', { name: en.incident.bar.note })).toHaveValue(HALF)
})

test('FAULTS 69: what is half typed on the incident page is there again after a reload', async ({ page }) => {
  await openAwake(page, INCIDENT_PAGE)
  const fields = [field(page, todos.added), field(page, timers.boxLabel), timeline(page).content, update(page)]
  await openMore(page)
  for (const one of fields) await one.fill(HALF)
  await page.reload()
  await openMore(page)
  for (const one of fields) await expect(one).toHaveValue(HALF)
  // Once it is recorded it is gone, and stays so.
  await fields[0]?.press('Enter')
  await expect(page.getByRole('checkbox', { name: HALF })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: HALF })).toBeVisible()
  await expect(field(page, todos.added)).toHaveValue('')
})

test('FAULTS 69: the end that was typed is there again after a reload, and after the dialog was left', async ({
  page,
}) => {
  const at = page.getByLabel(command.bar.endDialog.endedAt)
  await openAwake(page, INCIDENT_PAGE)
  await head(page).end.click()
  await at.fill('2026-11-22T11:00')
  await page.keyboard.press('Escape')
  await head(page).end.click()
  await expect(at).toHaveValue('2026-11-22T11:00')
  await page.reload()
  await head(page).end.click()
  await expect(at).toHaveValue('2026-11-22T11:00')
  await page.getByRole('button', { name: command.bar.endDialog.end, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await storedEntries(page)).toContainEqual(
    expect.objectContaining({ kind: 'ended', at: '2026-11-22T03:00:00.000Z' }),
  )
})

test('FAULTS 69: what is half typed of a row is there again after a reload, until it is added', async ({ page }) => {
  const time = page.getByRole('form', { name: postmortem.newRow.title }).getByLabel(postmortem.rowTime)
  const [text, source] = [field(page, postmortem.rowText), field(page, postmortem.newRow.source)]
  await openGenerator(page, 'timeline')
  await text.fill(HALF)
  await source.fill('https://ci.example.com/1')
  await time.fill('2026-11-21T09:30')
  await page.reload()
  await expect(text).toHaveValue(HALF)
  await expect(source).toHaveValue('https://ci.example.com/1')
  await expect(time).toHaveValue('2026-11-21T09:30')
  await text.press('Enter')
  await expect(tableRow(page, HALF).included).toBeChecked()
  await expect(text).toHaveValue('')
  await page.reload()
  await ready(page)
  await expect(text).toHaveValue('')
  await expect(source).toHaveValue('')
})

test('FAULTS 69: the time that was chosen for a note is there again with its text', async ({ page }) => {
  await openAwake(page, INCIDENT_PAGE)
  const { content, chip, day, clock, source, todo, add } = timeline(page)
  await content.fill(HALF)
  await chip.click()
  await day.fill('2026-11-21')
  await clock.fill('09:30')
  await source.fill('https://ci.example.com/1')
  await page.reload()
  await expect(content).toHaveValue(HALF)
  await expect(todo).toBeEnabled()
  await add.click()
  await expect
    .poll(async () => (await storedEntries(page)).at(-1))
    .toMatchObject({
      text: HALF,
      at: '2026-11-21T01:30:00.000Z',
      source: 'https://ci.example.com/1',
    })
})

test('FAULTS 97: what Escape closes has its text when it is opened again, and what is cancelled hasn’t', async ({
  page,
}) => {
  await openAwake(page, DURING)
  await openSkipForm(page)
  await skipForm(page).fill(HALF)
  await page.keyboard.press('Escape')
  await openSkipForm(page)
  await expect(skipForm(page)).toHaveValue(HALF)
  await step(page, 'decide').item.getByRole('button', { name: checklist.step.cancel }).click()
  await openSkipForm(page)
  await expect(skipForm(page)).toHaveValue('')
})

test('FAULTS 97: one expert more is kept over Escape, and the focus comes back each time', async ({ page }) => {
  const { roster } = zh.command
  const opener = page.getByRole('button', { name: `+ ${roster.addExpert}` })
  const [topic, person] = [roster.topic, roster.person].map((name) => field(page, name)) as [Locator, Locator]
  await openAwake(page, INCIDENT_PAGE)
  await opener.click()
  await topic.fill(HALF)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await opener.click()
  await expect(topic).toHaveValue(HALF)
  await page.getByRole('button', { name: roster.cancel, exact: true }).click()
  await expect(opener).toBeFocused()
  await opener.click()
  await topic.fill('缓存')
  await person.fill('赵磊')
  await person.press('Enter')
  await expect(opener).toBeFocused()
  await expect(field(page, fill(roster.expert, { topic: '缓存' }))).toHaveValue('赵磊')
})

test('FAULTS 97: the reason of a level is kept over Escape, until it is cancelled', async ({ page }) => {
  const { severityDialog } = zh.command
  const dialog = page.getByRole('dialog', { name: severityDialog.title })
  const reason = dialog.getByRole('textbox', { name: severityDialog.reason })
  await openAwake(page, INCIDENT_PAGE)
  await head(page).changeSeverity.click()
  await reason.fill(HALF)
  await page.keyboard.press('Escape')
  await head(page).changeSeverity.click()
  await expect(reason).toHaveValue(HALF)
  await dialog.getByRole('button', { name: severityDialog.cancel }).click()
  await head(page).changeSeverity.click()
  await expect(reason).toHaveValue('')
})

test('FAULTS 97: the dialog that declares keeps its text over Escape and a reload', async ({ page }) => {
  await openAwake(page, DURING)
  await archiveRecord(page)
  await bar(page).declare.click()
  await declaring(page).title.fill(HALF)
  await declaring(page).severity.selectOption('SEV-4')
  await declaring(page).startedAt.fill('2026-11-21T09:30')
  await declaring(page).dialog.getByRole('checkbox', { name: zh.command.bar.afterwards }).check()
  const end = declaring(page).dialog.getByLabel(zh.command.bar.endedAt, { exact: true })
  await end.fill('2026-11-21T10:30')
  await page.keyboard.press('Escape')
  await page.reload()
  await bar(page).declare.click()
  await expect(declaring(page).title).toHaveValue(HALF)
  await expect(declaring(page).severity).toHaveValue('SEV-4')
  await expect(declaring(page).startedAt).toHaveValue('2026-11-21T09:30')
  await expect(end).toHaveValue('2026-11-21T10:30')
  await declaring(page).start.click()
  await expect(declaring(page).dialog).toHaveCount(0)
  expect((await storedEntries(page)).filter(({ at }) => at.startsWith('2026-11-21'))).toMatchObject([
    { kind: 'declared', title: HALF, severity: 'SEV-4', at: '2026-11-21T01:30:00.000Z' },
    { kind: 'ended', at: '2026-11-21T02:30:00.000Z' },
  ])
})

test('FAULTS 55: what was typed for an incident waits with it while another is open, and that is said', async ({
  page,
  context,
}) => {
  await openAwake(page, INCIDENT_PAGE)
  await parts(page).note.fill(HALF)
  await field(page, todos.added).fill(HALF)
  const other = await context.newPage()
  await openAwake(other, INCIDENT_PAGE)
  await archiveRecord(other)
  await declare(other, { title: '登录失败' })
  await expect(bar(page).toast.filter({ hasText: fill(zh.command.bar.held, { title: '支付回调超时' }) })).toBeVisible()
  await expect(parts(page).note).toHaveValue('')
  await expect(field(page, todos.added)).toHaveValue('')
  await openTab(page, 'archive')
  const reopen = fill(zh.archive.reopenOf, { title: '支付回调超时' })
  await page.getByRole('button', { name: reopen, exact: true }).click()
  await expect(parts(page).note).toHaveValue(HALF)
  await expect(field(page, todos.added)).toHaveValue(HALF)
})

test('FAULTS 56: an update keeps its words when another stage begins, and says which one is due', async ({
  page,
  context,
}) => {
  const text = (of: Page) => of.getByRole('textbox', { name: new RegExp(`^${updateTexts.audiences.public}`) })
  await openAwake(page, INCIDENT_PAGE)
  await text(page).fill(HALF)
  const other = await context.newPage()
  await openAwake(other, INCIDENT_PAGE)
  await other
    .getByRole('button', {
      name: new RegExp(`^${fill(updateTexts.sentOf, { what: '' })}${updateTexts.audiences.public}`),
    })
    .last()
    .click()
  const { investigating, scope } = updateTexts.stages
  const changed = fill(updateTexts.stageChanged, { stage: scope, before: investigating })
  await expect(page.getByRole('status').filter({ hasText: changed })).toBeVisible()
  await expect(text(page)).toHaveValue(HALF)
  await text(page).press('End')
  await text(page).pressSequentially('又一句')
  await expect(text(page)).toHaveValue(`${HALF}又一句`)
  await expect(page.getByRole('status').filter({ hasText: changed })).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${fill(updateTexts.refillOf, { what: '' })}`) }).click()
  await expect(text(page)).not.toHaveValue(new RegExp(HALF))
})
