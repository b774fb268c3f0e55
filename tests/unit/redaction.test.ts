import { describe, expect, test } from 'vitest'
import { jiraCsv } from '../../src/domain/export/jira-csv.ts'
import { postmortemMarkdown } from '../../src/domain/export/markdown.ts'
import type { Entry } from '../../src/domain/log.ts'
import { postmortemDocument } from '../../src/domain/postmortem.ts'
import { itemField } from '../../src/domain/postmortem-fields.ts'
import { redact } from '../../src/domain/redaction.ts'
import { messages } from '../../src/i18n/index.ts'
import { entry, source } from '../fixtures/postmortem.ts'

const { masks } = messages('zh-CN').redaction
const note = (text: string, by?: string): Entry => entry(1, '19:12', { kind: 'note', text }, by ? { by } : {})
const redacted = (...entries: Entry[]) => redact(source(entries), masks)
const told = (...entries: Entry[]) => postmortemMarkdown(postmortemDocument(redacted(...entries).source))
const rowOf = (text: string) => {
  const [row] = redacted(note(text)).source.facts.timeline
  return row?.kind === 'note' ? row.text : undefined
}

describe('what is masked in typed text', () => {
  test.each([
    ['发给 lilei@example.com。', `发给 ${masks.email}。`],
    ['打 138 0013 8000', `打 ${masks.phone}`],
    ['10.2.3.4 没有响应', `${masks.address} 没有响应`],
    ['2001:db8::1 没有响应', `${masks.address} 没有响应`],
    ['重启 db-01.prod.internal', `重启 ${masks.host}`],
    ['见 http://grafana/d/1', `见 http://${masks.host}/d/1`],
    ['token=8f2b1c9d7e6a 泄露', `${masks.token} 泄露`],
    ['https://admin:s3cret@example.com/', `https://${masks.token}@example.com/`],
  ])('%s', (text, expected) => {
    expect(rowOf(text)).toBe(expected)
  })

  test.each([
    '02:14 告警，12.47%（1,204 / 9,655）',
    '提交 3f2a9c1d8b7e6f5a4c3d2b1a0f9e8d7c6b5a4f3e',
    '版本 2.4.1',
    '见 https://status.example.com/incidents/1',
    '12:30:45 重启',
  ])('%s stays', (text) => {
    expect(rowOf(text)).toBe(text)
  })
})

describe('names', () => {
  const commander = entry(1, '19:12', { kind: 'role', role: 'incident-commander', person: '李雷' })

  test('become the role that the person held, wherever they stand', () => {
    const text = told(commander, entry(2, '19:13', { kind: 'note', text: '李雷决定回滚' }, { by: '李雷' }))
    expect(text).not.toContain('李雷')
    expect(text).toContain('事件指挥官决定回滚')
  })

  test('of those who wrote something down become responders, a role that wrote stays', () => {
    const rows = redacted(
      note('重启队列', 'Ana'),
      entry(2, '19:13', { kind: 'note', text: 'Ana 看 Analytics' }, { by: 'scribe' }),
    ).source.facts.timeline
    expect(rows.map(({ by }) => by)).toEqual([masks.responder, 'scribe'])
    expect(rows[1]).toMatchObject({ text: `${masks.responder} 看 Analytics` })
  })

  test('among the responders and owners are masked too, and in the tickets', () => {
    const todo = entry(2, '19:20', { kind: 'note', text: 'TODO 请韩梅梅加告警' })
    const { source: copy } = redacted(
      todo,
      entry(3, '19:21', { kind: 'field', field: 'responders.others', value: '韩梅梅（数据库）、Jim' }),
      entry(4, '19:22', { kind: 'field', field: itemField(todo.id, 'owner'), value: '韩梅梅' }),
      entry(5, '19:23', { kind: 'field', field: 'owner', value: 'Lucy' }),
      entry(6, '19:24', { kind: 'field', field: 'overview', value: 'Lucy 和 Jim 写了这一份' }),
    )
    const text = postmortemMarkdown(postmortemDocument(copy)) + jiraCsv(copy)
    for (const name of ['韩梅梅', 'Jim', 'Lucy']) expect(text).not.toContain(name)
    expect(text).toContain(`${masks.owner} 和 ${masks.responder} 写了这一份`)
  })
})

describe('the preview', () => {
  test('tells each replacement once, with what stands there instead and how often', () => {
    const { replacements } = redacted(
      note('10.2.3.4 和 10.2.3.5，再是 10.2.3.4'),
      entry(2, '19:13', { kind: 'field', field: 'overview', value: 'a@example.com' }),
    )
    expect(replacements).toEqual([
      { kind: 'address', what: '10.2.3.4', by: masks.address, count: 2 },
      { kind: 'address', what: '10.2.3.5', by: masks.address, count: 1 },
      { kind: 'email', what: 'a@example.com', by: masks.email, count: 1 },
    ])
  })

  test('is empty when there is nothing to mask, and the copy is the same', () => {
    const given = source([note('02:14 回滚')])
    const { source: copy, replacements } = redact(given, masks)
    expect(replacements).toEqual([])
    expect(copy).toEqual(given)
  })
})
