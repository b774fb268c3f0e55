import type { contactFields as zhCN } from '../zh-CN/contact-fields.ts'

/** What each value of the contact summary is called. */
export const contactFields: typeof zhCN = {
  chat: 'chat channel',
  chatUrl: 'chat address',
  call: 'call address',
  phone: 'phone number',
  pin: 'PIN',
  page: 'page command',
  executives: 'executive summary channel',
  executivesUrl: 'executive summary address',
}
