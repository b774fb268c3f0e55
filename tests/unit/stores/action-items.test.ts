import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { toDos as toDosOf } from '../../../src/domain/postmortem/to-dos.ts'
import { ME, openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

let page: Recording
let items: typeof import('../../../src/stores/action-items.ts')
let toDos: typeof import('../../../src/stores/to-dos.ts')
let fields: typeof import('../../../src/stores/fields.ts')
let standing: () => ReturnType<typeof toDosOf>

beforeEach(async () => {
  page = await openRecording()
  items = await import('../../../src/stores/action-items.ts')
  toDos = await import('../../../src/stores/to-dos.ts')
  fields = await import('../../../src/stores/fields.ts')
  const { $incident } = await import('../../../src/stores/incident.ts')
  standing = () => toDosOf($incident.get())
})
afterEach(() => vi.unstubAllGlobals())

const note = (text: string) => ({ kind: 'note', text, todo: true, by: ME })

describe('adding', () => {
  test('writes an action item as it was typed', () => {
    items.addActionItem(' 补监控 ')
    items.addActionItem(' ')
    expect(page.recorded()).toEqual([note('补监控')])
  })
  test('refuses an action item that no entry holds, whole', () => {
    expect(() => items.addActionItem('x'.repeat(TEXT_LIMIT + 1))).toThrow(
      expect.objectContaining({ refusal: 'tooLong' }),
    )
    expect(page.recorded()).toEqual([])
  })
  test('gives an action item to whom it names with @ (FAULTS 70)', () => {
    items.addActionItem('- [ ] 改配置 @bob')
    expect(standing()).toMatchObject([{ text: '改配置', owner: 'bob' }])
  })
})

describe('an action item that is removed', () => {
  test('comes back as a new entry of the same moment, with its wording, its parts and its mark', () => {
    const at = '2026-11-22T02:00:00.000Z'
    const { id } = page.log.record({ kind: 'note', text: 'TODO 补监控', todo: true }, { at, by: undefined })
    fields.setField(`item.${id}.text`, '给回调补监控')
    fields.setField(`item.${id}.owner`, '李雷')
    fields.setField(`item.${id}.ticket`, 'OPS-1')
    toDos.setPriority(id, 'P1')
    toDos.setDone(id, true)
    const before = standing()
    const removed = items.removeActionItem(id)
    expect(standing()).toEqual([])
    if (removed) items.restoreActionItem(removed)
    const [item] = standing()
    expect(item?.entry).not.toBe(id)
    expect(item).toEqual({ ...before[0], entry: item?.entry, by: ME })
    expect(page.recorded()).toContainEqual({
      kind: 'field',
      field: `item.${item?.entry}.ticket`,
      value: 'OPS-1',
      by: ME,
    })
  })
  test('without parts comes back as a note alone', () => {
    const { id } = page.log.record({ kind: 'note', text: '补监控', todo: true }, NOBODY)
    const removed = items.removeActionItem(id)
    if (removed) items.restoreActionItem(removed)
    expect(page.recorded().slice(1)).toEqual([{ kind: 'retracted', entry: id, by: ME }, note('补监控')])
  })
  test('already, or that never was, isn’t removed again', () => {
    const { id } = page.log.record({ kind: 'note', text: '补监控', todo: true }, NOBODY)
    items.removeActionItem(id)
    expect(items.removeActionItem(id)).toBeUndefined()
    expect(page.recorded()).toHaveLength(2)
  })
})
