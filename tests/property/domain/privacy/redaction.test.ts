import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postmortemConfluence } from '../../../../src/domain/export/confluence.ts'
import { postmortemHtml, postmortemRichText } from '../../../../src/domain/export/html.ts'
import { jiraCsv } from '../../../../src/domain/export/jira-csv.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { FIELDS } from '../../../../src/domain/postmortem/fields.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { postmortemFileName } from '../../../../src/domain/postmortem/file-name.ts'
import { includedRows } from '../../../../src/domain/postmortem/timeline-rows.ts'
import { redact } from '../../../../src/domain/privacy/redaction.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { anything, incidentOf } from '../../../fixtures/hostile-incident.ts'
import { entry, source } from '../../../fixtures/postmortem.ts'

const { masks } = messages('zh-CN')
/** What must never be seen outside; letters, digits and dots only, for those no format escapes. */
const SECRETS = [
  'lilei@example.com',
  '13800138000',
  '10.20.30.40',
  'ghp_0123456789abcdefghijABCDEFGHIJ',
  'db01.prod.internal',
]
const BARE = ['lilei', '13800138000', '10.20.30.40', '0123456789abcdefghijABCDEFGHIJ', 'db01.prod.internal']
const around = fc.constantFrom('', '。', '，', '\n', '| ', '（', '）', ' *x* ', '`', '[', '](', '<b>', '"')
const secret = fc
  .tuple(fc.string({ unit: 'grapheme-ascii', maxLength: 8 }), around, fc.constantFrom(...SECRETS), around)
  .map(([before, left, hidden, right]) => `${before} ${left}${hidden}${right} 再试`)

test('nothing that is masked is left in any export', () => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 8 }), (texts) => {
      const { source: copy } = redact(source(incidentOf(texts)), masks)
      const document = postmortemDocument(copy)
      const all = [
        postmortemMarkdown(document),
        postmortemHtml(document, 'zh-CN'),
        postmortemRichText(document),
        postmortemConfluence(document),
        jiraCsv(copy),
        postmortemFileName(copy, 'md'),
      ].join('\n')
      for (const bare of BARE) expect(all).not.toContain(bare)
    }),
    { numRuns: 60 },
  )
})

const ROSTER = ['王磊', '欧阳娜娜', 'Wang Lei', 'Alice Chen', 'josé núñez', 'O’Brien', 'Priya']
const separator = fc.constantFrom('', ' ', '_', '-', '.', '·', '\u200b', '　', '%20')
const spelled = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.replace(/[a-z]/gi, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
)
const variant = fc
  .tuple(fc.constantFrom(...ROSTER), separator, spelled, fc.constantFrom('', '@'), around, around)
  .map(([name, between, spell, at, left, right]) => {
    const words = name.split(' ')
    // “%20” stands between words, not inside of one.
    const parts =
      words.length > 1 ? words : between === '%20' ? [name] : [...name.matchAll(/\p{Script=Han}|\P{Script=Han}+/gu)]
    return `${left}${at}${spell(parts.map(String).join(between))}${right}`
  })

test('none of the people is left in any export, whatever the case and the separators', () => {
  const bare = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('%20', '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const roster = ROSTER.map((person, number) => entry(200 + number, '19:00', { kind: 'role', role: 'scribe', person }))
  fc.assert(
    fc.property(fc.array(variant, { minLength: 1, maxLength: 8 }), (texts) => {
      // Where no people stand, so that no variant is known as a name itself.
      const entries = texts.flatMap((text, number) => [
        entry(300 + number, '19:10', { kind: 'note', text, todo: number % 2 === 0 }),
        entry(400 + number, '19:11', { kind: 'field', field: Object.keys(FIELDS)[8 + number] ?? '', value: text }),
      ])
      const { source: copy, replacements } = redact(source([...roster, ...entries]), masks)
      const document = postmortemDocument(copy)
      const all = bare(`${postmortemMarkdown(document)}${postmortemHtml(document, 'zh-CN')}${jiraCsv(copy)}`)
      for (const name of ROSTER) expect(all).not.toContain(bare(name))
      const replaced = replacements.filter(({ kind }) => kind === 'name').map(({ what }) => bare(what))
      for (const text of texts) expect(replaced.some((what) => bare(text).includes(what))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('masking changes neither the log nor anything else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(secret, anything), { minLength: 1, maxLength: 8 }), (texts) => {
      const given = source(incidentOf(texts))
      const before = structuredClone({ facts: given.facts, fields: given.fields })
      const { source: copy } = redact(given, masks)
      expect({ facts: given.facts, fields: given.fields }).toEqual(before)
      expect(copy.facts.rows.map(({ id, at, kind }) => [id, at, kind])).toEqual(
        includedRows(given.facts, given.fields).map(({ id, at, kind }) => [id, at, kind]),
      )
      expect([...copy.fields.keys()]).toEqual([...given.fields.keys()])
      const masked = { title: '', people: 0, named: 0, timeline: 0, rows: 0, runbooks: 0, actionItems: 0, written: 0 }
      expect({ ...copy.facts, ...masked }).toEqual({ ...given.facts, ...masked })
    }),
    { numRuns: 60 },
  )
})

test('texts without a name or a secret stay as they are', () => {
  const harmless = fc.array(fc.constantFrom('告警', '回滚', ' 02:14 ', '12.47%', '\n', '（1,204 / 9,655）', '*', '|'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(harmless, (pieces) => {
      const text = pieces.join('')
      const entries = incidentOf([text]).filter(({ kind }) => kind === 'note')
      const given = source(entries.map(({ by: _, ...entry }) => entry) as typeof entries)
      const facts = { ...given.facts, written: [] }
      expect(redact(given, masks)).toEqual({ source: { ...given, facts }, replacements: [] })
    }),
  )
})
