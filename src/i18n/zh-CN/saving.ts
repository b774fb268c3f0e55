import { common } from './common.ts'
import { files } from './files.ts'

/** What is said when the record isn’t as safe as it should be. */
export const saving = {
  notSaved: '未保存',
  notSavedText: '{count} 条记录没能正常存下，关掉页面可能就没了。先下载，或者清出空间。',
  unavailableText: '这个浏览器不让网页存东西。你记下的都只在这个页面里，关掉就没了；走之前先下载。',
  asideText: '有 {count} 条存下的内容读不出来，已原样移到一边，其余照常。可以下载它们。',
  newerText: '这台设备上有更新版本的沉着写下的记录，这一页只能看。重新载入本页再继续。',
  restored: '有 {count} 条记录上次没来得及写完，已从备份找回。',
  oneCopy: '这个浏览器只能存一份记录，没有备份。浏览器要是突然关掉，最后几秒记下的可能会丢；要紧的及时导出。',
  nearlyFull: '浏览器至少给本站 5 MB，已用 {count}%。到事件页导出旧事件，再删掉它们。',
  sevenDays:
    'Safari 会删掉 7 天没打开的网站存下的东西。事件结束就下载记录；或者点分享，选“添加到主屏幕”，从那里打开就不删，只是两边各记各的。',
  deleted: '这个事件在另一个标签页里删掉了，没写完的文字也一起删了。这一页从头记起。',
  cleared: '另一个标签页清空了本站的数据。这一页里的记录已经写回。',
  download: '下载记录',
  downloadAside: '下载读不出的内容',
  reload: '重新载入',
  dismiss: common.dismiss,
  files,
}
