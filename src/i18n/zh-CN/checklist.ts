import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'

/** The role checklists: `rail` leads to the roles, `section` is one of them, `step` what all steps of a page share. */
export const checklist = {
  thumb: '步骤',
  needsScript: '勾选、跳过和时间线需要 JavaScript。没有它，步骤照样能读、能打印，但不会记下来。',
  rail: {
    label: '角色清单',
    myRole: '我的角色',
    noRole: '选我的角色',
    myName: '我的名字',
    myNameHint: '写在你勾的步骤旁边',
    overLimit: common.overLimit,
    progress: '{role}：{done} / {total}',
    roleNames: roles,
  },
  section: {
    onlyUnfinished: '只看未完成',
    allDone: '这一段都做完了。',
    fold: '收起',
    unfold: '展开',
  },
  step: {
    claimed: '{person} 在做',
    claim: '我来',
    leave: '取消认领',
    skipped: '已跳过',
    more: '更多',
    skip: '跳过…',
    skipNow: '跳过',
    reason: '跳过的原因',
    reasonMissing: '写一个原因，几个字就行：以后有人会问为什么跳过。',
    cancel: common.cancel,
    undo: common.undo,
    copyLink: '复制步骤链接',
    linkCopied: '链接已复制',
    linkFailed: '没有复制成功。链接在地址栏里，手动复制。',
    overLimit: common.overLimit,
    roleNames: roles,
  },
  removed: {
    title: common.removedSteps,
    hint: '这些步骤已经不在本页上。勾过、跳过的记录还在，文字是当时的。',
    done: entryWords.done,
    skipped: entryWords.skipped,
    roleNames: roles,
  },
}
