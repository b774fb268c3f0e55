import { common } from './common.ts'
import { guests } from './guests.ts'
import { roles } from './roles.ts'

/** The calendar file of the postmortem meeting. */
export const calendar = {
  ...guests,
  roles,
  meeting: '{severity} 事后分析会议：{title}',
  review: '发出审阅链接：{title}',
  lastDay: '{severity} 事后分析会议最晚今天开：{title}',
  drill: '演练 · {event}',
  drillNote: '这是演练，不是真实事件。',
  proposed: '（拟定）{event}',
  untitled: common.unnamed,
  organizer: '沉着',
  agenda: '议程',
  agendaItems: {
    timeline: '回顾时间线，确认大家看法一致。',
    highlights: '回顾要点和异常之处。',
    detection: '这个问题本可以怎样发现：灰度（金丝雀）里出现过吗？测试或压测环境能抓到吗？',
    impact: '客户影响和客户反馈。',
    'action-items': '过一遍行动项：合不合适，够不够。',
  },
  invite: '邀请',
  noLater: '会议最晚在 {date} 结束前举行（{zone}）。',
  meetingAt: '会议时间：{time}（{zone}），即 {utc} UTC。',
  reviewHow: '把事后分析的链接发到 {channel}，请人审阅风格和内容。',
  quiet: { meeting: '{title} · 会议', review: '{title} · 提醒', 'last-day': '{title} · 最后一天' },
  provisional: '最晚日期是暂定的：放假调休安排公布后再核对。',
}
