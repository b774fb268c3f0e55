import { expect, type Page, test } from '@playwright/test'
import { openAwake } from '../fixtures/open-awake.ts'
import { DEADLINE_PAGE } from '../fixtures/deadline-page.ts'
import { DURING } from '../fixtures/during.ts'
import { INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { GENERATOR } from '../fixtures/postmortem-page.ts'
import { notes } from '../fixtures/timeline-page.ts'
import { plant, STORED_AT, storedLog } from '../fixtures/stored.ts'
import { DECLARED } from '../fixtures/timers.ts'

const WIDTHS = [320, 390, 768, 1100, 1280, 1400, 1920]

/** Runs in the page: the controls that can't be seen, or pressed in their middle, where the focus has scrolled them. */
function outOfReach(): string[] {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (stop) => !stop.matches(':disabled, [tabindex="-1"]') && stop.checkVisibility({ visibilityProperty: true }),
  )
  const problems = new Set<string>()
  for (const stop of [...stops, ...stops.toReversed()]) {
    stop.focus()
    // Of a text, focus() shows the cursor alone; Tab shows the whole field.
    stop.scrollIntoView({ block: 'nearest' })
    if (document.activeElement !== stop) continue
    const [box] = stop.getClientRects()
    const name = `${stop.tagName} ${stop.getAttribute('aria-label') ?? stop.textContent?.trim().slice(0, 30)} ${stop.id}`
    if (!box || box.width < 8 || box.height < 8) {
      problems.add(`invisible: ${name}`)
      continue
    }
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const label = (stop as HTMLInputElement).labels?.[0]
    if (!hit || !(stop.contains(hit) || hit.contains(stop) || label?.contains(hit)))
      problems.add(`under ${hit?.className || hit?.tagName}: ${name}`)
  }
  const tooWide = document.documentElement.scrollWidth - innerWidth
  return tooWide > 0 ? [`${tooWide} px beside the screen`, ...problems] : [...problems]
}

async function open(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: Date.parse(STORED_AT) + 60 * 60_000 })
  await plant(page, storedLog([DECLARED, ...notes('回调超时', '回滚完成')]))
  await openAwake(page, address)
}

for (const address of [
  DURING,
  INCIDENT_PAGE,
  `en/${INCIDENT_PAGE}`,
  DEADLINE_PAGE,
  GENERATOR,
  'before/severity-levels/',
])
  test(`FAULTS 80, 88: every stop of ${address} can be seen and pressed where it is scrolled to, at each width`, async ({
    page,
  }) => {
    await open(page, address)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await page.evaluate(outOfReach), `${width} px`).toEqual([])
    }
  })
