import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LICENSES_FILE } from '../../src/build/licenses.ts'
import { fill } from '../../src/i18n/format.ts'
import { DURING, step } from '../fixtures/during.ts'
import { findings } from '../fixtures/findings.ts'
import { addNote, declare, declaring, endIncident, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { downloadedAs, ready } from '../fixtures/postmortem-page.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { choose, timeline } from '../fixtures/timeline-page.ts'
import { type Trouble, watch } from '../fixtures/watch.ts'
import { zh } from '../fixtures/words.ts'
import { whyNoHost } from '../hosts.mjs'
import { PASSWORDS } from './start-engine.ts'
import { byteJourneys } from './team-bytes-journey.ts'
import { checkJourneys } from './team-check-journey.ts'
import { see, signIn, teamOn } from './team-screen.ts'
import { writerJourneys } from './team-writer-journey.ts'
import { startTeamSite, type TeamSite } from './team-site.ts'

const why = whyNoHost('nats-server') || whyNoHost('nginx')
const here = test.skipIf(Boolean(why) && !process.env.CI)
const { team } = zh
const words = zh.timeline.island
const { roster } = zh.command
const TITLE = '支付回调超时'

/** Waits until both browsers hold the same entries, and each says that all is shared. */
async function agree(...pages: Page[]): Promise<void> {
  for (const page of pages) await see(teamOn(page).sign).toContainText(team.sign.synced)
  await expect
    .poll(
      async () => {
        const [first, ...others] = await Promise.all(pages.map(storedEntries))
        return others.every((one) => JSON.stringify(one) === JSON.stringify(first))
      },
      { timeout: 30_000 },
    )
    .toBe(true)
}

describe('two people in their browsers, on a site with a team', () => {
  let site: TeamSite
  const troubles: Trouble[] = []
  const visit = async (address: string) => {
    const page = await site.visit()
    troubles.push(await watch(page))
    await page.goto(address)
    return page
  }
  beforeAll(async () => {
    if (why && process.env.CI) throw new Error(why)
    if (!why) site = await startTeamSite()
  }, 900_000)
  afterAll(() => site?.stop())

  here(
    'declare, join, check, skip, note, retime, retract, change roles, end, and write the same postmortem',
    async () => {
      const commander = await visit(INCIDENT_PAGE)
      await signIn(commander)
      await declare(commander, { title: TITLE, severity: 'SEV-1', commander: '王芳' })
      await see(teamOn(commander).sign).toContainText(team.sign.synced)

      const scribe = await visit(DURING)
      await signIn(scribe)
      await see(teamOn(scribe).sign).toContainText(TITLE)
      await teamOn(scribe).join.click()
      await see(teamOn(scribe).sign).toContainText(team.sign.synced)
      await step(scribe, 'join').box.check()
      await step(scribe, 'findCause').skip('已经知道')

      await commander.goto(DURING)
      await see(step(commander, 'join').box).toBeChecked()
      await step(commander, 'announce').box.check()
      await see(step(scribe, 'announce').box).toBeChecked()
      await agree(commander, scribe)

      await commander.evaluate(() => localStorage.setItem('poise:s:name', '王芳'))
      await Promise.all([commander.goto(INCIDENT_PAGE), scribe.goto(INCIDENT_PAGE)])
      const people = scribe.getByRole('region', { name: roster.roles })
      const commands = fill(team.here.person, { person: '王芳', about: zh.roles['incident-commander'] })
      const isHere = fill(team.here.line, { count: 1, people: commands })
      await see(people).toContainText(isHere)
      await teamOn(scribe).sign.click()
      await see(teamOn(scribe).sheet).toContainText(isHere)
      await see(teamOn(scribe).sheet).toContainText(team.here.unnamed)
      await teamOn(scribe).close.click()
      await addNote(scribe, '03:05 重启了网关')
      await see(timeline(commander).row('重启了网关')).toBeVisible()
      await choose(commander, '重启了网关', words.retime)
      const field = timeline(commander).row('重启了网关').getByLabel(words.happenedAt)
      const late = (await field.inputValue()).replace(/\d\d:\d\d$/, '00:01')
      await field.fill(late)
      await field.press('Enter')
      await see(timeline(scribe).row('重启了网关')).toContainText(words.changed)
      const deputy = (page: Page) =>
        page.getByRole('region', { name: roster.roles }).getByRole('textbox', { name: zh.roles.deputy })
      await deputy(scribe).fill('李雷')
      await deputy(scribe).press('Enter')
      await see(deputy(commander)).toHaveValue('李雷')
      await addNote(commander, '记错的一条')
      await see(timeline(scribe).row('记错的一条')).toBeVisible()
      await choose(commander, '记错的一条', words.retract)
      await timeline(commander).row('记错的一条').getByRole('button', { name: words.retractNow }).click()
      await see(timeline(scribe).row('记错的一条')).toContainText(zh.entryWords.retracted)
      await endIncident(commander)
      await see(teamOn(scribe).sign).toBeVisible()
      await agree(commander, scribe)

      const entries = await storedEntries(commander)
      expect(entries.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['declared', 'role', 'step', 'note', 'retracted', 'ended']),
      )
      const files = await Promise.all(
        [commander, scribe].map(async (page) => {
          await page.goto('after/postmortem/')
          await ready(page)
          return (await downloadedAs(page, zh.postmortem.download)).text
        }),
      )
      expect(files[0]).toContain(TITLE)
      expect(files[1]).toBe(files[0])
    },
    600_000,
  )

  here(
    'go on while the engine is gone, say since when, and exchange what is missing once it is back',
    async () => {
      const one = await visit(INCIDENT_PAGE)
      await signIn(one)
      await declare(one, { title: '库存不对', severity: 'SEV-2' })
      await see(teamOn(one).sign).toContainText(team.sign.synced)
      const other = await visit(INCIDENT_PAGE)
      await signIn(other)
      await teamOn(other).join.click()
      await see(timeline(other).row('库存不对')).toBeVisible()
      await site.engine.kill()
      for (const page of [one, other]) await see(teamOn(page).sign).toHaveText(/断开.*\d\d:\d\d/)
      await addNote(one, '断开时记的甲')
      await addNote(other, '断开时记的乙')
      await see(timeline(one).row('断开时记的甲')).toContainText(team.entry.here)
      await teamOn(one).sign.click()
      await see(teamOn(one).sheet).toContainText(fill(team.about.cutWaiting, { count: 1 }))
      await teamOn(one).close.click()
      await site.engine.revive()
      await see(timeline(one).row('断开时记的乙')).toBeVisible()
      await see(timeline(other).row('断开时记的甲')).toBeVisible()
      await agree(one, other)
    },
    600_000,
  )

  here(
    'are told of a wrong password, and nothing is kept of it',
    async () => {
      const page = await visit('./')
      const screen = teamOn(page)
      await screen.sign.click()
      await screen.user.fill('responder')
      await screen.password.fill('wrong')
      await screen.password.press('Enter')
      await see(screen.problem).toHaveText(team.why.wrongPassword)
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
      await screen.close.click()
      await see(screen.sign).toContainText(team.sign.refused)
    },
    120_000,
  )

  here(
    'keep an incident to themselves, and share it later with a circle',
    async () => {
      const page = await visit(INCIDENT_PAGE)
      await signIn(page, 'security', '20261130')
      await addNote(page, '先看看')
      await see(teamOn(page).sign).toContainText(team.sign.onlyHere)
      await teamOn(page).sign.click()
      await teamOn(page).sheet.getByLabel(team.circle.shareWith).selectOption('安全')
      await teamOn(page).sheet.getByRole('button', { name: team.circle.share, exact: true }).click()
      await see(teamOn(page).sheet).toContainText(team.about.synced)
      const other = await visit('./')
      await signIn(other)
      await teamOn(other).sign.click()
      await see(teamOn(other).sheet).not.toContainText(zh.common.unnamed)
    },
    120_000,
  )

  here(
    'are told apart why they don’t get in: another address, no place for records, nobody there',
    async () => {
      const reason = async (address: string) => {
        const page = await site.visit()
        await page.goto(address)
        await teamOn(page).sign.click()
        await teamOn(page).user.fill('responder')
        await teamOn(page).password.fill(PASSWORDS.responder)
        await teamOn(page).password.press('Enter')
        await see(teamOn(page).problem).toBeVisible()
        const text = await teamOn(page).problem.textContent()
        await page.context().close()
        return text
      }
      const { port } = new URL(site.origin)
      expect(await reason(`http://localhost:${port}/`)).toBe(team.why.refusedOrigin)
      await site.engine.asAdmin((connection) => connection.request('$JS.API.STREAM.DELETE.POISE'))
      expect(await reason('./')).toBe(team.why.notSetUp)
      await site.engine.makeStream()
      await site.engine.kill()
      expect(await reason('./')).toBe(team.why.cut)
      await site.engine.revive()
    },
    120_000,
  )

  here(
    'are offered nobody else for an incident that is to stay quiet',
    async () => {
      const page = await visit('./')
      await signIn(page)
      await page.getByRole('button', { name: zh.command.bar.declare }).first().click()
      const whoSees = declaring(page).dialog.getByLabel(team.circle.who)
      await see(whoSees.getByRole('option', { selected: true })).toHaveText('全队')
      await declaring(page).dialog.getByRole('checkbox', { name: zh.command.bar.quiet.label }).check()
      await see(whoSees.getByRole('option', { selected: true })).toHaveText(team.circle.onlyHere)
    },
    120_000,
  )

  here(
    'are signed out where the device is cleared',
    async () => {
      const page = await visit(`${INCIDENT_PAGE}#archive`)
      await signIn(page)
      await declare(page, { title: '短信发不出' })
      await see(teamOn(page).sign).toContainText(team.sign.synced)
      await page.getByRole('button', { name: zh.archive.clear }).click()
      await page.getByRole('dialog').getByRole('textbox').fill(zh.archive.deleteWord)
      await page.getByRole('button', { name: zh.archive.clearNow }).click()
      await see(teamOn(page).sign).toContainText(team.sign.signedOut)
      expect(await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage }).join())).not.toMatch(
        /poise:(?:team|sync|circle)/,
      )
    },
    120_000,
  )

  here(
    'have a bar as high as without a team, and a sheet that everybody can use',
    async () => {
      const page = await site.visit({ width: 390, height: 844 })
      await page.goto(DURING)
      await teamOn(page).sign.click()
      expect(await findings(page, 'signing in', 'dialog')).toEqual([])
      await teamOn(page).close.click()
      await signIn(page)
      const sizes = () =>
        page.evaluate(() => [
          document.querySelector('.bar')?.clientHeight,
          document.documentElement.scrollWidth - window.innerWidth,
        ])
      expect(await sizes()).toEqual([43, 0])
      await addNote(page, '先看看')
      // The bar grows with the next page, so that none is moved under its reader.
      await page.reload()
      await see(teamOn(page).sign).toContainText(team.short.onlyHere)
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await sizes()).toEqual([87, 0])
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      expect((await sizes())[0]).toBeLessThan(60)
      await teamOn(page).sign.click()
      expect(await findings(page, 'an incident that is only here', 'dialog')).toEqual([])
      await teamOn(page).close.click()
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await findings(page, 'the bar of a phone', '.bar')).toEqual([])
    },
    120_000,
  )

  checkJourneys(here, () => site)
  byteJourneys(here, () => site)
  writerJourneys(here, () => site)

  here('find the license of what speaks to the engine', async () => {
    const text = await (await fetch(`${site.origin}/${LICENSES_FILE}`)).text()
    expect(text).toMatch(/^@nats-io\/nats-core \d\S*\nLicense: \S/m)
  })

  here('meet no refusal of the Content-Security-Policy, and nothing that fails', () => {
    expect(troubles.length).toBeGreaterThan(4)
    expect(troubles.flatMap(({ violations, strangers }) => [...violations, ...strangers])).toEqual([])
  })
})
