import { describe, expect, test } from 'vitest'
import { attributeOf, elementsNamed, headings, placeholders, steps } from '../../../src/markdown/page-parts.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const LINES = [
  '---',
  'title: 页',
  'description: <Step id="no" />',
  '---',
  '',
  '# 标题',
  '',
  '## 甲 [#a]',
  '### `乙`',
  '',
  '<Steps>',
  '',
  '<Step',
  '  id="scribe/a"',
  '>',
  '',
  '在 {org.name} 里，`拨 {org.pin}`，看<Term id="x">词</Term>。',
  '',
  '```sh',
  '<Step id="no" />',
  '{org.command}',
  '```',
  '',
  '</Step>',
  '',
  '</Steps>',
  '',
  '丙 [#c]',
  '---',
]

describe.each([
  ['Unix', '\n'],
  ['Windows', '\r\n'],
])('in a page with the line ends of %s', (_, end) => {
  const { tree } = parsePage({ file: 'x.mdx', text: LINES.join(end) })

  test('steps are found with the lines of their tags', () => {
    expect(steps(tree)).toEqual([{ id: 'scribe/a', line: 13 }])
  })
  test('headings below the title are found, underlined ones too', () => {
    expect(headings(tree)).toEqual([
      { id: 'a', line: 8 },
      { id: '', line: 9 },
      { id: 'c', line: 28 },
    ])
  })
  test('placeholders are found in text and code', () => {
    expect(placeholders(tree)).toEqual([
      { id: 'org.name', line: 17 },
      { id: 'org.pin', line: 17 },
      { id: 'org.command', line: 21 },
    ])
  })
  test('elements in a sentence are found', () => {
    expect(elementsNamed(tree, 'Term').map((term) => attributeOf(term, 'id'))).toEqual(['x'])
  })
})
