import type { Same } from '../../i18n/same.ts'
import type { todos as base } from '../../i18n/zh-CN/todos.ts'

/** The strings of the to-dos. */
export type ToDoWords = Same<typeof base>
