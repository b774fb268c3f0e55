/** What each value of the contact summary is called. */
export const contactFields = {
  chat: '聊天频道',
  chatUrl: '聊天网址',
  call: '通话网址',
  phone: '电话号码',
  pin: 'PIN',
  page: '呼叫命令',
  executives: '执行摘要频道',
  executivesUrl: '执行摘要网址',
}
