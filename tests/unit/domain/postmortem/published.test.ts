import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { postmortemConfluence } from '../../../../src/domain/export/confluence.ts'
import { postmortemHtml, postmortemRichText } from '../../../../src/domain/export/html.ts'
import { JIRA_COLUMNS, jiraCsv } from '../../../../src/domain/export/jira-csv.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { decodeRecord, encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { localMinute } from '../../../../src/domain/instant-text.ts'
import { readWithIcalJs, readWithNodeIcal } from '../../../fixtures/calendar.ts'
import { calendarOf } from '../../../fixtures/every-export.ts'
import { htmlProblems } from '../../../fixtures/html-problems.ts'
import { readCsv, unguarded } from '../../../fixtures/jira.ts'
import {
  inside,
  outlineOf,
  readFragment,
  readHtml,
  readXml,
  withPlainAddresses,
} from '../../../fixtures/markup-outline.ts'
import { expected, type Line, outline, parse } from '../../../fixtures/outline.ts'
import { source, words } from '../../../fixtures/postmortem.ts'
import { allRows } from '../../../fixtures/postmortem-parts.ts'
import { PUBLISHED } from '../../../fixtures/published.ts'

/** Zones whose clocks change, on both sides of the equator. */
const CALENDAR_ZONES = [
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'America/Santiago',
  'Australia/Lord_Howe',
] as const
const ZONES = { 'zh-CN': 'Asia/Shanghai', en: 'UTC' } as const

/** The rows under the one table that has these columns. */
function rowsUnder(lines: readonly Line[], columns: readonly string[]): string[][] {
  const heads = lines.flatMap((line, index) => (line[0] === 'row' && same(line.slice(1), columns) ? [index] : []))
  if (heads.length !== 1) throw new Error(`Expected one table with ${columns.join(', ')}, found ${heads.length}.`)
  const below = lines.slice((heads[0] ?? 0) + 1)
  const end = below.findIndex(([type]) => type !== 'row')
  return below.slice(0, end === -1 ? undefined : end).map(([, ...cells]) => cells)
}
const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b)

