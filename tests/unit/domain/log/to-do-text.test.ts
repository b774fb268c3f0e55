import { describe, expect, test } from 'vitest'
import { readOwner, readToDo } from '../../../../src/domain/log/to-do-text.ts'

describe('a text that begins as people write to-dos (FAULTS 70)', () => {
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
    ['ＴＯＤＯ：补监控', '补监控'],
    ['ｔｏｄｏ 补监控', '补监控'],
    ['待办：补监控', '补监控'],
    ['待办: 补监控', '补监控'],
    ['待办 补监控', '补监控'],
    ['待办事项：补监控', '补监控'],
    ['待办', ''],
    ['【TODO】补监控', '补监控'],
    ['【待办】：补监控', '补监控'],
    ['[TODO] fix', 'fix'],
    ['（待办）补监控', '补监控'],
    ['- [ ] 补监控', '补监控'],
    ['* [ ] 补监控', '补监控'],
    ['[ ] 补监控', '补监控'],
    ['☐ 补监控', '补监控'],
    ['- TODO 补监控', '补监控'],
    ['#todo 补监控', '补监控'],
    ['To-do: fix', 'fix'],
    ['To do: fix', 'fix'],
    ['Action item: fix', 'fix'],
    ['待辦：補監控', '補監控'],
    ['代办：补监控', '补监控'],
    ['待办 - 补监控', '补监控'],
    ['待办——补监控', '补监控'],
    ['TODO，补监控', '补监控'],
    ['**TODO**：补监控', '补监控'],
    ['#待办# 补监控', '补监控'],
    ['1. TODO 补监控', '补监控'],
    ['> 待办：补监控', '补监控'],
    ['- [] 补监控', '补监控'],
    ['\u200bTODO 补监控', '补监控'],
    ['@吴娜 TODO：补监控', '@吴娜 补监控'],
    ['TODO(@吴娜): 补监控', '@吴娜 补监控'],
  ])('%j says what there is to do: %j', (typed, text) => {
    expect(readToDo(typed)).toEqual({ isToDo: true, text })
  })
})

test.each([
  '补监控',
  'todolist 满了',
  'mein TODO',
  '',
  '  TODOS ',
  'to do',
  'To-do list is empty',
  'ＴＯＤＯＳ',
  '待办都清了',
  'todo-list 清了',
  'TODO.md 改了',
  '《待办》文档已更新',
  '代办证件',
  '@吴娜 补监控',
  '- [x] 补监控',
  '- 补监控',
  '[1] 补监控',
])('%j doesn’t, and is left as it is', (typed) => {
  expect(readToDo(typed)).toEqual({ isToDo: false, text: typed })
})

describe('the owner of a to-do (FAULTS 70)', () => {
  test.each([
    ['@吴娜 重启网关', '重启网关', '吴娜'],
    ['@吴娜：重启网关', '重启网关', '吴娜'],
    ['＠吴娜，重启网关', '重启网关', '吴娜'],
    ['重启网关 @吴娜', '重启网关', '吴娜'],
    ['重启网关，@wu.na', '重启网关', 'wu.na'],
    ['问 @吴娜 要权限', '问 @吴娜 要权限', '吴娜'],
    ['@here @吴娜 重启', '@here @吴娜 重启', '吴娜'],
    ['@吴娜', '@吴娜', '吴娜'],
    ['重启网关@吴娜', '重启网关', '吴娜'],
    ['@吴娜/@李强 重启', '@李强 重启', '吴娜'],
    ['【@吴娜】重启', '【@吴娜】重启', '吴娜'],
    ['restart it, @bob...', 'restart it', 'bob'],
    ['restart it @bob @ann', 'restart it @bob @ann', 'bob'],
  ])('%j is named, and the text is %j', (typed, text, owner) => {
    expect(readOwner(typed)).toEqual({ text, owner })
  })
  test.each([
    '重启网关',
    'mail bob@example.com',
    '@here 重启',
    '@所有人 重启',
    '@',
    'a@b',
    '@ 吴娜',
    '由@吴娜跟进',
    '@吴娜重启支付网关',
  ])('is nobody in %j', (typed) => expect(readOwner(typed)).toEqual({ text: typed }))
})
