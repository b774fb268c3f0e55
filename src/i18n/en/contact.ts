import type { contact as zhCN } from '../zh-CN/contact.ts'
import { common } from './common.ts'
import { contactFields } from './contact-fields.ts'

/** The contact summary, and the editor that changes it in this browser. */
export const contact: typeof zhCN = {
  thumb: 'Contacts',
  edit: 'Change here',
  summary: {
    caption: 'Contacts',
    chat: 'Chat',
    call: 'Call',
    joinCall: 'Join the incident call',
    phone: 'Phone',
    pin: 'PIN',
    page: 'Need a commander? In chat, run',
    executives: 'Only want the executive summary? Join',
    copy: 'Copy',
    copyOf: 'Copy {what}',
    copied: common.copied,
    copyFailed: common.copyFailed,
    verified: 'Last verified {date}',
    stale: 'Last verified {date}, {days} days ago. Try it before you rely on it.',
    overridden: 'Changed in this browser',
    fields: contactFields,
  },
  editor: {
    editOf: 'Save {what}',
    save: 'Save',
    restore: 'Restore',
    restoreOf: 'Restore {what}',
    invalidUrl: 'This is not a web address. Begin with https://.',
    invalidPhone: 'This number can’t be dialed. Use digits, spaces and hyphens; it may begin with +.',
    invalidPin: 'A PIN has digits only.',
    invalidEmpty: 'This can’t be empty. To get the original back, choose “Restore”.',
    fields: contactFields,
  },
}
