import { describe, expect, test } from 'vitest'
import { readToDo } from '../../../../src/domain/log/to-do-text.ts'

describe('a text that begins with TODO', () => {
  test.each([
    ['TODO 补监控', '补监控'],
    ['todo: 补监控', '补监控'],
    ['Todo：补监控', '补监控'],
    ['  TODO\n补监控 ', '补监控 '],
    ['TODO', ''],
    ['TODO::: :', ''],
    ['TODO TODO x', 'TODO x'],
    ['TODO-x', '-x'],
    ['TODO补监控', '补监控'],
  ])('%j says what there is to do: %j', (typed, text) => {
    expect(readToDo(typed)).toEqual({ isToDo: true, text })
  })
})

test.each(['补监控', 'todolist 满了', 'mein TODO', '', '  TODOS ', 'to do'])(
  '%j doesn’t, and is left as it is',
  (typed) => {
    expect(readToDo(typed)).toEqual({ isToDo: false, text: typed })
  },
)
