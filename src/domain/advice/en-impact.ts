import { anyOfEnglish } from './any-of.ts'

const UNIT =
  '(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|a\\.?m|p\\.?m|UTC|GMT|[ECMP][SD]?T)\\b'
const WORD_NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-\\w+)?'

/** A number that says how many are affected: not a time, a level, a version or a code. */
export const COUNT = new RegExp(
  `\\d\\s?(?:%|percent\\b|per cent\\b)|\\b${WORD_NUMBER} (?:percent|of the)\\b|(?<![\\w.:-])(?<!\\b(?:HTTP|returned|returning|status|code|error|errors|port|v|version|SEV|phase|region|zone|step|shard|ticket|at|build|cluster|rack|racks|building|floor|room|gate|lane|bay|level|tier|store|depot|terminal|route|flight|wave|March|April|May|June|July|August|September|October|November|December|January|February) #?)(?![45]\\d\\d(?: errors?| responses?|s\\b))\\d[\\d,]*(?:\\.\\d+)?(?:[km]\\b)?(?![\\d:]|[.,]\\d|-?\\w|\\s?${UNIT})`,
  'i',
)
/** A duration or a time of day. */
export const TIME = new RegExp(
  `(?<!\\b(?:p\\d+|latency|lag|response times?|load times?|timeouts?)\\b[^.;,!?\\n]{0,50})\\d[\\d.,]*\\s?(?!ms)${UNIT}|\\d{1,2}:\\d{2}|\\b(?:${WORD_NUMBER}|half an?|an|a single|quarter of an) (?:and a half )?(?:milli)?(?:seconds?|minutes?|hours?|days?|weeks?)\\b|\\bminutes? \\d`,
  'i',
)

