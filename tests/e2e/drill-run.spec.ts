import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { drill, PLAYED } from '../fixtures/drill-page.ts'
import { DURING } from '../fixtures/during.ts'
import { findings } from '../fixtures/findings.ts'
import { bar, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.drill

/** What whoever runs the drill presses, and what answers. */
function running(page: Page) {
  const { panel } = drill(page)
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  return {
    pause: button(words.pause),
    goOn: button(words.goOn),
    callNext: button(words.callNext),
    ahead: panel.locator('details').filter({ hasText: words.ahead }),
    undo: page.locator('.toast').getByRole('button', { name: zh.incident.bar.undo }),
  }
}

test('whoever runs the drill pauses it in every tab, lets it go on, brings an event and takes it back', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: STORED_AT })
  await plant(page, storedLog([PLAYED]))
  await page.goto(INCIDENT_PAGE)
  const { panel, items, said } = drill(page)
  const { pause, goOn, callNext, ahead, undo } = running(page)
  await expect(items).toHaveCount(1)
  const other = await context.newPage()
  await other.setViewportSize({ width: 390, height: 844 })
  await other.goto(DURING)
  const news = bar(other).region.getByRole('button', { name: '结账错误率 6%' })
  await expect(news).toBeVisible()

  await pause.click()
  await expect(goOn).toBeFocused()
  await expect(bar(page).toast).toHaveText(words.nowPaused)
  const since = fill(words.pausedSince, { time: '11:00' })
  await expect(panel).toContainText(since)
  await expect(said).toBeEmpty()
  await expect(news).toContainText(fill(words.paused, { time: '11:00' }))
  // Cut short it would tell nobody since when.
  const isWhole = () =>
    news.evaluate((all) =>
      [...all.querySelectorAll('.drill-paused')].every(
        (one) => one.getBoundingClientRect().right <= all.getBoundingClientRect().right,
      ),
    )
  await expect.poll(isWhole).toBe(true)
  await expect(bar(other).region.getByRole('status').filter({ hasText: since })).toHaveCount(1)
  await page.clock.fastForward('05:00')
  await expect(items).toHaveCount(1)
  await expect(news).toBeVisible()

  await goOn.click()
  await expect(news).not.toContainText(fill(words.paused, { time: '11:00' }))
  await page.clock.fastForward('01:00')
  await expect(items).toHaveCount(1)
  await page.clock.fastForward('01:05')
  await expect(items).toHaveCount(2)

  await expect(panel).not.toContainText('刚看完变更单')
  await callNext.dblclick()
  await expect(items).toHaveCount(3)
  await expect(callNext).toBeFocused()
  await undo.click()
  await expect(items).toHaveCount(2)

  await expect(ahead).not.toHaveAttribute('open')
  await ahead.locator('summary').click()
  const next = ahead
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .first()
  await expect(next).toContainText(/^11:09 · 第 4 分钟 · 客服/)
  await expect(next).toContainText(words.expects)
  expect(await findings(page, 'a drill that runs', '.drill-open')).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(ahead).not.toHaveAttribute('open')

  const told = page.getByRole('region', { name: zh.timeline.island.title }).getByRole('listitem')
  for (const act of ['stopped', 'started'] as const)
    await expect(told.filter({ hasText: words.entryWords.drillTimer[act] })).toHaveCount(1)
})

test('the debrief is printed alone, whole and in black on white, and the page is as it was', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.title)
  })
  await page.clock.install({ time: Date.parse(STORED_AT) + 10 * 60_000 })
  const log = storedLog([PLAYED, { kind: 'timer', timer: 'drill', act: 'stopped' }, { kind: 'ended' }], 2 * 60_000)
  await plant(page, log)
  await page.goto(INCIDENT_PAGE)
  const { panel } = drill(page)
  const expects = panel.locator('details')
  await expect(panel).toContainText(fill(words.pausedFor, { time: '2 分钟' }))
  expect(await findings(page, 'a debrief', '.drill-open')).toEqual([])
  await panel.getByRole('button', { name: words.print }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '演练回顾 午饭前的部署 2026-11-22')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(panel).toContainText('2026-11-22 11:00 至 2026-11-22 11:04')
  await expect(panel.getByRole('heading', { name: /午饭前的部署/ })).toBeVisible()
  expect(await expects.evaluateAll((all) => all.every((one) => (one as HTMLDetailsElement).open))).toBe(true)
  for (const hidden of [bar(page).region, page.locator('.cockpit-columns'), page.locator('.header')])
    await expect(hidden).toBeHidden()
  const colors = await panel
    .locator('*')
    .evaluateAll((all) => [
      ...new Set(all.map((one) => getComputedStyle(one)).map((one) => one.color + one.backgroundColor)),
    ])
  expect(colors).toEqual(['rgb(0, 0, 0)rgba(0, 0, 0, 0)'])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(bar(page).region).toBeVisible()
  await expect(expects.first()).not.toHaveAttribute('open')
})
