import { expect, type Locator, type Page, test } from '@playwright/test'
import { fill } from '../../src/i18n/format.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { findings } from '../fixtures/findings.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'
import { openTimeline, timeline, numberedNotes, at, choose, MORE, openFilters } from '../fixtures/timeline-page.ts'
import { en, zh } from '../fixtures/words.ts'

const words = zh.timeline.island
const { entryWords, roles } = zh

test('the timeline is filtered by kind, by role and by person', async ({ page }) => {
  await openTimeline(page, [
    { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false, by: '王芳' },
    { kind: 'role', role: 'deputy', person: '李雷', by: '王芳' },
    { kind: 'step', step: 'during/during-an-incident:scribe/log', state: 'done', label: '记要点', by: '韩梅' },
    { kind: 'note', text: '一条', by: '李雷' },
    { kind: 'update', audience: 'public' },
    { kind: 'field', field: 'overview', value: '看不到的' },
  ])
  const { kind, who, rows } = timeline(page)
  await expect(rows).toHaveCount(5)
  await openFilters(page)
  const { groups } = words
  const declared = new RegExp(fill(entryWords.declared, { severity: 'SEV-2' }))
  const published = new RegExp(fill(entryWords.update, { audience: entryWords.audiences.public }))
  const named = new RegExp(fill(entryWords.role, { role: roles.deputy, person: '李雷' }))
  for (const [group, shown] of [
    [groups.notes, [/一条/]],
    [groups.steps, [/记要点/]],
    [groups.severity, [declared]],
    [groups.updates, [published]],
    [groups.roles, [named]],
  ] as const) {
    await kind.selectOption(group)
    await expect(rows).toHaveText([...shown])
  }
  await kind.selectOption(words.allKinds)
  await who.selectOption(roles.deputy)
  await expect(rows).toHaveText([named, /一条/])
  await who.selectOption(roles.scribe)
  await expect(rows).toHaveText([/记要点/])
  await who.selectOption('王芳')
  await expect(rows).toHaveText([declared, named])
  await who.press('Escape')
  await expect(who).toBeHidden()
  await expect(timeline(page).filter).toBeFocused()
})

test('text that looks like a page is shown as text', async ({ page }) => {
  const trouble = await watch(page)
  await openTimeline(page, [
    { kind: 'note', text: '<img src=x onerror=alert(1)>', by: '<b>constructor</b>' },
    { kind: 'note', text: '{minutes} __proto__', by: 'constructor' },
    { kind: 'role', role: 'deputy', person: 'toString' },
  ])
  await expect(timeline(page).rows).toHaveText([
    /<img src=x onerror=alert\(1\)> <b>constructor<\/b>/,
    /\{minutes\} __proto__ constructor/,
    new RegExp(fill(entryWords.role, { role: roles.deputy, person: 'toString' })),
  ])
  expect(trouble).toEqual(NO_TROUBLE)
})

test('without JavaScript one sentence says that the timeline needs it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const [address, sentence] of [
    [INCIDENT_PAGE, zh.checklist.needsScript],
    ['en/incident/', en.checklist.needsScript],
  ] as const) {
    await page.goto(address)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(
      page.getByRole('heading', { name: new RegExp(`^(${words.title}|${en.timeline.island.title})$`) }),
    ).toBeHidden()
  }
  await context.close()
})

test('waking changes nothing of the built timeline but what can be used and what time it is', async ({
  page,
  browser,
}) => {
  const asleep = await browser.newContext({ javaScriptEnabled: false })
  const builtPage = await asleep.newPage()
  await builtPage.goto(INCIDENT_PAGE)
  await openTimeline(page)
  const timelineOf = (of: Page) =>
    of.evaluate(() => {
      const part = document.querySelector('[aria-labelledby=timeline]')?.cloneNode(true) as Element
      for (const field of part.querySelectorAll('[disabled]')) field.removeAttribute('disabled')
      return part.outerHTML.replaceAll(/<!--.*?-->/g, '')
    })
  const [built, awake] = [await timelineOf(builtPage), await timelineOf(page)]
  await asleep.close()
  expect(built).toContain(words.empty)
  const timeNow = fill(words.now, { time: '11:00' })
  expect(awake).toContain(timeNow)
  expect(awake.replace(timeNow, words.timeChip)).toBe(built)
})

test('no state of the timeline has a violation', async ({ page }) => {
  const found: string[] = []
  const look = async (state: string) => {
    found.push(...(await findings(page, state, '[aria-labelledby=timeline]')))
  }
  await openTimeline(
    page,
    [...numberedNotes(12), { kind: 'note', text: '有图', todo: true, source: 'https://example.com/' }],
    at('03:30'),
  )
  await choose(page, '第 10 条', words.mark)
  await choose(page, '第 11 条', words.retract)
  await look('asked whether to retract')
  await timeline(page).row('第 11 条').getByRole('button', { name: words.retractNow }).click()
  await choose(page, '第 12 条', words.link)
  await timeline(page).row('第 12 条').getByRole('button', { name: words.save }).click()
  await timeline(page).add.click()
  await expect(timeline(page).alert).toHaveCount(2)
  await look('a link and a note refused')
  await timeline(page).row('有图').getByRole('button', { name: MORE }).click()
  await timeline(page).box.evaluate((element) => element.scrollTo(0, 0))
  await expect(timeline(page).whole.getByRole('button', { name: words.newest })).toBeVisible()
  await look('asked what to do, scrolled away')
  expect(found).toEqual([])
})

test('the timeline works in English, at the width of a phone, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.clock.setFixedTime(Date.parse(STORED_AT) + 600_000)
  await plant(page, storedLog([{ kind: 'note', text: 'https://example.com/'.repeat(20), by: 'Ada' }]))
  await openAwake(page, 'en/incident/')
  const { island } = en.timeline
  const row = page.getByRole('region', { name: island.title, exact: true }).getByRole('listitem')
  await expect(row).toHaveText(/^11:00https:.*\/ Ada/)
  await row.getByRole('button', { name: new RegExp(`^${fill(island.more, { entry: '' })}`) }).click()
  await row.getByRole('button', { name: island.retime }).click()
  await row.getByLabel(island.happenedAt).fill('2026-11-22T10:30')
  await row.getByRole('button', { name: island.save }).click()
  await expect(row).toHaveText(
    new RegExp(`^10:30https:.*/ Ada · ${island.late} · ${fill(island.recorded, { time: '11:00' })}`),
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('FAULTS 97: a press on the words beside a field leaves open what the field stands in', async ({ page }) => {
  await openTimeline(page, numberedNotes(2))
  const { kind, chip, clock } = timeline(page)
  /** Presses just above a field, where its name stands. */
  const pressName = async (field: Locator) => {
    const { x, y } = (await field.boundingBox()) ?? { x: 0, y: 0 }
    await page.mouse.click(x + 12, y - 10)
  }
  await openFilters(page)
  await pressName(kind)
  await expect(kind).toBeFocused()
  await chip.click()
  await expect(kind).toBeHidden()
  await pressName(clock)
  await expect(clock).toBeFocused()
  await page.getByRole('navigation').getByRole('link').first().focus()
  await expect(clock).toBeHidden()
})
