import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { browserArguments, browserPath } from '../browser.mjs'
import { fill } from '../../src/i18n/format.ts'
import { belowBase } from '../fixtures/base.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { DURING, parts, step, STEPS } from '../fixtures/during.ts'
import { bar } from '../fixtures/incident-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { en, zh } from '../fixtures/words.ts'

const { removed, section, step: words } = zh.checklist
const COMMANDER = zh.roles['incident-commander']

test.describe('ticking', () => {
  test.beforeEach(({ page }) => page.goto(DURING))

  test('ticks and a skip with its reason are still there after a reload', async ({ page }) => {
    await parts(page).myRole.selectOption({ label: COMMANDER })
    await parts(page).myName.fill('王芳')
    for (const name of ['announce', 'findCause', 'delegate'] as const) await step(page, name).box.check()
    await step(page, 'decide').skip('影响仅限内部')
    await page.reload()
    for (const name of ['announce', 'findCause', 'delegate'] as const) {
      await expect(step(page, name).box).toBeChecked()
      await expect(step(page, name).item).toContainText(/\d\d:\d\d 王芳/)
    }
    await expect(step(page, 'decide').box).not.toBeChecked()
    await expect(step(page, 'decide').box).toHaveAccessibleDescription(
      new RegExp(`${words.skipped}.*王芳.*影响仅限内部`),
    )
    await expect(parts(page).myRole).toHaveValue('incident-commander')
    await expect(parts(page).myName).toHaveValue('王芳')
    await expect(page.getByRole('link', { name: new RegExp(`^${COMMANDER}`) }).first()).toContainText('4 / 8')
  })

  test('a skip needs a reason, and says so', async ({ page }) => {
    await step(page, 'decide').skip('  ')
    await expect(page.getByRole('alert')).toContainText(words.reasonMissing)
    await expect(page.getByLabel(words.reason)).toHaveAttribute('aria-invalid', 'true')
    expect(await storedEntries(page)).toEqual([])
    await page.getByRole('button', { name: words.cancel }).click()
    await expect(page.getByLabel(words.reason)).toHaveCount(0)
  })

  test('a second tab shows each tick without a reload, and the other way round', async ({ page, context }) => {
    await step(page, 'announce').box.check()
    const other = await context.newPage()
    await other.goto(DURING)
    await expect(step(other, 'announce').box).toBeChecked()
    await step(other, 'findCause').box.check()
    await step(other, 'announce').box.uncheck()
    await expect(step(page, 'findCause').box).toBeChecked()
    await expect(step(page, 'announce').box).not.toBeChecked()
    await step(page, 'decide').skip('已经公开')
    await expect(step(other, 'decide').item).toContainText('已经公开')
  })

  test('the English page has the same ticks and opens at the step that was being read', async ({ page }) => {
    await step(page, 'announce').box.check()
    await step(page, 'decide').skip('只影响内部')
    await step(page, 'logActions').box.check()
    await step(page, 'logActions').item.evaluate((item) =>
      scrollTo(0, item.getBoundingClientRect().top + scrollY - 120),
    )
    await page.getByRole('link', { name: en.site.ownVersion }).click()
    await expect(page).toHaveURL(/\/en\/during\/during-an-incident\//)
    const english = (name: RegExp) => page.getByRole('checkbox', { name })
    await expect(english(/^Write a note for each major action/)).toBeChecked()
    await expect(english(/^Write a note for each major action/)).toBeInViewport()
    await expect(english(/^Announce three names/)).toBeChecked()
    await expect(english(/^Decide whether to announce/)).toHaveAccessibleDescription(
      new RegExp(`${en.checklist.step.skipped}.*只影响内部`),
    )
    await page.getByRole('link', { name: zh.site.ownVersion }).click()
    await expect(step(page, 'logActions').box).toBeChecked()
    await expect(step(page, 'logActions').box).toBeInViewport()
  })

  test('a tick is undone by unticking and by 撤销, and the timeline tells of it', async ({ page }) => {
    const { timeline } = parts(page)
    await step(page, 'announce').box.check()
    await step(page, 'announce').box.uncheck()
    await step(page, 'findCause').box.check()
    await step(page, 'findCause').choose('撤销')
    await step(page, 'decide').skip('已经公开')
    await step(page, 'decide').choose('撤销')
    for (const name of ['announce', 'findCause', 'decide'] as const)
      await expect(step(page, name).box).not.toBeChecked()
    await expect(step(page, 'decide').item).not.toContainText('已经公开')
    await expect(timeline).toHaveCount(6)
    await expect(timeline.nth(1)).toContainText(fill(zh.entryWords.open, { label: STEPS.announce }))
    await page.reload()
    await expect(timeline).toHaveCount(6)
    for (const name of ['announce', 'findCause', 'decide'] as const)
      await expect(step(page, name).box).not.toBeChecked()
  })

  test('the words of a step tick its box; a link in them opens instead', async ({ page }) => {
    await page.getByText('先问有没有明显原因').click()
    await expect(step(page, 'findCause').box).toBeChecked()
    await step(page, 'join').item.getByRole('link', { name: '通话' }).click({ trial: true })
    await expect(step(page, 'join').box).not.toBeChecked()
  })

  test('the menu copies a link that leads to the step', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await step(page, 'statusBot').choose('复制步骤链接')
    await expect(bar(page).toast).toHaveText(words.linkCopied)
    const link = await clipboardText(page)
    expect(new URL(link).hash).toBe('#scribe/start-status-bot')
    expect(belowBase(link)).toBe(DURING)
  })

  test('a copy that is refused is not called copied', async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
      document.execCommand = () => false
    })
    await step(page, 'statusBot').choose('复制步骤链接')
    await expect(bar(page).toast).toContainText(words.linkFailed)
    await expect(page).toHaveURL(/#scribe\/start-status-bot$/)
  })
})

