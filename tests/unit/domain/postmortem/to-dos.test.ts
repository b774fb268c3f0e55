import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { actionItems } from '../../../../src/domain/postmortem/action-items.ts'
import { doneField, isFolded, toDos } from '../../../../src/domain/postmortem/to-dos.ts'
import { at, entry, id } from '../../../fixtures/entries.ts'
import { source } from '../../../fixtures/postmortem.ts'

const toDo = (number: number, text: string, more: Partial<Entry> = {}) =>
  entry(number, '03:00', { kind: 'note', text, todo: true }, more)
const field = (number: number, name: string, value: string) =>
  entry(number, '03:10', { kind: 'field', field: name, value })
const of = (...entries: Entry[]) => toDos(project(entries))

describe('the to-dos of an incident', () => {
  test('are the notes that are marked as one or begin with TODO, in the order in which they were written down', () => {
    const late = { at: at('02:00') }
    const inOrder = of(
      toDo(1, '补监控'),
      entry(2, '03:01', { kind: 'note', text: '看图表' }),
      toDo(3, '通知客服', late),
    )
    expect(inOrder.map(({ text }) => text)).toEqual(['补监控', '通知客服'])
    expect(of(entry(1, '03:00', { kind: 'note', text: 'TODO：补监控' }))).toMatchObject([
      { text: '补监控', done: false },
    ])
  })
  test('leave out the retracted ones', () => {
    expect(of(toDo(1, '补监控'), entry(2, '03:05', { kind: 'retracted', entry: id(1) }))).toEqual([])
  })
  test('are none where nothing is open', () => {
    expect(toDos(undefined)).toEqual([])
  })
  test('carry who wrote them and when', () => {
    expect(of(toDo(1, '补监控', { by: '王芳' }))).toMatchObject([{ by: '王芳', at: at('03:00'), entry: id(1) }])
  })
})

describe('what is kept about a to-do', () => {
  test('is the owner, the priority and whether it is done; the last value counts', () => {
    const kept = [
      field(2, `item.${id(1)}.owner`, '李雷'),
      field(3, `item.${id(1)}.priority`, 'P1'),
      field(4, `item.${id(1)}.priority`, 'P0'),
      field(5, doneField(id(1)), 'yes'),
    ]
    expect(of(toDo(1, '补监控'), ...kept)).toMatchObject([{ owner: '李雷', priority: 'P0', done: true }])
    expect(of(toDo(1, '补监控'), ...kept, field(6, doneField(id(1)), ''))).toMatchObject([{ done: false }])
  })
  test('is the same that the action items of the postmortem show', () => {
    const entries = [
      toDo(1, '补监控'),
      field(2, `item.${id(1)}.owner`, '李雷'),
      field(3, `item.${id(1)}.priority`, 'P1'),
      field(4, `item.${id(1)}.text`, '给回调补监控'),
    ]
    const { facts, fields } = source(entries)
    const [item] = actionItems(facts, fields)
    expect(of(...entries)).toMatchObject([{ entry: item?.entry, text: item?.text, owner: '李雷', priority: 'P1' }])
  })
  test('of one doesn’t touch another', () => {
    expect(
      of(toDo(1, '补监控'), toDo(2, '通知客服'), field(3, doneField(id(1)), 'yes')).map(({ done }) => done),
    ).toEqual([true, false])
  })
  test('lies in a field that the log takes', () => {
    expect(decodeEntry(field(2, doneField(id(1)), 'yes'))).toHaveProperty('entry')
  })
})

describe('a finished to-do', () => {
  const done = { entry: id(1), done: true }
  const open = { entry: id(2), done: false }

  test('is folded away, and an open one isn’t', () => {
    expect([done, open].map((toDo) => isFolded(toDo))).toEqual([true, false])
  })
  test('stays in its row when it was ticked just now, and so does one that was opened again', () => {
    expect(isFolded(done, { entry: id(1), isFolded: false })).toBe(false)
    expect(isFolded(open, { entry: id(2), isFolded: true })).toBe(true)
  })
  test('goes once another one is ticked', () => {
    expect(isFolded(done, { entry: id(2), isFolded: false })).toBe(true)
  })
})
