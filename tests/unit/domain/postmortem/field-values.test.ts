import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { itemField } from '../../../../src/domain/postmortem/item-fields.ts'
import { completeness } from '../../../../src/domain/postmortem/completeness.ts'
import { declared, ended, entry, field, instant, source, words } from '../../../fixtures/postmortem.ts'
import { cellTexts, firstBlock, headerOf, timelineRows } from '../../../fixtures/postmortem-parts.ts'

describe('header', () => {
  test('takes severity, start, detection, end and duration from the log', () => {
    const late = entry(
      1,
      '19:00',
      { kind: 'declared', title: 'x', severity: 'SEV-2', drill: false },
      { recorded: '19:08' },
    )
    expect(
      headerOf([
        late,
        entry(2, '19:17', { kind: 'severity', to: 'SEV-1' }),
        entry(3, '19:50', { kind: 'severity', to: 'SEV-3' }),
        ended,
      ]),
    ).toMatchObject({
      状态: '草稿',
      严重级别: 'SEV-1',
      开始时间: '2026-09-28 19:00 UTC（Asia/Shanghai 2026-09-29 03:00）',
      发现时间: '2026-09-28 19:08 UTC（Asia/Shanghai 2026-09-29 03:08）',
      结束时间: '2026-09-28 20:20 UTC（Asia/Shanghai 2026-09-29 04:20）',
      持续时间: '1 小时 20 分钟',
    })
  })

  test('a typed value takes the place of the logged one, an emptied one gives it back', () => {
    const typed = [declared, ended, field(91, 'severity', 'SEV-1'), field(92, 'ended-at', instant('19:38'))]
    expect(headerOf(typed)).toMatchObject({ 严重级别: 'SEV-1', 持续时间: '30 分钟' })
    expect(headerOf([...typed, field(93, 'severity', ''), field(94, 'ended-at', '')])).toMatchObject({
      严重级别: 'SEV-2',
      持续时间: '1 小时 12 分钟',
    })
  })

  test.each(['yesterday', '2026-09-28T19:38', '2026-13-45T00:00:00.000Z', '+012026-09-28T19:38:00Z', 'SEV-9'])(
    '%s as a time or a severity is as good as nothing',
    (value) => {
      const header = headerOf([declared, ended, field(91, 'ended-at', value), field(92, 'severity', value)])
      expect(header).toMatchObject({ 严重级别: 'SEV-2', 持续时间: '1 小时 12 分钟' })
    },
  )

  test('an end before the start gives no duration', () => {
    expect(headerOf([declared, ended, field(91, 'ended-at', instant('19:00'))])).toMatchObject({
      持续时间: words().hints.duration,
    })
  })

  test('an incident that was written down after its end has no logged detection', () => {
    const afterwards = { recorded: '22:00' }
    const note = entry(1, '19:00', { kind: 'note', text: 'x' }, afterwards)
    expect(headerOf([note, entry(2, '19:30', { kind: 'ended' }, afterwards)])).toMatchObject({
      发现时间: words().hints['detected-at'],
    })
  })
})

describe('action items', () => {
  const toDo = entry(2, '19:20', { kind: 'note', text: '回调重试没有退避', todo: true })
  const rows = (entries: readonly Entry[]) => {
    const table = firstBlock(postmortemDocument(source(entries)), 'action-items')
    return table?.kind === 'table' ? cellTexts(table) : []
  }

  test('are the to-dos, each with owner, priority, ticket and both labels', () => {
    const fields = (['owner', 'priority', 'ticket'] as const).map((part, index) =>
      field(3 + index, itemField(toDo.id, part), ['韩梅', 'P1', 'https://jira.example.com/browse/PAY-7'][index] ?? ''),
    )
    expect(rows([declared, toDo, ...fields])).toEqual([
      ['回调重试没有退避', '韩梅', 'P1', 'jira.example.com/browse/PAY-7', 'sev2_20260929, sev2'],
    ])
  })

  test('a note that begins with TODO is one, a plain note and a retracted to-do aren’t', () => {
    const plain = entry(3, '19:21', { kind: 'note', text: '没有 TODO' })
    const older = entry(4, '19:22', { kind: 'note', text: 'todo：补监控' })
    expect(
      rows([toDo, plain, older, entry(5, '19:23', { kind: 'retracted', entry: toDo.id })]).map((row) => row[0]),
    ).toEqual(['补监控'])
  })

  test('rewording one leaves the timeline as it was told', () => {
    const entries = [toDo, field(3, itemField(toDo.id, 'text'), '给回调重试加指数退避')]
    expect(rows(entries)[0]?.[0]).toBe('给回调重试加指数退避')
    expect(timelineRows(entries)).toEqual(['19:20 待办：回调重试没有退避'])
  })

  test('one that was added after the end is no event of the incident', () => {
    const added = entry(91, '22:00', { kind: 'note', text: '补监控', todo: true })
    expect(rows([declared, ended, added])).toHaveLength(1)
    expect(timelineRows([declared, ended, added])).toHaveLength(2)
  })
})

describe('completeness', () => {
  const missing = (entries: readonly Entry[]) => {
    const { facts, fields, words } = source(entries)
    return completeness(facts, fields, words)
      .filter((one) => !one.filled)
      .map((one) => one.part)
  }

  test('names what is missing, in the template’s order', () => {
    expect(missing([declared, ended])).toEqual([
      'owner',
      'meeting-at',
      'recording',
      'overview',
      'what-happened',
      'contributing-factors',
      'resolution',
      'impact.sla',
      'impact.dropped',
      'impact.accounts',
      'impact.users',
      'impact.requests',
      'responders.incident-commander',
      'responders.scribe',
      'what-did-not-go-well',
      'action-items',
      'internal-email',
      'external-summary',
      'external-what-happened',
      'external-actions',
    ])
  })

  test('blank space fills nothing in', () => {
    expect(missing([field(1, 'overview', ' \n ')])).toContain('overview')
  })

  test('misses no external message where there is none', () => {
    expect(missing([field(1, 'no-external-message', 'yes')]).filter((part) => part.startsWith('external-'))).toEqual([])
  })
})
