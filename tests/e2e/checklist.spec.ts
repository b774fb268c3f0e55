import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { browserArguments, browserPath } from '../browser.mjs'
import { addNote, DURING, parts, step } from '../fixtures/during.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

test.describe('ticking', () => {
  test.beforeEach(({ page }) => page.goto(DURING))

  test('ticks and a skip with its reason are still there after a reload', async ({ page }) => {
    await parts(page).myRole.selectOption({ label: '事件指挥官' })
    await parts(page).myName.fill('王芳')
    for (const name of ['announce', 'findCause', 'delegate'] as const) await step(page, name).box.check()
    await step(page, 'decide').skip('影响仅限内部')
    await page.reload()
    for (const name of ['announce', 'findCause', 'delegate'] as const) {
      await expect(step(page, name).box).toBeChecked()
      await expect(step(page, name).item).toContainText(/\d\d:\d\d 王芳/)
    }
    await expect(step(page, 'decide').box).not.toBeChecked()
    await expect(step(page, 'decide').box).toHaveAccessibleDescription(/已跳过.*王芳.*影响仅限内部/)
    await expect(parts(page).myRole).toHaveValue('incident-commander')
    await expect(parts(page).myName).toHaveValue('王芳')
    await expect(page.getByRole('link', { name: /^事件指挥官/ }).first()).toContainText('4 / 7')
  })

  test('a skip needs a reason, and says so', async ({ page }) => {
    await step(page, 'decide').skip('  ')
    await expect(page.getByRole('alert')).toContainText('写一个原因')
    await expect(page.getByLabel('跳过的原因')).toHaveAttribute('aria-invalid', 'true')
    expect(await storedEntries(page)).toEqual([])
    await page.getByRole('button', { name: '取消' }).click()
    await expect(page.getByLabel('跳过的原因')).toHaveCount(0)
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
    await page.getByRole('link', { name: 'English version of this page' }).click()
    await expect(page).toHaveURL(/\/en\/during\/during-an-incident\//)
    const english = (name: RegExp) => page.getByRole('checkbox', { name })
    await expect(english(/^Write a note for each major action/)).toBeChecked()
    await expect(english(/^Write a note for each major action/)).toBeInViewport()
    await expect(english(/^Announce three names/)).toBeChecked()
    await expect(english(/^Listen for the deputy/)).toHaveAccessibleDescription(/Skipped.*只影响内部/)
    await page.getByRole('link', { name: '本页中文版' }).click()
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
    await expect(timeline.nth(1)).toContainText('撤销：在通话和聊天里宣布三个名字')
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
    await expect(step(page, 'statusBot').item.getByRole('status')).toHaveText('链接已复制')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(link).hash).toBe('#scribe/start-status-bot')
    expect(new URL(link).pathname).toBe(DURING)
  })

  test('a copy that is refused is not called copied', async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await step(page, 'statusBot').choose('复制步骤链接')
    await expect(step(page, 'statusBot').item.getByRole('status')).toContainText('没有复制成功')
    await expect(page).toHaveURL(/#scribe\/start-status-bot$/)
  })
})

test.describe('the incident that a tick opens', () => {
  test.beforeEach(({ page }) => page.goto(DURING))

  test('the first tick opens an unnamed one, without a question', async ({ page }) => {
    await expect(parts(page).bar).toContainText('没有打开的事件')
    await step(page, 'announce').box.check()
    await expect(parts(page).bar).toContainText('未命名事件')
    await expect(parts(page).bar).toContainText(/00:00:0\d/)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.goto('/after/postmortem-process/')
    await expect(parts(page).bar).toContainText('未命名事件')
  })

  test('the first note opens one too, and TODO makes it a to-do', async ({ page }) => {
    await addNote(page, '支付回调 P99 升到 40 s')
    await addNote(page, 'todo：回调重试没有退避')
    await expect(parts(page).bar).toContainText('未命名事件')
    await expect(parts(page).note).toHaveValue('')
    await expect(parts(page).bar.getByRole('status').filter({ hasText: '已记下' })).toHaveCount(1)
    await expect(parts(page).timeline).toHaveText([/支付回调 P99 升到 40 s$/, /TODO 回调重试没有退避$/])
  })

  test('重新开始 archives it in one tap, here and in the other tab, and nothing of it is lost', async ({
    page,
    context,
  }) => {
    const other = await context.newPage()
    await other.goto(DURING)
    await step(page, 'announce').box.check()
    await addNote(page, '回滚了')
    await expect(parts(other).timeline).toHaveCount(2)
    await parts(page).startClean.click()
    for (const tab of [page, other]) {
      await expect(step(tab, 'announce').box).not.toBeChecked()
      await expect(parts(tab).bar).toContainText('没有打开的事件')
      await expect(parts(tab).timeline).toHaveCount(0)
    }
    await step(other, 'findCause').box.check()
    await expect(parts(page).timeline).toHaveCount(1)
    const entries = await storedEntries(page)
    expect(entries.map((entry) => entry.kind)).toEqual(['step', 'note', 'archived', 'step'])
    expect(new Set(entries.map((entry) => entry.incident)).size).toBe(2)
  })
})

