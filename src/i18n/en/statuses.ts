import type { statuses as zhCN } from '../zh-CN/statuses.ts'

/** What the statuses of a postmortem are called. */
export const statuses: typeof zhCN = {
  draft: 'Draft',
  'in-review': 'In review',
  reviewed: 'Reviewed',
  closed: 'Closed',
}
