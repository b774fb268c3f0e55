import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { rooted } from '../fixtures/base.ts'
import { openTab } from '../fixtures/incident-page.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { downloadedAs, format, GENERATOR, openGenerator, turnTo } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { guests: meeting, leaks, redaction, ...form } = zh.postmortem
const { sections, fields, columns } = zh.document
const { screen } = zh.transfer
const COMMANDER = fields['responders.incident-commander']
const LIAISON = meeting.guests['customer-liaison']

/** A line of the warning, as it names what it found. */
const leak = (kind: keyof typeof leaks.kinds, shown: string, places: string) =>
  fill(leaks.item, { kind: leaks.kinds[kind], shown, places })

test('advice on the wording stands under its field and stays away once it was dismissed', async ({ page }) => {
  await openGenerator(page, 'overview')
  const overview = page.getByRole('textbox', { name: sections.overview, exact: true })
  await overview.fill('服务中断 37 分钟，因为人为失误。')
  const advice = page.getByRole('list', { name: form.advice }).filter({ hasText: '中断' })
  await expect(advice.getByRole('listitem')).toHaveCount(2)
  await expect(advice).toContainText('服务降级')

  await advice.getByRole('button', { name: fill(form.dismissAdvice, { why: '“中断”太宽' }) }).click()
  await expect(overview).toBeFocused()
  const left = page.getByRole('list', { name: form.advice }).getByRole('listitem')
  await expect(left).toHaveCount(1)
  await page.reload()
  await expect(left).toHaveCount(1)
  await expect(left).toContainText('失误极少只源于某个人的操作')
})

test('dismissed advice is listed, and restored by the keyboard alone', async ({ page }) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(
    page,
    storedLog([
      { kind: 'field', field: 'overview', value: '服务中断 37 分钟，因为人为失误。' },
      { kind: 'field', field: 'advice.outage.overview', value: 'dismissed' },
      { kind: 'field', field: 'advice.blame.overview', value: 'dismissed' },
    ]),
  )
  await openGenerator(page)
  await page.getByText(fill(form.dismissed, { count: 2 })).focus()
  await page.keyboard.press('Enter')
  const first = page.getByRole('button', {
    name: fill(form.restoreAdvice, { place: sections.overview, why: '“中断”太宽' }),
  })
  await expect(first).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('button', { name: fill(form.restoreAdvice, { place: sections.overview, why: '失误极少' }) }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: sections.overview, exact: true })).toBeFocused()
  await expect(page.getByText(new RegExp(fill(form.dismissed, { count: String.raw`\d+` })))).toHaveCount(0)
  await expect(page.getByRole('list', { name: form.advice }).getByRole('listitem')).toHaveCount(2)
})

test('what looks private is named beside the exports, never in full, and is gone from the masked copy', async ({
  page,
}) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(
    page,
    storedLog([
      { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false },
      { kind: 'note', text: '回滚', source: 'https://ci.example.com/?token=hunter2hunter2' },
      { kind: 'note', text: '补监控', todo: true },
      { kind: 'field', field: 'item.01M80K4FW0BBBBBBBBBBBB0002.ticket', value: '打 13800138000' },
      { kind: 'field', field: 'overview', value: '发给 lilei@example.com' },
      { kind: 'field', field: 'overview', value: '回滚后恢复' },
    ]),
  )
  await openGenerator(page)
  await expect(page.getByRole('status').filter({ hasText: fill(leaks.foundShort, { count: 3 }) })).toBeVisible()
  await page.getByText(form.showLeaks, { exact: true }).click()
  for (const told of [
    leak('token', 'token=…', `${sections.timeline} 2026-11-22 03:01 UTC · ${columns.source}`),
    leak('phone', '138…00', `${sections['action-items']} 1 · ${columns.ticket}`),
    leak('email', 'l…@example.com', fill(form.inRecord, { at: '2026-11-22 03:04' })),
  ])
    await expect(page.getByRole('listitem').filter({ hasText: told })).toBeVisible()
  await page.getByRole('button', { name: form.maskedCopy }).click()
  await expect(page.getByRole('switch', { name: redaction.share })).toBeFocused()
  await expect(page.getByText(new RegExp(fill(leaks.foundShort, { count: String.raw`\d+` })))).toHaveCount(0)
  await expect(page.getByRole('region', { name: form.preview })).not.toContainText('hunter2')

  await page.goto('incident/')
  await openTab(page, 'handover')
  const sending = page.getByRole('group', { name: screen.exportLegend })
  await expect(sending.getByText(fill(leaks.found, { count: 3 }))).toBeVisible()
  await expect(
    sending.getByRole('listitem').filter({
      hasText: leak(
        'token',
        'token=…',
        fill(screen.leakPlace, { kind: zh.transfer.entryNouns.note, at: '2026-11-22 11:01' }),
      ),
    }),
  ).toBeVisible()
  await expect(sending.getByRole('link', { name: screen.maskedPage })).toHaveAttribute('href', rooted(GENERATOR))
})

test('the invite list follows the severity that is chosen, with the names that were typed', async ({ page }) => {
  await openGenerator(page, 'responders')
  await expect(page.getByText(meeting.title)).toHaveCount(0)
  const severity = page.getByRole('combobox', { name: fields.severity })
  await turnTo(page, 'header')
  await severity.selectOption('SEV-1')
  await turnTo(page, 'responders')
  await page.getByText(meeting.title).click()
  const guests = page
    .getByRole('group')
    .filter({ has: page.getByText(meeting.title) })
    .last()
    .getByRole('listitem')
  await expect(guests).toHaveCount(7)
  await expect(guests.last()).toHaveText(fill(meeting.optional, { guest: LIAISON }))
  await page.getByRole('textbox', { name: COMMANDER, exact: true }).fill('王芳')
  await expect(guests.first()).toHaveText(
    fill(meeting.guestNames, { guest: meeting.guests['incident-commander'], names: '王芳' }),
  )
  await turnTo(page, 'header')
  await severity.selectOption('SEV-2')
  await turnTo(page, 'responders')
  await page.getByText(meeting.title).click()
  await expect(guests).toHaveCount(6)
  await expect(guests.filter({ hasText: LIAISON })).toHaveCount(0)
})

test('a masked copy is previewed and handed out, and what was typed stays', async ({ page }) => {
  await openGenerator(page, 'responders')
  const commander = page.getByRole('textbox', { name: COMMANDER, exact: true })
  const overview = page.getByRole('textbox', { name: sections.overview, exact: true })
  await commander.fill('李雷')
  await turnTo(page, 'overview')
  await overview.fill('李雷从 10.2.3.4 发信给 a@example.com，见 ci.example.com。')
  const preview = page.getByRole('region', { name: form.preview })
  const { address, email, host } = zh.masks
  await expect(preview).toContainText('a@example.com')

  await page.getByRole('switch', { name: redaction.share }).check()
  await expect(preview).toContainText(`${zh.roles['incident-commander']}从 ${address} 发信给 ${email}，见 ${host}。`)
  await expect(preview).not.toContainText('李雷')
  await expect(page.getByText(fill(redaction.found, { count: 5 }))).toBeVisible()
  await format(page, form.download)
  await expect(page.getByRole('button', { name: form.downloadJson })).toHaveCount(0)
  await expect(overview).toHaveValue('李雷从 10.2.3.4 发信给 a@example.com，见 ci.example.com。')
  const { text } = await downloadedAs(page, form.download)
  for (const hidden of ['李雷', '10.2.3.4', 'example.com']) expect(text).not.toContain(hidden)
})
