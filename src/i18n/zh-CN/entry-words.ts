import type { EntryWords } from '../../domain/incident/describe-entry.ts'

/** One line about an entry, as the timeline tells it. */
export const entryWords = {
  declared: '宣布事件，{severity}',
  declaredDrill: '宣布演练，{severity}',
  severity: '严重级别改为 {severity}',
  severityReason: '严重级别改为 {severity}：{reason}',
  role: '{role}：{person}',
  expert: '{role} · {topic}：{person}',
  subTeam: '子团队 {topic} 负责人：{person}',
  done: '✓ {label}',
  skipped: '跳过：{label}（{reason}）',
  open: '撤销：{label}',
  update: '已发更新：{audience}',
  updateText: '已发更新：{audience}：{text}',
  timer: {
    started: '开始计时：{timer}，{minutes} 分钟',
    done: '计时完成：{timer}',
    snoozed: '推迟 {minutes} 分钟：{timer}',
    overdue: '超时：{timer}',
    stopped: '停止计时：{timer}',
  },
  drillTimer: {
    started: '演练继续',
    done: '演练跳到第 {minutes} 分钟的情况',
    snoozed: '演练推迟 {minutes} 分钟',
    overdue: '演练超时',
    stopped: '演练暂停',
  },
  timers: {
    executives: '执行摘要',
    public: '对外更新',
    deputy: '副指挥官报时',
    handover: '指挥官交接',
  },
  status: '事后分析：{status}',
  field: '改了事后分析的一栏',
  ended: '事件结束',
  reopened: '重新打开事件',
  archived: '归档',
  retracted: '已撤回',
  audiences: {
    executives: '执行摘要',
    public: '对外更新',
    team: '团队',
  },
  statuses: {
    draft: '草稿',
    'in-review': '审查中',
    reviewed: '已审查',
    closed: '已关闭',
  },
} satisfies EntryWords & { retracted: string }
