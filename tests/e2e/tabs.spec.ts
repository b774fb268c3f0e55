import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { addNote, DURING, parts, type StepName, step } from '../fixtures/during.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

const WORK: { ticks: StepName[]; notes: string[] }[] = [
  { ticks: ['announce', 'findCause'], notes: ['第一个标签页，第 1 条', '第一个标签页，第 2 条'] },
  { ticks: ['delegate', 'decide'], notes: ['第二个标签页，第 1 条', '第二个标签页，第 2 条'] },
  { ticks: ['statusBot', 'logActions'], notes: ['第三个标签页，第 1 条', '第三个标签页，第 2 条'] },
  { ticks: ['investigate', 'monitor'], notes: ['第四个标签页，第 1 条', '第四个标签页，第 2 条'] },
]

async function openTabs(context: BrowserContext, count: number): Promise<Page[]> {
  const tabs = await Promise.all(Array.from({ length: count }, () => context.newPage()))
  await Promise.all(tabs.map((tab) => tab.goto(DURING)))
  return tabs
}

/** Ticks and notes of one tab, as fast as it goes. */
async function work(tab: Page, share: number): Promise<void> {
  const { ticks, notes } = WORK[share] as (typeof WORK)[number]
  for (const [index, name] of ticks.entries()) {
    await step(tab, name).box.check()
    await addNote(tab, notes[index] as string)
  }
}

async function expectUnion(tabs: Page[]): Promise<void> {
  const done = WORK.slice(0, tabs.length)
  const total = done.flatMap(({ ticks, notes }) => [...ticks, ...notes]).length
  for (const tab of tabs) {
    await expect(parts(tab).timeline).toHaveCount(total)
    for (const { ticks, notes } of done) {
      for (const name of ticks) await expect(step(tab, name).box).toBeChecked()
      for (const note of notes) await expect(parts(tab).timeline.filter({ hasText: note })).toHaveCount(1)
    }
  }
  const texts = await Promise.all(tabs.map((tab) => parts(tab).timeline.allTextContents()))
  for (const text of texts) expect(text).toEqual(texts[0])
  const entries = await storedEntries(tabs[0] as Page)
  expect(entries).toHaveLength(total)
  expect(new Set(entries.map((entry) => entry.incident)).size).toBe(1)
}

test('FAULTS 1: 4 tabs tick and note at once: nothing is lost and all agree', async ({ context }) => {
  const tabs = await openTabs(context, 4)
  await Promise.all(tabs.map((tab) => expect(parts(tab).note).toBeEnabled()))
  await Promise.all(tabs.map(work))
  await expectUnion(tabs)
  await Promise.all(tabs.map((tab) => tab.reload()))
  await expectUnion(tabs)
})

test('4 tabs that open in the same moment on an empty browser record one incident', async ({ context }) => {
  const tabs = await Promise.all(Array.from({ length: 4 }, () => context.newPage()))
  await Promise.all(
    tabs.map(async (tab, share) => {
      await tab.goto(DURING)
      await work(tab, share)
    }),
  )
  await expectUnion(tabs)
})

test('a tick on one page and a note on another page of the guide meet in one record', async ({ context }) => {
  const during = await context.newPage()
  const after = await context.newPage()
  await during.goto(DURING)
  await after.goto('after/after-an-incident/')
  await Promise.all([step(during, 'announce').box.check(), addNote(after, '通话结束了')])
  for (const tab of [during, after]) await expect(parts(tab).timeline).toHaveCount(2)
})

test('FAULTS 2: when one tab unticks what another skips in the same moment both end the same and the log keeps both', async ({
  context,
}) => {
  const [one, other] = (await openTabs(context, 2)) as [Page, Page]
  const contested = ['announce', 'findCause', 'delegate', 'decide'] as const
  for (const [round, name] of contested.entries()) {
    await step(one, name).box.check()
    await expect(step(other, name).box).toBeChecked()
    await step(other, name).choose(zh.checklist.step.skip)
    const reason = step(other, name).item.getByLabel(zh.checklist.step.reason)
    await reason.fill(`第 ${round + 1} 回`)
    await Promise.all([step(one, name).box.click(), reason.press('Enter')])

    // The tick, the click on it and the skip.
    for (const tab of [one, other]) await expect(parts(tab).timeline).toHaveCount(3 * (round + 1))
    const shown = await Promise.all([one, other].map((tab) => step(tab, name).item.ariaSnapshot()))
    expect(shown[0]).toBe(shown[1])
    const entries = await storedEntries(one)
    expect(entries).toHaveLength(3 * (round + 1))
    expect(entries.filter((entry) => entry.kind === 'step' && entry.reason === `第 ${round + 1} 回`)).toHaveLength(1)
  }
  const shown = await Promise.all(contested.map((name) => step(other, name).item.ariaSnapshot()))
  await one.reload()
  await expect(step(one, 'announce').box).toBeEnabled()
  for (const [round, name] of contested.entries()) {
    await expect.poll(() => step(one, name).item.ariaSnapshot()).toBe(shown[round])
  }
})

test('FAULTS 14: a tab that another one clears writes its record back', async ({ context }) => {
  const [one, other] = (await openTabs(context, 2)) as [Page, Page]
  await step(one, 'announce').box.check()
  await expect(step(other, 'announce').box).toBeChecked()
  const [entry] = await storedEntries(one)
  await other.evaluate(() => localStorage.clear())
  await expect.poll(() => storedEntries(one)).toEqual([entry])
  await expect(step(one, 'announce').box).toBeChecked()
  await one.reload()
  await expect(step(one, 'announce').box).toBeChecked()
})
