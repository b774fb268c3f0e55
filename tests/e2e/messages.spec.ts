import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { findings } from '../fixtures/findings.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { MESSAGE_PAGE, messagePage } from '../fixtures/message-page.ts'
import { awake } from '../fixtures/open-awake.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { DECLARED } from '../fixtures/timers.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.messageBank.island
const sms = fill(words.label, { audience: words.audiences.customers, channel: words.channels.sms })

test.describe('with an incident', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 120_000)
    await plant(page, storedLog([DECLARED]))
    await page.goto(MESSAGE_PAGE)
    await awake(page)
  })

  test('a message is chosen, filled, too long, shortened, approved and sent, and taken back', async ({ page }) => {
    const bank = messagePage(page)
    await expect(bank.message).toHaveValue(/从 \d\d:\d\d 起/)
    await bank.audience.selectOption({ label: words.audiences.customers })
    await bank.channel.selectOption({ label: words.channels.sms })
    await bank.message.fill('汉'.repeat(71))
    await expect(page.getByText(fill(words.over.unicode, { parts: 2 }))).toBeVisible()
    await bank.message.fill('付款失败，我们正在处理。')
    await expect(page.getByText(fill(words.over.unicode, { parts: 2 }))).toBeHidden()

    await bank.sent.click()
    await expect(page.getByText(words.approverMissingFirst)).toBeVisible()
    await page.reload()
    await awake(page)
    await expect(bank.message).toHaveValue('付款失败，我们正在处理。')
    await bank.approvedBy.fill('李雷')
    await bank.sent.dblclick()
    await expect(page.getByText(fill(words.said, { what: sms }))).toBeVisible()
    const sent = (await storedEntries(page)).slice(1)
    expect(sent).toMatchObject([
      { kind: 'update', audience: 'public', channel: 'sms', person: '李雷', text: '付款失败，我们正在处理。' },
    ])

    await page.goto(INCIDENT_PAGE)
    await awake(page)
    await expect(timeline(page).rows.filter({ hasText: '李雷' }).first()).toContainText('付款失败，我们正在处理。')
    await page.goto(MESSAGE_PAGE)
    await awake(page)
    await bank.approvedBy.fill('李雷')
    await bank.message.fill('又写一条')
    await bank.sent.click()
    await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
    await expect(bank.message).toHaveValue('又写一条')
  })

  test('where nobody can be reached, the first message goes out as approved in advance', async ({ page }) => {
    const bank = messagePage(page)
    await bank.preapproved.check()
    await bank.sent.click()
    await expect.poll(async () => (await storedEntries(page)).length).toBe(2)
    const label = fill(words.label, { audience: words.audiences.public, channel: words.channels['status-page'] })
    expect((await storedEntries(page))[1]).toMatchObject({ label: fill(words.labelPreapproved, { label }) })
    await bank.stage.selectOption({ label: words.stages.monitoring })
    await expect(bank.preapproved).toBeHidden()
  })

  test('what was written for another stage stays, is said, and is taken out on a press', async ({ page }) => {
    const bank = messagePage(page)
    await bank.message.fill('我写的')
    await bank.stage.selectOption({ label: words.stages.monitoring })
    await expect(
      page.getByText(fill(words.stageChanged, { stage: words.stages.monitoring, before: words.stages.investigating })),
    ).toBeVisible()
    await expect(bank.message).toHaveValue('我写的')
    await bank.refill.click()
    await expect(bank.message).toHaveValue(/仍在监测/)
  })

  test('choosing and asking, it breaks no rule of axe and fits a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await messagePage(page).sent.click()
    await expect(page.getByText(words.approverMissingFirst)).toBeVisible()
    expect(await findings(page, 'asking')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('without an incident, all that a record knows is a gap, and a copy says how many', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(MESSAGE_PAGE)
  await awake(page)
  const bank = messagePage(page)
  await expect(page.getByText(words.noIncident)).toBeVisible()
  await bank.copy.click()
  await expect.poll(() => clipboardText(page)).toContain('从【时间】起')
  await bank.sent.click()
  await expect(page.getByText(words.notDeclared)).toBeVisible()
  expect(await storedEntries(page)).toEqual([])
})

test('of a confidential incident nothing for outside is offered, and it is said why', async ({ page }) => {
  await plant(page, storedLog([DECLARED, { kind: 'field', field: 'quiet', value: 'yes' }]))
  await page.goto(MESSAGE_PAGE)
  await awake(page)
  await expect(page.getByText(words.confidential)).toBeVisible()
  await expect(messagePage(page).audience.getByRole('option')).toHaveText([words.audiences.staff])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('it says so, and the texts stand below', async ({ page }) => {
    await page.goto(MESSAGE_PAGE)
    await expect(page.getByText(words.asleep)).toBeVisible()
    await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible()
  })
})
