import { common } from './common.ts'
import { contactFields } from './contact-fields.ts'

/** The contact summary, and the editor that changes it in this browser. */
export const contact = {
  thumb: '联系',
  edit: '只在这台设备上改',
  own: {
    /** Beside a value of this browser, wherever a page shows or links it. */
    changed: '本机改过',
    /** When it couldn't be loaded. */
    lost: '本机改过，但没读到。检查网络，再点一次。',
  },
  /** Beside contacts that are still the shipped ones: all that stand together, or some of them. */
  example: { all: '示例值', some: '示例值：{what}', verifiedOn: '核实日期' },
  summary: {
    caption: '联系方式',
    chat: '聊天',
    call: '通话',
    joinCall: '加入事件通话',
    phone: '电话',
    pin: 'PIN',
    withoutHash: '拨不出去？不带 # 拨，再自己按 #',
    fallback: '备用',
    fallbackCall: '备用通话',
    phoneTree: '电话树',
    switchOver: '怎么换',
    page: '需要指挥官？在聊天里执行',
    executives: '只看执行摘要？加入',
    copy: '复制',
    copyOf: '复制{what}',
    copied: common.copied,
    copyFailed: common.copyFailed,
    verified: '上次核对：{date}',
    stale: '上次核对是 {date}，已经过了 {days} 天。用之前先试一下。',
    fields: contactFields,
  },
  editor: {
    editOf: '保存{what}',
    save: '保存',
    saved: '已保存，只在这台设备上生效：{what}',
    restored: '已恢复原值：{what}',
    restore: '恢复原值',
    restoreOf: '恢复原值：{what}',
    invalidUrl: '这不是网址。要以 https:// 开头。',
    invalidPhone: '这个号码没法拨。只写一个号码：数字、空格、括号、短横线，可以以 + 开头；分机写成“转 8001”。',
    invalidTrunkZero: '有国家代码时，后面的 0 不拨。去掉 0，例如 +86 10 6554 0000。',
    invalidPin: 'PIN 只能是数字，末尾可以有 #。',
    invalidEmpty: '不能为空。想用原来的值，选“恢复原值”。',
    fields: contactFields,
  },
}
