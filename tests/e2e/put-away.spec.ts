import { expect, type Page, test } from '@playwright/test'
import { DURING } from '../fixtures/during.ts'
import { bar, declare, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { GENERATOR } from '../fixtures/postmortem-page.ts'
import { zh } from '../fixtures/words.ts'

const { saving } = zh
const notice = (page: Page) => page.getByRole('status').filter({ hasText: saving.sevenDays })
const putAway = (page: Page) => notice(page).getByRole('button', { name: saving.dismiss })

/** Declares an incident in a browser that clears what lies untouched. */
async function declareInSafari(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' })
  })
  await openAwake(page, INCIDENT_PAGE)
  await declare(page, { title: '支付回调超时' })
  await expect(notice(page)).toBeVisible()
}

/** Runs in the page: the controls that lie under a notice wherever they are scrolled to. */
function underNotice(): string[] {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (stop) => !stop.matches(':disabled, [tabindex="-1"]') && stop.checkVisibility({ visibilityProperty: true }),
  )
  const isFree = (stop: HTMLElement) => {
    const [box] = stop.getClientRects()
    const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return stop.contains(hit ?? null) || stop.closest('.bar-notices') !== null || !hit?.closest('.bar-notices')
  }
  const under = stops.filter((stop) => {
    stop.scrollIntoView({ block: 'center' })
    return ![0, 0.2, 0.35, 0.5, 0.7].some((share) => {
      scrollBy(0, stop.getBoundingClientRect().top - share * innerHeight)
      return isFree(stop)
    })
  })
  return under.map((stop) => `${stop.tagName} ${stop.getAttribute('aria-label') ?? stop.textContent?.slice(0, 30)}`)
}

const SCREENS = [
  [1360, 822],
  [1280, 720],
  [640, 360],
  [390, 664],
  [320, 568],
] as const

for (const address of [INCIDENT_PAGE, DURING, GENERATOR])
  test(`FAULTS 88: a notice over ${address} lies over nothing that is pressed`, async ({ page }) => {
    await declareInSafari(page)
    if (address !== INCIDENT_PAGE) await page.goto(address)
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height })
      await expect(putAway(page)).toBeInViewport({ ratio: 1 })
      expect.soft(await page.evaluate(underNotice), `${width} × ${height}`).toEqual([])
    }
  })

test('FAULTS 66: a notice that was put away stays away, after a reload and on other pages', async ({ page }) => {
  await declareInSafari(page)
  await page.reload()
  await putAway(page).click()
  await expect(notice(page)).toHaveCount(0)
  await page.goto(DURING)
  await expect(bar(page).note).toBeVisible()
  await page.goto(INCIDENT_PAGE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付回调超时')
  await expect(notice(page)).toHaveCount(0)
})

test('FAULTS 97: a notice goes by keyboard, and the focus is where it was', async ({ page }) => {
  await declareInSafari(page)
  await bar(page).note.focus()
  await putAway(page).focus()
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveCount(0)
  await expect(bar(page).note).toBeFocused()
})

test('FAULTS 97: Escape puts a notice away where nothing else has the focus, and nothing else', async ({ page }) => {
  await declareInSafari(page)
  await bar(page).note.fill('回滚')
  await page.keyboard.press('Escape')
  await expect(notice(page)).toBeVisible()
  await putAway(page).focus()
  await page.keyboard.press('Escape')
  await expect(notice(page)).toHaveCount(0)
  await expect(bar(page).note).toHaveValue('回滚')
})
