import type { checklist as zhCN } from '../zh-CN/checklist.ts'
import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'

/** The role checklists: `rail` leads to the roles, `section` is one of them, `step` what all steps of a page share. */
export const checklist: typeof zhCN = {
  thumb: 'Steps',
  needsScript:
    'Checking, skipping, and the timeline need JavaScript. Without it you can read and print the steps, but nothing is recorded.',
  rail: {
    label: 'Role checklists',
    myRole: 'My role',
    noRole: 'Choose my role',
    myName: 'My name',
    myNameHint: 'Shown next to the steps you check',
    overLimit: common.overLimit,
    progress: '{role}: {done} / {total}',
    roleNames: roles,
  },
  section: {
    onlyUnfinished: 'Unfinished only',
    allDone: 'Everything here is done.',
    fold: 'Collapse',
    unfold: 'Expand',
  },
  step: {
    claimed: '{person} is on it',
    claim: 'I’ll take it',
    leave: 'Let it go',
    skipped: 'Skipped',
    more: 'More',
    skip: 'Skip…',
    skipNow: 'Skip',
    reason: 'Reason for skipping',
    reasonMissing: 'Give a reason, a few words will do: someone will ask why it was skipped.',
    cancel: common.cancel,
    undo: common.undo,
    copyLink: 'Copy link to step',
    linkCopied: 'Link copied',
    linkFailed: 'Copying failed. The link is in the address bar; copy it by hand.',
    overLimit: common.overLimit,
    roleNames: roles,
  },
  removed: {
    title: common.removedSteps,
    hint: 'These steps are no longer on this page. What was checked or skipped stays on record, with the wording used then.',
    done: entryWords.done,
    skipped: entryWords.skipped,
    roleNames: roles,
  },
}
