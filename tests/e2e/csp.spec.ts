import { expect, test } from '@playwright/test'
import { openAwake } from '../fixtures/open-awake.ts'
import { watch } from '../fixtures/watch.ts'

test('FAULTS 37: the policy stops a script, a style and a request that were slipped in', async ({ page }) => {
  const trouble = await watch(page)
  await openAwake(page, './')
  await page.evaluate(() => {
    const script = document.createElement('script')
    // A browser with Trusted Types refuses the text itself; this way it gets past them, to the policy.
    script.append('document.title = "taken over"')
    const style = document.createElement('p')
    style.setAttribute('style', 'color: red')
    const image = document.createElement('img')
    image.src = 'https://evil.example/x.png'
    document.body.append(script, style, image)
  })
  await expect.poll(() => trouble.violations.length).toBeGreaterThanOrEqual(3)
  await expect(page).not.toHaveTitle('taken over')
  expect(trouble.violations.join('\n')).toMatch(/script-src|require-trusted-types-for/)
  expect(trouble.violations.join('\n')).toMatch(/style-src/)
  expect(trouble.violations.join('\n')).toMatch(/img-src/)
})

test('where a browser has Trusted Types, no text becomes markup, a script or the address of a foreign one', async ({
  page,
}) => {
  await openAwake(page, 'search/?q=zzqx')
  const refused = await page.evaluate(() => {
    const tries: (() => unknown)[] = [
      () => (document.createElement('p').innerHTML = '<b>x</b>'),
      () => (document.createElement('script').src = 'https://evil.example/x.js'),
      () => new Worker('https://evil.example/x.js'),
      () => new Worker('other.js'),
      // Beside the one that allows our two workers.
      () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
        ).trustedTypes.createPolicy('mine', {}),
    ]
    return tries.map((attempt) => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    })
  })
  expect(refused).toEqual(Array(5).fill('TypeError'))
})
