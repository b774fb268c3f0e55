import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'
import { saving } from './saving.ts'
import { stale } from './stale.ts'

/** The incident bar, and the rail that shows the timeline as it grows. */
export const incident = {
  barLabel: '事件条',
  wholeTimeline: '完整时间线',
  bar: {
    none: '没有打开的事件',
    noneHint: '勾一步或记一笔，就开始记录',
    unnamed: common.unnamed,
    drill: common.drill,
    elapsed: '已进行',
    commander: common.commander,
    note: '记一笔',
    notePlaceholder: '记一笔…以 TODO 开头成为待办',
    saveNote: '记下',
    noteSaved: '已记下',
    startCleanHint: '把这次的记录归档，从空白开始',
    archived: '记录已归档',
    overLimit: common.overLimit,
    stale,
    saving,
  },
  rail: {
    title: '时间线',
    live: '实时',
    empty: '还没有记录。',
    zone: '时间按 {zone} 显示',
    clockStoodBack: '记下时，本机时钟比已有的记录早，时间可能不准。',
    roleNames: roles,
    entryWords,
  },
}
