import type { entryWords as zhCN } from '../zh-CN/entry-words.ts'

/** One line about an entry, as the timeline tells it. */
export const entryWords: typeof zhCN = {
  declared: 'Incident declared, {severity}',
  declaredDrill: 'Drill declared, {severity}',
  severity: 'Severity changed to {severity}',
  severityReason: 'Severity changed to {severity}: {reason}',
  role: '{role}: {person}',
  expert: '{role}, {topic}: {person}',
  subTeam: 'Lead of sub-team {topic}: {person}',
  done: '✓ {label}',
  skipped: 'Skipped: {label} ({reason})',
  open: 'Undone: {label}',
  update: 'Update sent: {audience}',
  updateText: 'Update sent: {audience}: {text}',
  timer: {
    started: 'Timer started: {timer}, {minutes} min',
    done: 'Timer done: {timer}',
    snoozed: 'Snoozed for {minutes} min: {timer}',
    overdue: 'Overdue: {timer}',
    stopped: 'Timer stopped: {timer}',
  },
  drillTimer: {
    started: 'Drill resumed',
    done: 'Drill skipped ahead to the event of minute {minutes}',
    snoozed: 'Drill put off for {minutes} min',
    overdue: 'Drill overdue',
    stopped: 'Drill paused',
  },
  timers: {
    executives: 'executive summary',
    public: 'public update',
    deputy: 'deputy callout',
    handover: 'commander handover',
  },
  status: 'Postmortem: {status}',
  field: 'Changed a postmortem field',
  ended: 'Incident ended',
  reopened: 'Incident reopened',
  archived: 'Archived',
  retracted: 'Retracted',
  audiences: {
    executives: 'executive summary',
    public: 'public update',
    team: 'team',
  },
  statuses: {
    draft: 'draft',
    'in-review': 'in review',
    reviewed: 'reviewed',
    closed: 'closed',
  },
}
