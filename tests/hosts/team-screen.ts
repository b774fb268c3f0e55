import { expect as playwrightExpect, type Page } from '@playwright/test'
import { zh } from '../fixtures/words.ts'
import { PASSWORDS } from './start-engine.ts'

const { team } = zh

/** Waits longer than usual: an engine that is gone is noticed within 12 seconds. */
export const see = playwrightExpect.configure({ timeout: 30_000 })

/** What a page shows of its team. */
export function teamOn(page: Page) {
  const bar = page.getByRole('region', { name: zh.incident.barLabel })
  const sheet = page.getByRole('dialog')
  return {
    /** The one sign, which opens the sheet. */
    sign: bar.locator('.team-sign'),
    sheet,
    user: sheet.getByLabel(team.signIn.user),
    password: sheet.getByLabel(team.signIn.password),
    problem: sheet.getByRole('alert').filter({ hasText: /./ }),
    join: page.getByRole('button', { name: new RegExp(`^${team.incidents.join} `) }).first(),
    close: sheet.getByRole('button', { name: team.close, exact: true }),
  }
}

/** Signs in, with Enter, and leaves the sheet once that is through. */
export async function signIn(page: Page, user = 'responder', password: string = PASSWORDS.responder): Promise<void> {
  const { sign, ...sheet } = teamOn(page)
  await sign.click()
  await sheet.user.fill(user)
  await sheet.password.fill(password)
  await sheet.password.press('Enter')
  await see(sheet.password).toHaveCount(0)
  await sheet.close.click()
}
