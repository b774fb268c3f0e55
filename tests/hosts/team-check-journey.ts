import { expect } from 'vitest'
import { fill } from '../../src/i18n/format.ts'
import { findings } from '../fixtures/findings.ts'
import { zh } from '../fixtures/words.ts'
import { PASSWORDS } from './start-engine.ts'
import { see, signIn, teamOn } from './team-screen.ts'
import type { TeamSite } from './team-site.ts'

const { team, teamCheck } = zh

/** What somebody sees who checks the connection, on a site with a team. */
export function checkJourneys(
  here: (title: string, run: () => Promise<void>, ms: number) => void,
  siteOf: () => TeamSite,
): void {
  here(
    'check the connection, by keyboard, beside a sign-in that failed, and once they are in',
    async () => {
      const page = await siteOf().visit({ width: 390, height: 844 })
      await page.goto('./')
      const { sheet, ...screen } = teamOn(page)
      const check = sheet.getByRole('region', { name: teamCheck.title })
      await screen.sign.click()
      await screen.user.fill('responder')
      await screen.password.fill('wrong')
      await screen.password.press('Enter')
      await see(screen.problem).toHaveText(team.why.wrongPassword)
      const button = sheet.getByRole('button', { name: team.check })
      await button.focus()
      await button.press('Enter')
      await see(check).toContainText(teamCheck.what.wrongPassword)
      await see(check.getByRole('button', { name: teamCheck.again })).toBeFocused()
      await see(check).toContainText(teamCheck.todo.wrongPassword)
      await see(check.getByText(teamCheck.step.socket)).toContainText(teamCheck.state.good)
      expect(await findings(page, 'a check that found something', 'dialog')).toEqual([])
      await screen.password.fill(PASSWORDS.responder)
      await check.getByRole('button', { name: teamCheck.again }).press('Enter')
      await see(check).toContainText(teamCheck.what.well)
      await screen.close.click()

      await signIn(page)
      await screen.sign.click()
      await sheet.getByRole('button', { name: team.check }).click()
      await see(check).toContainText(teamCheck.what.well)
      await see(check).toContainText(fill(teamCheck.access.write, { name: '全队' }))
      await see(check).toContainText(fill(teamCheck.access.none, { name: '安全' }))
    },
    120_000,
  )
  here(
    'see how far a check is, break it off, and hear of an engine that is silent',
    async () => {
      const page = await siteOf().visit()
      await page.goto('./')
      const { sheet, sign } = teamOn(page)
      const check = sheet.getByRole('region', { name: teamCheck.title })
      await sign.click()
      siteOf().engine.signal('SIGSTOP')
      await sheet.getByRole('button', { name: team.check }).click()
      await see(check.getByText(teamCheck.step.address)).toContainText(teamCheck.state.doing)
      const top = async () => (await check.getByRole('listitem').first().boundingBox())?.y
      const before = await top()
      await check.getByRole('button', { name: teamCheck.stop }).press('Enter')
      await see(check).toContainText(teamCheck.stopped)
      await check.getByRole('button', { name: teamCheck.again }).press('Enter')
      await see(check).toContainText(teamCheck.mender.administrator + teamCheck.todo.frozen)
      siteOf().engine.signal('SIGCONT')
      expect(await top()).toBe(before)
    },
    120_000,
  )
  here(
    'hear which address the engine has to let in',
    async () => {
      const page = await siteOf().visit()
      const origin = siteOf().origin.replace('127.0.0.1', 'localhost')
      await page.goto(`${origin}/`)
      const { sheet, sign } = teamOn(page)
      await sign.click()
      await sheet.getByRole('button', { name: team.check }).click()
      await see(sheet).toContainText(fill(teamCheck.todo.refusedOrigin, { origin }))
    },
    120_000,
  )
}
