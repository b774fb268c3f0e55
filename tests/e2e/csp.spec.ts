import { expect, test } from '@playwright/test'
import { openAwake } from '../fixtures/open-awake.ts'
import { watch } from '../fixtures/watch.ts'

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
