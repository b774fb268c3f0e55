import { common } from './common.ts'

/**
 * Texts of updates, ready to copy. What stands in 【】 is a gap for the sender. None promises a recovery time, and the
 * public ones don't say 中断. The first public text has no gap, so that it can go out at once.
 */
export const updateTemplates = {
  drill: common.drillMark,
  notNamed: '未定',
  missing: {
    title: '【事件名称】',
    severity: '【严重级别】',
    time: '【时间】',
    elapsed: '【多久】',
    waiting: '【在等谁、等什么】',
  },
  minutes: '{minutes} 分钟',
  hours: '{hours} 小时 {minutes} 分钟',
  days: '{days} 天 {hours} 小时',
  waiting: '{label}（{due} 答复）',
  separator: '；',
  public: {
    none: '还没有公开',
    noneDue: '还没有公开，第一条应在 {due} 前发出',
    sent: '已公开，上一条 {last}',
    sentDue: '已公开，上一条 {last}，下一条应在 {due} 前发出',
  },
  texts: {
    roles: '指挥官：{commander}，副指挥官：{deputy}，记录员：{scribe}',
    status: '{severity} · {title} · 已进行 {elapsed} · 指挥官：{commander} · {public}',
    investigating:
      '部分客户在使用中可能遇到问题，我们正在调查。影响范围查明后，就在这里公布。下一条更新不晚于 {next}（{zone}）。',
    scope:
      '客户受到的影响：【影响范围】\n受影响的功能：【功能和现状】\n受影响的地域：【地域】\n变通办法：【办法，没有就删掉这一行】\n我们正在处理。下一条更新不晚于 {next}（{zone}）。',
    update:
      '影响：【影响和范围有什么变化】\n进展：【是否已在恢复或缓解】\n变通办法：【办法，没有就删掉这一行】\n下一条更新不晚于 {next}（{zone}）。',
    long: '这次的问题还需要较长时间处理。\n影响：【影响和范围的现状】\n进展：【是否已在恢复或缓解】\n从现在起，更新间隔会拉长；影响有变化，会立即说明。下一条更新不晚于 {next}（{zone}）。',
    resolved:
      '【受影响的功能】已完全恢复。\n数据丢失：【无，或写明丢了什么】\n残留影响：【无，或写明还有什么】\n这是关于本次问题的最后一条更新。',
    executives:
      '{severity}：{title}，已进行 {elapsed}。\n现状：【现状】\n正在做：【进行中的动作】\n客户影响：【客户影响】\n对外：{public}\n指挥官：{commander}\n下次更新：{next}',
    team: '{severity}：{title}，已进行 {elapsed}。\n{roles}\n疑似原因：【疑似原因】\n正在等：{waiting}\n对外：{public}\n下次更新：{next}\n还有其他动作或提议吗？',
    stakeholders:
      '{severity} 事件通知：{title}，{started} 开始。\n客户影响：【客户影响】\n需要你做的：【无，或写明】\n对外：{public}\n只想了解进展，看 {channel}，不必进事件频道。\n下次更新：{next}',
  },
  ended: {
    status: '{severity} · {title} · 已结束，{started} 到 {ended}，持续 {elapsed} · 指挥官：{commander} · {public}',
    executives:
      '{severity}：{title}，事件已结束，{started} 到 {ended}，持续 {elapsed}。\n现状：【是否完全恢复】\n客户影响：【客户影响】\n后续：【由谁做什么】\n对外：{public}',
    team: '{severity}：{title}，事件结束，通话结束。{started} 到 {ended}，持续 {elapsed}。\n要清理的：【清理工作】\n对外：{public}\n后续讨论移到【聊天频道】。谢谢大家。',
    stakeholders:
      '{severity} 事件通知：{title}，事件已结束，{started} 到 {ended}，持续 {elapsed}。\n客户影响：【客户影响】\n需要你做的：【无，或写明】\n对外：{public}',
  },
}
