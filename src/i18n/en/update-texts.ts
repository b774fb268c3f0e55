import type { updateTexts as zhCN } from '../zh-CN/update-texts.ts'
import { common } from './common.ts'
import { leaks } from './leaks.ts'
import { updateTemplates } from './update-templates.ts'

/** Around the texts of updates. The texts themselves are in `update-templates.ts`. */
export const updateTexts: typeof zhCN = {
  title: 'Update texts',
  lead: 'Texts filled in from the record. Complete what is in [brackets], then copy. What you change is kept over a reload. Click “Sent” and the text stays in the timeline; the next one starts from it.',
  noPromise: 'Never promise a recovery time. Say only when the next update comes.',
  none: 'Once an incident is declared, the public update, the executive summary and the team’s callout appear here, already filled in.',
  audiences: {
    public: 'Public update',
    executives: 'Executive summary',
    team: 'Callout to the team',
    status: 'One line of status for the chat',
    stakeholders: 'Notice to stakeholders',
  },
  stages: {
    investigating: 'investigating',
    scope: 'scope',
    update: 'progress',
    long: 'long incident',
    resolved: 'resolved',
  },
  withStage: '{audience} · {stage}',
  copy: 'Copy',
  copyOf: 'Copy: {what}',
  copied: 'Copied.',
  gaps: 'Gaps in [brackets] left to fill: {count}.',
  copyFailed: 'Copying failed. Select the text and copy it by hand.',
  sent: 'Sent',
  sentOf: 'Sent: {what}',
  said: 'Noted “Sent: {what}”',
  undone: 'Undid “Sent: {what}”',
  refill: 'Fill in again',
  refillOf: 'Fill in again: {what}',
  stageChanged:
    'Now the text for “{stage}” is due. What you wrote for “{before}” is untouched. To take the new text, choose “Fill in again.”',
  edited: 'You changed this text, so its times are no longer renewed. Filling it in again drops your changes.',
  advice: 'Writing advice',
  newer: 'Not saved: a newer version of Poise writes to this device. Copy the text first, then reload this page.',
  tooLong: common.tooLong,
  malformed: common.malformed,
  overLimit: common.overLimit,
  texts: updateTemplates,
  leaks: {
    ...leaks,
    found: 'Looks private in this text: {count}. Check before you send it.',
  },
}
