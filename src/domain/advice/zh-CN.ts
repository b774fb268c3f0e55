import type { WordingTable } from './wording.ts'
import { SHARED_PATTERNS } from './shared-patterns.ts'
import { COUNT, NO_OUTAGE, NO_SOME, NO_SOON, OUTAGE, SOME, SOON, TIME } from './zh-CN-impact.ts'
import { CHECKABLE, ITEM_LARGE, ITEM_VAGUE, ONLY_WRITTEN } from './zh-CN-items.ts'
import {
  BLAME,
  HINDSIGHT,
  NO_BLAME,
  NO_ROOT_CAUSE,
  NO_SHOULD_HAVE,
  ROOT_CAUSE,
  SHOULD_HAVE,
  SOMEONE,
  WHAT_IF,
} from './zh-CN-people.ts'
import { EMPTY_APOLOGY, NEVER_AGAIN, NO_NEVER_AGAIN, NO_PROMISE, PROMISE } from './zh-CN-promises.ts'
import { NAME_OF_A_THING } from './zh-CN-nouns.ts'

const CHINESE = { needs: /[一-鿿]/ }

/** The rules for Chinese text, after the guide's pages on writing postmortems and on external communication. */
export const ZH_CN: WordingTable = {
  outage: {
    ...CHINESE,
    looksFor: OUTAGE,
    ignores: NO_OUTAGE,
    why: '“中断”太宽，读的人会以为完全不可用。',
    instead: '真是全面中断就写“全面中断”，否则写“事件”或“服务降级”，并说清哪个功能受了什么影响。',
  },
  blame: {
    ...CHINESE,
    looksFor: BLAME,
    ignores: NO_BLAME,
    why: '失误极少只源于某个人的操作，指责让人下次不敢认错。',
    instead: '写系统里哪些条件让这件事可能发生，例如脚本没有限速、文档过时。',
  },
  'should-have': {
    ...CHINESE,
    looksFor: SHOULD_HAVE,
    ignores: NO_SHOULD_HAVE,
    why: '“本应”拿事后才知道的事评判当时的人。',
    instead: '写当时的人看到了什么、据此做了什么；想改的写进行动项。',
  },
  'what-if': {
    ...CHINESE,
    looksFor: WHAT_IF,
    why: '假想的修复和实际的问题混在一起，两边都讨论不透。',
    instead: '这里只写实际发生的事，改进单列为行动项。',
  },
  hindsight: {
    ...CHINESE,
    looksFor: HINDSIGHT,
    why: '事后显然的事，当时并不显然。',
    instead: '删掉这个词，写当时有哪些信号，谁在什么时候看到了。',
  },
  'root-cause': {
    ...CHINESE,
    looksFor: ROOT_CAUSE,
    ignores: NO_ROOT_CAUSE,
    why: '促成事件的因素往往不止一个，只找一个就会停得太早。',
    instead: '写“促成因素”，逐条列出。',
  },
  promise: {
    ...CHINESE,
    looksFor: PROMISE,
    ignores: NO_PROMISE,
    why: '恢复时间说错一次，以后的话就没人信。',
    instead: '写正在做什么，以及下次更新的时间。',
  },
  'empty-apology': {
    ...CHINESE,
    looksFor: EMPTY_APOLOGY,
    why: '套话里听不出歉意，也说明不了我们知道客户遇到了什么。',
    instead: '说清为哪件事道歉：“昨天 37 分钟里，你的通知没有准时送到。对不起。”',
  },
  'never-again': {
    ...CHINESE,
    looksFor: NEVER_AGAIN,
    ignores: NO_NEVER_AGAIN,
    why: '没有人能保证再也不发生。',
    instead: '写具体做了什么，它降低了哪一种可能或减轻了什么影响。',
  },
  some: {
    ...CHINESE,
    looksFor: SOME,
    ignores: NO_SOME,
    spares: COUNT,
    // An update of a running incident: nobody knows the number yet, and it names the scope or says when that follows.
    sparesText: /正在(?:调查|排查|查|处理|修复|回滚)|(?:下次|下一次|再次?|继续|每小时)更新/u,
    why: '读的人没法从“部分”判断自己受不受影响，也比不了两次事件。',
    instead: '给数字：百分比，加“多少 / 总数”。',
  },
  soon: {
    ...CHINESE,
    looksFor: SOON,
    ignores: NO_SOON,
    spares: TIME,
    why: '多快才算快，各人想的不一样。',
    instead: '写时刻或时长，例如“02:14 告警，3 分钟后回滚”。',
  },
  someone: {
    ...CHINESE,
    looksFor: SOMEONE,
    why: '看不出是哪个角色或哪个系统做的，后面的人没法追问。',
    instead: '写角色或系统：“指挥官决定回滚”“部署工具重启了队列”。',
  },
  'no-number': {
    ...SHARED_PATTERNS['no-number'],
    why: '没有数字，就看不出影响多大。',
    instead: '写精确的数字；占比写百分比，加“多少 / 总数”。查过确实没有，就写 0。',
  },
  'no-source': {
    ...SHARED_PATTERNS['no-source'],
    why: '没有数据来源，别人没法核对这个时刻。',
    instead: '补上能证明它的链接：监控图、日志搜索、聊天记录、工单。',
  },
  'no-owner': {
    ...SHARED_PATTERNS['no-owner'],
    why: '没有负责人的行动项没有人做。',
    instead: '写一个人的名字，不写团队。',
  },
  'too-many': {
    ...SHARED_PATTERNS['too-many'],
    why: '行动项一多，哪个都做不完。',
    instead: '只留 P0、P1，一定要做的；其余的记到别处再讨论。',
  },
  'item-vague': {
    ...CHINESE,
    looksFor: ITEM_VAGUE,
    spares: CHECKABLE,
    why: '看不出做到什么程度算完。',
    instead: '写一个能验收的结果：“队列超过 80% 时告警”。',
  },
  'item-large': {
    ...CHINESE,
    looksFor: ITEM_LARGE,
    spares: ONLY_WRITTEN,
    why: '这么大的事几个月也关不掉，期间什么都没变。',
    instead: '写一两周内做得完的第一步，大的计划另立项目。',
  },
  'item-verb': {
    ...CHINESE,
    reads: 'text',
    looksFor: [NAME_OF_A_THING],
    why: '只有名词，看不出要做什么。',
    instead: '用动词开头：“给消息队列加容量告警”。',
  },
  secret: {
    ...SHARED_PATTERNS.secret,
    why: '密钥和令牌一旦写进文档，就会随它到处流传。',
    instead: '从这里删掉，立刻作废换新；文档里只写它叫什么。',
  },
  phone: {
    ...SHARED_PATTERNS.phone,
    why: '事后分析的读者很多，电话号码不是给他们的。',
    instead: '写角色，例如“值班的数据库工程师”。',
  },
  email: {
    ...SHARED_PATTERNS.email,
    why: '事后分析的读者很多，邮箱地址不是给他们的。',
    instead: '写角色或团队的名字。',
  },
}
