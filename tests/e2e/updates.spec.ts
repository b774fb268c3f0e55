import { expect, type Page, test } from '@playwright/test'
import type { Happening } from '../../src/domain/log/entry.ts'
import { fill } from '../../src/i18n/format.ts'
import { clipboardText } from '../fixtures/clipboard.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import { bar, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { timer } from '../fixtures/timers.ts'
import { en, zh } from '../fixtures/words.ts'

const { texts: updates, audiences, stages, leaks, ...words } = zh.updateTexts
const { texts, minutes } = updates
/** What stands over the public text of a stage. */
const publicAt = (stage: keyof typeof stages) =>
  fill(words.withStage, { audience: audiences.public, stage: stages[stage] })
const PUBLIC = new RegExp(`^${audiences.public}`)
const FIRST = publicAt('investigating')

const DECLARED: Happening = { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false }
const COMMAND: Happening = { kind: 'role', role: 'incident-commander', person: '王芳' }

const region = (page: Page) => page.getByRole('region', { name: words.title })
const text = (page: Page, name: string | RegExp) => region(page).getByRole('textbox', { name })
const button = (page: Page, name: string) => region(page).getByRole('button', { name, exact: true })
const says = (page: Page, words: string | RegExp) =>
  expect(bar(page).toast.filter({ hasText: words })).toBeInViewport({ ratio: 1 })
const sent = (what: string) => fill(words.sentOf, { what })
const copy = (what: string) => fill(words.copyOf, { what })
/** A text as it is filled in; what isn't given may be anything. */
const filled = (text: string, values: Record<string, string>) =>
  new RegExp(`^${fill(text, values).replaceAll(/\{\w+\}/g, '.*')}$`)
const afterMinutes = (count: number) => ({ elapsed: fill(minutes, { minutes: count }) })

/** Opens the page of an incident that was declared at 11:00, some minutes later. */
async function open(page: Page, minute: number, happenings: Happening[] = [DECLARED, COMMAND]): Promise<void> {
  await page.clock.install({ time: Date.parse(STORED_AT) + minute * 60_000 })
  await plant(page, storedLog(happenings, 0))
  await page.goto(`${INCIDENT_PAGE}#updates`)
  await expect(text(page, PUBLIC)).toBeVisible()
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

test('says that no recovery time may be promised, with or without an incident', async ({ page }) => {
  await page.goto(`${INCIDENT_PAGE}#updates`)
  await expect(region(page)).toContainText(words.noPromise)
  await expect(region(page).getByRole('textbox')).toHaveCount(0)
})

test('each audience has its text, filled in from the record, and a copy tells how many gaps are left, or that it was refused', async ({
  page,
}) => {
  const known = { severity: 'SEV-1', title: '支付回调超时' }
  await open(page, 3)
  await expect(text(page, FIRST)).toHaveValue(filled(texts.investigating, { next: '11:08', zone: '中国标准时间' }))
  await expect(text(page, audiences.executives)).toHaveValue(
    filled(texts.executives, { ...known, ...afterMinutes(3), commander: '王芳', next: '11:33' }),
  )
  for (const [name, value] of [
    [audiences.team, filled(texts.team, { roles: fill(texts.roles, { commander: '王芳' }) })],
    [audiences.status, filled(texts.status, { ...known, ...afterMinutes(3) })],
    [audiences.stakeholders, /#incident-updates/],
  ] as const) {
    await region(page).getByText(name, { exact: true }).click()
    await expect(text(page, name)).toHaveValue(value)
  }
  // What nobody keeps in the log can only be copied.
  for (const name of [audiences.status, audiences.stakeholders]) {
    await expect(button(page, copy(name))).toBeVisible()
    await expect(button(page, sent(name))).toHaveCount(0)
  }
  await button(page, copy(audiences.executives)).click()
  await says(page, words.copied + fill(words.gaps, { count: 3 }))
  await expect.poll(() => clipboardText(page)).toMatch(filled(texts.executives, {}))
  await button(page, copy(FIRST)).click()
  await expect.poll(() => clipboardText(page)).toMatch(filled(texts.investigating, {}))
  await says(page, new RegExp(`^${words.copied}$`))
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    document.execCommand = () => false
  })
  await button(page, copy(audiences.executives)).click()
  await says(page, words.copyFailed)
})

test('what is sent is written down, leads to the next public text, and can be taken back', async ({ page }) => {
  await open(page, 3)
  await button(page, sent(FIRST)).click()
  await says(page, fill(words.said, { what: FIRST }))
  await expect(text(page, publicAt('scope'))).toHaveValue(filled(texts.scope, {}))
  await expect(timer(page, zh.timers.names.public)).toContainText(
    fill(zh.timers.nextPost, { stage: zh.timers.stages.scope }),
  )
  await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
  await expect(text(page, FIRST)).toBeVisible()
  await region(page).getByText(audiences.team).click()
  await button(page, sent(audiences.team)).click()
  const entries = await storedEntries(page)
  expect(entries.slice(2)).toMatchObject([
    { kind: 'update', audience: 'public' },
    { kind: 'retracted' },
    { kind: 'update', audience: 'team' },
  ])
})

