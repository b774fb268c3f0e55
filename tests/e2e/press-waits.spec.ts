import { expect, test } from '@playwright/test'
import { holdBack } from '../fixtures/held-back.ts'
import { bar, declaring } from '../fixtures/incident-page.ts'
import { awake } from '../fixtures/open-awake.ts'
import { zh } from '../fixtures/words.ts'

test('FAULTS 50: a press on what is still on its way says so once the page is awake, too', async ({ page }) => {
  const release = await holdBack(page, '**/BarDialogs*.js')
  await page.goto('before/severity-levels/')
  await awake(page)
  await bar(page).declare.click()
  const said = page.getByRole('status').filter({ hasText: zh.site.waiting })
  await expect(said).toBeInViewport()
  release()
  await expect(declaring(page).title).toBeFocused()
  await expect(said).toHaveCount(0)
})
