import { expect, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { INCIDENT_PAGE, openTab } from '../fixtures/incident-page.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const HOUR_MS = 60 * 60 * 1000
/** 22 November, 11:00 in Shanghai; the organization's zone. */
const LOG: readonly Happening[] = [
  { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false },
  { kind: 'step', step: 'during/during-an-incident:everyone/join-call-and-chat', state: 'done', label: '加入通话' },
  { kind: 'note', text: '补监控', todo: true },
]
const DAY = '11月22日 11:0'
const OTHER_DAY = new Date(Date.parse(STORED_AT) + 74 * HOUR_MS)

test.beforeEach(({ page }) => plant(page, storedLog(LOG)))

test('on the day itself the time alone is told, on another the day is named: rail and step stamps (FAULTS 67)', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(Date.parse(STORED_AT) + 10 * 60_000))
  await page.goto(DURING)
  await expect(parts(page).timeline.first()).toContainText('11:00')
  await expect(parts(page).timeline.first()).not.toContainText('11月')
  await page.clock.setFixedTime(OTHER_DAY)
  await page.reload()
  for (const place of [parts(page).timeline.first(), step(page, 'join').item]) await expect(place).toContainText(DAY)
})

test('timers, to-dos, timeline and update texts name the day too, and days are counted (FAULTS 67)', async ({
  page,
}) => {
  await page.clock.setFixedTime(OTHER_DAY)
  await page.goto(INCIDENT_PAGE)
  const timers = page.getByRole('region', { name: zh.timers.title })
  await expect(timers.getByRole('listitem').filter({ hasText: zh.timers.names.executives })).toContainText(
    /3 天 1 小时.*11月22日 11:30/s,
  )
  await expect(page.getByRole('listitem').filter({ hasText: '补监控' }).first()).toContainText(DAY)
  await openTab(page, 'updates')
  await expect(page.getByRole('textbox', { name: zh.updateTexts.audiences.executives })).toHaveValue(/3 天 2 小时/)
  await expect(page.getByRole('textbox', { name: zh.updateTexts.audiences.executives })).toHaveValue(/11月22日 11:05/)
})

for (const address of [INCIDENT_PAGE, `en/${INCIDENT_PAGE}`])
  test(`FAULTS 67: a time with its day ends before the line of the timeline on ${address}`, async ({ page }) => {
    await page.clock.setFixedTime(OTHER_DAY)
    await page.goto(address)
    const row = page.locator('.timeline-dated li').last()
    await expect(row).toBeVisible()
    const [time, dot] = await row.evaluate((item) => {
      const range = document.createRange()
      range.selectNodeContents(item.querySelector('time') as Node)
      const line = Number.parseFloat(getComputedStyle(item, '::before').insetInlineStart)
      return [range.getBoundingClientRect().right, item.getBoundingClientRect().left + line]
    })
    expect(time).toBeLessThan(dot as number)
  })
