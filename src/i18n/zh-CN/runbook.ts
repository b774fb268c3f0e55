import { common } from './common.ts'

/** Why something wasn’t noted. */
const refused = {
  tooLong: common.tooLong,
  malformed: '没有记下：这份手册的地址没法进记录。把文件名改短，再试。',
  newer: '没有记下：这台设备上有更新版本的沉着写下的记录。先复制你填的文字，再重新载入本页。',
}
/** What is out of the ordinary about a value. */
const faults = {
  hasNewline: '不止一行。',
  hasControl: '里面有终端会执行的控制字符，不会放进命令。',
  hasInvisible: '里面有看不见的字符。',
  isTooLong: '太长，不会放进命令。',
  needsQuotes: '有特殊字符，复制时放在引号里。',
  looksLikeOption: '以“-”开头，命令会把它当选项。',
}

/** The runbooks of a company's services: their list and their pages. */
export const runbook = {
  page: {
    section: '手册',
    lead: '一个服务出了一种状况，从看到什么到恢复或叫人，一步一步来。',
    examplesOnly: '这几份是示例。把你们自己的 Markdown 放进 src/content/own/runbooks，这里就换成它们。',
    example: '示例手册：照着写自己的，别照着做。',
    owner: '负责：{owner}',
    service: '服务：{service}',
    severity: '级别参考：{severity}',
    tested: '上次照做：{date}',
    stale: '超过 {days} 天没有照做过，步骤可能过时。',
    alerts: '告警：{names}',
    inGroup: '同组手册',
    ungrouped: '其他',
  },
  finder: {
    find: '找手册',
    none: '没有哪份手册的名字里有“{query}”。',
    search: '在全站里搜“{query}”',
    noAlert: '没有告警“{alert}”的手册。',
    near: '下面是名字相近的；都不是，就在全站里搜。',
  },
  panel: {
    use: '用这份手册',
    useAgain: '改用现在的版本',
    inUse: '在用这份手册',
    usedSince: '这次事件从 {time} 起用它。',
    attached: '已记下：用手册《{title}》',
    changed: '那以后手册改过：{count} 处新增或改写（标出来了），{gone} 处删掉。',
    values: '要填的值',
    clear: '全部清空',
    cleared: '填的值清空了',
    fromLink: '来自链接',
    confirm: '没错',
    show: '显示',
    secret: '只在这一页里，不保存，也不进记录。',
    otherShape: '和要求的格式不符：{pattern}',
    faults,
    ...refused,
  },
  commands: {
    copy: '复制',
    copyAll: '复制整段',
    ran: '已执行',
    copied: common.copied,
    copiedOpen: '已复制。还有没填的：{blanks}',
    setBefore: ' {variables} 由前面的命令赋值：先在同一个终端里执行那一条。',
    copyFailed: common.copyFailed,
    noted: '已记下：{command}',
    look: '先看一眼这些值',
    fromLink: '来自链接',
    withheld: '放不进这里，怎么加引号都不安全。命令里留着原来的空。',
    becomes: '命令会是：',
    cancel: common.cancel,
    goOn: '没错，继续',
    faults,
    ...refused,
  },
}
