import { expect, test } from 'vitest'
import { postmortemConfluence } from '../../../../src/domain/export/confluence.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { expected } from '../../../fixtures/outline.ts'
import { inside, outlineOf, readXml } from '../../../fixtures/markup-outline.ts'
import { entry, source } from '../../../fixtures/postmortem.ts'

test('the file is one well-formed element that holds the whole document', () => {
  const link = 'HTTPS://grafana.example.com/d/1?a=1&b="2"'
  const note = entry(1, '19:10', { kind: 'note', text: 'P99 > 40 s & 升', source: link })
  const document = postmortemDocument(source([note]))
  const lines = outlineOf(inside(readXml(postmortemConfluence(document)), 'div'))
  expect(lines).toHaveLength(expected(document).length)
  expect(lines).toContainEqual([
    'row',
    '2026-09-28 19:10',
    'P99 > 40 s & 升',
    '⟪grafana.example.com/d/1⟫(https://grafana.example.com/d/1?a=1&b=%222%22)',
  ])
})

test('elements without content are closed, and each table has one body', () => {
  const xml = postmortemConfluence(
    postmortemDocument(source([entry(1, '23:00', { kind: 'field', field: 'overview', value: '一\n二' })])),
  )
  expect(xml).toMatch(/<p>一<br ?\/>\n二<\/p>/)
  expect(xml).not.toContain('<thead')
  expect(xml.match(/<table>/g)).toHaveLength(xml.match(/<tbody>/g)?.length ?? 0)
})

test('a drill says so', () => {
  const drill = entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: true })
  expect(postmortemConfluence(postmortemDocument(source([drill])))).toMatch(
    /^<div><h1>演练 · 事后分析：x<\/h1>\s*<p>这是演练，不是真实事件。<\/p>/,
  )
})
