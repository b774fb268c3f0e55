import { expect, test } from 'vitest'
import { splitAddresses } from '../../../../src/domain/export/split-addresses.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { outline, parse } from '../../../fixtures/outline.ts'
import { entry, source, words } from '../../../fixtures/postmortem.ts'

const overview = (value: string) => {
  const markdown = postmortemMarkdown(
    postmortemDocument(source([entry(1, '23:00', { kind: 'field', field: 'overview', value })])),
  )
  return markdown.slice(markdown.indexOf('## 概述') + 6, markdown.indexOf('## 发生了什么')).trim()
}

test('an empty postmortem is the template’s skeleton, with a hint in each place', () => {
  const lines = outline(parse(postmortemMarkdown(postmortemDocument(source([])))))
  expect(
    lines
      .filter(([type]) => type.startsWith('h'))
      .map(([type, text]) => `${type} ${text}`)
      .filter((line) => !line.startsWith('hint')),
  ).toEqual([
    'h1 事后分析：未命名事件',
    'h2 概述',
    'h2 发生了什么',
    'h2 促成因素',
    'h2 解决方式',
    'h2 影响',
    'h2 响应者',
    'h2 时间线',
    'h2 我们做得如何',
    'h3 做得好的',
    'h3 做得不够好的',
    'h2 行动项',
    'h2 消息',
    'h3 内部邮件',
    'h3 外部消息',
    'h4 摘要',
    'h4 发生了什么',
    'h4 我们正为此做什么',
  ])
  expect(lines.filter(([type]) => type === 'hint')).toHaveLength(12)
})

test('the same log gives an English document', () => {
  const note = entry(1, '19:10', { kind: 'note', text: 'p99 rises' }, { by: 'scribe' })
  const markdown = postmortemMarkdown(postmortemDocument(source([note], { words: words('en'), zone: 'UTC' })))
  expect(markdown).toContain('# Postmortem: Unnamed incident\n')
  expect(markdown).toContain('| 2026-09-28 19:10 | p99 rises (Scribe) | |')
})

test('an empty line begins a new paragraph, a line end a new line', () => {
  expect(outline(parse(overview('一\n二\n\n\n三')))).toEqual([
    ['text', '一\n二'],
    ['text', '三'],
  ])
})

test('each line of what went well is an item, whatever it begins with', () => {
  const value = '发现得快\n\n- [ ] 回滚快\n1. 沟通清楚'
  const lines = outline(
    parse(
      postmortemMarkdown(
        postmortemDocument(source([entry(1, '23:00', { kind: 'field', field: 'what-went-well', value })])),
      ),
    ),
  )
  expect(lines.filter(([type]) => type === 'item')).toEqual([
    ['item', '发现得快'],
    ['item', '- [ ] 回滚快'],
    ['item', '1. 沟通清楚'],
  ])
})

test('a drill says so in the first line under the title', () => {
  const markdown = postmortemMarkdown(
    postmortemDocument(source([entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: true })])),
  )
  expect(markdown.startsWith('# 演练 · 事后分析：x\n\n这是演练，不是真实事件。\n')).toBe(true)
})

test('labels and names with underscores can be read and copied from the source', () => {
  expect(overview('sev1_20150911 a_b_c _x_')).toBe('sev1_20150911 a_b_c \\_x\\_')
})

test('a typed address becomes a code span, so that no parser makes a link of it', () => {
  expect(overview('看 https://a.example/x_y?z=1。')).toBe('看 `https://a.example/x_y?z=1`。')
})

test.each([
  ['plain', ['plain']],
  ['see http://a.example.', ['see ', '<http://a.example>', '.']],
  ['www.a.example|b', ['<www.a.example>', '|b']],
  ['mail a.b+c@d.example, now', ['mail ', '<a.b+c@d.example>', ', now']],
  ['a @ b', ['a @ b']],
  ['见http://a.example，然后', ['见', '<http://a.example>', '，然后']],
])('%j falls into its addresses and the rest', (text, stretches) => {
  expect(splitAddresses(text).map((stretch) => (stretch.address ? `<${stretch.text}>` : stretch.text))).toEqual(
    stretches,
  )
})

test('a field full of signs is written in reasonable time', () => {
  const markdown = overview('*_[`<'.repeat(4_000))
  expect(outline(parse(markdown))).toEqual([['text', '*_[`<'.repeat(4_000)]])
})

test('looking for addresses takes no longer than the text is long', () => {
  expect(splitAddresses('a'.repeat(20_000))).toHaveLength(1)
})

test('a line end in typed text is one that every reader of Markdown knows: no backslash (FAULTS 76)', () => {
  expect(overview('一\n二\n\n三')).toBe('一  \n二\n\n三')
  expect(outline(parse(overview('一\n二')))).toEqual(outline(parse('一\\\n二')))
})
