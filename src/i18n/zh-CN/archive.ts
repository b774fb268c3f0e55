import { common } from './common.ts'
import { entryNouns } from './entry-nouns.ts'
import { files } from './files.ts'
import { leaks } from './leaks.ts'

/** The list of incidents in this browser. */
export const archive = {
  title: '本机的事件',
  lead: '本机记录：这里列出的只存在这台设备的浏览器里。',
  none: '这台设备上还没有事件。',
  unnamed: common.unnamed,
  drill: common.drill,
  current: '正在记录',
  open: '进行中',
  ended: '已结束',
  archived: '已归档',
  entries: '{count} 条记录',
  switchTo: '切换到这里',
  switchOf: '切换到 {title}',
  reopen: '重新打开',
  reopenOf: '重新打开 {title}',
  archive: '归档',
  archiveOf: '归档 {title}',
  delete: '删除…',
  deleteOf: '删除 {title}',
  deleteTitle: '删除这次事件的全部记录？',
  deleteText: '删除之后，这台设备上再也找不回来。先下载一份，再在下面输入“{word}”。',
  deleteWord: '删除',
  deleteConfirm: '输入“{word}”以确认',
  deleteNow: '删除全部记录',
  lastExport: '先下载一份',
  cancel: common.cancel,
  wrongWord: '输入“{word}”才能删除。',
  deleted: '已删除 {title}',
  clear: '清除本机数据…',
  clearTitle: '清除这台设备上的全部数据？',
  clearText:
    '{count} 次事件的记录、名字和角色、改过的联系方式、没写完的文字和设置，全部删掉，再也找不回来。要留的先下载，再在下面输入“{word}”。手册和离线副本不受影响；只留下这些事件的编号，里面看得出开始的时间，好让别的标签页不把它们写回来。',
  clearNow: '全部清除',
  cleared: '这台设备上的数据已全部清除。下载过的文件还在“下载”文件夹里，不留就自己删掉。',
  clearedStuck: '数据已全部清除。服务器连不上，这一页没能重新载入：关掉它，或者稍后再试。',
  clearing: '数据已全部清除，正在重新载入……',
  reload: '重新载入',
  notHere: '本机没有这份记录。它可能在另一台设备上，或者浏览器的数据被清除过。让有记录的人交接给你。',
  files,
  entryNouns,
  leaks,
  leakPlace: '{kind} {at}',
}