describe.each(PUBLISHED)('the published incident of $name', ({ entries, rows, impact, items, computed, from }) => {
  test('is a log that the site takes, and a file gives it back', () => {
    for (const entry of entries) expect(decodeEntry(entry)).toEqual({ entry })
    expect(decodeRecord(encodeRecord(entries))).toEqual({ entries })
    for (const figure of impact) expect(encodeRecord(entries)).toContain(JSON.stringify(figure))
    expect(rows.length).toBeGreaterThanOrEqual(8)
    expect(impact.length).toBeGreaterThanOrEqual(2)
    expect(items.length).toBeGreaterThanOrEqual(4)
  })

  test.each(CALENDAR_ZONES)('its calendar in %s, read back, has the meeting, the review and the last day', (zone) => {
    const endedAt = `${computed.endedAt.replace(' ', 'T')}:00.000Z`
    const later = (instant: string, hours: number) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString()
    const { incident = '', ...last } = entries.at(-1) as Entry
    const meetingAt = later(endedAt, 50)
    const planned = { ...last, id: `${last.id.slice(0, -1)}Z`, kind: 'field', field: 'meeting-at', value: meetingAt }
    const log = project([...entries, { incident, ...planned } as Entry])
    const file = calendarOf(log, incident, Date.parse(endedAt), 'en', zone)
    const day = (number: number) =>
      later(`${localMinute(endedAt, zone).slice(0, 10)}T00:00:00.000Z`, 24 * number).slice(0, 10)
    for (const events of [readWithIcalJs(file), readWithNodeIcal(file)]) {
      expect(events.map(({ start, end }) => [start, end])).toEqual([
        [meetingAt, later(meetingAt, 0.5)],
        [later(meetingAt, -24), later(meetingAt, -23.75)],
        [day(3), day(4)],
      ])
    }
  })

  describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
    const zone = ZONES[locale]
    const offered = source(entries, { words: words(locale), zone })
    const given = { ...offered, fields: allRows(offered) }
    const { columns, fields, duration, entryWords, statuses, status } = given.words
    const local = (utc: string) => localMinute(`${utc.replace(' ', 'T')}:00.000Z`, zone)
    const document = postmortemDocument(given)
    const html = postmortemHtml(document, locale)
    const built = expected(document)
    const read = {
      'the tree': () => built,
      Markdown: () => outline(parse(postmortemMarkdown(document))),
      HTML: () => outlineOf(inside(readHtml(html).body, 'main')),
      'rich text': () => outlineOf(readFragment(postmortemRichText(document))),
      // Reading throws when the XML isn't well-formed.
      Confluence: () => outlineOf(inside(readXml(postmortemConfluence(document)), 'div')),
    }
    const formats = Object.keys(read) as (keyof typeof read)[]
    const linesOf = (format: keyof typeof read) => read[format]()

    test.each(formats)('%s has exactly the sections and tables that were built', (format) => {
      expect(linesOf(format)).toEqual(format === 'Markdown' ? built : expected(withPlainAddresses(document)))
      expect(linesOf(format).filter(([type]) => /^h\d$/.test(type)).length).toBeGreaterThanOrEqual(17)
    })

    test.each(formats)('%s tells every row of the timeline in order, the end too, each with its source', (format) => {
      const lines = rowsUnder(linesOf(format), [columns.time, columns.event, columns.source])
      expect(lines.map(([minute]) => minute)).toEqual(rows.map(({ minute }) => minute))
      for (const [index, { words, source }] of rows.entries()) {
        const [, event, link] = lines[index] ?? []
        if (words === undefined) expect(event).toBe(entryWords.ended)
        else expect(event).toContain(words)
        expect(link?.replace(/^⟪.+⟫/, '')).toBe(source === undefined ? '' : `(${source})`)
      }
      expect(rows.filter(({ words }) => words === undefined)).toHaveLength(1)
      expect(lines.filter(([, , link]) => link?.endsWith(`(${from})`)).length).toBeGreaterThanOrEqual(6)
    })

    test.each(formats)('%s holds every figure of the impact, typed and calculated', (format) => {
      const cells = rowsUnder(linesOf(format), [columns.item, columns.amount])
      for (const figure of impact) expect(cells.filter(([, amount]) => amount === figure)).toHaveLength(1)
      const [sev1, sev2] = computed.atSeverity
      expect(cells[0]).toEqual([fields['impact.sev1-minutes'], String(sev1)])
      expect(cells[1]).toEqual([fields['impact.sev2-minutes'], String(sev2)])
    })

    test.each(formats)(
      '%s says how bad it was, when it began, was noticed and ended, and how long it took',
      (format) => {
        const cells = new Map(
          rowsUnder(linesOf(format), [columns.field, columns.value]).map(([name, value]) => [name, value]),
        )
        expect(cells.get(status)).toBe(statuses.draft)
        expect(cells.get(fields.severity)).toBe(computed.severity)
        const { startedAt, detectedAt, endedAt } = computed
        const moments = { 'started-at': startedAt, 'detected-at': detectedAt, 'ended-at': endedAt }
        for (const [field, utc] of Object.entries(moments)) {
          expect(cells.get(fields[field as keyof typeof moments])).toContain(`${utc} UTC`)
          expect(cells.get(fields[field as keyof typeof moments])).toContain(local(utc))
        }
        const hours = Math.floor(computed.minutes / 60)
        const lasted = cells.get(duration)?.match(/\d+/g)?.map(Number)
        expect(lasted).toEqual(hours > 0 ? [hours, computed.minutes % 60] : [computed.minutes])
      },
    )

    test('the HTML document is valid', async () => {
      expect(await htmlProblems(html)).toEqual([])
    })

    test('the CSV file read back is the follow-ups, with both labels', () => {
      const [head, ...tickets] = readCsv(jiraCsv(given)).map((row) => row.map(unguarded))
      expect(head).toEqual([...JIRA_COLUMNS])
      const day = local(computed.startedAt).slice(0, 10)
      const severity = computed.severity.toLowerCase().replace('-', '')
      expect(tickets.map(([summary, , type, , dated, plain]) => [summary, type, dated, plain])).toEqual(
        items.map(({ text }) => [text, 'Task', `${severity}_${day.replaceAll('-', '')}`, severity]),
      )
      for (const [index, { text, ticket = '' }] of items.entries()) {
        const lines = tickets[index]?.[1]?.split('\n') ?? []
        expect(lines[0]).toBe(text)
        expect(lines[1]).toContain(document.title)
        expect(lines.slice(2).join('\n')).toContain(ticket)
      }
    })
  })
})
