import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { toDos as toDosOf } from '../../../src/domain/postmortem/to-dos.ts'
import { ME, openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

let page: Recording
let toDos: typeof import('../../../src/stores/to-dos.ts')
let fields: typeof import('../../../src/stores/fields.ts')
let standing: () => ReturnType<typeof toDosOf>

beforeEach(async () => {
  page = await openRecording()
  toDos = await import('../../../src/stores/to-dos.ts')
  fields = await import('../../../src/stores/fields.ts')
  const { $incident } = await import('../../../src/stores/incident.ts')
  standing = () => toDosOf($incident.get())
})
afterEach(() => vi.unstubAllGlobals())

const note = (text: string) => ({ kind: 'note', text, todo: true, by: ME })

describe('adding', () => {
  test('writes a to-do, whether or not it begins with TODO', () => {
    toDos.addToDo(' 补监控 ')
    toDos.addToDo('todo: 通知客服')
    toDos.addToDo('  ')
    toDos.addToDo('TODO')
    expect(page.recorded()).toEqual([note('补监控'), note('通知客服')])
  })
  test('gives a to-do to whom it names with @, however it is added (FAULTS 70)', async () => {
    const { addNote } = await import('../../../src/stores/notes.ts')
    addNote('待办：@吴娜 补监控')
    addNote('通知客服 @李雷', { todo: true })
    addNote('@王芳 重启了')
    toDos.addToDo('【TODO】看日志 @wu.na')
    toDos.addActionItem('- [ ] 改配置 @bob')
    expect(standing().map(({ text, owner }) => `${text}→${owner}`)).toEqual([
      '补监控→吴娜',
      '通知客服→李雷',
      '看日志→wu.na',
      '改配置→bob',
    ])
    expect(page.recorded()).toContainEqual({ kind: 'note', text: '@王芳 重启了', by: ME })
  })
  test('writes an action item as it was typed', () => {
    toDos.addActionItem(' 补监控 ')
    toDos.addActionItem(' ')
    expect(page.recorded()).toEqual([note('补监控')])
  })
  test('refuses an action item that no entry holds, whole', () => {
    expect(() => toDos.addActionItem('x'.repeat(TEXT_LIMIT + 1))).toThrow(
      expect.objectContaining({ refusal: 'tooLong' }),
    )
    expect(page.recorded()).toEqual([])
  })
})

test('done and priority are written once each', () => {
  const { id } = page.log.record({ kind: 'note', text: '补监控', todo: true }, NOBODY)
  for (let times = 0; times < 2; times++) {
    toDos.setDone(id, true)
    toDos.setPriority(id, 'P1')
  }
  expect(page.recorded()).toHaveLength(3)
  expect(standing()).toMatchObject([{ done: true, priority: 'P1' }])
  toDos.setDone(id, false)
  expect(standing()).toMatchObject([{ done: false }])
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
    const removed = toDos.removeActionItem(id)
    expect(standing()).toEqual([])
    if (removed) toDos.restoreActionItem(removed)
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
    const removed = toDos.removeActionItem(id)
    if (removed) toDos.restoreActionItem(removed)
    expect(page.recorded().slice(1)).toEqual([{ kind: 'retracted', entry: id, by: ME }, note('补监控')])
  })
  test('already, or that never was, isn’t removed again', () => {
    const { id } = page.log.record({ kind: 'note', text: '补监控', todo: true }, NOBODY)
    toDos.removeActionItem(id)
    expect(toDos.removeActionItem(id)).toBeUndefined()
    expect(page.recorded()).toHaveLength(2)
  })
})
