import { expect, type Page, test } from '@playwright/test'
import { ENTRY_PREFIX } from '../../src/domain/log/stored-entry.ts'
import { fill } from '../../src/i18n/format.ts'
import {
  addNote,
  bar,
  declare,
  downloaded,
  give,
  handing,
  INCIDENT_PAGE,
  openTab,
  take,
  archive,
  changeSeverity,
  endIncident,
} from '../fixtures/incident-page.ts'
import { storedKinds, storedTexts } from '../fixtures/stored.ts'
import { busy, fresh, exported, stored, restarted, exportedAll } from '../fixtures/transfer-page.ts'
import { zh } from '../fixtures/words.ts'

const words = zh.transfer.difference
const UNDONE = new RegExp(fill(words.undone, { count: '\\d+' }))
const COMMANDER = zh.roles['incident-commander']
const commander = (page: Page) =>
  page.getByRole('region', { name: zh.command.roster.roles }).getByRole('textbox', { name: COMMANDER })

test.describe('a file', () => {
  test('FAULTS 30: shows what it would add, changes nothing when it is declined, is merged after the yes and taken out by an undo, and the focus stays where the question was', async ({
    browser,
  }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压', 'TODO 查重试'])
    const theirs = await fresh(browser)
    const before = await storedTexts(theirs, ENTRY_PREFIX)
    const text = await exported(mine)
    await give(theirs, text)
    const { difference, accept, decline, outcome, undo } = handing(theirs)
    await expect(difference).toContainText(fill(words.adds, { count: 4, incidents: 1 }))
    await expect(difference).toContainText(`${words.newIncident}: SEV-2 · 支付回调超时`)
    const { declared, role, note } = zh.transfer.entryNouns
    const kinds = [
      [declared, 1],
      [role, 1],
      [note, 2],
    ] as const
    const counts = kinds.map(([kind, count]) => fill(words.count, { kind, count }))
    await expect(difference).toContainText(counts.join(' · '))
    expect(await storedTexts(theirs, ENTRY_PREFIX)).toEqual(before)
    await expect(bar(theirs).region).toContainText(zh.incident.bar.none)

    await decline.click()
    await expect(outcome(words.declined)).toBeInViewport({ ratio: 1 })
    expect(await storedTexts(theirs, ENTRY_PREFIX)).toEqual(before)

    await give(theirs, text)
    await accept.press('Enter')
    await expect(outcome(fill(words.merged, { count: 4 }))).toBeFocused()
    await undo.press('Enter')
    await expect(outcome(fill(words.undone, { count: 4 }))).toBeFocused()

    await give(theirs, text)
    await accept.click()
    await expect(outcome(fill(words.merged, { count: 4 }))).toBeInViewport({ ratio: 1 })
    await expect(undo).toBeInViewport({ ratio: 1 })
    expect(await stored(theirs)).toEqual(await stored(mine))
    for (const said of ['支付回调超时', 'SEV-2']) await expect(bar(theirs).region).toContainText(said)
    await expect(commander(theirs)).toHaveValue('小王')
    // The whole bar has heard of it: an incident that runs isn't declared.
    await expect(bar(theirs).declare).toHaveCount(0)

    await give(theirs, text)
    await expect(outcome(fill(words.nothingNew, { count: 4 }))).toBeInViewport({ ratio: 1 })
  })

  test('FAULTS 30: is taken out again by an undo, and only what came with it', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const theirs = await fresh(browser)
    await take(theirs, await exported(mine))
    await addNote(theirs, '我这边也看到了')
    const known = await stored(theirs)
    await addNote(mine, '加了容量')
    await declare(await restarted(mine), { title: '短信发不出' })
    await take(theirs, await exportedAll(mine))
    await addNote(theirs, '导入之后写的')
    const written = Object.entries(await stored(theirs)).filter(([, entry]) =>
      JSON.stringify(entry).includes('导入之后写的'),
    )
    expect(Object.keys(await stored(theirs)).length).toBeGreaterThan(Object.keys(known).length + 1)

    await handing(theirs).undo.click()
    await expect(handing(theirs).outcome(UNDONE)).toBeInViewport({ ratio: 1 })
    expect(await stored(theirs)).toEqual({ ...known, ...Object.fromEntries(written) })
    await expect(bar(theirs).region).toContainText('支付回调超时')
    await theirs.reload()
    expect(await stored(theirs)).toEqual({ ...known, ...Object.fromEntries(written) })
  })

  test('that is undone is gone in every tab, with what the clock had written into it', async ({ browser }) => {
    const mine = await fresh(browser)
    await declare(mine, { title: '支付回调超时' })
    const entries = JSON.parse(await exported(mine)) as {
      incidents: { entries: { at: string; recordedAt: string }[] }[]
    }
    // It began an hour ago: due moments have passed by the time it arrives.
    for (const entry of entries.incidents.flatMap((incident) => incident.entries)) {
      entry.at = entry.recordedAt = new Date(Date.parse(entry.at) - 3_600_000).toISOString()
    }
    const one = await fresh(browser)
    const other = await one.context().newPage()
    await other.goto(INCIDENT_PAGE)
    await take(one, JSON.stringify(entries))
    await expect(bar(other).region).toContainText('支付回调超时')
    await expect(one.getByText(fill(zh.entryWords.timer.overdue, { timer: '' })).first()).toBeVisible()
    await handing(one).undo.click()
    for (const tab of [one, other]) await expect(bar(tab).region).toContainText(zh.incident.bar.none)
    expect(await stored(one)).toEqual({})
  })

  test('that came through another tab meanwhile is left in by an undo', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const text = await exported(mine)
    const one = await fresh(browser)
    const other = await one.context().newPage()
    await other.goto(INCIDENT_PAGE)
    await give(one, text)
    await expect(handing(one).accept).toBeVisible()
    await take(other, text)
    await expect(bar(one).region).toContainText('支付回调超时')
    await handing(one).accept.click()
    await handing(one).undo.click()
    await expect(handing(one).outcome(UNDONE)).toBeInViewport({ ratio: 1 })
    expect(await stored(one)).toEqual(await stored(mine))
  })

  test('FAULTS 30: joins an incident that runs here: what would read differently is shown first, nothing is overwritten', async ({
    browser,
  }) => {
    const mine = await busy(browser, '支付回调超时', ['回调积压'])
    const theirs = await fresh(browser)
    await take(theirs, await exported(mine))
    await addNote(theirs, '这边的笔记')
    await changeSeverity(mine, 'SEV-1')
    await commander(mine).fill('老赵')
    await commander(mine).press('Enter')
    await expect.poll(async () => (await storedKinds(mine)).filter((kind) => kind === 'role')).toHaveLength(2)

    const before = await stored(theirs)
    await give(theirs, await exported(mine))
    const table = handing(theirs).difference.getByRole('table', { name: words.changes })
    await expect(table.getByRole('row')).toHaveText([
      words.what + words.before + words.after,
      `${zh.transfer.change.severity}SEV-2SEV-1`,
      `${COMMANDER}小王老赵`,
    ])
    expect(await stored(theirs)).toEqual(before)
    await handing(theirs).accept.click()
    await expect(bar(theirs).region).toContainText('SEV-1')
    await expect(commander(theirs)).toHaveValue('老赵')
    expect(await stored(theirs)).toEqual({ ...before, ...(await stored(mine)) })
  })

  test('of another incident doesn’t push aside the one that runs here', async ({ browser }) => {
    const mine = await busy(browser, '支付回调超时', [])
    const theirs = await busy(browser, '短信发不出', ['通道切换'])
    const before = await stored(theirs)
    await take(theirs, await exported(mine))
    await expect(bar(theirs).region).toContainText('短信发不出')
    await addNote(theirs, '接着记')
    const after = await stored(theirs)
    expect(after).toMatchObject({ ...before, ...(await stored(mine)) })
    const added = Object.entries(after).find(([, entry]) => JSON.stringify(entry).includes('接着记'))
    expect(Object.keys(before)[0]?.split(':')[2]).toBe(added?.[0].split(':')[2])
    await theirs.getByRole('button', { name: words.open }).click()
    await expect(bar(theirs).region).toContainText('支付回调超时')
  })

  test('of a drill stays a drill, in the question, in the bar and beside a real one', async ({ browser }) => {
    const mine = await fresh(browser)
    await declare(mine, { title: '数据库只读' }, 'drill')
    const { name, text } = await downloaded(mine, handing(mine).export)
    expect(name).toMatch(/^poise-incident-drill-/)
    const idle = await fresh(browser)
    await give(idle, text, name)
    await expect(handing(idle).difference).toContainText(`${words.newIncident}: ${words.drill} · SEV-2 · 数据库只读`)
    await handing(idle).accept.click()
    await expect(bar(idle).region.getByRole('strong').filter({ hasText: zh.incident.bar.drill })).toBeVisible()
    expect((await downloaded(idle, handing(idle).export)).name).toMatch(/^poise-incident-drill-/)

    const real = await busy(browser, '支付回调超时', [])
    await take(real, text)
    await expect(bar(real).region).toContainText('支付回调超时')
    await expect(bar(real).region.getByRole('strong').filter({ hasText: zh.incident.bar.drill })).toHaveCount(0)
    await openTab(real, 'archive')
    await expect(archive(real).row('数据库只读')).toContainText(zh.archive.drill)
    await expect(archive(real).row('支付回调超时')).not.toContainText(zh.archive.drill)
  })
})

// In which order records meet, and how often, is asked of the log: tests/property/stores/log/tabs-transfer.test.ts.
test('two browsers that exchange files end with the same log', async ({ browser }) => {
  const mine = await busy(browser, '支付回调超时', ['回调积压'])
  const theirs = await fresh(browser)
  await take(theirs, await exported(mine))
  await addNote(mine, '主库恢复')
  await addNote(theirs, '对外更新写好了')
  await endIncident(theirs)
  await declare(await restarted(mine), { title: '短信发不出' })
  const [a, b] = [await exportedAll(mine), await exportedAll(theirs)]
  await take(mine, b)
  await take(theirs, a)
  const [left, right] = [await stored(mine), await stored(theirs)]
  expect(left).toEqual(right)
  for (const text of ['回调积压', '主库恢复', '对外更新写好了', '短信发不出'])
    expect(JSON.stringify(left)).toContain(text)
  expect(await exportedAll(mine)).toBe(await exportedAll(theirs))
})
