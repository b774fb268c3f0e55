import { expect, type Page, test } from '@playwright/test'
import { BUILT_PAGES, shares } from '../fixtures/built-pages.ts'
import { openAwake } from '../fixtures/open-awake.ts'
import { findings } from '../fixtures/findings.ts'
import { sideways } from '../fixtures/sideways.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

const DESK = { width: 1280, height: 720 }
const SMALL = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
]
const POLICY = [
  /default-src 'none'/,
  /require-trusted-types-for 'script'/,
  /script-src 'self'/,
  /style-src 'self'/,
  /^(?!.*(unsafe-inline|unsafe-eval|unsafe-hashes|https?:|\*))/,
]

/** What the page’s policy lacks, or has too much of. */
async function laxness(page: Page): Promise<string[]> {
  const policies = await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('content') ?? ''))
  if (policies.length !== 1) return [`${policies.length} policies instead of one`]
  return POLICY.filter((rule) => !rule.test(policies[0] as string)).map((rule) => `${rule}: ${policies[0]}`)
}

async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const size of SMALL) {
    await page.setViewportSize(size)
    const wide = await sideways(page)
    if (wide.length > 0) found.push(`at ${size.width}×${size.height}: ${wide.join(' ')}`)
  }
  return found
}

// One visit answers all of it: to open a page and wake it takes longer than most of these questions.
for (const { name, addresses } of shares(16)) {
  test(`FAULTS 37, 38, 43, 44: no page has a violation, in the light or in the dark, has to be scrolled sideways at 320 pixels, or leaves its policy, itself or its quiet, ${name}`, async ({
    page,
  }) => {
    const trouble = await watch(page)
    const found = { policy: [] as string[], sideways: [] as string[], accessibility: [] as string[] }
    for (const address of addresses) {
      const here = (problems: string[]) => problems.map((problem) => `${address}: ${problem}`)
      await page.setViewportSize(DESK)
      await openAwake(page, address)
      for (const heading of [page.getByRole('heading', { level: 1 }), page.getByRole('main')]) {
        await expect(heading, address).toHaveCount(1)
      }
      found.policy.push(...here(await laxness(page)))
      found.accessibility.push(...(await findings(page, address)))
      found.sideways.push(...here(await tooWide(page)))
    }
    expect({ ...found, ...trouble }).toEqual({ policy: [], sideways: [], accessibility: [], ...NO_TROUBLE })
  })
}

test('the site has a page for each address in both languages', () => {
  const chinese = BUILT_PAGES.filter((address) => !address.startsWith('en/') && address.endsWith('/'))
  const english = BUILT_PAGES.filter((address) => address.startsWith('en/'))
  expect(english.map((address) => address.slice('en/'.length) || './')).toEqual(chinese)
  expect(chinese.length).toBeGreaterThan(30)
})
