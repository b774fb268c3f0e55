import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import {
  addNote,
  bar,
  declare,
  declaring,
  INCIDENT_PAGE,
  openSheet,
  changeSeverity,
  endIncident,
  head,
} from '../fixtures/incident-page.ts'
import { organization } from '../../src/schemas/organization-file.ts'
import { storedEntries, storedKinds } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const { command, roles } = zh
const { roster } = command
const { bar: barWords } = zh.incident
const COMMANDER = roles['incident-commander']

/** 11:00 in the organization's zone. */
const NOW = '2026-11-22T03:00:00.000Z'

test.beforeEach(({ page }) => page.clock.setFixedTime(NOW))

test('before an incident the sheet leads to the first fifteen minutes', async ({ page }) => {
  await page.goto('before/severity-levels/')
  await (await openSheet(page)).dialog.getByRole('link', { name: command.bar.firstMinutes }).click()
  await expect(page).toHaveURL(/\/during\/first-fifteen-minutes\/$/)
})

test('the sheet says where to go when chat and call don’t work, and so does the incident page', async ({ page }) => {
  const { fallback } = organization().contacts
  const names = [fallback.chat.name, zh.contact.summary.fallbackCall, fallback.phoneTree.number]
  await page.goto('before/severity-levels/')
  const { dialog } = await openSheet(page)
  for (const name of names) await expect(dialog.getByRole('link', { name, exact: true })).toBeVisible()
  await dialog.getByRole('link', { name: zh.contact.summary.switchOver, exact: true }).click()
  await expect(page).toHaveURL(/\/during\/when-communication-fails\/$/)
  await page.goto(INCIDENT_PAGE)
  for (const name of names) await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible()
})

test('a name that is being typed stays when another tab names somebody, and so does the focus after Enter', async ({
  page,
  context,
}) => {
  const scribe = (tab: Page) =>
    tab.getByRole('region', { name: roster.roles }).getByRole('textbox', { name: roles.scribe })
  await page.goto(INCIDENT_PAGE)
  await declare(page, { title: '支付回调超时' })
  const other = await context.newPage()
  await other.goto(INCIDENT_PAGE)
  await scribe(page).fill('韩')
  await scribe(other).fill('李雷')
  await scribe(other).press('Enter')
  await expect(scribe(other)).toBeFocused()
  await expect(page.getByRole('main')).toContainText(fill(zh.entryWords.role, { role: roles.scribe, person: '李雷' }))
  await scribe(page).pressSequentially('梅')
  await scribe(page).press('Enter')
  await expect(scribe(page)).toBeFocused()
  await expect(page.getByRole('main')).toContainText(fill(zh.entryWords.role, { role: roles.scribe, person: '韩梅' }))
  await expect(scribe(other)).toHaveValue('韩梅')
})

test('severity, roles, end and reopening are recorded once each and shown in the bar', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(INCIDENT_PAGE)
  await expect(head(page).changeSeverity).toHaveCount(0)
  await expect(head(page).end).toHaveCount(0)
  await declare(page, { title: '支付回调超时', commander: '小王' })

  await changeSeverity(page, 'SEV-1', '支付成功率降到 62%')
  await expect(bar(page).region).toContainText('SEV-1')

  const person = (role: string) => page.getByRole('region', { name: roster.roles }).getByRole('textbox', { name: role })
  await expect(person(COMMANDER)).toHaveValue('小王')
  await person(roles.deputy).fill('小李')
  await person(roles.deputy).press('Enter')
  // Leaving the field is enough, and what stands there already isn’t written again.
  await person(COMMANDER).fill('老赵')
  await person(roles.scribe).focus()
  await expect(page.getByRole('region', { name: roster.roles })).toContainText('老赵')
  await person(roles['customer-liaison']).focus()

  await page.getByRole('button', { name: roster.copyAnnouncement }).click()
  await expect(bar(page).toast).toHaveText(roster.copied)
  expect(await clipboardText(page)).toBe(
    fill(roster.announcement, { commander: '老赵', deputy: '小李', scribe: roster.notNamed }),
  )

  await page.clock.setFixedTime('2026-11-22T03:30:00.000Z')
  await endIncident(page)
  await expect(head(page).reopen).toBeVisible()
  await page.clock.setFixedTime('2026-11-22T03:45:00.000Z')
  await expect(bar(page).region).toContainText(fill(barWords.ended, { span: fill(barWords.minutes, { minutes: 30 }) }))
  await head(page).reopen.click()
  await expect(bar(page).region).toContainText(`${zh.command.head.running} 00:45`)
  await expect(head(page).end).toBeEnabled()

  expect((await storedEntries(page)).filter(({ kind }) => kind !== 'timer')).toMatchObject([
    { kind: 'declared' },
    { kind: 'role', person: '小王' },
    { kind: 'severity', to: 'SEV-1' },
    { kind: 'role', role: 'deputy', person: '小李' },
    { kind: 'role', role: 'incident-commander', person: '老赵' },
    { kind: 'ended', at: '2026-11-22T03:30:00.000Z' },
    { kind: 'reopened', at: '2026-11-22T03:45:00.000Z' },
  ])
})

test.describe('the bar on a page that is only read', () => {
  for (const address of ['./', 'before/severity-levels/']) {
    test(`opens the dialog though the click came before it was awake, on ${address}`, async ({ page }) => {
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route(/\/_astro\/.*\.js$/, async (route) => {
        if (route.request().url().includes('BarCommands')) await held
        await route.continue()
      })
      await page.goto(address)
      await bar(page).declare.click()
      await expect(declaring(page).dialog).toHaveCount(0)
      release()
      await declaring(page).start.click()
      await expect(bar(page).region).toContainText('SEV-2')
    })
  }

  test('shows the incident that runs, and a note can be saved there', async ({ page }) => {
    await page.goto('./')
    await declare(page, { title: '支付回调超时' })
    await page.goto('before/severity-levels/')
    await expect(bar(page).region).toContainText('支付回调超时')
    await addNote(page, '回调积压')
    await (await openSheet(page)).open.click()
    await expect(page).toHaveURL(INCIDENT_PAGE)
    expect((await storedKinds(page)).filter((kind) => kind !== 'timer')).toEqual(['declared', 'note'])
  })

  test('hears of an incident that another tab has declared', async ({ page, context }) => {
    await page.goto('before/severity-levels/')
    const other = await context.newPage()
    await other.goto(INCIDENT_PAGE)
    await declare(other, { title: '支付回调超时' })
    await expect(bar(page).region).toContainText('支付回调超时')
    await expect(bar(page).declare).toHaveCount(0)
  })
})
