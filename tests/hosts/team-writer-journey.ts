import { expect } from 'vitest'
import { fill } from '../../src/i18n/format.ts'
import { addNote, declare, INCIDENT_PAGE } from '../fixtures/incident-page.ts'
import { downloadedAs, ready } from '../fixtures/postmortem-page.ts'
import { timeline } from '../fixtures/timeline-page.ts'
import { zh } from '../fixtures/words.ts'
import { PASSWORDS } from './start-engine.ts'
import { see, signIn, teamOn } from './team-screen.ts'
import type { TeamSite } from './team-site.ts'

const { team, timeline: words } = zh
const FANG = 'wang.fang@example.com'

/** What people see of who wrote an entry, on a site with a team. */
export function writerJourneys(
  here: (title: string, run: () => Promise<void>, ms: number) => void,
  siteOf: () => TeamSite,
): void {
  here(
    'see beside an entry who had signed in, whatever name was typed, in every browser and after a reload',
    async () => {
      const writer = await siteOf().visit()
      await writer.goto(INCIDENT_PAGE)
      await signIn(writer, FANG, PASSWORDS[FANG])
      await declare(writer, { title: '证书过期', severity: 'SEV-2', commander: '李雷' })
      await addNote(writer, '换上了新证书')
      const other = await siteOf().visit()
      await other.goto(INCIDENT_PAGE)
      await signIn(other)
      await teamOn(other).sign.click()
      await teamOn(other)
        .sheet.getByRole('button', { name: fill(team.incidents.joinOf, { title: 'SEV-2 证书过期' }) })
        .click()
      const signed = fill(team.entry.user, { user: FANG })
      for (const page of [writer, other]) {
        const row = timeline(page).row('换上了新证书')
        await see(row).toContainText(`${team.entry.shared} · ${signed}`)
        await row.getByRole('button', { name: words.island.more.split('{')[0] }).click()
        await see(row.locator('.menu')).toContainText(signed)
      }
      await other.reload()
      await see(timeline(other).row('换上了新证书')).toContainText(signed)
      await other.goto('after/postmortem/')
      await ready(other)
      await see(teamOn(other).sign).toContainText(team.sign.synced)
      const { text } = await downloadedAs(other, zh.postmortem.download)
      expect(text).toMatch(new RegExp(`换上了新证书.*${FANG}`))
    },
    120_000,
  )
}
