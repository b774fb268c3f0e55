import { expect, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { DURING } from '../fixtures/during.ts'
import { drill, PLAYED } from '../fixtures/drill-page.ts'
import {
  archiveRecord,
  addNote,
  answer,
  bar,
  declare,
  declaring,
  downloaded,
  handing,
  INCIDENT_PAGE,
  openSheet,
  openTab,
  endIncident,
} from '../fixtures/incident-page.ts'
import { plant, STORED_AT, storedEntries, storedIncidents, storedLog } from '../fixtures/stored.ts'
import { timer } from '../fixtures/timers.ts'
import { downloadedAs, openGenerator } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.drill

/** 11:00 in the organization's zone. */
const NOW = '2026-11-22T03:00:00.000Z'

/** The incident page, with a clock that stands where the test puts it. */
async function open(page: Page): Promise<void> {
  await page.clock.install({ time: NOW })
  await page.goto(`${INCIDENT_PAGE}#archive`)
  await expect(drill(page).start('午饭前的部署')).toBeEnabled()
}

test('a scenario brings its news on schedule, ends in a debrief and stays apart from real incidents', async ({
  page,
}) => {
  await open(page)
  const { panel, start, said, items, mark } = drill(page)
  await start('午饭前的部署').click()
  await expect(mark).toBeVisible()
  await expect(panel).toContainText('结账错误率 6%')
  // Above the timers and the timeline, where people look.
  await expect(panel.getByRole('heading', { name: /午饭前的部署/ })).toBeFocused()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(panel.getByText('结账错误率 6%').first()).toBeInViewport()
  await expect(said).toContainText(fill(words.announce, { from: '监控', text: '' }))
  await page.clock.fastForward('01:50')
  await expect(items).toHaveCount(1)
  await page.clock.fastForward('00:15')
  await expect(items).toHaveCount(2)
  await expect(said).toContainText(fill(words.announce, { from: '结账值班工程师', text: '' }))
  await addNote(page, '先问清 2.41 改了什么')

  await openTab(page, 'handover')
  const { name, text } = await downloaded(page, handing(page).export)
  expect(name).toMatch(/^poise-incident-drill-2026-11-22-\d{6}\.json$/)
  expect(text).toContain('"drill":true')

  await endIncident(page)
  await expect(panel).toContainText(words.debrief)
  await expect(items.filter({ hasText: '我们上线了结账服务 2.41' })).toContainText('先问清 2.41 改了什么')
  await expect(items.filter({ hasText: '结账错误率 6%' })).toContainText(words.nothingRecorded)
  await expect(panel).toContainText(new RegExp(fill(words.unseen, { count: '\\d+' })))

  await archiveRecord(page)
  await declare(page, { title: '支付回调超时' })
  await expect(mark).toHaveCount(0)
  await expect(panel).toHaveCount(0)
  const logs = Map.groupBy(await storedEntries(page), ({ incident }) => incident)
  expect(
    [...logs.values()].map((entries) => entries.flatMap((one) => (one.kind === 'declared' ? one.drill : []))),
  ).toEqual([[true], [false]])
})

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])
  test(`news of a drill is seen in the bar of every page, said once, and whole in the sheet, at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.clock.install({ time: STORED_AT })
    await plant(page, storedLog([PLAYED]))
    await page.goto('before/severity-levels/')
    const { region } = bar(page)
    const news = (text: string) => region.getByRole('button', { name: text })
    const said = region.getByRole('status').filter({ hasText: words.announce.slice(0, 3) })
    await expect(news('结账错误率 6%')).toBeInViewport()
    const box = await region.boundingBox()
    await page.clock.fastForward('02:00')
    await expect(news('我们上线了结账服务 2.41')).toBeInViewport({ ratio: 1 })
    await expect(said).toContainText(fill(words.announce, { from: '结账值班工程师', text: '' }))
    expect(await region.boundingBox()).toEqual(box)

    await news('我们上线了结账服务 2.41').click()
    const sheet = page.getByRole('dialog', { name: zh.command.bar.sheet })
    await expect(sheet.getByRole('region', { name: words.injects }).getByRole('listitem')).toHaveText([
      /我们上线了结账服务 2\.41.*要我现在就回滚吗？$/,
      /结账错误率 6%.*都正常。$/,
    ])
    await page.keyboard.press('Escape')
    await expect(news('我们上线了结账服务 2.41')).toBeFocused()

    await page.goto(DURING)
    await expect(news('我们上线了结账服务 2.41')).toBeInViewport({ ratio: 1 })
    await expect(said).toHaveCount(0)
    await (await openSheet(page)).end.click()
    await page.getByRole('dialog').getByRole('button', { name: zh.command.bar.endDialog.end }).click()
    await expect(news('我们上线了结账服务 2.41')).toHaveCount(0)
  })

test('where the news of a drill can’t be fetched, the bar says so and fetches it later', async ({ page }) => {
  await page.clock.install({ time: STORED_AT })
  await plant(page, storedLog([PLAYED]))
  await page.route('**/words/drill-news*', (route) => route.abort())
  await page.goto('before/severity-levels/')
  await expect(bar(page).region.getByText(zh.command.bar.newsNotLoaded)).toBeVisible()
  await page.unroute('**/words/drill-news*')
  await page.clock.fastForward('01:00')
  await expect(bar(page).region.getByRole('button', { name: '结账错误率 6%' })).toBeVisible()
})

test('a drill of which nothing may go public never asks for a public update', async ({ page }) => {
  await open(page)
  await drill(page).start('一次说不清的登录').click()
  await expect(timer(page, zh.timers.names.executives)).toBeVisible()
  await page.clock.fastForward('06:00')
  await expect(timer(page, zh.timers.names.executives)).toContainText(fill(zh.timers.left, { time: '23:5' }))
  await expect(timer(page, zh.timers.names.public)).toHaveCount(0)
  await expect(bar(page).region).not.toContainText(zh.timers.names.public)
  expect((await storedEntries(page)).filter(({ kind }) => kind === 'timer')).toEqual([])
})

test('in the dialog a scenario fills in its name and level, and never over what a person typed', async ({ page }) => {
  await open(page)
  const { dialog, title, severity, start } = declaring(page)
  const scenario = dialog.getByRole('combobox', { name: zh.command.bar.scenario })
  await (await openSheet(page)).drill.click()
  await scenario.selectOption({ label: '通知越来越晚' })
  await expect(title).toHaveValue('通知越来越晚')
  await expect(severity).toHaveValue('SEV-2')
  await scenario.selectOption({ label: zh.command.bar.noScenario })
  await expect(title).toHaveValue('')
  await expect(severity).toHaveValue('SEV-2')
  await title.fill('周五的演练')
  await scenario.selectOption({ label: '通知越来越晚' })
  await expect(title).toHaveValue('周五的演练')
  await severity.selectOption('SEV-3')
  await scenario.selectOption({ label: '午饭前的部署' })
  await expect(severity).toHaveValue('SEV-3')
  await start.click()
  await expect(dialog).toHaveCount(0)
  expect(await storedEntries(page)).toMatchObject([
    { title: '周五的演练', severity: 'SEV-3', drill: true, scenario: 'bad-deploy' },
  ])
})

test.describe('a drill', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(NOW))

  test('is marked on every page and in everything that leaves the browser', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(INCIDENT_PAGE)
    await declare(page, { title: '数据库只读' }, 'drill')
    expect(await storedEntries(page)).toMatchObject([{ kind: 'declared', title: '数据库只读', drill: true }])
    const badge = bar(page).region.getByRole('strong').filter({ hasText: zh.incident.bar.drill })
    await expect(badge).toBeVisible()

    await openTab(page, 'handover')
    expect((await downloaded(page, handing(page).export)).name).toMatch(/^poise-incident-drill-2026-11-22-\d{6}\.json$/)
    await page.getByRole('button', { name: zh.transfer.screen.copyBrief }).click()
    await expect(handing(page).region.getByRole('textbox', { name: zh.transfer.screen.brief })).toHaveValue(
      new RegExp(`^${zh.transfer.brief.drill}`),
    )
    expect(await clipboardText(page)).toMatch(new RegExp(`^${zh.transfer.brief.drill}`))

    await page.goto('before/severity-levels/')
    await expect(badge).toBeVisible()
    // The watermark lies over the whole page.
    const watermark = () => page.evaluate(() => getComputedStyle(document.body, '::after').content)
    await expect.poll(watermark).toContain(words.watermark)
    await page.emulateMedia({ media: 'print' })
    expect(await watermark()).toContain(words.watermark)
    await expect(badge).toBeVisible()
    await page.emulateMedia({ media: 'screen' })

    await openGenerator(page)
    const { name, text } = await downloadedAs(page, zh.postmortem.download)
    expect(name).toContain(zh.document.drill)
    expect(text.split('\n')[0]).toBe(`# ${fill(zh.document.drillTitle, { title: '数据库只读' })}`)
    expect(text).toContain(zh.document.drillNote)
  })

  test('never mixes with a real incident: each is archived before the other begins', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await addNote(page, '真的有事')
    await bar(page).declare.click()
    await declaring(page).drill.check()
    await expect(declaring(page).dialog).toContainText(zh.command.bar.archives)
    await answer(page, { title: '数据库只读' })
    await declaring(page).start.click()
    await expect(bar(page).region).toContainText('数据库只读')

    await archiveRecord(page)
    await expect(bar(page).more).toBeFocused()
    await declare(page, { title: '支付回调超时' })
    await expect(bar(page).region.getByRole('strong').filter({ hasText: zh.incident.bar.drill })).toHaveCount(0)

    const entries = (await storedEntries(page)).filter(({ kind }) => kind !== 'timer')
    const logs = (await storedIncidents(page)).map((id) => entries.filter(({ incident }) => incident === id))
    expect(logs).toMatchObject([
      [{ kind: 'note' }, { kind: 'archived' }],
      [{ kind: 'declared', drill: true }, { kind: 'archived' }],
      [{ kind: 'declared', drill: false }],
    ])
  })

  test('plays the scenario that was chosen', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await (await openSheet(page)).drill.click()
    await expect(declaring(page).drill).toBeChecked()
    await declaring(page).dialog.getByRole('combobox', { name: zh.command.bar.scenario }).selectOption({ index: 1 })
    await declaring(page).start.click()
    await expect(bar(page).region.getByRole('strong').filter({ hasText: zh.incident.bar.drill })).toBeVisible()
    expect(await storedEntries(page)).toMatchObject([{ drill: true, scenario: expect.stringMatching(/^[a-z-]+$/) }])
  })
})