test('FAULTS 73: what was sent is kept, and the next one begins with it; a promised time is advised against', async ({
  page,
}) => {
  await open(page, 31)
  const summary = text(page, audiences.executives)
  const typed = (await summary.inputValue()).replace('【现状】', '一半请求失败，预计 23:00 恢复')
  await summary.fill(typed)
  await page.clock.fastForward('00:02')
  await expect(region(page).getByRole('list', { name: words.advice })).toContainText('预计 23:00 恢复')
  await button(page, sent(audiences.executives)).click()
  await expect(page.getByText('已发更新').filter({ hasText: '一半请求失败' }).first()).toBeVisible()
  await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
  await expect(summary).toHaveValue(typed)
  await button(page, sent(audiences.executives)).click()
  await page.clock.fastForward('30:00')
  await page.reload()
  await expect(summary).toHaveValue(
    /已进行 1 小时 1 分钟。\n现状：一半请求失败，预计 23:00 恢复\n正在做：【进行中的动作】/,
  )
})

test('a text is warned of while something in it should not go out, a public one of hosts too', async ({ page }) => {
  await open(page, 3)
  const notices = region(page)
    .getByRole('status')
    .filter({ hasText: new RegExp(fill(leaks.found, { count: String.raw`\d+` })) })
  await text(page, audiences.executives).fill('db-3.internal 写满')
  await text(page, PUBLIC).fill('db-3.internal 写满，token=abcd1234efgh')
  await page.clock.fastForward('00:02')
  await expect(notices).toHaveCount(1)
  await expect(notices).toContainText(fill(leaks.found, { count: 2 }))
  await expect(region(page).getByText(`${leaks.kinds.token} token=…`)).toBeVisible()
  await text(page, PUBLIC).fill('消息队列写满')
  await page.clock.fastForward('00:02')
  await expect(notices).toHaveCount(0)
})

for (const [locale, root, { roster }] of [
  ['Chinese', '', zh.command],
  ['English', 'en/', en.command],
] as const) {
  const [deputy, scribe] = [roster.notNamed, roster.notNamed]
  const sentence = roster.drillMark + fill(roster.announcement, { commander: '王芳', deputy, scribe })

  test(`the sentence that announces the roles of a drill says so first in ${locale}`, async ({ page }) => {
    await plant(page, storedLog([{ ...DECLARED, drill: true }, COMMAND]))
    await page.goto(root + INCIDENT_PAGE)
    const region = page.getByRole('region', { name: roster.roles, exact: true })
    await expect(region.getByText(sentence, { exact: true })).toBeVisible()
    await region.getByRole('button', { name: roster.copyAnnouncement }).click()
    await expect.poll(() => clipboardText(page)).toBe(sentence)
  })
}

test('the times of a text go on with the clock, but not under the cursor, and until somebody edits it', async ({
  page,
}) => {
  await open(page, 3)
  await text(page, audiences.executives).focus()
  await page.clock.fastForward('02:00')
  await expect(text(page, FIRST)).toHaveValue(/11:10/)
  await expect(text(page, audiences.executives)).toHaveValue(filled(texts.executives, afterMinutes(3)))
  await text(page, audiences.executives).blur()
  await expect(text(page, audiences.executives)).toHaveValue(filled(texts.executives, afterMinutes(5)))
  await text(page, audiences.executives).fill('正在回滚。')
  await page.clock.fastForward('05:00')
  await expect(text(page, audiences.executives)).toHaveValue('正在回滚。')
  await expect(region(page)).toContainText(words.edited)
  await button(page, copy(audiences.executives)).click()
  await expect.poll(() => clipboardText(page)).toBe('正在回滚。')
  await button(page, fill(words.refillOf, { what: audiences.executives })).click()
  await expect(text(page, audiences.executives)).toHaveValue(filled(texts.executives, afterMinutes(10)))
  await expect(text(page, audiences.executives)).toBeFocused()
  expect((await storedEntries(page)).filter(({ kind }) => kind === 'field')).toEqual([])
})

test('every text of a drill says so first, and that mark is no gap', async ({ page }) => {
  await open(page, 3, [{ ...DECLARED, drill: true }])
  await expect(text(page, PUBLIC)).toHaveValue(new RegExp(`^${updates.drill}`))
  await expect(text(page, audiences.executives)).toHaveValue(new RegExp(`^${updates.drill}`))
  await button(page, copy(FIRST)).click()
  await says(page, new RegExp(`^${words.copied}$`))
})

test('after the end the last public text is offered', async ({ page }) => {
  await open(page, 30, [DECLARED, { kind: 'update', audience: 'public' }, { kind: 'ended' }])
  await expect(text(page, publicAt('resolved'))).toHaveValue(filled(texts.resolved, {}))
})
