/** Words that say the same thing in several islands. The groups of these islands take what they need from here. */
export const common = {
  unnamed: '未命名事件',
  drill: '演练',
  drillMark: '【演练】',
  severity: '严重级别',
  commander: '指挥官',
  removedSteps: '已移除步骤',
  cancel: '取消',
  undo: '撤销',
  dismiss: '知道了',
  copied: '已复制',
  copyFailed: '没有复制成功。选中文字，手动复制。',
  tooLong: '没有保存：一栏最多 {limit} 个字符。把文字改短。',
  overLimit: '没有保存：“{field}”最多 {limit} 个字符，现在有 {count} 个。改短它，多出来的可以记成笔记。',
  newer: '没有保存：这台设备上有更新版本的沉着写下的记录。先复制你填的文字，再重新载入本页。',
  malformed: '没有保存：沉着出了错，这一条存下来会读不出来。先复制你填的文字，再告诉维护这个网站的人。',
  twice: '当地拨慢时钟，这个钟点出现了两次。是哪一次？',
  passes: {
    earlier: '较早的一次（{offset}）',
    later: '较晚的一次（{offset}）',
  },
}
