import { entryWords } from './entry-words.ts'
import { files } from './files.ts'
import { leaks } from './leaks.ts'
import { roles } from './roles.ts'
import { transfer } from './transfer.ts'

const { link, linkCopied, linkShown, linkLong, copyFailed } = transfer.screen

/** The checklists of quiet times: `page` stands on the page that is ticked, `list` in the records of this device. */
export const runs = {
  page: {
    label: '这一份清单',
    steps: '共 {total} 步',
    none: '还没开始',
    begun: '{at} 开始',
    progress: '做完 {done} / {total}',
    hint: '平时的清单：勾了就开一份，存在这台设备上，不打开事件。',
    finish: '完成这一份',
    finished: '这份清单完成了。下次再勾，就是新的一份。',
    nothing: '还没勾过，没有可完成的。',
    records: '交接或下载',
  },
  list: {
    title: '清单',
    name: '{title} · {at}',
    open: '进行中',
    finished: '已完成',
    ticked: '做完 {count} 步',
    goOn: '接着勾',
    goOnOf: '接着勾 {title}',
    noPage: '这份清单的页面不在手册里了，不能接着勾。',
    reopen: '重新打开',
    reopenOf: '重新打开 {title}',
    reopened: '已重新打开 {title}',
    handOver: '交接',
    handOverOf: '交接 {title}',
    handOverHint: '文件和链接里是这一份的全部记录，包括名字。收到的人在他的“交接”那一栏导入，或者打开链接。',
    file: '下载文件',
    link,
    linkCopied,
    linkShown,
    linkLong,
    linkFailed: '链接没有做成。改用文件。',
    copyFailed,
    delete: '删除…',
    deleteOf: '删除 {title}',
    deleteTitle: '删除这份清单的全部记录？',
    skipped: entryWords.skipped,
    roleNames: roles,
    files,
    leaks,
  },
}
