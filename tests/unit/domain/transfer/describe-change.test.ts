import { describe, expect, test } from 'vitest'
import { difference } from '../../../../src/domain/transfer/import-preview.ts'
import { describeChange } from '../../../../src/domain/transfer/describe-change.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { at, entry, id, STEP } from '../../../fixtures/entries.ts'

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const { transfer: t, entryWords, roles } = messages(locale)
  const names = {
    entryWords,
    roleName: (role: string) => (roles as Record<string, string>)[role] ?? role,
    fieldName: (field: string) => field,
    zone: 'Asia/Shanghai',
  }

  test('every change is worded in three lines', () => {
    const declared = entry(1, '03:08', { kind: 'declared', title: 'a\nb', severity: 'SEV-2', drill: false })
    const mine: Entry[] = [
      declared,
      entry(2, '03:09', { kind: 'role', role: 'deputy', person: 'Ann\nBob' }),
      entry(20, '03:09', { kind: 'role', role: 'subject-matter-expert', person: 'Ann', topic: 'data\nbase' }),
      entry(21, '03:09', { kind: 'role', role: 'subject-matter-expert', person: 'Ann', topic: 'net', team: true }),
      entry(3, '03:10', { kind: 'step', step: STEP, state: 'done', label: 'Stay\non topic' }),
      entry(4, '03:11', { kind: 'note', text: 'TODO roll\nback' }),
      entry(5, '03:12', { kind: 'field', field: 'overview', value: 'x' }),
      entry(6, '03:13', { kind: 'field', field: `item.${id(4)}.owner`, value: 'Ann' }),
    ]
    const theirs: Entry[] = [
      entry(7, '04:00', { kind: 'declared', title: 'c', severity: 'SEV-1', drill: true }),
      entry(8, '04:01', { kind: 'role', role: 'deputy', person: '' }),
      entry(22, '04:01', { kind: 'role', role: 'subject-matter-expert', person: 'Bob', topic: 'data\nbase' }),
      entry(23, '04:01', { kind: 'role', role: 'subject-matter-expert', person: 'Bob', topic: 'net', team: true }),
      entry(9, '04:02', { kind: 'step', step: STEP, state: 'skipped', label: 'x', reason: 'no {label}' }),
      entry(10, '04:03', { kind: 'amended', entry: id(4), text: 'a new text', happenedAt: at('01:00') }),
      entry(11, '04:04', { kind: 'field', field: 'overview', value: '{field}' }),
      entry(12, '04:05', { kind: 'field', field: `item.${id(4)}.owner`, value: 'Bob' }),
      entry(13, '04:06', { kind: 'status', to: 'in-review' }),
      entry(14, '04:07', { kind: 'ended' }),
    ]
    const changes = difference(mine, theirs).incidents.flatMap((incident) => incident.changes)
    expect(changes.map(({ what }) => what).sort()).toEqual(
      [
        'drill',
        'entry',
        'expert',
        'field',
        'field',
        'phase',
        'role',
        'severity',
        'status',
        'step',
        'subTeam',
        'title',
      ].sort(),
    )
    for (const change of changes) {
      const line = describeChange(change, t.change, names)
      expect(Object.keys(line)).toEqual(['what', 'before', 'after'])
      for (const part of Object.values(line)) expect(part, change.what).toMatch(/^[^\n]+$/)
      expect(line.before, change.what).not.toBe(line.after)
    }
    const toDo = changes.find((change) => change.what === 'field' && change.toDo)
    expect(toDo && describeChange(toDo, t.change, names)).toMatchObject({ before: 'Ann', after: 'Bob' })
    const role = changes.find((change) => change.what === 'role')
    expect(role && describeChange(role, t.change, names)).toEqual({
      what: names.roleName('deputy'),
      before: 'Ann Bob',
      after: t.change.empty,
    })
    const moved = changes.find((change) => change.what === 'entry')
    expect(moved && describeChange(moved, t.change, names)).toMatchObject({
      before: '2026-09-28 11:11 TODO roll back',
      after: '2026-09-28 09:00 a new text',
    })
  })
})
