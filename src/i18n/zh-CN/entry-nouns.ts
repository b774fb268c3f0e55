import type { Kind } from '../../domain/log/entry.ts'

/** What the kinds of entries are called where they are counted. */
export const entryNouns = {
  declared: '宣布',
  severity: '级别变更',
  role: '角色',
  step: '步骤',
  claim: '认领',
  note: '笔记',
  runbook: '手册',
  command: '命令',
  update: '更新',
  timer: '计时',
  reporting: '上报记录',
  field: '事后分析内容',
  status: '事后分析状态',
  ended: '结束',
  reopened: '重新打开',
  archived: '归档',
  amended: '更正',
  retracted: '撤回',
} satisfies Record<Kind, string>
