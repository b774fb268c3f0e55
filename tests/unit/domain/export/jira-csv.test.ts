import { describe, expect, test } from 'vitest'
import { excelCsv, JIRA_COLUMNS, jiraCsv } from '../../../../src/domain/export/jira-csv.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { itemField } from '../../../../src/domain/postmortem/item-fields.ts'
import { readCsv, readTickets, unguarded } from '../../../fixtures/jira.ts'
import { entry, source, words } from '../../../fixtures/postmortem.ts'

const declared = (drill = false) =>
  entry(1, '19:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill })
const item = (number: number, text: string) => entry(number, '19:20', { kind: 'note', text, todo: true })
const rowsOf = (entries: Entry[], more = {}) => readCsv(jiraCsv(source(entries, more)))

describe('the CSV file for Jira', () => {
  test('has exactly these columns, with two of labels', () => {
    const columns = 'Summary,Description,Issue Type,Priority,Labels,Labels,Assignee,Due date'
    expect(jiraCsv(source([]))).toBe(`"${columns.replaceAll(',', '","')}"\r\n`)
    expect(JIRA_COLUMNS.join()).toBe(columns)
  })
  test('has a line for each action item, with both labels in columns of their own', () => {
    const todo = item(2, 'TODO 回调重试加退避')
    const parts = (['owner', 'priority', 'ticket'] as const).map((part, index) =>
      entry(10 + index, '20:00', { kind: 'field', field: itemField(todo.id, part), value: `${part}, "x"` }),
    )
    expect(rowsOf([declared(), todo, item(3, '补监控'), ...parts]).slice(1)).toEqual([
      [
        '回调重试加退避',
        '回调重试加退避\n来自“事后分析：支付回调超时”。\n已有工单：ticket, "x"',
        'Task',
        'priority, "x"',
        'sev1_20260929',
        'sev1',
        'owner, "x"',
        '',
      ],
      ['补监控', '补监控\n来自“事后分析：支付回调超时”。', 'Task', '', 'sev1_20260929', 'sev1', '', ''],
    ])
  })
  test('gives an importer that trims bare cells every cell as it is, both labels and all lines of the description', () => {
    const todo = item(2, '重试，"退避"')
    const owner = entry(10, '20:00', { kind: 'field', field: itemField(todo.id, 'owner'), value: ' 王芳\u3000' })
    const csv = jiraCsv(source([declared(), todo, owner]))
    expect(readTickets(csv)).toEqual([
      {
        Summary: ['重试，"退避"'],
        Description: ['重试，"退避"\n来自“事后分析：支付回调超时”。'],
        'Issue Type': ['Task'],
        Priority: [],
        Labels: ['sev1_20260929', 'sev1'],
        Assignee: ['王芳'],
        'Due date': [],
      },
    ])
    // The line ends within a cell aside, nothing stands outside of quotes but commas and the ends of lines.
    expect(csv.replaceAll('""', '').replaceAll(/"[^"]*"/g, '')).toMatch(/^(?:,{7}\r\n)+$/)
  })
  test('leaves a label out that can’t be told, and an item without words', () => {
    expect(rowsOf([item(2, 'x'), item(3, ' ')])).toHaveLength(2)
    expect(rowsOf([item(2, 'x')])[1]?.slice(4, 6)).toEqual(['', ''])
  })
  test('marks each ticket of a drill, in the document’s language', () => {
    const [, row] = rowsOf([declared(true), item(2, 'x')])
    expect(row?.[0]).toBe('演练 · x')
    expect(row?.[1]).toContain('这是演练，不是真实事件。')
    expect(rowsOf([declared(true), item(2, 'x')], { words: words('en') })[1]?.[0]).toBe('DRILL · x')
  })
  test('shortens a summary that Jira would refuse and keeps the whole text in the description', () => {
    const long = '😀'.repeat(200)
    const [, row] = rowsOf([item(2, long)])
    expect(row?.[0]?.length).toBeLessThanOrEqual(255)
    expect(row?.[0]).toMatch(/^(?:😀)+…$/u)
    expect(row?.[1]).toContain(long)
  })
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1＋1', '＋1', '－1', '＠x', '﹦1', "'=1", "''=1", "' =1", '"=1"'])(
  'FAULTS 33: %j can’t start a formula and is read back as it was',
  (text) => {
    const cell = rowsOf([item(2, text)])[1]?.[0] ?? ''
    expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠﹦﹢﹣﹫]/)
    expect(unguarded(cell)).toBe(text)
  },
)

test('for Excel the same file begins with a byte order mark, for Jira it doesn’t (FAULTS 76)', () => {
  const given = source([declared(), item(2, '补监控')])
  expect(excelCsv(given)).toBe(`\ufeff${jiraCsv(given)}`)
  expect(jiraCsv(given).startsWith('"Summary"')).toBe(true)
})
