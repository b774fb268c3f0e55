import { expect, type Page, test } from '@playwright/test'
import { awake, openAwake } from '../fixtures/open-awake.ts'
import { addNote, DURING, step } from '../fixtures/during.ts'
import { DEEDS, recordOf } from '../fixtures/deeds.ts'
import type { Deed } from '../fixtures/deeds/deed.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { startOver } from '../fixtures/start-over.ts'
import { STILL, stillness } from '../fixtures/still.ts'
import { STORED_AT, storedKinds, storedLog } from '../fixtures/stored.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1360, height: 860 },
]
/** Pages that show the record at length; on any other, many entries look as three do. */
const TELLING = [DURING, INCIDENT_PAGE]
const FEW = 3
const MANY = 200
const MOST_TOGETHER = 8

/** Deeds that are done one after the other on a page that was opened with so many entries. */
interface Part {
  count: number
  deeds: Deed[]
}

/** Deeds by their islands, so few together that no timer which one of them starts comes due on a busy machine. */
function together(deeds: readonly Deed[]): Deed[][] {
  const parts: Deed[][] = []
  for (const island of new Set(deeds.map((deed) => deed.island))) {
    const own = deeds.filter((deed) => deed.island === island)
    const last = parts.at(-1)
    if (last && last.length + own.length <= MOST_TOGETHER) last.push(...own)
    else parts.push(own)
  }
  return parts
}

/**
 * Each deed with as few entries as it may be done with, and with many. Where there are none the first deed of each
 * island begins the record, so each begins anew.
 */
function partsOf(all: readonly Deed[], isTelling: boolean): Part[] {
  const fewest = (deed: Deed) => deed.needs ?? 0
  const first = all.filter((deed) => fewest(deed) === 0)
  const demanding = all.filter((deed) => fewest(deed) > 0).map(({ island }) => island)
  const islands = [...new Set(first.map(({ island }) => island))]
  const few = all.filter(({ island }) => !isTelling || demanding.includes(island))
  return [
    ...islands.map((island) => ({ count: 0, deeds: first.filter((deed) => deed.island === island) })),
    ...together(few).map((deeds) => ({ count: FEW, deeds })),
    ...together(isTelling ? all : []).map((deeds) => ({ count: MANY, deeds })),
  ]
    .map(({ count, deeds }) => ({ count, deeds: deeds.filter(({ most = count }) => count <= most) }))
    .filter(({ deeds }) => deeds.length > 0)
}

for (const size of SIZES)
  test.describe(`at ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size, permissions: ['clipboard-read', 'clipboard-write'] })
    for (const address of new Set(DEEDS.map((deed) => deed.address)))
      test(`FAULTS 48, 52, 97: nothing on ${address} moves under the reader, and the answer is in view and the focus stays`, async ({
        page,
      }) => {
        test.slow()
        await page.clock.install()
        const here = DEEDS.filter((deed) => deed.address === address)
        for (const { count, deeds } of partsOf(here, TELLING.includes(address))) {
          // An hour after the first entry: old enough for timers to be due, too fresh to be asked about.
          await page.clock.setSystemTime(Date.parse(STORED_AT) + 60 * 60_000)
          await startOver(page, address, count > 0 ? storedLog(recordOf(count), 10_000) : {})
          await awake(page)
          for (const deed of deeds)
            await test.step(`${deed.island}, with ${count} entries: ${deed.name}`, () => tryDeed(page, deed, count))
        }
      })
  })

/** Runs in the page: whether something can be used, and all that is shown is awake. Then it is brought to the middle. */
function readied(element: Element): boolean {
  // Playwright scrolls the page on when what it is to press doesn't take it yet. And what a tab shows has come when all of
  // it is awake: on a busy machine one part of it may be ready before another.
  const isUsable = !element.matches(':disabled') && !element.closest('[aria-disabled=true]')
  if (!isUsable || document.querySelector('[role=tabpanel]:not([hidden]) astro-island[ssr]')) return false
  if (!element.closest('.bar')) element.scrollIntoView({ block: 'center' })
  return true
}

async function tryDeed(page: Page, deed: Deed, count: number): Promise<void> {
  await deed.before?.(page)
  const at = deed.at(page)
  await expect.poll(() => at.evaluate(readied), { message: `${deed.name}: can be done` }).toBe(true)
  const outcome = await stillness(page, at, () => deed.act(page, at), deed.answer)
  if (deed.movesOthers) outcome.readPx = 0
  expect.soft(outcome, `${deed.name}, with ${count} entries`).toEqual(STILL)
  await deed.after?.(page)
}

for (const [size, from] of [
  [SIZES[0], 0],
  [SIZES[0], 1_500],
  [SIZES[1], 1_500],
] as const)
  test(`FAULTS 48: what arrives from another tab moves nothing on the page at ${size?.width} px, read from ${from} px on`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(size ?? { width: 1360, height: 860 })
    await openAwake(page, DURING)
    const other = await context.newPage()
    await openAwake(other, DURING)
    await page.evaluate((top) => scrollTo(0, top), from)
    const pressed = page.getByRole('main')
    const outcome = await stillness(page, pressed, async () => {
      await step(other, 'decide').box.check()
      await expect(step(page, 'decide').box).toBeChecked()
    })
    expect(outcome.readPx).toBe(0)
  })

test('FAULTS 48, 50: the first tick after a note by the bar of a phone counts, though the bar grows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openAwake(page, DURING)
  await addNote(page, '网关在重启')
  const { box } = step(page, 'findCause')
  await box.scrollIntoViewIfNeeded()
  const { x, y } = (await box.boundingBox()) ?? { x: 0, y: 0 }
  await page.mouse.click(x + 12, y + 12)
  await expect(box).toBeChecked()
  expect(await storedKinds(page)).toEqual(['note', 'step'])
})
