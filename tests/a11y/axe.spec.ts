import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { findings } from '../fixtures/findings.ts'
import {
  addNote,
  answer,
  archive,
  bar,
  declaring,
  downloaded,
  give,
  handing,
  INCIDENT_PAGE,
  openSheet,
  openTab,
} from '../fixtures/incident-page.ts'
import { overdue, timers } from '../fixtures/timers.ts'
import { format, openGenerator, turnTo } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { editOf, fields, invalidPhone } = zh.contact.editor
/** What lies over a page; the page below it has been asked about. */
const OPEN_DIALOG = 'dialog[open]'
const MORE = new RegExp(`^${zh.checklist.step.more}`)
const deadline = zh.deadline.island

test.describe('FAULTS 43: no island has a violation', () => {
  /** The states of the page that people work with, each reached from the one before. */
  const states: [string, (page: Page) => Promise<unknown>][] = [
    [
      'ticked, with a role and a name, a step skipped, a menu open',
      async (page) => {
        await parts(page).myRole.selectOption({ label: zh.roles['incident-commander'] })
        await parts(page).myName.fill('王芳')
        await step(page, 'announce').box.check()
        await addNote(page, 'TODO 回调重试没有退避')
        await step(page, 'decide').skip('只影响内部')
        await step(page, 'decide').item.getByLabel(MORE).click()
      },
    ],
    [
      'a skip without a reason, a contact value that is refused, and one that is changed',
      async (page) => {
        await page.keyboard.press('Escape')
        await step(page, 'delegate').skip('')
        await expect(page.getByRole('alert')).toContainText(zh.checklist.step.reasonMissing)
        await page.getByText(zh.contact.edit, { exact: true }).click()
        await page.getByRole('textbox', { name: fields.chat }).fill('#war-room')
        await page.getByRole('button', { name: fill(editOf, { what: fields.chat }) }).click()
        await page.getByRole('textbox', { name: fields.phone }).fill('BIG FIRE')
        await page.getByRole('button', { name: fill(editOf, { what: fields.phone }) }).click()
        await expect(page.getByRole('alert').filter({ hasText: invalidPhone })).toBeVisible()
      },
    ],
    [
      'not saved, and only unfinished steps',
      async (page) => {
        await page.evaluate(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError')
          }
        })
        await step(page, 'findCause').box.check()
        await expect(parts(page).notSaved).toBeVisible()
        await page.getByRole('button', { name: zh.checklist.section.onlyUnfinished }).first().click()
      },
    ],
  ]
  // High enough that nothing is just then scrolled under one of the bars.
  for (const [device, viewport] of [
    ['desk', { width: 1360, height: 6000 }],
    ['phone', { width: 390, height: 9000 }],
  ] as const) {
    test(`the checklist, step by step, at a ${device}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.setViewportSize(viewport)
      await page.goto(DURING)
      const violations: string[] = []
      for (const [state, reach] of states) {
        await reach(page)
        violations.push(...(await findings(page, state)))
      }
      expect(violations).toEqual([])
    })
  }

  test('an incident that lay untouched, in English', async ({ page }) => {
    await page.setViewportSize({ width: 1360, height: 6000 })
    await page.clock.install({ time: '2026-11-22T03:00:00Z' })
    await page.goto('en/during/during-an-incident/')
    await page.getByRole('checkbox', { name: /^Announce three names/ }).check()
    await page.clock.fastForward('20:00:00')
    await page.getByRole('checkbox', { name: /^Ask for an obvious cause/ }).click()
    await expect(page.getByRole('alertdialog')).toContainText('Nothing was recorded here for 20 hours')
    // What axe waits with must not wait for the stopped clock.
    await page.clock.resume()
    expect(await findings(page, 'stale')).toEqual([])
  })

  test('an incident being run: dialogs, overdue timers, an import, a drill', async ({ page, browser }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width: 1360, height: 6000 })
    await page.clock.install({ time: '2026-11-22T03:00:00Z' })
    await page.goto(INCIDENT_PAGE)
    await bar(page).declare.click()
    await expect(declaring(page).dialog).toBeVisible()
    await page.clock.resume()
    await answer(page, { title: '支付失败', startedAt: '2099-01-01T00:00' })
    await declaring(page).start.click()
    await expect(declaring(page).problem).not.toBeEmpty()
    const violations = await findings(page, 'declaring, with a start that lies ahead')
    await answer(page, { startedAt: '2026-11-22T10:00', commander: '王芳' })
    await declaring(page).start.click()
    await expect(declaring(page).dialog).toHaveCount(0)
    await page.clock.fastForward('45:00')
    await expect(timers(page).getByText(overdue()).first()).toBeVisible()
    await addNote(page, 'TODO 查退避')
    violations.push(...(await findings(page, 'overdue')))
    await openTab(page, 'handover')
    const { text } = await downloaded(page, handing(page).export)
    await page.keyboard.press('?')
    violations.push(...(await findings(page, 'the keys', OPEN_DIALOG)))
    await page.keyboard.press('Escape')
    await openTab(page, 'archive')
    await archive(page).press('删除', '支付失败')
    violations.push(...(await findings(page, 'deleting', OPEN_DIALOG)))
    await page.keyboard.press('Escape')

    const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    await other.setViewportSize({ width: 1360, height: 6000 })
    await other.goto(INCIDENT_PAGE)
    await give(other, 'not a record')
    await expect(handing(other).refused).not.toBeEmpty()
    violations.push(...(await findings(other, 'an import that is refused')))
    await give(other, text)
    await expect(handing(other).accept).toBeVisible()
    violations.push(...(await findings(other, 'what an import would add')))
    await (await openSheet(other)).drill.click()
    await declaring(other).start.click()
    await expect(declaring(other).dialog).toHaveCount(0)
    violations.push(...(await findings(other, 'a drill')))
    await other.context().close()
    expect(violations).toEqual([])
  })

  test('the search, waiting, answering and without an answer', async ({ page }) => {
    await page.goto('training/glossary/')
    await page.keyboard.press('/')
    const box = page.getByRole('dialog', { name: zh.search.panel.search })
    await expect(box.getByRole('status')).toContainText(zh.search.panel.hint)
    const violations = await findings(page, 'waiting', OPEN_DIALOG)
    await box.getByRole('searchbox').fill('指挥官')
    await expect(box.getByRole('listitem').first()).toBeVisible()
    violations.push(...(await findings(page, 'answering', OPEN_DIALOG)))
    await box.getByRole('searchbox').fill('qxzqxz')
    await expect(box.getByRole('status')).toContainText(fill(zh.search.panel.none, { query: 'qxzqxz' }))
    violations.push(...(await findings(page, 'without an answer', OPEN_DIALOG)))
    expect(violations).toEqual([])
  })

  test('the calculator, asking and answering', async ({ page }) => {
    await page.goto('after/postmortem-process/')
    const severity = page.getByRole('combobox', { name: deadline.severity, exact: true })
    await severity.selectOption('SEV-2')
    await page.getByRole('combobox', { name: deadline.timeZone, exact: true }).fill('Mars')
    await page.getByLabel(deadline.endedAt, { exact: true }).fill('2026-09-29T18:00')
    const violations = await findings(page, 'asking')
    await page.getByRole('combobox', { name: deadline.timeZone, exact: true }).fill('Asia/Shanghai')
    await page.getByLabel(deadline.meetingAt, { exact: true }).fill('2026-10-20T10:00')
    await expect(page.getByRole('status', { name: deadline.result }).locator('time')).toBeVisible()
    violations.push(...(await findings(page, 'answering')))
    await page.getByLabel(deadline.endedAt, { exact: true }).fill('2060-09-29T18:00')
    await expect(page.getByText(deadline.tentative).first()).toBeVisible()
    violations.push(...(await findings(page, 'provisional')))
    expect(violations).toEqual([])
  })

  test('the generator, wide and on a phone', async ({ page }) => {
    await openGenerator(page)
    await addNote(page, '支付回调超时')
    await addNote(page, 'TODO 回调重试没有退避')
    await page.getByRole('combobox', { name: zh.document.fields.severity, exact: true }).selectOption('SEV-1')
    await page.getByRole('button', { name: fill(zh.postmortem.status, { status: zh.workflow.statuses.draft }) }).click()
    const violations = await findings(page, 'with its status open')
    await turnTo(page, 'timeline')
    await format(page, zh.postmortem.download)
    violations.push(...(await findings(page, 'with its timeline and its formats')))
    await page.keyboard.press('Escape')
    // So tall that nothing lies under the bars at the foot: what does is scrolled clear of them when it is reached.
    await page.setViewportSize({ width: 390, height: 3_200 })
    violations.push(...(await findings(page, 'with its timeline on a phone')))
    await turnTo(page, 'action-items')
    violations.push(...(await findings(page, 'with its action items on a phone')))
    expect(violations).toEqual([])
  })
})