test('只看未完成 hides what is finished, in all roles, and stays chosen', async ({ page }) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await step(page, 'decide').skip('已经公开')
  const toggle = page.getByRole('button', { name: section.onlyUnfinished }).first()
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  for (const name of ['announce', 'decide'] as const) await expect(step(page, name).item).toBeHidden()
  await expect(step(page, 'findCause').item).toBeVisible()
  await page.reload()
  await expect(step(page, 'announce').item).toBeHidden()
  await expect(step(page, 'findCause').item).toBeVisible()
  await toggle.click()
  await expect(step(page, 'announce').box).toBeChecked()
  await expect(step(page, 'announce').item).toBeVisible()
})

test('只看未完成 says when nothing is left to do', async ({ page }) => {
  await page.goto(DURING)
  const boxes = await page.getByRole('main').getByRole('checkbox').all()
  // Those of everyone and of the commander.
  for (const box of boxes.slice(0, 11)) await box.check()
  await page.getByRole('button', { name: section.onlyUnfinished }).first().click()
  await expect(page.getByText(section.allDone)).toHaveCount(2)
})

test('a browser that is closed and started again has every tick', async ({ baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-browser-'))
  const start = () =>
    chromium.launchPersistentContext(folder, {
      ...(browserPath() ? { executablePath: browserPath() as string } : {}),
      args: browserArguments,
      locale: 'zh-CN',
      ...(baseURL ? { baseURL } : {}),
    })
  /** Chromium writes storage down some seconds later; what lies on the disk is what counts. */
  const isWritten = (text: string) => {
    const database = join(folder, 'Default', 'Local Storage', 'leveldb')
    return readdirSync(database)
      .filter((name) => name.endsWith('.log'))
      .some((name) => readFileSync(join(database, name)).includes(text))
  }
  try {
    const first = await start()
    const page = await first.newPage()
    await page.goto(DURING)
    await parts(page).myName.fill('王芳')
    await step(page, 'announce').box.check()
    await step(page, 'decide').skip('已经公开')
    const [, last] = await storedEntries(page)
    await expect.poll(() => isWritten(last?.id ?? 'nothing was stored'), { timeout: 20_000 }).toBe(true)
    await first.close()

    const second = await start()
    const again = await second.newPage()
    await again.goto(DURING)
    await expect(step(again, 'announce').box).toBeChecked()
    await expect(step(again, 'announce').item).toContainText('王芳')
    await expect(step(again, 'decide').item).toContainText('已经公开')
    await second.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('FAULTS 15: what was ticked and is no step of the page now is listed under 已移除步骤, and only there', async ({
  page,
}) => {
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 300_000)
  await plant(
    page,
    storedLog([
      {
        kind: 'step',
        step: 'during/during-an-incident:scribe/ring-the-bell',
        state: 'done',
        label: '敲钟',
        by: '王芳',
      },
      {
        kind: 'step',
        step: 'during/during-an-incident:scribe/no-more',
        state: 'skipped',
        label: '点灯',
        reason: '没灯',
      },
      { kind: 'step', step: 'during/during-an-incident:scribe/post-roles', state: 'done', label: '写名字' },
    ]),
  )
  await page.goto(DURING)
  const list = page.getByRole('region', { name: removed.title })
  await expect(list.getByRole('listitem')).toHaveText([
    new RegExp(`^${fill(removed.done, { label: '敲钟' })} 11:00 · 王芳$`),
    new RegExp(`^${fill(removed.skipped, { label: '点灯', reason: '没灯' })} 11:01$`),
  ])
  await expect(step(page, 'postRoles').box).toBeChecked()
  await page.goto('after/after-an-incident/')
  await expect(parts(page).timeline).toHaveCount(3)
  await expect(list).toHaveCount(0)
})
