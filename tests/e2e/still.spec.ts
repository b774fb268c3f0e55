import { expect, test } from '@playwright/test'
import { openAwake } from '../fixtures/open-awake.ts'
import { addNote, DURING, step } from '../fixtures/during.ts'
import { DEEDS, recordOf } from '../fixtures/deeds.ts'
import type { Deed } from '../fixtures/deeds/deed.ts'
import { STILL, stillness } from '../fixtures/still.ts'
import { plant, STORED_AT, storedKinds, storedLog } from '../fixtures/stored.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1360, height: 860 },
]
const COUNTS = [0, 3, 200]
/** The islands of each page, in parts of about as many deeds as a minute has room for. */
const PARTS = [...new Set(DEEDS.map((deed) => deed.address))].flatMap((address) => {
  const here = DEEDS.filter((deed) => deed.address === address)
  const parts: Deed[][] = []
  for (const island of new Set(here.map((deed) => deed.island))) {
    const deeds = here.filter((deed) => deed.island === island)
    const last = parts.at(-1)
    if (last && last.length + deeds.length <= 5) last.push(...deeds)
    else parts.push(deeds)
  }
  return parts.map((deeds) => ({ address, deeds, islands: [...new Set(deeds.map((deed) => deed.island))].join(', ') }))
})

for (const size of SIZES)
  test.describe(`at ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size, permissions: ['clipboard-read', 'clipboard-write'] })
    for (const count of COUNTS)
      for (const { address, islands, deeds } of PARTS) {
        const done = deeds.filter(({ needs = 0, most = count }) => needs <= count && count <= most)
        if (done.length === 0) continue
        test(`FAULTS 48, 52, 97: nothing on ${address} moves under the reader, and the answer is in view and the focus stays, with ${count} entries: ${islands}`, async ({
          page,
        }) => {
          // An hour after the first entry: old enough for timers to be due, too fresh to be asked about.
          await page.clock.install({ time: Date.parse(STORED_AT) + 60 * 60_000 })
          await plant(page, count > 0 ? storedLog(recordOf(count), 10_000) : {})
          await openAwake(page, address)
          for (const deed of done) {
            await deed.before?.(page)
            const at = deed.at(page)
            // Playwright scrolls the page on when what it is to press doesn't take it yet.
            await expect(at).toBeEnabled()
            await at.evaluate((element) => {
              if (!element.closest('.bar')) element.scrollIntoView({ block: 'center' })
            })
            const outcome = await stillness(page, at, () => deed.act(page, at), deed.answer)
            if (deed.movesOthers) outcome.readPx = 0
            expect.soft(outcome, deed.name).toEqual(STILL)
            await deed.after?.(page)
          }
        })
      }
  })

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
