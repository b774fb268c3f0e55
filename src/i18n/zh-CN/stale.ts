/** Asked before something joins an incident that lay untouched. */
export const stale = {
  question: '这次记录已经 {hours} 小时没有动静。接着用它，还是归档后重新开始？',
  keepGoing: '接着用',
  startClean: '重新开始',
  notNow: '先不记',
}
