/** The list of those who come to the postmortem meeting. */
export const guests = {
  title: '请谁开会',
  guests: {
    'incident-commander': '事件指挥官',
    'commander-shadow': '跟班的人',
    'service-owners': '涉及服务的所有者',
    responders: '涉及的关键工程师和响应者',
    'engineering-managers': '受影响系统的工程经理',
    'product-managers': '受影响系统的产品经理',
    'customer-liaison': '客户联络员',
  },
  guestNames: '{guest}：{names}',
  optional: '{guest}（可选）',
  separator: '、',
}
