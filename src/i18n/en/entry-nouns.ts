import type { entryNouns as zhCN } from '../zh-CN/entry-nouns.ts'

/** What the kinds of entries are called where they are counted. */
export const entryNouns: typeof zhCN = {
  declared: 'declared',
  severity: 'severity changes',
  role: 'roles',
  step: 'steps',
  claim: 'steps taken on',
  note: 'notes',
  runbook: 'runbooks',
  command: 'commands',
  update: 'updates',
  timer: 'timers',
  reporting: 'reporting entries',
  field: 'postmortem fields',
  status: 'postmortem status',
  ended: 'ended',
  reopened: 'reopened',
  archived: 'archived',
  amended: 'corrections',
  retracted: 'retractions',
}
