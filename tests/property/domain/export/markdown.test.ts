import fc from 'fast-check'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { postmortemTree } from '../../../../src/domain/export/document-tree.ts'
import type { PostmortemDocument } from '../../../../src/domain/postmortem/document.ts'
import { splitAddresses } from '../../../../src/domain/export/split-addresses.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { HOSTILE } from '../../../fixtures/hostile.ts'
import { anything, incidentOf } from '../../../fixtures/hostile-incident.ts'
import { expected, outline, parse } from '../../../fixtures/outline.ts'
import { source } from '../../../fixtures/postmortem.ts'

function expectSameDocument(texts: readonly string[]): void {
  const document = postmortemDocument(source(incidentOf(texts)))
  expect(outline(parse(postmortemMarkdown(document)))).toEqual(expected(document))
}

test.each(HOSTILE)('%j comes back as the same plain text from every place where it can be typed', (text) => {
  expectSameDocument([text])
})

test('FAULTS 34: hostile texts beside each other come back as they were', { timeout: 60_000 }, () => {
  for (let start = 0; start < HOSTILE.length; start++)
    expectSameDocument([...HOSTILE.slice(start), ...HOSTILE.slice(0, start)])
})

test('whatever is typed comes back as the same plain text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 12 }), (texts) => {
      expectSameDocument(texts)
    }),
    { numRuns: 75 },
  )
})

test('a table is written as the library writes it, character for character', () => {
  const cell = fc.oneof(anything, fc.constantFrom(...HOSTILE, '', '支付失败', '03:12')).map((text) => ({
    kind: 'text' as const,
    // The library escapes every underscore.
    text: text.replaceAll('_', ''),
  }))
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }).map((rows) => ({
    kind: 'table' as const,
    id: 'header' as const,
    columns: ['时间', '事情', '来源'],
    rows,
  }))
  fc.assert(
    fc.property(table, (header) => {
      const document: PostmortemDocument = { title: '', header, sections: [] }
      const extensions = [gfmToMarkdown({ tablePipeAlign: false })]
      const written = toMarkdown(postmortemTree(document), { emphasis: '*', resourceLink: true, extensions })
      expect(postmortemMarkdown(document)).toBe(written)
    }),
    { numRuns: 150 },
  )
})

test('the stretches of a text, joined, are the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(
        splitAddresses(text)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
