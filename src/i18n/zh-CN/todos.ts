import { common } from './common.ts'
import { roles } from './roles.ts'

/** The to-dos. */
export const todos = {
  title: '待办',
  count: '未完成 {open} 项，共 {total} 项',
  none: '还没有待办。在这里添加，或者记一笔时以 TODO 开头。它们就是事后分析里的行动项。',
  allDone: '待办都做完了。',
  done: '已完成 {count} 项',
  isDone: '已完成：{text}',
  isOpen: '重新打开：{text}',
  owner: '负责人',
  ownerOf: '负责人：{text}',
  priority: '优先级',
  priorityOf: '优先级：{text}',
  noPriority: '还没定',
  added: '新待办',
  add: '添加待办',
  saved: '已添加：{text}',
  tooLong: common.tooLong,
  malformed: common.malformed,
  newer: common.newer,
  more: '再显示 {count} 条',
  roleNames: roles,
}