test.describe('an incident that lay untouched', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: '2026-11-22T03:00:00Z' })
    await page.goto(DURING)
    await step(page, 'announce').box.check()
  })
  const question = /这次记录已经 \d+ 小时没有动静/

  test('for less than 12 hours is gone on with unasked', async ({ page }) => {
    await page.clock.fastForward('11:58:00')
    await step(page, 'findCause').box.check()
    await expect(page.getByText(question)).toHaveCount(0)
    await expect(parts(page).timeline).toHaveCount(2)
  })

  test('for 12 hours is offered for archiving before the next tick joins it', async ({ page }) => {
    await page.clock.fastForward('13:00:00')
    await step(page, 'findCause').box.click()
    await expect(page.getByRole('alert')).toContainText('这次记录已经 13 小时没有动静')
    // The box shows what is recorded, not what was clicked.
    await expect(step(page, 'findCause').box).not.toBeChecked()
    expect(await storedEntries(page)).toHaveLength(1)
    await page.getByRole('alert').getByRole('button', { name: '重新开始' }).click()
    await expect(step(page, 'findCause').box).toBeChecked()
    await expect(step(page, 'announce').box).not.toBeChecked()
    await expect(parts(page).timeline).toHaveCount(1)
    expect((await storedEntries(page)).map((entry) => entry.kind)).toEqual(['step', 'archived', 'step'])
  })

  test('is gone on with when the person says so, also by a skip after a reload', async ({ page }) => {
    await page.clock.fastForward('30:00:00')
    await page.reload()
    await step(page, 'decide').skip('已经公开')
    await expect(page.getByRole('alert')).toContainText('这次记录已经 30 小时没有动静')
    await page.getByRole('alert').getByRole('button', { name: '接着用' }).click()
    await expect(step(page, 'decide').item).toContainText('已经公开')
    await expect(step(page, 'announce').box).toBeChecked()
    await expect(parts(page).timeline).toHaveCount(2)
    await step(page, 'findCause').box.check()
    await expect(page.getByText(question)).toHaveCount(0)
  })

  test('asks before a note as well, and keeps the note', async ({ page }) => {
    await page.clock.fastForward('12:00:30')
    await addNote(page, '又超时了')
    await expect(page.getByRole('alert')).toContainText('这次记录已经 12 小时没有动静')
    await page.getByRole('alert').getByRole('button', { name: '重新开始' }).click()
    await expect(parts(page).timeline).toHaveText([/又超时了$/])
  })
})

test.describe('my role', () => {
  const folded = ['事件指挥官', '副指挥官', '主题专家', '客户联络员', '内部联络员']

  test('comes first in reading order, the others are folded and open one by one', async ({ page }) => {
    await page.goto(DURING)
    const { sections, myRole } = parts(page)
    await expect(sections.nth(2)).toHaveText('不要慌张')
    await myRole.selectOption({ label: '记录员' })
    await expect(sections.nth(2)).toHaveText('记录员')
    await expect(sections.nth(3)).toHaveText('不要慌张')
    await expect(step(page, 'statusBot').box).toBeVisible()
    await expect(step(page, 'stayOnTopic').box).toBeVisible()
    await expect(step(page, 'announce').box).toBeHidden()
    for (const role of folded) await expect(page.getByRole('button', { name: `展开: ${role}` })).toBeVisible()

    await page.getByRole('button', { name: '展开: 事件指挥官' }).click()
    await expect(step(page, 'announce').box).toBeVisible()
    await expect(step(page, 'investigate').box).toBeHidden()
    const fold = page.getByRole('button', { name: '收起: 事件指挥官' })
    await expect(fold).toHaveAttribute('aria-expanded', 'true')
    await fold.click()
    await expect(step(page, 'announce').box).toBeHidden()
  })

  test('is found again after a reload and in another tab, and can be given up', async ({ page, context }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: '主题专家' })
    await page.reload()
    await expect(parts(page).sections.nth(2)).toHaveText('主题专家')
    const other = await context.newPage()
    await other.goto(DURING)
    await expect(parts(other).sections.nth(2)).toHaveText('主题专家')
    await parts(other).myRole.selectOption({ label: '选我的角色' })
    for (const tab of [page, other]) {
      await expect(parts(tab).sections.nth(2)).toHaveText('不要慌张')
      await expect(step(tab, 'announce').box).toBeVisible()
    }
  })

  test('stands beside my ticks when I gave no name', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: '记录员' })
    await step(page, 'statusBot').box.check()
    await expect(step(page, 'statusBot').item).toContainText(/\d\d:\d\d 记录员/)
    await expect(parts(page).timeline.first()).toContainText('· 记录员')
  })
})

