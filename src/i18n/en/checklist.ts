import type { Same } from '../same.ts'
import type { checklist as zhCN } from '../zh-CN/checklist.ts'

/** Words of the role checklists. */
export const checklist: Same<typeof zhCN> = {
  roles: {
    everyone: 'Everyone',
    'incident-commander': 'Incident commander',
    deputy: 'Deputy',
    scribe: 'Scribe',
    'subject-matter-expert': 'Subject matter expert',
    'customer-liaison': 'Customer liaison',
    'internal-liaison': 'Internal liaison',
    'postmortem-owner': 'Postmortem owner',
    postmortem: 'Writing the postmortem',
  },
  checklist: 'Role checklists',
  thumb: 'Steps',
  myRole: 'My role',
  noRole: 'Choose my role',
  otherRoles: 'Other roles',
  myName: 'My name',
  myNameHint: 'Stands beside the steps you tick',
  onlyUnfinished: 'Unfinished only',
  allDone: 'Everything here is done.',
  done: 'Done',
  skipped: 'Skipped',
  progress: '{role}: {done} / {total}',
  more: 'More',
  skip: 'Skip…',
  skipNow: 'Skip',
  reason: 'Reason for skipping',
  reasonMissing: 'Give a reason, a few words will do: someone will ask why it was skipped.',
  cancel: 'Cancel',
  undo: 'Undo',
  copyLink: 'Copy link to step',
  linkCopied: 'Link copied',
  linkFailed: 'Copying failed. The link is in the address bar; copy it by hand.',
  removedSteps: 'Removed steps',
  removedStepsHint:
    'These steps are no longer on this page. What was ticked or skipped stays on record, in the words of that time.',
  fold: 'Fold',
  unfold: 'Unfold',
  needsScript:
    'Ticking, skipping and the timeline need JavaScript. Without it you can read and print the steps, but nothing is recorded.',
}
