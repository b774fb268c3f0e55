import { expect, type Page, test } from '@playwright/test'
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
} from '../fixtures/incident-page.ts'

test.describe('no island has a violation', () => {
  /** The states of the page that people work with, each reached from the one before. */
  const states: [string, (page: Page) => Promise<unknown>][] = [
    [
      'ticked, with a role and a name',
      async (page) => {
        await parts(page).myRole.selectOption({ label: '事件指挥官' })
        await parts(page).myName.fill('王芳')
        await step(page, 'announce').box.check()
        await addNote(page, 'TODO 回调重试没有退避')
      },
    ],
    ['a step skipped', (page) => step(page, 'decide').skip('只影响内部')],
    ['a menu open', (page) => step(page, 'decide').item.getByLabel(/^更多/).click()],
    [
      'a skip without a reason',
      async (page) => {
        await page.keyboard.press('Escape')
        await step(page, 'delegate').skip('')
        await expect(page.getByRole('alert')).toContainText('写一个原因')
      },
    ],
    [
      'a contact value that is refused, and one that is changed',
      async (page) => {
        await page.getByText('在本机改', { exact: true }).click()
        await page.getByRole('textbox', { name: '聊天频道' }).fill('#war-room')
        await page.getByRole('button', { name: '保存聊天频道' }).click()
        await page.getByRole('textbox', { name: '电话号码' }).fill('BIG FIRE')
        await page.getByRole('button', { name: '保存电话号码' }).click()
        await expect(page.getByRole('alert').filter({ hasText: '没法拨' })).toBeVisible()
      },
    ],
    [
      'not saved',
      async (page) => {
        await page.evaluate(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError')
          }
        })
        await step(page, 'findCause').box.check()
        await expect(parts(page).notSaved).toBeVisible()
      },
    ],
    ['only unfinished steps', (page) => page.getByRole('button', { name: '只看未完成' }).first().click()],
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
      const found: string[] = []
      for (const [state, reach] of states) {
        await reach(page)
        found.push(...(await findings(page, state)))
      }
      expect(found).toEqual([])
    })
  }

  test('an incident that lay untouched, in English', async ({ page }) => {
    await page.setViewportSize({ width: 1360, height: 6000 })
    await page.clock.install({ time: '2026-11-22T03:00:00Z' })
    await page.goto('/en/during/during-an-incident/')
    await page.getByRole('checkbox', { name: /^Announce three names/ }).check()
    await page.clock.fastForward('20:00:00')
    await page.getByRole('checkbox', { name: /^Ask for an obvious cause/ }).click()
    await expect(page.getByRole('alert')).toContainText('Nothing was recorded here for 20 hours')
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
    const found = await findings(page, 'declaring')
    await answer(page, { title: '支付失败', startedAt: '2099-01-01T00:00' })
    await declaring(page).start.click()
    await expect(declaring(page).problem).not.toBeEmpty()
    found.push(...(await findings(page, 'a start that lies ahead')))
    await answer(page, { startedAt: '2026-11-22T10:00', commander: '王芳' })
    await declaring(page).start.click()
    await expect(page.getByText('过期').first()).toBeVisible()
    await addNote(page, 'TODO 查退避')
    found.push(...(await findings(page, 'overdue')))
    const { text } = await downloaded(page, handing(page).export)
    await page.keyboard.press('?')
    found.push(...(await findings(page, 'the keys')))
    await page.keyboard.press('Escape')
    await archive(page).press('删除', '支付失败')
    found.push(...(await findings(page, 'deleting')))
    await page.keyboard.press('Escape')

    const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    await other.setViewportSize({ width: 1360, height: 6000 })
    await other.goto(new URL(INCIDENT_PAGE, page.url()).href)
    await give(other, 'not a handover')
    await expect(handing(other).refused).not.toBeEmpty()
    found.push(...(await findings(other, 'an import that is refused')))
    await give(other, text)
    await expect(handing(other).accept).toBeVisible()
    found.push(...(await findings(other, 'what an import would add')))
    await bar(other).drill.click()
    await declaring(other).start.click()
    await expect(declaring(other).dialog).toHaveCount(0)
    found.push(...(await findings(other, 'a drill')))
    await other.context().close()
    expect(found).toEqual([])
  })

  test('the search, waiting, answering and without an answer', async ({ page }) => {
    await page.goto('/training/glossary/')
    await page.keyboard.press('/')
    const box = page.getByRole('dialog', { name: '搜索' })
    await expect(box.getByRole('status')).toContainText('输入要找的词')
    const found = await findings(page, 'waiting')
    await box.getByRole('searchbox').fill('指挥官')
    await expect(box.getByRole('listitem').first()).toBeVisible()
    found.push(...(await findings(page, 'answering')))
    await box.getByRole('searchbox').fill('qxzqxz')
    await expect(box.getByRole('status')).toContainText('没有找到')
    found.push(...(await findings(page, 'without an answer')))
    expect(found).toEqual([])
  })

  test('the calculator, asking and answering', async ({ page }) => {
    await page.goto('/after/postmortem-process/')
    const severity = page.getByRole('combobox', { name: '严重级别', exact: true })
    await severity.selectOption('SEV-2')
    await page.getByRole('combobox', { name: '时区', exact: true }).fill('Mars')
    await page.getByLabel('事件结束时间', { exact: true }).fill('2026-09-29T18:00')
    const found = await findings(page, 'asking')
    await page.getByRole('combobox', { name: '时区', exact: true }).fill('Asia/Shanghai')
    await page.getByLabel('会议时间', { exact: true }).fill('2026-10-20T10:00')
    await expect(page.getByRole('status', { name: '会议最晚日期' }).locator('time')).toBeVisible()
    found.push(...(await findings(page, 'answering')))
    await page.getByLabel('事件结束时间', { exact: true }).fill('2060-09-29T18:00')
    await expect(page.getByText('暂定').first()).toBeVisible()
    found.push(...(await findings(page, 'provisional')))
    expect(found).toEqual([])
  })

  test('the generator, empty and filled', async ({ page }) => {
    await page.goto('/after/postmortem-template/')
    const title = page.getByRole('textbox', { name: '标题', exact: true })
    await expect(title).toBeEnabled()
    const found = await findings(page, 'empty')
    await addNote(page, '支付回调超时')
    await addNote(page, 'TODO 回调重试没有退避')
    await title.fill('支付回调超时')
    await page.getByRole('textbox', { name: '概述' }).fill('写得像样的一段。')
    await page.getByRole('combobox', { name: '严重级别', exact: true }).selectOption('SEV-1')
    found.push(...(await findings(page, 'filled')))
    expect(found).toEqual([])
  })
})
