import { anyOf } from './any-of.ts'

const NUMERAL = '[一二两三四五六七八九十百千万亿零〇]'
const MEASURE = '(?:个|位|名|家|台|条|笔|份|封|单|户|次|人|成|秒|分钟|小时|天)'

const UNCOUNTED = anyOf(
  /(?<![a-z])[a-z][a-z+.-]{0,20}:\/\/\S+/u,
  /(?<!\w)(?:SEV|Tier|级别|等级|优先级|level|priority|severity)[- ]?(?:\p{Nd}|one|two|three|four)(?![\p{Nd}%])/u,
  // Any word that begins with a letter: v3, S3, db1, us-east-2, IPv6, INC-1042.
  /(?<![\w%])[A-Za-z][\w.-]{0,60}\p{Nd}[\w.]*/u,
  /HTTP(?:S|\/)?\s?[1-5]\p{Nd}{2}(?!\p{Nd})|(?<!\w)[1-5]xx(?!\w)|(?:状态码|错误码|返回码|返回|code|status)\s?[1-5]\p{Nd}{2}(?!\p{Nd})/u,
  /(?<!\w)(?:iOS|iPadOS|macOS|Android|Windows|Chrome|Firefox|Safari|Edge|Java|JDK|Python|Node(?:\.js)?|Go|TLS|SSL|MySQL|Redis|Kafka|Kubernetes|Ubuntu|CentOS|Debian|PHP|Office|HarmonyOS|App|SDK|API|version|release)\s?\p{Nd}[\p{Nd}.x]*/u,
  /(?:安卓|鸿蒙|版本)\s?\p{Nd}[\p{Nd}.x]*|(?<!\p{Nd})\p{Nd}+\.\p{Nd}+\.\p{Nd}[\p{Nd}.]*/u,
  /(?:工单|单号|编号|订单号|ticket|issue|incident|case|bug|案件)\s?(?:no\.?|number)?\s?[#＃№]?\s?\p{Nd}+|[#＃№]\s?\p{Nd}+/u,
  new RegExp(
    `第\\s?(?:\\p{Nd}|${NUMERAL})+\\s?(?:级|期|版|号|组|区|部分|代|章|节|步|行|批|轮|次|周|季度|页|层|阶段|个)`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{Nd})(?:\\p{Nd}+|${NUMERAL})\\s?(?:号(?!人)|区(?!域)|级|期(?!间)|线|层|代|版)(?=[一-鿿\\s]|$)`,
    'u',
  ),
  /\p{Nd}{4}[-/]\p{Nd}{1,2}(?:[-/]\p{Nd}{1,2})?|\p{Nd}{4}\s?年|\p{Nd}{1,2}\s?月(?:\s?\p{Nd}{1,2}\s?[日号])?|\p{Nd}{1,2}\s?[日号](?=起|至|到|的|之|晚|早|上午|下午|凌晨)/u,
  /\p{Nd}{1,2}[:：]\p{Nd}{2}(?:[:：]\p{Nd}{2})?|\p{Nd}{1,2}\s?[点时](?:半|整|\s?\p{Nd}{1,2}\s?分)?(?!间)|\p{Nd}{1,2} ?(?:a\.?m\b|p\.?m\b|UTC|o.clock)/u,
  /(?<!\w)(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \p{Nd}{1,2}(?:st|nd|rd|th)?(?:,? \p{Nd}{4})?(?![\p{Nd},.]*\p{Nd})/u,
  /(?<!\w)(?:zone|region|phase|step|stage|line|page|wave|shard|cluster|pod|rack|room|data ?center|DC|AZ|floor|since|in|from) \p{Nd}{1,4}(?![\p{Nd},.%]|\s[a-z一-鿿])/u,
)

/** Digits and numerals that count nothing: levels, versions, names, codes, dates, times of day, tickets, addresses. */
export const NO_COUNT = new RegExp(UNCOUNTED.source, 'iu')

const WORD_NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|zero)'
const NONE = anyOf(
  /不适用|不涉及|无影响|没有影响|未受影响|没有?|无|否/u,
  /(?:没有|无|未)(?:任何)?(?:账户|用户|客户|请求|数据|消息|订单|租户|商家|人)?(?:被)?(?:丢弃|丢失|受影响|受到影响|提出|账户|用户|客户|请求|数据|消息|订单|租户|商家)/u,
  /n\/?a|none(?: (?:lost|dropped|affected|failed))?|nil|no|not (?:applicable|affected)|unaffected|nothing(?: was)?(?: lost| dropped)?/u,
  /no (?:data|accounts?|users?|requests?|customers?|tickets?|impact|merchants?|tenants?|events?|messages?|loss|one|orders?)(?: (?:was|were|is|are)? ?\w+)?/u,
)

/** Something is written, and no number is in it, in digits or in words. “None” is an answer, and so is “not applicable”. */
export const NO_NUMBER = new RegExp(
  `^(?!.*\\p{Nd})(?!.*(?:[零〇]|百分之|[万千]分之|(?<![几数上])${NUMERAL}{2,}|(?<![几数上第])(?:${NUMERAL}|半)\\s?(?:多|余|来)?${MEASURE}))(?!.*\\b${WORD_NUMBER}\\b)(?!\\s*(?:${NONE.source})[。.]?\\s*$).*\\S.*$`,
  'isu',
)
