/** Sharing a masked copy: `masks` stand in the document, `form` is the control around it. */
export const redaction = {
  masks: {
    token: '［令牌已隐去］',
    email: '［邮箱已隐去］',
    phone: '［电话已隐去］',
    address: '［IP 地址已隐去］',
    host: '［内部主机已隐去］',
    responder: '响应者',
    owner: '事后分析负责人',
  },
  form: {
    title: '对外分享前隐去',
    share: '预览和导出都用隐去后的副本',
    lead: '名字换成角色，邮箱、电话、IP 地址、令牌和内部主机换成占位。记录本身不变。JSON 是完整的记录，这时不能下载。',
    none: '没有找到要隐去的内容。发出之前再通读一遍。',
    found: '将替换 {count} 处。规则认不出所有写法，发出之前再通读一遍。',
    what: '原文',
    by: '换成',
    count: '处数',
  },
} as const
