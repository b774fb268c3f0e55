import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { postmortemHtml } from '../../src/domain/export/html.ts'
import { postmortemMarkdown } from '../../src/domain/export/markdown.ts'
import { postmortemDocument } from '../../src/domain/postmortem.ts'
import { decodeEntry } from '../../src/domain/entry-shape.ts'
import { expected, parse } from '../fixtures/outline.ts'
import { inside, outlineOf, readHtml, withPlainAddresses } from '../fixtures/markup-outline.ts'
import { source } from '../fixtures/postmortem.ts'
import { PUBLISHED } from '../fixtures/published.ts'

/** The cells of all rows of a Markdown document. */
function markdownRows(root: Root): string[][] {
  return root.children.flatMap((node) =>
    node.type === 'table' ? node.children.map((row) => row.children.map((cell) => textOf(cell))) : [],
  )
}

describe.each(PUBLISHED)('the published incident of $name', ({ entries, rows, impact }) => {
  const document = postmortemDocument(source(entries))
  const written = {
    Markdown: markdownRows(parse(postmortemMarkdown(document))),
    HTML: outlineOf(inside(readHtml(postmortemHtml(document, 'zh-CN')).body, 'main'))
      .filter(([type]) => type === 'row')
      .map(([, ...cells]) => cells),
  }

  test('is a log that the site would take', () => {
    for (const entry of entries) expect(decodeEntry(entry)).toEqual({ entry })
    expect(rows.length).toBeGreaterThanOrEqual(7)
  })

  test.each(['Markdown', 'HTML'] as const)('stands whole in %s: every row of its timeline, in order', (format) => {
    const cells = written[format]
    const found = rows.map(({ minute, told }) =>
      cells.findIndex(([time, event]) => time === minute && event?.includes(told)),
    )
    expect(rows.filter((_, index) => found[index] === -1)).toEqual([])
    const minutes = cells.filter(([time]) => /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(time ?? '')).map(([time]) => time)
    expect(minutes).toEqual(minutes.toSorted())
    expect(minutes.length).toBeGreaterThanOrEqual(rows.length)
  })

  test.each(['Markdown', 'HTML'] as const)('and every figure of its impact in %s', (format) => {
    for (const figure of impact) expect(written[format].filter((cells) => cells[1] === figure)).toHaveLength(1)
  })

  test('with exactly the structure that was built', () => {
    const outline = outlineOf(inside(readHtml(postmortemHtml(document, 'zh-CN')).body, 'main'))
    expect(outline).toEqual(expected(withPlainAddresses(document)))
  })
})
