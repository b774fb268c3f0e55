import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postmortemConfluence } from '../../src/domain/export/confluence.ts'
import { postmortemHtml, postmortemRichText } from '../../src/domain/export/html.ts'
import { jiraCsv } from '../../src/domain/export/jira-csv.ts'
import { postmortemMarkdown } from '../../src/domain/export/markdown.ts'
import { postmortemDocument, postmortemFileName } from '../../src/domain/postmortem.ts'
import { redact } from '../../src/domain/redaction.ts'
import { messages } from '../../src/i18n/index.ts'
import { anything, incidentOf } from '../fixtures/hostile-incident.ts'
import { source } from '../fixtures/postmortem.ts'

const { masks } = messages('zh-CN').redaction
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

test('masking changes neither the log nor anything else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(secret, anything), { minLength: 1, maxLength: 8 }), (texts) => {
      const given = source(incidentOf(texts))
      const before = structuredClone({ facts: given.facts, fields: given.fields })
      const { source: copy } = redact(given, masks)
      expect({ facts: given.facts, fields: given.fields }).toEqual(before)
      expect(copy.facts.timeline.map(({ id, at, kind }) => [id, at, kind])).toEqual(
        given.facts.timeline.map(({ id, at, kind }) => [id, at, kind]),
      )
      expect([...copy.fields.keys()]).toEqual([...given.fields.keys()])
      expect({ ...copy.facts, title: '', people: 0, timeline: 0, actionItems: 0 }).toEqual({
        ...given.facts,
        title: '',
        people: 0,
        timeline: 0,
        actionItems: 0,
      })
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
      expect(redact(given, masks)).toEqual({ source: given, replacements: [] })
    }),
  )
})
