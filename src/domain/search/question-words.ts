/** What a kind of question asks for, and how a sentence that answers it reads. */
export interface QuestionKind {
  asks: RegExp
  answers: RegExp
  /** What a word means: the glossary answers. */
  isMeaning?: true
}

/** How people ask in one language. */
export interface QuestionWords {
  /** Tells a question from a name or a phrase. */
  isQuestion: RegExp
  /** What a question is made of beside its subject. */
  filler: RegExp
  /** The first that fits counts. */
  kinds: readonly QuestionKind[]
  /** Words with which people ask for the same; the guide uses one or two of them. */
  alike: readonly (readonly string[])[]
}

/** The languages in which questions are understood, by their BCP 47 tags. In any other one, words are looked for. */
export const QUESTION_WORDS: Readonly<Record<string, QuestionWords>> = {
  'zh-CN': {
    isQuestion:
      /[?？吗呢谁哪几]|什么|怎么|怎样|如何|为什么|为何|多久|多少|多长|何时|啥|是不是|能不能|能否|可不可以|可以|要不要|该不该|有没有|是否|区别|意思/,
    filler:
      /什么意思|是什么意思|是什么|什么是|什么样的?|什么时候|什么人|什么|为什么|为何|怎么办|怎么样|怎么|怎样|如何|多长时间|多少次|多久|多少|多长|何时|哪里|哪些|哪个|哪儿|哪天|哪|几级|几天|几次|几个|几|谁|啥|是不是|能不能|能否|可不可以|可以|要不要|该不该|应该|需要|有没有|是否|的?意思|的时候|之间|一下|到底|吗|呢|啊|的话|我们|你们|他们|我|你|他|该|要|能|会|得|请问|在哪|由|把|跟|和|与|或者|还是|的|了|是|有|做|去|找|用|没人|一次/g,
    kinds: [
      { asks: /谁|什么人|哪个人/, answers: /任何人|任何员工|人人|都可以|由|负责|指定|所有者|只有/ },
      { asks: /什么时候|何时|多久|几天|多长|几点|哪天|期限/, answers: /\d|每|之前|之后|立即|以内|内/ },
      { asks: /区别|不同/, answers: /区别|差别|不同|与|而/ },
      { asks: /怎么|怎样|如何|怎么办/, answers: /！|先|再|执行|在聊天|说|：/ },
      { asks: /意思|是什么|什么是|啥/, answers: /是|指|叫/, isMeaning: true },
    ],
    alike: [
      ['指挥官', '事件指挥官'],
      ['宣布', '触发', '启动', '发起'],
      ['宣布事件', '人工触发'],
      ['复盘', '事后分析'],
      ['复盘会', '会议', '事后分析'],
      ['开会', '会议'],
      ['领导', '高管', '老板'],
      ['老板', '高管', '领导'],
      ['故障', '事件'],
      ['事故', '事件'],
      ['报警', '告警'],
      ['定级', '严重级别', '级别'],
      ['级别', '严重级别'],
      ['等级', '严重级别', '级别'],
      ['公告', '对外', '通告', '公开'],
      ['告诉客户', '对外', '公开'],
      ['通知客户', '对外', '公开'],
      ['客户', '对外'],
      ['结束', '解决', '收尾'],
      ['没找到原因', '促成因素'],
      ['根因', '促成因素', '根本原因'],
      ['替班', '代班', '替换', '接'],
      ['换班', '交接', '排班'],
      ['叫人', '呼叫', '动员'],
      ['叫醒', '呼叫', '升级'],
      ['找谁', '呼叫', '联络'],
      ['电话会', '通话'],
      ['被黑', '攻击', '安全事件'],
      ['黑客', '攻击', '安全事件'],
      ['泄露', '暴露', '安全'],
      ['新人', '培训', '训练'],
      ['培训', '训练'],
      ['写', '撰写'],
      ['机器人', '命令'],
    ],
  },
  en: {
    isQuestion:
      /\?|^\s*(?:who|whom|whose|what|what['’]s|when|where|why|how|which|can|could|should|shall|may|must|do|does|did|is|are|am|will|would|has|have)\b|\b(?:meaning of|difference between|does .* mean)\b/i,
    filler:
      /\b(?:who|whom|whose|what|when|where|why|how|which|can|could|should|shall|may|might|must|do|does|did|is|are|am|was|were|be|been|will|would|has|have|had|a|an|the|this|that|these|those|i|me|my|we|us|our|you|your|it|its|they|them|their|of|to|for|in|on|at|by|with|from|into|as|if|and|or|not|no|so|there|here|mean|means|meaning|get|got|go|need|want|allowed|able|possible|please|someone|something|one|long|many|much|often|soon|happens|happen|use|used|make|made|difference|between|s)\b/gi,
    kinds: [
      {
        asks: /\bwho(?:m|se)?\b/i,
        answers: /\b(?:any(?:one|body| employee)|everyone|whoever|only|who|responsible|owner|your job|person)\b/i,
      },
      {
        asks: /\bwhen\b|\bhow (?:long|often|soon|many|much)\b|\bdeadline\b/i,
        answers: /\d|\b(?:every|within|before|after|immediately|once|as soon as)\b/i,
      },
      { asks: /\bdifference\b/i, answers: /\b(?:differs?|difference|unlike|but|while)\b/i },
      { asks: /\bhow\b/i, answers: /:|\b(?:first|then|run|say|use)\b/i },
      {
        asks: /\bmean(?:s|ing)?\b|\bwhat(?:['’]s|\s+is|\s+are)\b/i,
        answers: /\b(?:is|are|means|called)\b/i,
        isMeaning: true,
      },
    ],
    alike: [
      ['declare', 'trigger', 'start'],
      ['raise', 'trigger', 'declare'],
      ['open', 'trigger', 'declare'],
      ['start', 'trigger'],
      ['rca', 'postmortem'],
      ['retrospective', 'postmortem'],
      ['retro', 'postmortem'],
      ['boss', 'executive'],
      ['ceo', 'executive'],
      ['manager', 'executive'],
      ['outage', 'incident'],
      ['alarm', 'alert'],
      ['priority', 'severity'],
      ['level', 'severity'],
      ['customer', 'public', 'external'],
      ['tell', 'notify', 'inform'],
      ['close', 'end', 'resolve'],
      ['finish', 'end', 'resolve'],
      ['over', 'end', 'resolve'],
      ['hacked', 'attack', 'security'],
      ['hacker', 'attack', 'security'],
      ['breach', 'attack', 'security'],
      ['meeting', 'meet'],
      ['deadline', 'day', 'within'],
      ['wake', 'page'],
      ['join', 'call'],
      ['lead', 'commander'],
      ['run', 'commander'],
      ['charge', 'commander'],
      ['swap', 'cover', 'override'],
      ['vacation', 'cover', 'override'],
      ['cause', 'contribute', 'factor'],
      ['own', 'owner', 'responsible'],
      ['learn', 'train'],
      ['newcomer', 'train'],
    ],
  },
}

/** The characters of which questions are made in a language. */
export function questionCharacters(locale: string): string {
  const { filler, alike = [] } = QUESTION_WORDS[locale] ?? {}
  return (filler?.source ?? '') + alike.flat().join('')
}
