import { expect, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { plant, STORED_AT, storedEntries, storedLog } from '../fixtures/stored.ts'
import {
  actionOf,
  COMMAND,
  DECLARED,
  dueAt,
  left,
  openMore,
  openTimers,
  overdue,
  timer,
  timerButton,
  timers,
} from '../fixtures/timers.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { en, zh } from '../fixtures/words.ts'

const { names, ...words } = zh.timers
const COMMANDER = zh.roles['incident-commander']

/** How the row of a timer reads; what is left is a pattern. */
function row(name: string, more: string, time: string, due: string): RegExp {
  return new RegExp(`^${name}${more}${fill(words.left, { time })}${dueAt(due)}`)
}

test('each timer of an incident says what is left and when it is due, the earliest first', async ({ page }) => {
  await openTimers(page, 2)
  const rows = timers(page).getByRole('listitem')
  await expect(rows).toHaveText([
    row(names.public, fill(words.nextPost, { stage: words.stages.investigating }), String.raw`0[23]:\d\d`, '11:05'),
    row(names.deputy, '', String.raw`0[78]:\d\d`, '11:10'),
    row(names.executives, '', String.raw`2[78]:\d\d`, '11:30'),
    row(names.handover, fill(words.limit, { time: '14:00' }), String.raw`5[78]:\d\d`, '12:00'),
  ])
  await page.clock.fastForward('03:30')
  await expect(rows.first()).toContainText(overdue(String.raw`00:\d\d`))
})

test('a page without an incident has no timers and says when they come', async ({ page }) => {
  const trouble = await watch(page)
  await page.goto(INCIDENT_PAGE)
  await expect(timers(page)).toContainText(words.none)
  expect(trouble).toEqual(NO_TROUBLE)
})

test.describe('a timer is answered', () => {
  test('an update that was sent begins the next period and can be taken back; a public post leads to the next text, the deputy’s callout is done', async ({
    page,
  }) => {
    await openTimers(page, 2)
    await timerButton(page, actionOf(words.sent, names.executives)).click()
    await expect(timer(page, names.executives)).toContainText(dueAt('11:32'))
    expect((await storedEntries(page)).at(-1)).toMatchObject({ kind: 'update', audience: 'executives' })
    await expect(
      page.getByRole('status').filter({ hasText: fill(words.said, { what: actionOf(words.sent, names.executives) }) }),
    ).toBeVisible()
    await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
    await expect(timer(page, names.executives)).toContainText(dueAt('11:30'))
    await expect(timerButton(page, actionOf(words.sent, names.executives))).toBeFocused()

    await timerButton(page, actionOf(words.sent, names.public)).click()
    await expect(timer(page, names.public)).toContainText(fill(words.nextPost, { stage: words.stages.scope }))
    await expect(timer(page, names.public)).toContainText(dueAt('11:07'))

    await timerButton(page, actionOf(words.done, names.deputy)).click()
    await expect(timer(page, names.deputy)).toContainText(dueAt('11:12'))
  })

  test('one that is due is put off, the log says for how long, and the focus stays in its row', async ({ page }) => {
    const putOff = fill(words.snooze, { minutes: 10 })
    await openTimers(page, 4)
    await expect(timerButton(page, actionOf(putOff, names.executives))).toHaveCount(0)
    await timerButton(page, actionOf(putOff, names.public)).press('Enter')
    await expect(timer(page, names.public)).toContainText(dueAt('11:14'))
    await expect(timerButton(page, actionOf(words.sent, names.public))).toBeFocused()
    expect((await storedEntries(page)).at(-1)).toMatchObject({
      kind: 'timer',
      timer: 'public',
      act: 'snoozed',
      minutes: 10,
    })
  })
})

test.describe('the commander’s limit', () => {
  test('is three hours, and only a new commander moves it', async ({ page }) => {
    await openTimers(page, 181)
    const row = timer(page, names.handover)
    await expect(row).toContainText(words.limitReached)
    await expect(row).toContainText(overdue(String.raw`01:\d\d`))
    await expect(row.getByRole('button')).toHaveCount(0)
    await row.getByRole('link', { name: words.changeCommander }).click()
    await page.getByRole('textbox', { name: COMMANDER }).fill('李雷')
    await page.getByRole('textbox', { name: COMMANDER }).press('Enter')
    await expect(row).toContainText(fill(words.limit, { time: '17:01' }))
  })
})

test.describe('a time-box', () => {
  test('is five minutes long unless told otherwise, comes due and is done', async ({ page }) => {
    await openTimers(page, 2)
    await page.getByRole('textbox', { name: words.boxLabel }).fill('数据库组查到了什么')
    await page.getByRole('textbox', { name: words.boxLabel }).press('Enter')
    await expect(timer(page, '数据库组查到了什么')).toContainText(dueAt('11:07'))
    await page.clock.fastForward('05:10')
    await expect(timer(page, '数据库组查到了什么')).toContainText(overdue())
    await timerButton(page, actionOf(words.done, '数据库组查到了什么')).click()
    await expect(timer(page, '数据库组查到了什么')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: words.title })).toBeFocused()
  })

  test('FAULTS 54: that is started with Enter twice runs once; its minutes are there again after a reload (FAULTS 69)', async ({
    page,
  }) => {
    await openTimers(page, 2)
    const minutes = page.getByRole('spinbutton', { name: words.boxMinutes })
    await minutes.fill('25')
    await page.reload()
    await openMore(page)
    await expect(minutes).toHaveValue('25')
    await page.getByRole('textbox', { name: words.boxLabel }).fill('数据库组查到了什么')
    await page.getByRole('textbox', { name: words.boxLabel }).press('Enter')
    await page.keyboard.press('Enter')
    await expect(timer(page, '数据库组查到了什么')).toBeVisible()
    await expect(timer(page, words.boxUnnamed)).toHaveCount(0)
    const started = (await storedEntries(page)).filter((entry) => entry.kind === 'timer' && entry.act === 'started')
    expect(started).toMatchObject([{ minutes: 25 }])
    await expect(minutes).toHaveValue('5')
  })

  test('runs before anything is declared, without a word', async ({ page }) => {
    await page.goto(INCIDENT_PAGE)
    await openMore(page)
    await page.getByRole('spinbutton', { name: words.boxMinutes }).fill('15')
    await timerButton(page, words.boxStart).click()
    await expect(timer(page, words.boxUnnamed)).toContainText(left('1[45]:'))
    expect((await storedEntries(page)).at(-1)).toMatchObject({
      kind: 'timer',
      act: 'started',
      minutes: 15,
      label: words.boxUnnamed,
    })
  })

  test('of no length isn’t started; one is stopped and comes back', async ({ page }) => {
    await openTimers(page, 2)
    const minutes = page.getByRole('spinbutton', { name: words.boxMinutes })
    for (const wrong of ['', '0', '-5', '2000']) {
      await minutes.fill(wrong)
      await timerButton(page, words.boxStart).click()
    }
    expect((await storedEntries(page)).filter(({ kind }) => kind === 'timer')).toEqual([])
    await minutes.fill('5')
    await timerButton(page, words.boxStart).click()
    await timerButton(page, actionOf(words.stop, words.boxUnnamed)).click()
    await expect(timer(page, words.boxUnnamed)).toHaveCount(0)
    await page.getByRole('button', { name: zh.incident.bar.undo, exact: true }).click()
    await expect(timer(page, words.boxUnnamed)).toContainText(dueAt('11:07'))
  })
})

