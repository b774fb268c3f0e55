import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toDos as toDosOf } from '../../../src/domain/postmortem/to-dos.ts'
import { ME, openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

let page: Recording
let toDos: typeof import('../../../src/stores/to-dos.ts')
let standing: () => ReturnType<typeof toDosOf>

beforeEach(async () => {
  page = await openRecording()
  toDos = await import('../../../src/stores/to-dos.ts')
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
    expect(standing().map(({ text, owner }) => `${text}→${owner}`)).toEqual([
      '补监控→吴娜',
      '通知客服→李雷',
      '看日志→wu.na',
    ])
    expect(page.recorded()).toContainEqual({ kind: 'note', text: '@王芳 重启了', by: ME })
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
