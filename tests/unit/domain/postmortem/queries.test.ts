import { expect, test } from 'vitest'
import { postmortemConfluence } from '../../../../src/domain/export/confluence.ts'
import { postmortemHtml } from '../../../../src/domain/export/html.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { codeText } from '../../../../src/domain/text.ts'
import { completeness } from '../../../../src/domain/postmortem/values.ts'
import { entry, source } from '../../../fixtures/postmortem.ts'

const QUERY = 'SELECT count(*)\n  FROM messages\n WHERE state = \'late\' -- <b>"x"</b> ```'
const given = (value: string) => source([entry(1, '19:12', { kind: 'field', field: 'queries', value })])

test('queries stand under the timeline as one block of code, indented as they were', () => {
  const document = postmortemDocument(given(`\n${QUERY}\r\n`))
  const timeline = document.sections.find(({ id }) => id === 'timeline')
  expect(timeline?.blocks.slice(1)).toEqual([
    { kind: 'text', text: '用过的查询和命令' },
    { kind: 'code', text: QUERY },
  ])
  expect(postmortemMarkdown(document)).toContain(`\`\`\`\`\n${QUERY}\n\`\`\`\``)
  const escaped = QUERY.replaceAll('<', '&#x3C;')
  expect(postmortemHtml(document, 'zh-CN')).toContain(`<pre><code>${escaped}\n</code></pre>`)
  expect(postmortemConfluence(document)).toContain('<pre><code>SELECT count(*)\n  FROM messages')
})

test.each(['', '  \n\t\n'])('no queries (%j) leave no trace, and nobody misses them', (value) => {
  const made = given(value)
  const timeline = postmortemDocument(made).sections.find(({ id }) => id === 'timeline')
  expect(timeline?.blocks).toHaveLength(1)
  expect(completeness(made.facts, made.fields, made.words).map(({ part }) => part)).not.toContain('queries')
})

test('code keeps its lines and indentation, and nothing that nobody could see', () => {
  expect(codeText('\n\n\ta  b \r\n\u0007c\n\n')).toBe('  a  b\n�c')
})