/** “Outage” and its sisters, unless everything was down. */
export const OUTAGE = [/\b(?:outt?ages?|black(?:ed)? ?outs?|brown ?outs?)\b/i]
/** A full outage, none at all, one of electricity, and what is called after it. */
export const NO_OUTAGE = anyOfEnglish(
  /\b(?:full|complete|total|whole|entire|global|100 ?%|all-out|site-?wide|platform-?wide|company-?wide)(?:[ -](?!of\b)[\w-]+|, (?!but|and)[\w-]+){0,3} (?:outages?|blackouts?)\b|\boutage (?:was|is) (?:full|total|complete)\b/u,
  /\b(?:no|not|without|avoid(?:ed|s)?|prevent(?:ed|s)?|instead of|rather than|isn[’']t|wasn[’']t|never)(?: \w+){0,3}? (?:outages?|blackouts?)\b/u,
  /\b(?:power|electric(?:al|ity)?|grid|utility|mains)(?: \w+)? (?:outages?|blackouts?)\b|\bblackout (?:period|window|date|blind|curtain|theme)s?\b|\b(?:section|field|column|heading|label|term|words?|phrase) outages?\b|#[\w-]+|(?<![\w-])[\w-]*outages?[\w-]*\.[a-z]\w*/u,
  /\boutages? (?:banner|page|tab|component|template|message|label|field|window|history|map|tracker|dashboard|channel|list|report|form|drill|simulat\w+|exercise|calendar|flag|rule|type|category|counter|metric|review|meeting|call|bridge|room|workshop|bot|playbook|process|policy|team|manager|commander)s?\b|\b(?:Azure|AWS|Amazon|Google|GCP|Cloudflare|Fastly|GitHub|Slack|Okta|Stripe|Twilio)(?:[’']s)? (?:[\w-]+ )?outages?\b/u,
)

const QUANTITY =
  '(?:some|(?:too |far too |so |very |quite )?many|(?<!\\b(?:the|at|your|our|its|their|my|his|her) )most(?! (?:recent|likely|important|common|popular|severe|visible|urgent)\\b)|several|(?:quite )?(?:a )?few|various|numerous|(?<!\\b(?:for|make|made|making|be|is|are|was|were|not|almost) )certain|multiple|countless|sporadic|isolated|plenty of|quite (?:some|a lot of)|an?(?: (?!single\\b|new\\b)\\w+){0,2} (?:number|subset|portion|fraction|handful|percentage|proportion|majority|minority|share|part|amount|batch|chunk|bunch|couple|few|lot|ton|group|set|slice|bulk|deal|slew|wave|variety|third) of|the(?: \\w+){0,2} (?:majority|minority|bulk|rest|part|portion) of|a (?:good|great) (?:many|few)|(?:lots|tons|loads|dozens|scores|hundreds|thousands|millions|parts?) of(?! an?\\b)|(?:nearly|almost|virtually|practically|just about) (?:all|every|everyone|none)|(?:roughly|about|around|nearly|almost|over|more than|less than) (?:half|a third|a quarter)(?: of)?|(?:the )?majority of|a couple of|not (?:all|every|everyone)|(?:more than|only|no more than) a few|an (?:unknown|increasing|unusual) number of|more and more|hardly any)'
const AFFECTED =
  '(?:users?|customers?|clients?|accounts?|requests?|orders?|messages?|servers?|hosts?|nodes?|regions?|devices?|data|merchants?|tenants?|members?|people|e-?mails?|calls?|payments?|transactions?|traffic|jobs?|sessions?|connections?|errors?|files?|records?|employees?|pages?|services?|tickets?|uploads?|teams?|sites?|stores?|invoices?|logins?|patients?|students?|bookings?|players?|features?|packages?|machines|of you|of them)'

/** How many were affected, in a word that is no number. */
export const SOME = [
  new RegExp(
    `\\b${QUANTITY}(?: of)?(?: our| the| these| those| all| their| your)?(?: [\\w-]+){0,2}? ${AFFECTED}\\b`,
    'i',
  ),
  /\b(?:lots|plenty|dozens|hundreds|thousands|a lot|a good many) of (?:you|them|us)\b|\b(?:some|many|most|few|several) (?:of (?:you|them|us)|(?:were|are|was|had|saw|lost|got|could|couldn[’']t|did|didn[’']t) )\b/i,
  /\ba (?:small |large |tiny |certain )?(?:portion|fraction|subset) of (?:our|the|these|those|all)\b/i,
  // What did something, or had it done to it, whatever it is called.
  new RegExp(
    `\\b${QUANTITY}(?: (?:of )?(?:our|the|these|those|all|your|their|its))?(?: (?!of\\b|times?\\b)[\\w’'-]+){0,3}? (?:\\w+s|people|traffic|data|staff|\\w+(?:ing|tion|ment|age|ry|ic|et))(?: (?:in|on|of|at|from|with|for|to|across|behind|under) (?:the |our |all )?[\\w-]+(?: [\\w-]+){0,2}?)? (?:that (?:\\w+ ){1,3})?(?:were|are|was|is|had|have|has|saw|see|lost|could|couldn[’']t|can[’']?t?|cannot|may|might|did|didn[’']t|don[’']t|do not|got|get|received?|fail(?:s|ed)?|experienced?|stopped|went|go|timed|kept|began|began|came|come|ran|sent|took|hit|fell|grew|made|met|paid|read|rose|shut|stood|threw|wrote|never|no longer|still|also|all|\\w{3,}ed)\\b`,
    'i',
  ),
  /\b(?:(?:nearly|almost|virtually|practically) (?:every \w+|everyone|everything|nothing|nobody)|not everyone|not everything) (?:[\w-]+ ){0,4}?(?:were|was|are|is|had|has|could|couldn[’']t|can[’']t|did|didn[’']t|got|saw|lost|fail(?:s|ed)?|went|stopped|\w{3,}ed)\b/i,
  // What was done to it.
  new RegExp(
    `\\b(?:affect|hit|block|los[et]|drop|delay|disconnect|reach|br[eo]k|brick|corrupt|delet|duplicat|charg|lock|reject|miss|skip|left|kick|knock|prevent|overwr|wip|disrupt|slow|kill|sen[dt]|cost)\\w*(?: (?:down|out|off|up|the|for|by))* ${QUANTITY}(?: (?:of )?(?:our|the|these|those|its|their|your))?(?: [\\w-]+){0,2}? (?:\\w+s|data|traffic|people)\\b`,
    'i',
  ),
]
/** The same words for parts and times, in set phrases, and in a question, which asks for the number. */
export const NO_SOME =
  /\bmany-to-\w+\b|\b(?:some|many|most|few|several|multiple|various|certain|numerous)(?: [a-z]+)? (?:steps?|times?|ways?|reasons?|factors?|causes|of the (?:time|code|work)|cases?|conditions|seconds|minutes|hours|days|weeks|months|years|replicas?|attempts?|changes?|tools?|dashboards?|settings|options|responders|engineers|data (?:center|structure|type|model)s?)\b|\bat most\b|\b(?:thanks to (?:the )?|our |so )many (?:people|of you who)\b|\b(?:r[au]n(?:s|ning)?|spread|split|replicated|distributed|works?|hosted|shared|lives?) (?:on|across|over|in|with|by|among|between) (?:several|many|multiple|various|some|a (?:few|number of|couple of)) \w+|\bmany thanks\b|\bmost (?:likely|importantly|notably|recently|of all)\b|\bfor the most part\b|^[^?]*\?\s*$/gi

/** How long something took, in a word that is no time. */
export const SOON = [
  /\b(?:quick(?:ly)?|quicker|promptly|shortly|rapid(?:ly)?|swift(?:ly)?|timely|immediately|instantly|eventually|momentarily|belated(?:ly)?|hastily|speedily|gradually|briefly)\b|\bsoon\b|\basap\b|\b(?:right|straight) away\b|\bin due (?:course|time)\b/i,
  /\b(?:for |after |quite |took )?a (?:long |little |short |good |brief )?(?:while|time|spell)\b(?! (?:zone|series|stamp|window|when|at which|limit|slot|range|of|check))|\b(?:a|very|too|so|rather|quite|fairly|pretty) long(?: time)?\b(?=[ ,.]|$)(?! (?:list|name|text|message|line|string|query|table|url|path))|\b(?:after|took|take|for) some time\b(?<!on for some time)|\b(?:next to|almost|virtually|in) no time\b|\bbefore long\b|(?:\bnot|n[’']t) long\b|\bfor (?:minutes|hours|days|ages|long)\b|\b(?:moments?|seconds|minutes|hours|days) (?:later|after|before|too late|on end)\b|\bhours later\b|\bsome time (?:later|after|before)\b|\ba (?:short|little|long|good) while (?:later|after)\b/i,
  /\b(?:a few|few|several|some|a couple of|a number of|many|mere|just|countless) (?:milliseconds|seconds|minutes|hours|moments|days|weeks)\b|\bwithin (?:mere |just )?(?:moments|seconds|minutes|hours|days)\b|\ba matter of (?:seconds|minutes|hours|moments|days)\b|\bin (?:mere |just )?moments\b/i,
  /\b(?:took|take[ns]?|lasted|waited|felt like|for|after) (?:\w+ ){0,3}?(?:ages|forever)\b|\bin (?:the blink of an eye|a flash|short order|record time|good time|the nick of time|an instant)\b|(?<!\b(?:retr|attempt|resen)\w* (?:\w+ ){0,3})\bwith(?:out| no| little| great| some| much| considerable) (?:further |undue |much |any )?delays?\b(?! (?:between|of))|\ba (?:bit|little|moment|minute|short time|touch) (?:later|longer|after|too long)\b|\bon the spot\b|\bafter a (?:bit|while)\b|\bdragg?(?:ed|ing)? on\b|\bbrief (?:period|spell|spike|moment|delay|pause|interruption|dip|time)s?\b|\bshort (?:period|spell|delay|pause|time|while)\b|\bovernight\b(?! (?:job|batch|run|shift|backup|import|export|rota|build))/i,
  /\b(?:was|were|is|too|very|so|pretty|quite|not|n[’']t|how|rather|fairly|extremely|really|acted|reacted|responded|moved|recovered|came) (?:\w+ )?(?:fast|slow(?:ly)?|late|prompt|speedy)\b(?! (?:quer|log|path|forward|lane|start|consumer|disk|storage|charge|fee))|\bslowly\b|\bfast (?:response|recovery|reaction|rollback|failover|action)\b|\bslow (?:response|reaction|escalation|recovery)\b|\blate (?:response|detection|escalation|update)\b|\btook (?:too|so|very|far too|much too) long\b/i,
]
/** Names of features, what a system does by itself, and what is still to come. */
export const NO_SOON = anyOfEnglish(
  /\bas soon as\b(?! possible)|\bat a time\b|\bno sooner\b|\bfast[- ]?(?:forward|path|lane|api|ly|cgi|track|text)\w*|\bquick[- ]?(?:start|reference|card|question|sight|books|sort|win|fix|link|reply|replies|view|search|action|guide|pay|scan)s?\b|\bslow[- ](?:query|queries|log|start|consumer|path)\w*|\btime[- ]?(?:zone|series|stamp|out)s?\b|\brapid ?(?:mq|api|7)\b|\bimmediate(?:ly)? (?:flag|mode|consistency|visible|consistent)\b|\bhow (?:quickly|soon|fast)\b|\bwhich [^.;!?\n]{0,32}(?:was|were) (?:slow|late|fast)\b|\b(?:last|past|next|first) (?:few|several|couple of) (?:seconds|minutes|hours|days|weeks)\b|\bswift (?:code|app|client|ui|package|transfer|payment)s?\b|#[\w-]+/u,
  /\b(?:once|if|whenever|when|unless|until) [^.;!?\n]{1,60}\bimmediately\b|\b(?:returns?|retries|exits?|fails?|closes?|drops?|rejects?|expires?) (?:\w+ ){0,2}immediately\b/u,
)
