/** A warning beside the buttons that hand something out: what was found in it, and where. */
export const leaks = {
  found: '要导出的内容里有 {count} 项像是不该外传的，发出之前先看一眼：',
  foundShort: '有 {count} 项像是不该外传的。',
  kinds: {
    token: '密钥或令牌',
    email: '邮箱地址',
    phone: '电话号码',
    address: 'IP 地址',
    host: '内部主机',
  },
  item: '{kind} {shown}：{places}',
  separator: '、',
  morePlaces: '另外 {count} 处',
  more: '还有 {count} 个没有列出。',
  secret: '密钥和令牌要立刻作废换新，只删掉不够。',
}