test('只看未完成 hides what is finished, in all roles, and stays chosen', async ({ page }) => {
  await page.goto(DURING)
  await step(page, 'announce').box.check()
  await step(page, 'decide').skip('已经公开')
  const toggle = page.getByRole('button', { name: '只看未完成' }).first()
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
  for (const box of boxes.slice(0, 10)) await box.check()
  await page.getByRole('button', { name: '只看未完成' }).first().click()
  await expect(page.getByText('这一段都做完了。')).toHaveCount(2)
})

test.describe('a link to a step', () => {
  const LINK = `${DURING}#incident-commander/announce-roles`

  test('scrolls to the step and marks it', async ({ page }) => {
    await page.goto(LINK)
    const { item, box } = step(page, 'announce')
    await expect(box).toBeEnabled()
    await expect(box).toBeInViewport()
    const background = (name: 'announce' | 'findCause') =>
      step(page, name).item.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await background('announce')).not.toBe(await background('findCause'))
    await expect(item).toHaveAttribute('id', 'incident-commander/announce-roles')
  })

  test('opens the folded section that holds the step, scrolls there and marks it', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: '记录员' })
    await expect(step(page, 'announce').box).toBeHidden()
    await page.goto('about:blank')
    await page.goto(LINK)
    const { item, box } = step(page, 'announce')
    await expect(box).toBeVisible()
    await expect(box).toBeInViewport()
    await expect(step(page, 'investigate').box).toBeHidden()
    await expect.poll(() => item.evaluate((element) => element.matches(':target'))).toBe(true)
  })

  test('does the same when it is followed on the page itself', async ({ page }) => {
    await page.goto(DURING)
    await parts(page).myRole.selectOption({ label: '记录员' })
    await expect(step(page, 'announce').box).toBeHidden()
    await page
      .getByRole('link', { name: /^事件指挥官/ })
      .first()
      .click()
    const { item, box } = step(page, 'announce')
    await expect(box).toBeInViewport()
    await expect.poll(() => item.evaluate((element) => element.matches(':target'))).toBe(true)
  })

  test('that is garbled stops nothing', async ({ page }) => {
    const trouble = await watch(page)
    for (const fragment of ['#%', '#%E0%A4%A', '#incident-commander/%zz', '#"><img src=x>', '#no/such-step']) {
      await page.goto('about:blank')
      await page.goto(DURING + fragment)
      await parts(page).myRole.selectOption({ label: fragment === '#%' ? '记录员' : '副指挥官' })
      await expect(step(page, 'announce').box).toBeHidden()
      await step(page, 'stayOnTopic').box.click()
    }
    await expect(parts(page).timeline).toHaveCount(5)
    expect(trouble).toEqual(NO_TROUBLE)
  })

  test('shows the step even when it is done and only unfinished ones are shown', async ({ page }) => {
    await page.goto(DURING)
    await step(page, 'announce').box.check()
    await page.getByRole('button', { name: '只看未完成' }).first().click()
    await expect(step(page, 'announce').item).toBeHidden()
    await page.goto('about:blank')
    await page.goto(LINK)
    await expect(step(page, 'announce').box).toBeInViewport()
  })
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

test('what was ticked and is no step of the page now is listed under 已移除步骤, and only there', async ({ page }) => {
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
  const removed = page.getByRole('region', { name: '已移除步骤' })
  await expect(removed.getByRole('listitem')).toHaveText([/^✓ 敲钟 11:00 · 王芳$/, /^跳过：点灯（没灯） 11:01$/])
  await expect(step(page, 'postRoles').box).toBeChecked()
  await page.goto('/after/after-an-incident/')
  await expect(parts(page).timeline).toHaveCount(3)
  await expect(removed).toHaveCount(0)
})
