import { common } from './common.ts'
import { leaks } from './leaks.ts'
import { updateTemplates } from './update-templates.ts'

/** Around the texts of updates. The texts themselves are in `update-templates.ts`. */
export const updateTexts = {
  title: '更新文案',
  lead: '按记录填好的文案。【】里的自己补，改好再复制；改了没发的，刷新之后还在。点“已发出”，文案就留在时间线里，下一条接着它填。',
  noPromise: '不要承诺恢复时间，只说下一次更新什么时候来。',
  none: '宣布事件之后，这里有填好的对外更新、执行摘要和团队通报。',
  audiences: {
    public: '对外更新',
    executives: '执行摘要',
    team: '团队通报',
    status: '聊天里的一行现状',
    stakeholders: '利益相关者通知',
  },
  stages: {
    investigating: '开始调查',
    scope: '影响范围',
    update: '进展',
    long: '长时间事件',
    resolved: '已解决',
  },
  withStage: '{audience} · {stage}',
  copy: '复制',
  copyOf: '复制{what}',
  copied: '已复制。',
  gaps: '还有 {count} 处【】没补。',
  copyFailed: '没有复制成功。选中文字，手动复制。',
  sent: '已发出',
  sentOf: '已发出：{what}',
  said: '已记下“已发出：{what}”',
  undone: '已撤回“已发出：{what}”',
  refill: '重新填写',
  refillOf: '重新填写{what}',
  stageChanged: '现在该发“{stage}”了。你写的“{before}”还在，一个字没动；要用新的文案，选“重新填写”。',
  edited: '你改过这段文案，里面的时间不再更新。重新填写会去掉你的改动。',
  advice: '写作建议',
  newer: '没有保存：这台设备上有更新版本的沉着写下的记录。先复制这段文案，再重新载入本页。',
  tooLong: common.tooLong,
  malformed: common.malformed,
  overLimit: common.overLimit,
  texts: updateTemplates,
  leaks: {
    ...leaks,
    found: '这段文案里有 {count} 项像是不该外传的，发出之前先看一眼：',
  },
}
