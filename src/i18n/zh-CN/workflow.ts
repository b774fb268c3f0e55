import { document } from './document.ts'
import { roles } from './roles.ts'
import { statuses } from './statuses.ts'

/** Status of the postmortem: where it stands, and the moves that are allowed. */
export const workflow = {
  title: '事后分析的状态',
  path: '流转',
  meanings: {
    draft: '草稿：内容还在写。',
    'in-review': '审查中：内容写完了，等会议审查。',
    reviewed: '已审查：会开完，内容达成一致。客服团队接手，视情况更新{statusPage}。',
    closed: '已关闭：这份文档不用再动。没做完的行动项在{ticketSystem}里接着跟。',
  },
  since: '从 {time} 起{by}',
  by: '，{name}',
  move: '改为“{status}”',
  who: '{who}来改：',
  movers: {
    owner: '负责人',
    'customer-support': '客服团队',
  },
  reasons: {
    written: '内容写完就送审。',
    agreed: '会开完，内容达成一致，有外部消息要发。没有，就勾上面那一项，会后直接关闭。',
    'nothing-to-publish': '会一结束就关闭，因为没有外部消息要发。',
    published: '外部消息发布之后关闭。',
  },
  moved: '已改为“{status}”',
  statuses,
  noMessage: document.fields['no-external-message'],
  roleNames: roles,
}
