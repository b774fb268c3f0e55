import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { GENERATOR } from '../fixtures/postmortem-page.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const { doors, doorLine } = zh.site
const DECLARED = { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false } as const
const COMMAND = { kind: 'role', role: 'incident-commander', person: '王芳' } as const

for (const [what, entries, door, line] of [
  ['open', [DECLARED, COMMAND], doors.during, fill(doorLine.commander, { name: '王芳' })],
  [
    'ended',
    [DECLARED, { kind: 'ended' }],
    doors.after,
    fill(doorLine.postmortem, { status: zh.workflow.statuses.draft }),
  ],
] as const)
  test(`the door of an incident that is ${what} names it, and no door moves for it`, async ({ page }) => {
    await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
    await page.goto('./')
    const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: door, exact: true }) })
    const before = await item.boundingBox()
    await plant(page, storedLog(entries))
    await page.goto('./')
    await expect(item).toContainText('SEV-1 支付回调超时')
    await expect(item).toContainText(line)
    const after = await item.boundingBox()
    expect([after?.height, after?.width]).toEqual([before?.height, before?.width])
    await expect(page.getByRole('list').filter({ has: item })).toContainText('支付回调超时')
  })

test('what just ended leads to the generator in one press', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: doors.after, exact: true }).click()
  await expect(page).toHaveURL(GENERATOR)
})
