import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'
import { updateTemplates } from './update-templates.ts'

/** Declaring an incident and commanding it: `bar` on every page, the others on the incident page. */
export const command = {
  page: '事件',
  pageLead: '谁在指挥，发生了什么，还有什么要做，下一件事什么时候到。',
  bar: {
    declare: '宣布事件',
    drill: common.drill,
    nameIt: '起个名字',
    title: '事件名称',
    titlePlaceholder: '例如：支付回调超时',
    severity: common.severity,
    startedAt: '开始时间',
    startedAtHint: '{zone} 时间，可以早于现在',
    commander: common.commander,
    drillHint: '演练和真实事件分开记录，处处标明演练',
    scenario: '演练场景',
    noScenario: '不用场景',
    start: '开始',
    cancel: common.cancel,
    badStart: '开始时间要写完整的日期和时间，而且不能晚于现在。',
    overLimit: common.overLimit,
    refused: '没有宣布成功，什么都没有记下。重新载入本页，再宣布一次。',
    joins: '已经记下的内容会一起归入这个事件。',
    archives: '当前的记录会先归档，随时可以打开。',
    open: '打开事件页',
    overdue: '过期 {time}',
    in: '{time} 后',
    timerNames: entryWords.timers,
  },
  controls: {
    severity: common.severity,
    notSet: '还没定',
    end: '结束事件',
    reopen: '重新打开',
  },
  roster: {
    roles: '角色',
    assign: '指派',
    announcement: updateTemplates.texts.roles,
    notNamed: updateTemplates.notNamed,
    overLimit: common.overLimit,
    copyAnnouncement: '复制宣布词',
    copied: common.copied,
    copyFailed: common.copyFailed,
    drillMark: common.drillMark,
    roleNames: roles,
  },
}
