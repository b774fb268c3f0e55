import { describe, expect, test } from 'vitest'
import { difference } from '../../../../src/domain/transfer/import-preview.ts'
import type { Entry, Happening } from '../../../../src/domain/log/entry.ts'
import { at, entry, id, STEP } from '../../../fixtures/entries.ts'

const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })

describe('the difference', () => {
  const declared = entry(1, '03:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false })
  const later = (number: number, happening: Happening) => entry(number, '04:00', happening)
  const changes = (mine: readonly Entry[], theirs: readonly Entry[]) =>
    difference(mine, theirs).incidents.flatMap((incident) => incident.changes)

  test('names roles, severity and title that somebody else set later', () => {
    const mine = [declared, later(2, { kind: 'role', role: 'incident-commander', person: '王芳' })]
    const theirs = [
      later(3, { kind: 'role', role: 'incident-commander', person: '李雷' }),
      later(4, { kind: 'role', role: 'scribe', person: '韩梅' }),
      later(5, { kind: 'severity', to: 'SEV-1' }),
    ]
    expect(changes(mine, theirs)).toEqual([
      { what: 'severity', before: 'SEV-2', after: 'SEV-1' },
      { what: 'role', role: 'incident-commander', before: '王芳', after: '李雷' },
    ])
    const again = later(6, { kind: 'declared', title: '别的', severity: 'SEV-2', drill: true })
    expect(changes(mine, [again])).toEqual([
      { what: 'drill', before: false, after: true },
      { what: 'title', before: '支付回调超时', after: '别的' },
    ])
  })

  test('names experts and leads of sub-teams that somebody else put in another’s place', () => {
    const expert = (number: number, topic: string, person: string, team = false) =>
      later(number, { kind: 'role', role: 'subject-matter-expert', person, topic, ...(team ? { team } : {}) })
    const mine = [expert(2, '数据库', '王芳'), expert(3, '网络', '李雷', true)]
    expect(changes(mine, [expert(4, '数据库', '韩梅'), expert(5, '缓存', '林涛')])).toEqual([
      { what: 'expert', topic: '数据库', before: '王芳', after: '韩梅' },
    ])
    expect(changes(mine, [expert(4, '网络', '', true)])).toEqual([
      { what: 'subTeam', topic: '网络', before: '李雷', after: '' },
    ])
  })

  test('names steps that were ticked here and would read otherwise, not those that nobody touched', () => {
    const step = (number: number, state: 'done' | 'skipped' | 'open', name = STEP) =>
      later(number, { kind: 'step', step: name, state, label: '只谈眼前的问题', reason: `${number}` })
    const changed = changes([step(2, 'done')], [step(3, 'skipped'), step(4, 'done', `${STEP}-2`)])
    expect(changed).toMatchObject([
      { what: 'step', step: STEP, before: { state: 'done' }, after: { state: 'skipped', reason: '3' } },
    ])
    expect(changes([step(2, 'done')], [step(3, 'done')])).toEqual([])
    expect(changes([step(2, 'skipped')], [step(3, 'skipped')])).toMatchObject([{ what: 'step' }])
    expect(changes([step(3, 'done')], [step(2, 'open')])).toEqual([])
    const gone = changes([step(2, 'done')], [later(3, { kind: 'retracted', entry: id(2) })])
    expect(gone).toMatchObject([
      { what: 'step', before: { state: 'done' }, after: undefined },
      { what: 'entry', after: { retracted: true } },
    ])
  })

  test('names fields that are filled here, and the to-do of which one keeps a part', () => {
    const toDo = entry(2, '03:20', { kind: 'note', text: 'TODO 回滚' })
    const field = (number: number, name: string, value: string) => later(number, { kind: 'field', field: name, value })
    const mine = [toDo, field(3, 'overview', 'a'), field(4, `item.${id(2)}.owner`, '王芳')]
    const theirs = [
      field(5, 'overview', 'b'),
      field(6, `item.${id(2)}.owner`, '李雷'),
      field(7, 'resolution', 'new'),
      later(8, { kind: 'status', to: 'in-review' }),
    ]
    expect(changes(mine, theirs)).toEqual([
      { what: 'status', before: 'draft', after: 'in-review' },
      { what: 'field', field: 'overview', before: 'a', after: 'b' },
      { what: 'field', field: `item.${id(2)}.owner`, toDo: '回滚', before: '王芳', after: '李雷' },
    ])
  })

  test('names an end or an archiving of what runs here', () => {
    expect(changes([declared], [later(2, { kind: 'ended' })])).toEqual([
      { what: 'phase', before: 'open', after: 'ended' },
    ])
    expect(changes([declared], [later(2, { kind: 'archived' })])).toEqual([
      { what: 'phase', before: 'open', after: 'archived' },
    ])
  })

  test('names entries that were reworded, retimed, linked or retracted', () => {
    for (const happening of [
      { kind: 'amended', entry: id(1), text: '延迟降低' },
      { kind: 'amended', entry: id(1), happenedAt: at('02:00') },
      { kind: 'amended', entry: id(1), source: 'https://data.example' },
      { kind: 'retracted', entry: id(1) },
    ] as const) {
      expect(changes([note], [later(2, happening)]), happening.kind).toMatchObject([
        { what: 'entry', before: { id: id(1), text: '延迟升高' }, after: { id: id(1) } },
      ])
    }
    expect(changes([note], [later(2, { kind: 'amended', entry: id(1), text: '延迟升高' })])).toEqual([])
  })
})
