import { expect, test } from '@playwright/test'
import { BUILT_PAGES, openAwake, shares } from '../fixtures/built-pages.ts'
import { NO_TROUBLE, watch } from '../fixtures/watch.ts'

for (const { name, addresses } of shares(4)) {
  test(`every page keeps to its policy, to itself and quiet, ${name}`, async ({ page }) => {
    const trouble = await watch(page)
    for (const address of addresses) {
      await openAwake(page, address)
      const policy = page.locator('meta[http-equiv="content-security-policy" i]')
      await expect(policy, address).toHaveCount(1)
      const rules = (await policy.getAttribute('content')) ?? ''
      expect(rules, address).toContain("default-src 'self'")
      expect(rules, address).toContain("object-src 'none'")
      expect(rules, address).toMatch(/script-src 'self'/)
      expect(rules, address).toMatch(/style-src 'self'/)
      expect(rules, address).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|https?:|\*/)
    }
    expect(trouble).toEqual(NO_TROUBLE)
  })
}

test('the site has a page for each address in both languages', () => {
  const chinese = BUILT_PAGES.filter((address) => !address.startsWith('/en/') && address.endsWith('/'))
  const english = BUILT_PAGES.filter((address) => address.startsWith('/en/'))
  expect(english.map((address) => address.slice('/en'.length))).toEqual(chinese)
  expect(chinese.length).toBeGreaterThan(30)
})

test('the policy stops a script, a style and a request that were slipped in', async ({ page }) => {
  const trouble = await watch(page)
  await openAwake(page, '/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    const style = document.createElement('p')
    style.setAttribute('style', 'color: red')
    const image = document.createElement('img')
    image.src = 'https://evil.example/x.png'
    document.body.append(script, style, image)
  })
  await expect.poll(() => trouble.violations.length).toBeGreaterThanOrEqual(3)
  await expect(page).not.toHaveTitle('taken over')
  expect(trouble.violations.join('\n')).toMatch(/script-src/)
  expect(trouble.violations.join('\n')).toMatch(/style-src/)
  expect(trouble.violations.join('\n')).toMatch(/img-src/)
})
