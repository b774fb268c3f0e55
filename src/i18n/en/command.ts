import type { command as zhCN } from '../zh-CN/command.ts'
import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'
import { updateTemplates } from './update-templates.ts'

/** Declaring an incident and commanding it: `bar` on every page, the others on the incident page. */
export const command: typeof zhCN = {
  page: 'Incident',
  pageLead: 'Who commands, what happened, what is left to do, and what is due next.',
  bar: {
    declare: 'Declare incident',
    drill: common.drill,
    nameIt: 'Name it',
    title: 'Incident name',
    titlePlaceholder: 'For example: payment callbacks time out',
    severity: common.severity,
    startedAt: 'Started at',
    startedAtHint: '{zone} time; may be earlier than now',
    commander: common.commander,
    drillHint: 'A drill is recorded apart from real incidents and marked as a drill everywhere',
    scenario: 'Drill scenario',
    noScenario: 'No scenario',
    start: 'Start',
    cancel: common.cancel,
    badStart: 'Give the start as a full date and time, not later than now.',
    overLimit: common.overLimit,
    refused: 'Not declared, and nothing was recorded. Reload this page and declare again.',
    joins: 'What is recorded already becomes part of this incident.',
    archives: 'The current record is archived first; you can open it again at any time.',
    open: 'Open the incident page',
    overdue: '{time} overdue',
    in: 'in {time}',
    timerNames: entryWords.timers,
  },
  controls: {
    severity: common.severity,
    notSet: 'Not set',
    end: 'End incident',
    reopen: 'Reopen',
  },
  roster: {
    roles: 'Roles',
    assign: 'Assign',
    announcement: updateTemplates.texts.roles,
    notNamed: updateTemplates.notNamed,
    overLimit: common.overLimit,
    copyAnnouncement: 'Copy announcement',
    copied: common.copied,
    copyFailed: common.copyFailed,
    drillMark: common.drillMark,
    roleNames: roles,
  },
}
