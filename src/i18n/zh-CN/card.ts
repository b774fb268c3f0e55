/** The card of the first fifteen minutes. */
export const card = {
  lead: '印成一张 A5 的卡，贴在电脑旁，背面手写通话号码、怎么呼叫指挥官和本服务的预先授权清单。断网也能照着做。',
  island: {
    print: '打印这张卡',
    title: '头 15 分钟',
  },
}
