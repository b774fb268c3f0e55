import type { PostmortemStatus } from '../../domain/log/entry.ts'

/** What the statuses of a postmortem are called. */
export const statuses = {
  draft: '草稿',
  'in-review': '审查中',
  reviewed: '已审查',
  closed: '已关闭',
} satisfies Record<PostmortemStatus, string>
