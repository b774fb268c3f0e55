import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postmortemConfluence } from '../../../../src/domain/export/confluence.ts'
import { postmortemHtml, postmortemRichText } from '../../../../src/domain/export/html.ts'
import { jiraCsv } from '../../../../src/domain/export/jira-csv.ts'
import { decodeRecord, encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { withTextsReplaced } from '../../../../src/domain/log/typed-text.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { actionItems } from '../../../../src/domain/postmortem/action-items.ts'
import { visible } from '../../../../src/domain/visible.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { everyExport } from '../../../fixtures/every-export.ts'
import { HOSTILE } from '../../../fixtures/hostile.ts'
import { anything, incidentOf } from '../../../fixtures/hostile-incident.ts'
import { readCsv, readTickets, unguarded } from '../../../fixtures/jira.ts'
import {
  inside,
  outlineOf,
  readFragment,
  readHtml,
  readXml,
  withPlainAddresses,
} from '../../../fixtures/markup-outline.ts'
import { expected } from '../../../fixtures/outline.ts'
import { entry, source } from '../../../fixtures/postmortem.ts'
import { revised } from '../../../fixtures/revised.ts'
import { wholeEntry } from '../../../fixtures/whole-entries.ts'

const NOW = Date.parse('2026-11-22T03:00:00.000Z')
const MARK = '§'
const MARKS = { guide: () => MARK, text: () => MARK, link: (link: string) => link, person: () => MARK }
/** A text that begins as a formula does, also in full width, and behind what a program passes over. */
const formula = fc
  .tuple(fc.constantFrom('', ' ', "'", '\t'), fc.constantFrom(...'=+-@＝＋－＠﹦﹢﹣﹫'), anything)
  .map((parts) => parts.join(''))
const texts = fc.array(anything, { minLength: 1, maxLength: 12 })
/** Nothing that no reader sees, and nothing that turns the text round. */
const UNSEEN = /(?!\p{VS}|\u200d)\p{DI}|\p{NChar}|[\ufff9-\ufffb]|\p{Cs}|(?!\n)\p{Cc}/u

function expectSameEverywhere(entries: readonly Entry[]): void {
  const document = postmortemDocument(source(entries))
  const lines = expected(withPlainAddresses(document))
  const html = postmortemHtml(document, 'zh-CN')
  expect(outlineOf(inside(readHtml(html).body, 'main'))).toEqual(lines)
  expect(outlineOf(readFragment(postmortemRichText(document)))).toEqual(lines)
  expect(outlineOf(inside(readXml(postmortemConfluence(document)), 'div'))).toEqual(lines)
}

function expectSameItems(entries: readonly Entry[]): void {
  const given = source(entries)
  const items = actionItems(given.facts, given.fields).filter(({ text }) => text !== '')
  const csv = jiraCsv(given)
  const [, ...rows] = readCsv(csv)
  expect(rows.map((row) => row.length)).toEqual(items.map(() => 8))
  // A reader that trims bare cells and takes any line end for one sees the same.
  const tickets = readTickets(csv).map((ticket) => Object.values(ticket).flat())
  expect(tickets).toEqual(rows.map((row) => row.filter((cell) => cell !== '')))
  for (const [index, item] of items.entries()) {
    const cells = rows[index]?.map(unguarded) ?? []
    // The incident is a drill, and every ticket of it says so; Jira takes 255 units of a summary.
    const summary = `演练 · ${visible(item.text)}`
    if (summary.length <= 255) expect(cells[0]).toBe(summary)
    expect(cells[1]?.split('\n')[0]).toBe(visible(item.text))
    expect([cells[3], cells[6]]).toEqual([visible(item.priority), visible(item.owner)])
    for (const cell of rows[index] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠﹦﹢﹣﹫]/)
  }
}

const exportsOf = (log: readonly Entry[]) => everyExport(project(log), log[0]?.incident ?? '', NOW)

