/** Asked before something joins an incident that lay untouched. */
export const stale = {
  question: '这次记录已经 {span}没有动静。接着用它，还是先归档，再开一份新的？',
  hours: '{hours} 小时',
  days: '{days} 天',
  keepGoing: '接着用',
  startClean: '归档并新开',
  notNow: '先不记',
}