test('a lesser incident gets its executive summaries timed on request', async ({ page }) => {
  await openTimers(page, 2, [{ ...DECLARED, severity: 'SEV-4' }])
  await expect(timer(page, names.executives)).toHaveCount(0)
  await timerButton(page, words.startExecutives).click()
  await expect(timer(page, names.executives)).toContainText(dueAt('11:32'))
  await expect(timerButton(page, words.startExecutives)).toHaveCount(0)
})

test('the timers speak English on the English page', async ({ page }) => {
  const { names, ...words } = en.timers
  const publicUpdate = (action: string) => fill(words.actionOf, { action, timer: names.public })
  await page.clock.install({ time: Date.parse(STORED_AT) + 4 * 60_000 })
  await plant(page, storedLog([DECLARED, COMMAND], 0))
  await page.goto('en/incident/')
  const region = page.getByRole('region', { name: words.title })
  await expect(region.getByRole('button', { name: publicUpdate(words.sent) })).toBeVisible()
  await expect(region).toContainText(
    new RegExp(fill(words.left, { time: String.raw`00:\d\d` }) + fill(words.dueAt, { time: '11:05' })),
  )
  await expect(region).toContainText(fill(words.limit, { time: '14:00' }))
  await region.getByRole('button', { name: publicUpdate(fill(words.snooze, { minutes: 5 })) }).click()
  await expect(region).toContainText(fill(words.dueAt, { time: '11:09' }))
})
