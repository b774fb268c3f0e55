import { anyOfEnglish } from './any-of.ts'

const NUMBER =
  '(?:\\d+(?:\\.\\d+)?(?:\\s?(?:-|–|to)\\s?\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|half an|a few|few|a couple of|several|another|the next(?: few| couple of)?)'
const SPAN = `${NUMBER}(?: more| additional| next)?[\\s-]?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|business days?|weeks?)\\b`
const MOMENT =
  "(?:\\d{1,2}(?::\\d{2})?\\s?(?:a\\.?m\\b|p\\.?m\\b|UTC|GMT|[ECMP][SD]?T\\b|o[’']?clock)|\\d{1,2}:\\d{2}|(?:the )?end of (?:the |this )?(?:day|week|hour|month|evening|morning|business)|EOD|COB|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \\w+)?|tomorrow(?: \\w+)?|tonight|today|this (?:morning|afternoon|evening|week|weekend)|the (?:morning|evening|weekend|afternoon)|(?:early |late )?(?:morning|afternoon|evening)|later (?:today|tonight|this week)|next week|lunch(?:time)?|dawn|sunrise|\\d{1,2}\\b)"
/** When it is to be over: a length of time, a moment, or merely soon. */
const WHEN = `(?:(?:with)?in(?:side)? (?:(?:about|around|roughly|approximately|less than|under|just|only|the|another|at most|well under|no more than) )*(?:${SPAN}|the hour|the day|minutes|hours|no time)|for (?:about |around |roughly )?another ${SPAN}|(?:about |around |roughly |approximately |another |only |just )+${SPAN}|(?:by|before|at|around|until|till|no later than|on) (?:about |around |the latest |roughly )?${MOMENT}|tonight|tomorrow(?: \\w+)?|later (?:today|tonight|this \\w+)|(?:sometime )?(?:today|this (?:morning|afternoon|evening))|(?:very |pretty |really )?(?:soon|shortly)|momentarily|any (?:minute|moment|second)(?: now)?|imminently|before (?:too )?long|at the latest|(?:with)?in a (?:few )?(?:minutes?|moment|hour|bit))`
const RECOVERED =
  '(?:restor(?:ed?|ation)|recover(?:s|ed|y)?|fix(?:ed|es)?|resolv(?:ed?|es)|resolution|repair(?:ed|s)?|back(?: (?:online|up|to normal|in service|to work\\w*|again))?|up and running|operational|(?:available|working|running|usable|correct|functional|functioning|accessible|online|live|normal|stable|reachable|open)(?: again)?|works?(?: again)?|complete[d]?|be over|delivered|sorted(?: out)?|be done|done with the repair|able to (?:log|use|access|sign|check|send|place|pay|export|order|work)\\w*|resumes?|resumed|caught up|cleared|reopen(?:ed|s)?|return(?:ed|s)? to (?:normal|service)|mitigated|patched|solved|finished)\\b'
/** Between two parts of a promise: within a sentence, and never past what is blanked because it promises something else. */
const gap = (most: number) => `(?:[^.;!?\\n\\uFFFC]|\\.(?=\\S)){0,${most}}?`

const EXPECTS =
  '\\b(?:expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|hop(?:e|es|ing)|hopefully|aim(?:s|ing)?|plan(?:s|ning)? to|intend|target(?:s|ing)?|estimat(?:e|es|ed|ing)|predict|confident|optimistic|on track|likely|projected|promis(?:e|es|ed)|goal is|looking at|working toward|set to|due)\\b'
const WILL = "(?:\\b(?:will|shall|should|would|may|can|ought to|(?:is|are|am) going to|(?:is|are) to)\\b|[’']ll\\b)"

/** What no promise is without. It is looked for first: the patterns below take a browser long to prepare. */
export const RECOVERY =
  /eta\b|\best|time to|give us|long|expect|anticipat|hop(?:e|ing)|aim|target|confiden|restor|recover|fix|resol|repair|\bback\b|running|operational|available|working|usable|correct|function|online|\blive\b|normal|stable|works?\b|complete|over\b|deliver|sort|done|able to|resume|caught|clear|open|return|mitigat|patch|solv|finish|take|last|continue|persist|down|offline|slow/i

