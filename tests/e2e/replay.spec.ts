import { expect, type Page, test } from '@playwright/test'
import { type Incident, project } from '../../src/domain/incident/project-incident.ts'
import { severitySpans } from '../../src/domain/incident/severity-spans.ts'
import { fill } from '../../src/i18n/format.ts'
import type { Entry } from '../../src/domain/log/entry.ts'
import { rooted } from '../fixtures/base.ts'
import { DURING } from '../fixtures/during.ts'
import {
  addNote,
  bar,
  declare,
  downloaded,
  handing,
  INCIDENT_PAGE,
  take,
  changeSeverity,
  endIncident,
  head,
  openTab,
} from '../fixtures/incident-page.ts'
import { REPLAY, type ReplayRow } from '../fixtures/replay.ts'
import { storedEntries } from '../fixtures/stored.ts'
import { zh } from '../fixtures/words.ts'

/** Does one row in the interface. */
async function perform(page: Page, row: ReplayRow): Promise<void> {
  if ('note' in row) await addNote(page, [row.typed ?? [], row.note].flat().join(' '))
  else if ('declare' in row) await declare(page, { ...row, title: row.declare })
  else if ('severity' in row) await changeSeverity(page, row.severity)
  else if ('commander' in row) {
    const field = page
      .getByRole('region', { name: zh.command.roster.roles })
      .getByRole('textbox', { name: zh.roles['incident-commander'] })
    await field.fill(row.commander)
    await field.press('Enter')
    await expect(page.getByRole('main')).toContainText(
      fill(zh.entryWords.role, { role: zh.roles['incident-commander'], person: row.commander }),
    )
  } else await endIncident(page)
}

async function performAll(page: Page, rows: readonly ReplayRow[]): Promise<void> {
  for (const row of rows) await perform(page, row)
}

/** What is told, without how the timers that went off in between. */
const withoutTimers = ({ timeline }: Incident) => timeline.filter(({ kind }) => kind !== 'timer')
const notesOf = (rows: readonly ReplayRow[]) => rows.flatMap((row) => ('note' in row ? [row.note] : []))

/** Seconds spent at each severity. */
function secondsAt(incident: Incident): Record<string, number> {
  const seconds: Record<string, number> = {}
  for (const { severity, from, to = from } of severitySpans(incident))
    seconds[severity] = (seconds[severity] ?? 0) + Math.round((Date.parse(to) - Date.parse(from)) / 1_000)
  return seconds
}
const lasted = fill(zh.incident.bar.ended, { span: '1 天 0 小时' })
const seconds = (from: string, to: string) => (Date.parse(`2018-10-${to}Z`) - Date.parse(`2018-10-${from}Z`)) / 1_000

test('a published incident of a day and a night, replayed in two tabs at once, is told as it happened', async ({
  browser,
  context,
}) => {
  test.slow()
  const [guide, incident] = await Promise.all([context.newPage(), context.newPage()])
  const begin = REPLAY[0]?.at as string
  await Promise.all([guide, incident].map((page) => page.clock.setFixedTime(begin)))
  await Promise.all([guide.goto(DURING), incident.goto(INCIDENT_PAGE)])
  for (const page of [guide, incident]) await expect(bar(page).note).toBeEnabled()

  for (const { at, ...rows } of REPLAY) {
    await Promise.all([guide, incident].map((page) => page.clock.setFixedTime(at)))
    await Promise.all([performAll(guide, rows.guide), performAll(incident, rows.incident)])
  }
  await expect(head(incident).reopen).toBeVisible()

  const entries = await storedEntries(guide)
  expect(new Set(entries.map((entry) => entry.incident)).size).toBe(1)
  const story = project(entries)
  const rows = withoutTimers(story)
  expect(rows.length).toBeGreaterThanOrEqual(40)

  await test.step('nothing is lost, and everything stands at its moment, each tab’s part in its order', () => {
    for (const moment of REPLAY) {
      const there = rows.filter((row) => row.recordedAt === moment.at && row.kind === 'note')
      const texts = there.map((row) => (row.kind === 'note' ? row.text : ''))
      expect(texts.toSorted()).toEqual([...notesOf(moment.guide), ...notesOf(moment.incident)].toSorted())
      for (const part of [moment.guide, moment.incident])
        expect(texts.filter((text) => notesOf(part).includes(text))).toEqual(notesOf(part))
      const retimed = new Map([...moment.guide, ...moment.incident].map((row) => ['note' in row && row.note, row]))
      for (const row of there) {
        const done = row.kind === 'note' ? retimed.get(row.text) : undefined
        expect(row.at.slice(0, 19)).toBe((done && 'at' in done && done.at ? done.at : moment.at).slice(0, 19))
      }
    }
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted())
    expect(rows).toHaveLength(REPLAY.flatMap(({ guide, incident }) => [...guide, ...incident]).length + 1)
  })

  await test.step('the levels, the commanders, the start and the end are those that were published', () => {
    expect(story).toMatchObject({
      title: '数据库拓扑异常',
      severity: 'SEV-1',
      startedAt: '2018-10-21T22:52:00.000Z',
      endedAt: '2018-10-22T23:03:00.000Z',
    })
    const commanders = rows.flatMap((row) => (row.kind === 'role' ? [row.person] : []))
    expect(commanders).toEqual(['首位响应者', '事件协调员'])
    expect(secondsAt(story)).toEqual({
      'SEV-1': seconds('21T23:13:00', '22T23:03:00'),
      'SEV-2': seconds('21T23:09:00', '21T23:13:00'),
      'SEV-3': seconds('21T22:52:00', '21T23:09:00'),
    })
    expect(Object.values(secondsAt(story)).reduce((a, b) => a + b)).toBe((24 * 60 + 11) * 60)
  })

  await test.step('both tabs show the same to the second', async () => {
    for (const page of [guide, incident]) await expect(bar(page).region).toContainText(lasted)
    const rail = guide.getByRole('region', { name: new RegExp(`^${zh.incident.rail.title}`) }).getByRole('listitem')
    // Beside the steps stand the latest; the rest is one link away.
    await expect(rail).toHaveCount(16)
    await expect(guide.getByRole('link', { name: zh.incident.wholeTimeline })).toHaveAttribute(
      'href',
      rooted(INCIDENT_PAGE),
    )
    expect(story.timeline.length).toBeGreaterThan(40)
  })

  await test.step('and so does a browser that imports the record', async () => {
    await openTab(incident, 'handover')
    const { text } = await downloaded(incident, handing(incident).export)
    const other = await (await browser.newContext()).newPage()
    await other.clock.setFixedTime('2018-10-22T23:10:00.000Z')
    await other.goto(INCIDENT_PAGE)
    await take(other, text)
    await expect(bar(other).region).toContainText('数据库拓扑异常')
    await expect(bar(other).region).toContainText(lasted)
    const handed = (await storedEntries(other)).map(stripped)
    expect(handed.filter(({ kind }) => kind !== 'timer')).toEqual(
      entries.map(stripped).filter(({ kind }) => kind !== 'timer'),
    )
    const importedIds = new Set(entries.map(({ id }) => id))
    expect(project(handed.filter(({ id }) => importedIds.has(id)))).toEqual(project(entries.map(stripped)))
  })
})

/** An entry without the version under which a browser stores it. */
function stripped(entry: Entry): Entry {
  const { v, ...rest } = entry as Entry & { v?: number }
  return rest as Entry
}