test('what is typed gets into every property that takes it', () => {
  const properties = KINDS.flatMap((kind) => {
    // What an amendment says takes the place of another entry's text.
    if (kind === 'amended') return []
    const filled = Object.entries(wholeEntry(kind)).map(([name, value]) => [name, value === '' ? 'x' : value])
    const marked = withTextsReplaced(Object.fromEntries(filled) as Entry, MARKS)
    return Object.entries(marked).flatMap(([name, value]) => (value === MARK ? `${kind}.${name}` : []))
  })
  const reached = incidentOf([MARK]).flatMap((one) =>
    Object.entries(one).flatMap(([name, value]) => (value === MARK ? `${one.kind}.${name}` : [])),
  )
  expect(properties).toContain('update.text')
  // A runbook’s path is the name of a file, which is no text that anybody types.
  expect(properties.filter((property) => !property.endsWith('.runbook') && !reached.includes(property))).toEqual([])
})

describe('hostile text in every field', () => {
  test.each(HOSTILE)('%j adds no node to HTML or XML and no cell to CSV', (text) => {
    expectSameEverywhere(incidentOf([text]))
    expectSameItems(incidentOf([text]))
  })
  test('FAULTS 34: of any kind adds no node to HTML or XML', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (typed) => {
        expectSameEverywhere(incidentOf(typed))
      }),
      { numRuns: 50 },
    )
  })
  test(
    'FAULTS 33: of any kind adds no cell to CSV, and the items are read back as they were',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.array(fc.oneof(anything, formula), { minLength: 1, maxLength: 12 }), (typed) => {
          expectSameItems(incidentOf(typed))
        }),
        { numRuns: 80 },
      )
    },
  )
  test('FAULTS 35: hides nothing: no export holds a character that nobody sees', { timeout: 60_000 }, () => {
    const hidden = fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\u00ad',
      '\u{e0041}',
      '\u3164',
      '\ufffe',
      '\ufffa',
    )
    const hiding = fc.array(fc.oneof(anything, hidden), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(hiding, (typed) => {
        const log = [...incidentOf(typed), entry(901, '23:00', { kind: 'ended' })]
        for (const [format, text] of Object.entries(exportsOf(log)))
          expect(text.replaceAll('\r\n', '\n'), format).not.toMatch(UNSEEN)
      }),
      { numRuns: 30 },
    )
  })
})

test('FAULTS 32: no export links anywhere but to the web, however an address is spelled', { timeout: 60_000 }, () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'JaVaScRiPt:',
    'data:text/html,',
    'vbscript:',
    'file:///',
    'blob:',
    '//',
  )
  const blank = fc.constantFrom('', ' ', '\t', '\n', '\u00a0', '\u200b', '\u0001', '&Tab;', '&#x0A;', '&colon;', '%0a')
  const address = fc
    .tuple(blank, scheme, blank, fc.constantFrom('alert(1)', '<b>', 'https://a.example', '"onclick="x'))
    .chain(([before, name, middle, rest]) =>
      fc.nat(name.length).map((at) => before + name.slice(0, at) + middle + name.slice(at) + rest),
    )
  fc.assert(
    fc.property(fc.array(address, { minLength: 1, maxLength: 6 }), (typed) => {
      const document = postmortemDocument(source(incidentOf(typed)))
      const written = [postmortemHtml(document, 'en'), postmortemConfluence(document)]
      const addresses = written.flatMap((text) => [...text.matchAll(/ href="([^"]*)"/g)].map((match) => match[1]))
      // The note with a data link of its own is in each.
      expect(addresses.length).toBeGreaterThanOrEqual(2)
      for (const address of addresses) expect(address).toMatch(/^https?:\/\//)
      expectSameEverywhere(incidentOf(typed))
    }),
    { numRuns: 50 },
  )
})

test('an incident that went through a file gives every export byte for byte', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(texts, anything, (typed, text) => {
      const more = [entry(900, '22:59', { kind: 'note', text }), entry(901, '23:00', { kind: 'ended' })]
      const entries = revised([...incidentOf(typed), ...more], text)
      const json = encodeRecord(entries)
      const decoded = decodeRecord(json)
      if ('problem' in decoded) throw new Error(decoded.problem.kind)
      expect(encodeRecord(decoded.entries)).toBe(json)
      expect(exportsOf(decoded.entries)).toEqual(exportsOf(entries))
    }),
    { numRuns: 40 },
  )
})