/** That it will be over by some time, or soon. A time alone is none: something has to be well again by then. */
export const PROMISE = [
  /\bETA\b|\best(?:imated|\.) (?:time|duration)(?: (?:of|to|for|until))? (?:recovery|resolution|restoration|repair|fix|completion)|\btime to (?:fix|recovery|resolution) (?:is|will be|:)/i,
  new RegExp(`${EXPECTS}${gap(48)}\\b${RECOVERED}`, 'i'),
  new RegExp(`${WILL}${gap(40)}\\b${RECOVERED}${gap(24)}${WHEN}`, 'i'),
  new RegExp(`\\b${WHEN}${gap(24)}${WILL}${gap(36)}\\b${RECOVERED}`, 'i'),
  new RegExp(
    `\\b(?:recovery|restoration|resolution|the fix|a fix|repairs?|the (?:incident|issue|problem|outage))\\b${gap(24)}(?:expected|estimated|scheduled|take|takes|last|lasts|need|needs|require|is on its way|is coming|be out|lands?)\\b${gap(24)}(?:${WHEN}|${SPAN})`,
    'i',
  ),
  new RegExp(
    `\\bgive us${gap(12)}(?:${SPAN}|a moment|a bit)|\\b(?:won[’']t|will not|shouldn[’']t|not) (?:be|take) (?:too |very |much )?long(?:er)?\\b|\\bback (?:up |online |to normal )?in (?:no time|${SPAN})`,
    'i',
  ),
  new RegExp(`\\b(?:resumes?|reopens?|returns?|comes? back|goes? live|is back)\\b(?! to us)${gap(16)}${WHEN}`, 'i'),
  new RegExp(
    `${WILL}${gap(24)}\\b(?:last|continue|persist|be (?:down|unavailable|offline|slow))\\b${gap(12)}(?:${WHEN}|(?:for|until) ${NUMBER}|until ${MOMENT})`,
    'i',
  ),
]
/** What lies behind, maintenance that was announced, that nothing can be said yet, and what is said of the next update. */
export const NO_PROMISE = anyOfEnglish(
  /\b(?:come|came|coming|get|getting|be|right) back to (?:you|this|that|it)\b[^.;!?\n]*/u,
  /\b(?:updates?|updated|post (?:again|an|the|more)|postmortem|report back|maintenance|call|inbox|valid|refund(?:ed)?|retention|publish|expires?|not yet)\b/u,
  /\b(?:was|were|has been|have been|had been|has|had|have|are now|is now|been)(?: \w+){0,2} (?:restored|recovered|fixed|resolved|repaired|back|completed|delivered|cleared|mitigated)\b[^.;!?\n]*/u,
  /\b(?:cannot|can[’']t|can not|unable to|do not|don[’']t|no|not able to|not yet|too early to|won[’']t) (?:yet )?(?:\w+ )?(?:say|estimate|estimates|promise|give|know|have an|predict|tell|commit|provide|speculate|ETA)[^.;!?\n]*/u,
  /\b(?:scheduled|planned|routine) maintenance\b[^.;!?\n]*/u,
  /\b(?:next|another|further|more|an) updates?\b(?:[^.;!?\n]|\.(?=\S))*|\bwill (?:update|post|report|share|publish)\b[^.;!?\n]*/u,
)

const TROUBLE =
  '(?:inconveniences?|troubles?|disruptions?|hassle|issues?|frustrations?|impact|problems?|delays?|interruptions?|difficult(?:y|ies)|confusion|annoyance|experience|incident|outage)'

/** Formulas of regret, thanks and concern. */
export const EMPTY_APOLOGY = [
  /\binconveniences?\b|\binconvenienced\b/i,
  new RegExp(
    `\\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)(?: \\w+){0,2}? (?:(?:for|about) )?(?:the|any|this|all|every|these|our)(?: \\w+)? ${TROUBLE}\\b(?! (?:with|of|in|to|on|between|from|that)\\b)`,
    'i',
  ),
  /\b(?:sincere(?:ly|st)?|deep(?:ly|est)?|truly|humbl[ey]|heartfelt|profound(?:ly)?|unreserved(?:ly)?) (?:apolog\w+|regret\w*|sorry)\b|\bregret (?:any|to inform|the inconv)|\bour (?:sincere |deepest )?apologies\b(?! for the \d)/i,
  /\bthank(?:s| you)(?: \w+){0,3}? for (?:your|bearing|being|the) (?:\w+ (?:and )?)?(?:patience|patient|understanding|support|cooperation|with us|trust|loyalty|with IT|continued|flexibility|business)\b|\bthank(?:s| you)[^.!?\n]{0,16} bearing with\b/i,
  /\bappreciate (?:your|the) (?:\w+ )?(?:patience|understanding|support|cooperation|trust|business|loyalty|flexibility)\b|\b(?:bear|bearing) with (?:us|IT|me)\b|\btake (?:\w+ ){1,7}(?:very |extremely |so |incredibly )?seriously\b/i,
  /\b(?:top|highest|number one|no\. 1|first|utmost|main) priorit(?:y|ies)\b|\b(?:of |is )?paramount\b|\bcommitted to (?:providing|delivering|earning|your|maintaining|our)\b|\bstrive to\b|\bwe (?:understand|know|recogni[sz]e|realize|appreciate) (?:how|that|the) (?:\w+ ){0,3}?(?:frustrat\w+|inconvenien\w+|important|disruptive|annoying|critical|difficult|stressful)\b|\b(?:value|cherish) your\b|\byour (?:trust|satisfaction|confidence) (?:is|means|matters)\b|\bbeg your pardon\b|\bregrettabl[ey]\b/i,
]
/** That it can’t happen again. */
export const NEVER_AGAIN = [
  /\bnever (?:\w+ ){0,3}?again\b|\b(?:will not|won[’']t|can[’']t|cannot|can never|could not|shall not|does not|doesn[’']t|never|not)(?: ever| possibly)? (?:happen|occur|recur|reoccur|re-occur|be repeated|repeat itself|come back|resurface)\b(?! (?:in|on|at|during|to) (?!the future))/i,
  /\bguarantee[ds]?\b|\bonce and for all\b|\bfor good\b|\bthing of the past\b|\brest assured\b|\bput an end to\b|\blast time (?:this|that|it|we)\b|\bno longer (?:be )?possible\b|\b(?:makes?|made|making|render\w*|is now|are now|now|becomes?) (?:\w+ ){0,4}?impossible\b|\beradicat\w+\b/i,
  /\b(?:permanent(?:ly)?|complete(?:ly)?|full|fully|for ever|forever) (?:fix(?:ed|es)?|resolv(?:ed?|es)|solv(?:ed?|es)|solution|eliminat\w+|prevent(?:ed|s)?|cured?|remed\w+)\b/i,
  /\b(?:ensur(?:e|es|ed|ing)|mak(?:e|es|ing) sure|mak(?:e|es|ing) certain)\b[^.;!?\n]{0,40}\b(?:never|not (?:happen|occur|recur|repeat)|n[’']t (?:happen|occur|recur|repeat|be repeated)|cannot|can[’']t (?:happen|occur|recur)|no (?:more|further|such)|thing of the past|ever again)\b/i,
  /\bprevent(?:s|ed|ing)?\b[^.;!?\n]{0,40}\b(?:ever|(?:happen|occur|recur)\w* (?:ever )?again|(?:any|all) (?:future|further|recurrence)|(?:future|further) (?:recurrence|incidents|outages)|from (?:re)?occurring|from recurring)\b/i,
  /\beliminat(?:e|es|ed|ing) (?:all|any|every|the (?:risk|possibility|chance|danger|class|cause|problem)|this (?:class|risk|kind|type|possibility|problem)|such)\b|\b(?:100 ?%|one hundred percent|completely|totally|absolutely) (?:safe|secure|reliable|certain|bulletproof)\b|\b(?:bullet|fool)-?proof\b|\bzero (?:incidents|risk|chance|failures)\b|\bnever (?:lose|lost|fail|go down|break)\b/i,
]
/** What is looked back on, and guarantees that are features. */
export const NO_NEVER_AGAIN =
  /\b(?:at-least-once|at-most-once|exactly-once|ordering|delivery|SLA|SLO|uptime|money-back|transaction\w*|isolation)[ -](?:delivery )?guarantees?\b|\bguarantee[ds]? (?:by (?:the )?(?:SLA|contract|law)|delivery mode)\b|\b(?:has|have|had|did) (?:not|never)(?: \w+)? (?:happened|occurred|recurred|happen|occur)\b|\bdidn[’']t (?:happen|occur|recur)\b/gi
