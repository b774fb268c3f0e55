import { describe, expect, test } from 'vitest'
import { postmortemHtml, postmortemRichText } from '../../../../src/domain/export/html.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { HOSTILE } from '../../../fixtures/hostile.ts'
import { incidentOf } from '../../../fixtures/hostile-incident.ts'
import { htmlProblems } from '../../../fixtures/html-problems.ts'
import { inside, outlineOf, readHtml } from '../../../fixtures/markup-outline.ts'
import { entry, source, words } from '../../../fixtures/postmortem.ts'

describe('the HTML document', () => {
  test('is valid, empty or full of hostile text', async () => {
    expect(await htmlProblems(postmortemHtml(postmortemDocument(source([])), 'zh-CN'))).toEqual([])
    expect(await htmlProblems(postmortemHtml(postmortemDocument(source(incidentOf(HOSTILE))), 'en'))).toEqual([])
  })
  test('names its language, its characters and its title', () => {
    const note = entry(1, '19:10', { kind: 'declared', title: 'Checkout', severity: 'SEV-1', drill: false })
    const { language, head } = readHtml(
      postmortemHtml(postmortemDocument(source([note], { words: words('en') })), 'en'),
    )
    expect(language).toBe('en')
    expect(head[0]).toMatchObject({ name: 'meta', attributes: { charSet: 'utf-8' } })
    expect(head).toContainEqual({ name: 'title', attributes: {}, parts: ['Postmortem: Checkout'] })
  })
  test('needs nothing beside itself and runs nothing', () => {
    const html = postmortemHtml(postmortemDocument(source(incidentOf(HOSTILE))), 'zh-CN')
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/)
  })
  test('says in its title and in its first line that it was a drill', () => {
    const drill = entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: true })
    const html = postmortemHtml(postmortemDocument(source([drill])), 'zh-CN')
    expect(html).toContain('<title>演练 · 事后分析：x</title>')
    expect(outlineOf(inside(readHtml(html).body, 'main')).slice(0, 2)).toEqual([
      ['h1', '演练 · 事后分析：x'],
      ['text', '这是演练，不是真实事件。'],
    ])
  })
})

describe('rich text', () => {
  const document = postmortemDocument(source(incidentOf(['支付回调超时'])))
  test('is the same body without a document around it', () => {
    const html = postmortemHtml(document, 'zh-CN')
    expect(html).toContain(`<main>${postmortemRichText(document).replace(/ style="[^"]*"/g, '')}</main>`)
  })
  test('has lines around every cell, where Outlook and Word look for them (FAULTS 76)', () => {
    const html = postmortemRichText(document)
    const cells = html.match(/<t[dh][ >]/g) ?? []
    expect(cells.length).toBeGreaterThan(10)
    expect(html.match(/<t[dh] [^>]*style="border:1px solid [^"]*"/g)).toHaveLength(cells.length)
  })
})
