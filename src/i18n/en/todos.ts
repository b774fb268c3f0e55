import type { todos as zhCN } from '../zh-CN/todos.ts'
import { common } from './common.ts'
import { roles } from './roles.ts'

/** The to-dos. */
export const todos: typeof zhCN = {
  title: 'To-dos',
  count: '{open} open, {total} in all',
  none: 'No to-dos yet. Add one here, or begin a note with TODO. They are the action items of the postmortem.',
  allDone: 'All to-dos are done.',
  done: '{count} done',
  isDone: 'Done: {text}',
  isOpen: 'Open again: {text}',
  owner: 'Owner',
  ownerOf: 'Owner: {text}',
  priority: 'Priority',
  priorityOf: 'Priority: {text}',
  noPriority: 'Not set',
  added: 'New to-do',
  add: 'Add to-do',
  saved: 'Added: {text}',
  tooLong: common.tooLong,
  malformed: common.malformed,
  newer: common.newer,
  more: 'Show {count} more',
  roleNames: roles,
}
