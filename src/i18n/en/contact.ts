import type { contact as zhCN } from '../zh-CN/contact.ts'
import { common } from './common.ts'
import { contactFields } from './contact-fields.ts'

/** The contact summary, and the editor that changes it in this browser. */
export const contact: typeof zhCN = {
  thumb: 'Contacts',
  edit: 'Change on this device',
  own: {
    changed: 'Changed on this device',
    lost: 'Changed on this device, but it couldn’t be loaded. Check the network and try again.',
  },
  example: { all: 'Example value', some: 'Example value: {what}', verifiedOn: 'date of the check' },
  summary: {
    caption: 'Contacts',
    chat: 'Chat',
    call: 'Call',
    joinCall: 'Join the incident call',
    phone: 'Phone',
    pin: 'PIN',
    withoutHash: 'Doesn’t dial? Call without #, then press # yourself',
    fallback: 'Fallback',
    fallbackCall: 'fallback call',
    phoneTree: 'phone tree',
    switchOver: 'what to do',
    page: 'Need a commander? In chat, run',
    executives: 'Only want the executive summary? Join',
    copy: 'Copy',
    copyOf: 'Copy {what}',
    copied: common.copied,
    copyFailed: common.copyFailed,
    verified: 'Last verified {date}',
    stale: 'Last verified {date}, {days} days ago. Try it before you rely on it.',
    fields: contactFields,
  },
  editor: {
    editOf: 'Save {what}',
    save: 'Save',
    saved: 'Saved for this device only: {what}',
    restored: 'Restored: {what}',
    restore: 'Restore',
    restoreOf: 'Restore {what}',
    invalidUrl: 'This is not a web address. Begin with https://.',
    invalidPhone:
      'This number can’t be dialed. Write one number, with digits, spaces, parentheses, and hyphens; it may begin with +. Write an extension as “ext. 12”.',
    invalidTrunkZero: 'After a country code, the 0 isn’t dialed. Leave it out, for example +44 20 7946 0000.',
    invalidPin: 'A PIN has digits only; it may end in #.',
    invalidEmpty: 'This can’t be empty. To get the original back, choose “Restore”.',
    fields: contactFields,
  },
}
