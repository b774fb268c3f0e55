import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'
import { stale } from './stale.ts'

/** The incident bar, and the rail that shows the timeline as it grows. */
export const incident = {
  barLabel: '事件条',
  wholeTimeline: '完整时间线',
  bar: {
    none: '没有打开的事件',
    quiet: '保密',
    unnamed: common.unnamed,
    drill: common.drill,
    elapsed: '已进行',
    hours: '{hours} 小时 {minutes} 分',
    minutes: '{minutes} 分',
    ended: '已结束 · 历时 {span}',
    writePostmortem: '写事后分析 →',
    commander: common.commander,
    note: '记一笔',
    notePlaceholder: '记一笔…',
    saveNote: '记下',
    call: '电话',
    notAsked: '这次的记录很久没动了，要先问你一句，但没有载入。什么也没记下，检查网络，再按一次。',
    noteSaved: '已记下 {time}',
    undo: common.undo,
    overLimit: common.overLimit,
    stale,
  },
  rail: {
    title: '时间线',
    live: '实时',
    empty: '还没有记录。',
    zone: '时间按 {zone} 显示',
    clockStoodBack: '记下时，本机时钟比已有的记录早，时间可能不准。',
    timers: '计时',
    overdue: '超时 {time}',
    roleNames: roles,
    entryWords,
  },
}
