import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { DURING, parts, step } from '../fixtures/during.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { downloadedAs, openGenerator } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { fields, time, minutes } = zh.document
const ZONES = ['America/Los_Angeles', 'Europe/London', 'Asia/Shanghai', 'Asia/Kathmandu', 'Pacific/Kiritimati']

/** From 11:00 to 11:04 on 22 November in Shanghai, where the organisation keeps its clocks. */
const LOG = storedLog([
  { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false },
  { kind: 'role', role: 'incident-commander', person: '王芳' },
  { kind: 'note', text: '支付回调 P99 升到 40 s' },
  {
    kind: 'step',
    step: 'during/during-an-incident:everyone/stay-on-topic',
    state: 'done',
    label: '守住话题',
    by: '李雷',
  },
  { kind: 'ended' },
])

const times = (page: Page) =>
  parts(page).timeline.evaluateAll((items) =>
    items.map((item) => {
      const time = item.querySelector('time')
      return [time?.dateTime, time?.textContent, time?.title]
    }),
  )

for (const timezoneId of ZONES) {
  test.describe(`FAULTS 19: a browser in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(Date.parse(STORED_AT) + 300_000)
      await plant(page, LOG)
    })

    test('tells the timeline and writes the postmortem in the organisation’s time', async ({ page }) => {
      await page.goto(DURING)
      await expect(parts(page).timeline).toHaveCount(5)
      expect(await times(page)).toEqual(
        ['00', '01', '02', '03', '04'].map((minute) => [
          `2026-11-22T03:${minute}:00.000Z`,
          `11:${minute}`,
          `11月22日 11:${minute}`,
        ]),
      )
      await expect(page.getByText(fill(zh.incident.rail.zone, { zone: 'Asia/Shanghai' }))).toBeVisible()
      await expect(step(page, 'stayOnTopic').item).toContainText('11:03 李雷')

      await openGenerator(page)
      await expect(page.getByLabel(fields['started-at'], { exact: true })).toHaveValue('2026-11-22T11:00')
      await expect(page.getByLabel(fields['ended-at'], { exact: true })).toHaveValue('2026-11-22T11:04')
      const { text: markdown } = await downloadedAs(page, zh.postmortem.download)
      expect(markdown).toContain(
        fill(time, { utc: '2026-11-22 03:00', zone: 'Asia/Shanghai', local: '2026-11-22 11:00' }),
      )
      expect(markdown).toContain('2026-11-22 03:04 UTC')
      expect(markdown).toContain(fill(minutes, { minutes: 4 }))
    })
  })
}

test('FAULTS 19: a browser that has moved to another zone shows the same instants', async ({ browser }) => {
  const seen: unknown[] = []
  for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    const context = await browser.newContext({ timezoneId, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.clock.setFixedTime('2026-11-22T15:30:00Z')
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    await expect(parts(page).timeline).toHaveCount(1)
    seen.push(await times(page))
    await context.close()
  }
  expect(seen[0]).toEqual([['2026-11-22T15:30:00.000Z', '23:30', '11月22日 23:30']])
  expect(seen[1]).toEqual(seen[0])
})
