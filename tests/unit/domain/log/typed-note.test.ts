import { describe, expect, test } from 'vitest'
import { readTypedNote } from '../../../../src/domain/log/typed-note.ts'

const NOW = '2026-11-28 22:05'
const read = (typed: string, now = NOW, day?: string) => readTypedNote(typed, { now, day })

describe('a time at the beginning is when it happened', () => {
  test.each([
    ['21:58 发布了', '2026-11-28T21:58', '发布了'],
    ['21：58 发布了', '2026-11-28T21:58', '发布了'],
    ['21:58发布了', '2026-11-28T21:58', '发布了'],
    ['9:05 发布了', '2026-11-28T09:05', '发布了'],
    ['[21:58] 发布了', '2026-11-28T21:58', '发布了'],
    ['21:58:07 发布了', '2026-11-28T21:58', '发布了'],
    ['21:58，发布了', '2026-11-28T21:58', '发布了'],
    ['  21:58   Deployed', '2026-11-28T21:58', 'Deployed'],
    ['22:05 刚刚', '2026-11-28T22:05', '刚刚'],
    ['2026-11-27 23:10 发布了', '2026-11-27T23:10', '发布了'],
    ['TODO 21:58 补监控', '2026-11-28T21:58', '补监控'],
    ['21:58 TODO 补监控', '2026-11-28T21:58', '补监控'],
    ['21:58', '2026-11-28T21:58', ''],
  ])('%s', (typed, localTime, text) => {
    expect(read(typed)).toMatchObject({ localTime, text })
  })
  test('a time later than now is yesterday’s, over the turn of a year too', () => {
    expect(read('23:50 告警').localTime).toBe('2026-11-27T23:50')
    expect(read('23:50 告警', '2026-01-01 00:10').localTime).toBe('2025-12-31T23:50')
    expect(read('23:50 告警', '2028-03-01 00:10').localTime).toBe('2028-02-29T23:50')
  })
  test('while a day is being written down, every time is one of that day', () => {
    expect(read('23:50 告警', NOW, '2026-11-20').localTime).toBe('2026-11-20T23:50')
  })
  test.each([
    '12:30–13:00 不可用',
    '12:30 - 13:00 不可用',
    '9:00 到 10:00 观察',
    '25:00 见',
    '3:1 领先',
    '成功率 21:58 回升',
    '8:30pm',
  ])('%s has none', (typed) => {
    expect(read(typed)).toEqual({ text: typed, isToDo: false })
  })
})

describe('a pasted address is the source', () => {
  test.each([
    ['成功率回到 91% https://g.example/d/1', '成功率回到 91%', 'https://g.example/d/1'],
    ['https://g.example/d/1 成功率回到 91%', '成功率回到 91%', 'https://g.example/d/1'],
    ['成功率回到 91%，https://g.example/d/1。', '成功率回到 91%', 'https://g.example/d/1'],
    ['看 https://g.example/d/1 就知道', '看 https://g.example/d/1 就知道', 'https://g.example/d/1'],
    ['https://g.example/d/1', 'https://g.example/d/1', 'https://g.example/d/1'],
    ['21:58 回滚 http://ci.example/7', '回滚', 'http://ci.example/7'],
  ])('%s', (typed, text, source) => {
    expect(read(typed)).toMatchObject({ text, source })
  })
  test('what can’t be linked stays a text', () => {
    expect(read('javascript:alert(1)')).toEqual({ text: 'javascript:alert(1)', isToDo: false })
  })
})

describe('a to-do and whose it is', () => {
  test.each([
    ['TODO 补监控 @吴娜', '补监控', '吴娜'],
    ['待办：@吴娜 补监控', '补监控', '吴娜'],
    ['ＴＯＤＯ：补监控', '补监控', undefined],
    ['21:58 待办：补监控 @吴娜', '补监控', '吴娜'],
  ])('%s', (typed, text, owner) => {
    expect(read(typed)).toMatchObject({ isToDo: true, text, ...(owner ? { owner } : {}) })
  })
  test('only a to-do has an owner', () => {
    expect(read('@吴娜 在看')).toEqual({ text: '@吴娜 在看', isToDo: false })
  })
})
