import { anyOfEnglish } from './any-of.ts'
import { MACHINE } from './en-grammar.ts'

const NUMBER =
  '(?:\\d+(?:\\.\\d+)?(?:\\s?(?:-|–|to)\\s?\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|half(?: an?)?|an?other half|a few|few|a couple of|several|another|the next(?: few| couple of)?)'
const SPAN = `(?:(?:the )?(?:next|coming|following) )?${NUMBER}(?: more| additional| next)?[\\s-]?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|business days?|weeks?|half[- ]hours?)\\b`
const MOMENT =
  "(?:\\d{1,2}(?::\\d{2})?\\s?(?:a\\.?m\\b|p\\.?m\\b|UTC|GMT|[ECMP][SD]?T\\b|o[’']?clock)|\\d{1,2}:\\d{2}|(?:the )?end of (?:the |this )?(?:day|week|hour|month|evening|morning|business)|EOD|COB|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \\w+)?|tomorrow(?: \\w+)?|tonight|today|(?:this|tomorrow) (?:morning|afternoon|evening|week|weekend)|the (?:morning|evening|weekend|afternoon)|(?:early |late )?(?:morning|afternoon|evening)|later (?:today|tonight|this week)|next week|lunch(?:time)?|dawn|sunrise|(?:the )?(?:start|close|top|turn|opening|beginning) of (?:the |your |business|trading|play)?\\w*(?: (?:tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?|breakfast|first thing|the time (?:you|your|the|markets?|\\w+ opens?)|(?:your|the) (?:next |morning |evening )?(?:shift|rush|peak|open(?:ing)?)|\\d{1,2}\\b)"
/** When it is to be over: a length of time, a moment, or merely soon. */
const WHEN = `(?:(?:over|during|in|throughout) (?:the )?(?:next|coming|following) (?:(?:few|couple of|several|\\d+|two|three) )?(?:minutes?|hours?|days?|weeks?|half[- ]hour)|(?:with)?in(?:side)? (?:(?:about|around|roughly|approximately|less than|under|just|only|the|another|at most|well under|no more than|the next|the coming|the following) )*(?:${SPAN}|the hour|the day|minutes|hours|no time)|for (?:about |around |roughly )?another ${SPAN}|(?:about |around |roughly |approximately |another |only |just )+${SPAN}|(?:by|before|at|around|until|till|(?:no|not) later than|on|as early as) (?:about |around |the latest |roughly )?${MOMENT}|tonight|tomorrow(?: \\w+)?|later (?:today|tonight|this \\w+)|(?:sometime )?(?:today|this (?:morning|afternoon|evening))|(?:very |pretty |really )?(?:soon|shortly)|momentarily|any (?:minute|moment|second|time)(?: now)?|imminently|before (?:too )?long|before you know it|overnight|(?:before|when|by the time) (?:you|the|your|markets?|business|shops?|stores?|everyone|work|school)(?: \\w+){0,2} (?:opens?|wakes?|starts?|ends?|begins?|close[sd]?|get|leave|finish)|from (?:about )?\\d{1,2}(?::\\d{2})?\\s?(?:[ap]\\.?m|UTC|GMT|[ECMP][SD]?T)\\b|at the latest|(?:with)?in a (?:few )?(?:minutes?|moment|hour|bit))`
const RECOVERED =
  '(?:restor(?:ed?|ation)|recover(?:s|ed|y)?|fix(?:ed|es)?|resolv(?:ed?|es)|resolution|repair(?:ed|s)?|back(?: (?:online|up|to normal|in service|to work\\w*|again))?|up and running|operational|(?:available|working|running|usable|correct|functional|functioning|accessible|online|live|normal|stable|reachable|open)(?: again)?|works?(?: again)?|complete[d]?|be over|delivered|sorted(?: out)?|be done|done with the repair|able to (?:log|use|access|sign|check|send|place|pay|export|order|work)\\w*|resumes?|resumed|caught up|cleared|reopen(?:ed|s)?|return(?:ed|s)? to (?:normal|service)|mitigated|patched|solved|finish(?:ed|es)?|drain(?:s|ed)?|clears?|(?:be )?gone|catch up|come back|(?:load|run|arrive|go (?:out|through)|flow|sync|send|pay|print|open|play|refresh|log in|sign in|use|be sent|start|function|process\\w*|show|display|export|download|upload|order|check out|trade|place \\w+)(?: [\\w’]+){0,4} (?:again|normally|as (?:usual|normal|before)|properly|correctly))\\b'
/** What the things do that somebody waits for. */
const ARRIVES =
  '(?:arrive|(?:re-?)?appear|land|reach|ship|go out|go live|show(?: up)?|hit|come (?:in|through|back|online)|get (?:through|back|to|your|everything|it|them|this)|return|reopen|be (?:sent|shipped|delivered|posted|paid(?: out)?|credited|processed|available|visible|there|with you|ready|in|back|able|reprocessed|re-?sent|through)|have (?:your|access|everything|it|this|them)|see|receive|be able|wrap|clear|settle|play|ring|open|flow|stabili[sz]e|improve|recover)'
/** Between two parts of a promise: within a sentence, and never past what is blanked because it promises something else. */
const gap = (most: number) => `(?:[^.;!?\\n\\uFFFC]|\\.(?=\\S)){0,${most}}?`

const EXPECTS =
  '\\b(?:expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|hop(?:e|es|ing)|hopefully|aim(?:s|ing)?|plan(?:s|ning)? to|intend|target(?:s|ing)?|estimat(?:e|es|ed|ing)|predict|confident|optimistic|on track|likely|projected|promis(?:e|es|ed)|goal is|looking at|working toward|set to|due)\\b'
const WILL =
  "(?:\\b(?:will|shall|should|would|may(?! \\d)|can|ought to|(?:is|are|am) going to|(?:is|are) to)\\b|[’']ll\\b)"

/** What no promise is without. It is looked for first: the patterns below take a browser long to prepare. */
export const RECOVERY =
  /eta\b|\best|time to|give us|long|expect|anticipat|hop(?:e|ing)|aim|target|confiden|restor|recover|fix|resol|repair|\bback\b|running|operational|available|working|usable|correct|function|online|\blive\b|normal|stable|works?\b|complete|over\b|deliver|sort|done|able to|resume|caught|clear|open|return|mitigat|patch|solv|finish|take|last|continue|persist|down|offline|slow|away|again|end|drain|gone|behind|set\b|good|well|order|almost|nearly|come|normal|corner|stretch|arriv|appear|land|reach|ship|show|hit\b|receiv|wrap|ready|see\b|get\b|have\b|ring|print|load|play|will be|usual|proper|minute|hour|moment/i

/** That it will be over by some time, or soon. A time alone is none: something has to be well again by then. */
export const PROMISE = [
  /\bETA\b(?!s?(?: \w+){0,4}? (?:page|field|column|feature|service|screen|widget|map|API|model|predict\w*|calculat\w*|was|were|showed|email)\b)(?! (?:on|in) (?:the|your|our))|\best(?:imated|\.) (?:time|duration)(?: (?:of|to|for|until))? (?:recovery|resolution|restoration|repair|fix|completion)|\b(?:estimated|expected|target|projected|anticipated|likely) (?:\w+ )?(?:recovery|resolution|restoration|repair|fix|completion|return|end|time to|uptime)\b|\b(?:time to )?(?:fix|recovery|resolution|restoration|repair)(?: (?:is|will be)|:) (?:about |around )?\d/i,
  new RegExp(`${EXPECTS}${gap(48)}\\b${RECOVERED}`, 'i'),
  new RegExp(`${WILL}${gap(40)}\\b(?:end\\b|${RECOVERED})${gap(24)}${WHEN}`, 'i'),
  new RegExp(`${WILL}(?: [\\w’']+){0,2}? ${ARRIVES}\\b${gap(48)}\\b${WHEN}`, 'i'),
  new RegExp(`\\b${WHEN},?${gap(32)}${WILL}(?: [\\w’']+){0,2}? ${ARRIVES}\\b`, 'i'),
  // Hoped for, whatever is to be done.
  new RegExp(
    `${EXPECTS}(?:${gap(12)}\\b(?:wrap\\w*|finish\\w*|clos\\w+|get|have|hear|see|put|turn|bring\\w*|deliver\\w*|ship\\w*|${ARRIVES}))\\b${gap(48)}\\b${WHEN}`,
    'i',
  ),
  new RegExp(`\\b${WHEN}${gap(24)}${WILL}${gap(36)}\\b${RECOVERED}`, 'i'),
  new RegExp(
    `\\b(?:recovery|restoration|resolution|the fix|a fix|repairs?|the (?:incident|issue|problem|outage))\\b${gap(24)}(?:expected|estimated|anticipated|projected|targeted|forecast|foreseen|likely|hoped for|planned|due|scheduled|take|takes|last|lasts|need|needs|require|is on its way|is coming|be out|lands?)\\b${gap(24)}(?:${WHEN}|${SPAN})`,
    'i',
  ),
  new RegExp(
    `\\b(?:give us|allow(?: us)?|hang tight|hang on|hold on|sit tight|stand by)${gap(20)}(?:${SPAN}|a moment|a bit)|\\b(?:won[’']t|will not|shouldn[’']t) (?:take|last|be) (?:more|longer) than|\\b(?:won[’']t|will not|shouldn[’']t|not) (?:be|take) (?:too |very |much |that )?long(?:er)?\\b|\\b(?:back|up|good|fixed|done|live)(?: (?:up|online|again|to (?:normal|go|work|business)|in service|and running))? (?:in (?:no time|${SPAN})|by ${MOMENT}|(?:before|within) ${SPAN}|soon|shortly|tonight|tomorrow|momentarily)`,
    'i',
  ),
  new RegExp(
    `\\b(?:resumes?|reopens?|returns?|comes? (?:back|up|online)|go(?:es)? (?:live|out|back|through)|(?:is|are|[’']s|[’']re|be) (?:back|up|over|done|fixed|gone|coming (?:back|up|online)|getting (?:back|fixed)|going (?:live|out)|returning|resuming|restored|clear(?:ed)?|(?:fully )?(?:recovered|operational|working|running))|clears?|ends?|finish(?:es)?|completes?|drains?|catch(?:es)? up|lifts?|lands?|works?|recovers?)\\b(?! to us)${gap(16)}${WHEN}`,
    'i',
  ),
  new RegExp(`\\b(?:it|this|that|which|work) ?${WILL}(?: \\w+)? (?:take|be) (?:\\w+ ){0,3}?${SPAN}`, 'i'),
  new RegExp(
    `${WILL}${gap(24)}\\b(?:last|continue|persist|be (?:down|unavailable|offline|slow))\\b${gap(12)}(?:${WHEN}|(?:for|until) ${NUMBER}|until ${MOMENT})`,
    'i',
  ),
  new RegExp(
    `(?:^|[.;:,!–—-]\\s*|\\band )(?:full |normal |complete )?(?:fix|recovery|resolution|restoration|service|all clear|everything|operations?|things)\\b${gap(16)}(?:by ${MOMENT}|(?:with)?in (?:about |around |under |roughly )?${SPAN}|tonight|shortly|soon|any (?:minute|moment|second))`,
    'i',
  ),
  new RegExp(
    `\\b(?:minutes|hours|moments|seconds|${SPAN}|just|not far|only)(?: or so)? (?:away|to go|out)\\b|\\b(?:almost|nearly|close to(?: being)?|about to be) (?:there|done|back|fixed|finished|over|resolved|restored|recovered|a fix|up)\\b|\\b(?:around|round) the corner\\b`,
    'i',
  ),
]
/** What lies behind, maintenance that was announced, that nothing can be said yet, and what is said of the next update. */
export const NO_PROMISE = anyOfEnglish(
  /\b(?:come|came|coming|get|getting|be|right) back to (?:you|this|that|it)\b[^.;!?\n]*/u,
  /\b(?:updates?(?! (?:\w+ ){0,2}(?:again|normally))|updated|post (?:again|an|the|more)|postmortem|report back|maintenance|call|(?<!\b(?:your|the) )inbox|valid|webinars?|training|newsletters?|renew\w*|refund(?:ed)?|retention|publish|expires?|not yet)\b/u,
  /\b(?:was|were|has been|have been|had been|has|had|(?<!(?:\b(?:to|will|should|can|may|would)|[’']ll) )have|are now|is now|been)(?: \w+){0,2} (?:restored|recovered|fixed|resolved|repaired|back|completed|delivered|cleared|mitigated)\b[^.;!?\n]*/u,
  /\b(?:cannot|can[’']t|can not|unable to|do not|don[’']t|no|not able to|not yet|too early to|won[’']t) (?:yet )?(?:\w+ )?(?:say|estimate|estimates|promise|give|know|have an|predict|tell|commit|provide|speculate|ETA)[^.;!?\n]*/u,
  /\b(?:(?:scheduled|planned|routine) maintenance|refund(?:s|ed)?)\b[^.;!?\n]*/u,
  /\b(?:next|another|further|more|an) updates?\b(?:[^.;!?\n]|\.(?=\S))*|\bwill (?:update|post|report|share|publish)\b[^.;!?\n]*/u,
)

const TROUBLE =
  '(?:inconveniences?|troubles?|disruptions?|hassles?|issues?|frustrations?|impact|problems?|delays?|interruptions?|difficult(?:y|ies)|confusion|annoyances?|experience|incident|outage|noise|mess|bother|fuss|chaos|headaches?|pain|wait|waiting|hiccups?|glitch(?:es)?|downtime|errors?|mistakes?|snags?|blips?|bumps?|mix-?ups?|scare|stress|worry|disappointment|(?:rough|bumpy|bad) (?:ride|morning|day|night|start))'
const SORRY = '(?:sorry|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies)|regret|pardon|excuse|forgive us)'

/** Formulas of regret, thanks and concern. */
export const EMPTY_APOLOGY = [
  /\binconveniences?\b|\binconvenienced\b/i,
  new RegExp(
    `\\b${SORRY}(?: (?!that\\b)\\w+){0,2}?,? (?:(?:for|about|over) )?(?:(?:the|any|this|all|every|these|our|your|today[’']s|last night[’']s|yesterday[’']s|such)(?: the| of the)?(?: \\w+)?|all) ${TROUBLE}\\b(?! (?:with|of|in|to (?!you\\b|your (?:day|work|business|team|customers|plans|operations)|our |any)|on|between|from|that|when|where|at)\\b)`,
    'i',
  ),
  // Without an object, or with one that says nothing.
  new RegExp(
    `\\b${SORRY}(?: (?:again|once more|folks|all|everyone|everybody|guys|team|y[’']?all))*,? (?:(?:for|about|over) )(?:all (?:of )?(?:this|that|it)|everything|it all|any(?:thing|one|body)?|what(?:ever)? (?:has )?happened|what went wrong|the (?:above|whole thing|situation|events?))\\b|\\b${SORRY}(?: (?:sincerely|again|deeply))?,? to (?:all|any(?:one|body)?|every(?:one|body)?|those|whoever|our|the)\\b(?! \\d)(?![^.;!?\\n]*\\d)|\\b${SORRY}(?: for (?:this|that))? (?:if|in case)\\b|\\bif [^.;!?\\n]{2,60}\\b(?:sorry|apologi[sz]e|apologies)\\b|\\b(?:like|want(?:ed)?|wish|have|only) to (?:say sorry|apologi[sz]e)(?! (?:for|that|to the \\d)\\b)`,
    'i',
  ),
  /\b(?:sincere(?:ly|st)?|deep(?:ly|est)?|truly|humbl[ey]|heartfelt|profound(?:ly)?|unreserved(?:ly)?|wholehearted(?:ly)?) (?:apolog\w+|regret\w*|sorry)\b|\bregret (?:any|to inform|the inconv)|\bapologi[sz]e (?:most )?(?:sincerely|unreservedly|deeply|profusely|wholeheartedly)\b|\b(?:our|my|many|with|please accept|accept) (?:\w+ )?apologies\b(?! (?:for|that) [^.;!?\n]{0,40}\d)|(?:^|[.;:!,–—]\s*)apologies\b(?! (?:for|that|page|template|email|for the) )(?=[\s.,!]|$)|\b(?:so|terribly|awfully|extremely|incredibly) (?:very )?sorry\b(?! (?:that|for the \d|for \d))/i,
  /(?:^\s*|[.!?;,–—]\s*)sorry(?: again| folks| all)? (?:about|for) (?:this|that|it)\b|\b(?:my|our) bad\b|\bmea culpa\b|\b(?:oops|whoops)\b|\bforgive us\b|\b(?:you|our \w+|everyone) deserved? (?:much )?better\b|\b(?:can|will|must|should|need to) do better\b|\blet you down\b|\b(?:fell|fall|falls|fallen) short\b|\bhigh(?:er|est)? standards?\b/i,
  /\b(?:thanks?|thank you)\b[^.!?\n]{0,40}\b(?:patience|patient|understanding|bearing|cooperation|loyalty|trust|flexibility|hanging in|sticking with|business with)\b|\bthank(?:s| you)(?: \w+){0,3}? for (?:your|bearing|being|the|all your) (?:\w+ (?:and )?)?(?:support|with IT|continued|business|kind)\b(?! (?:ticket|case|team|engineer|call))/i,
  /\bappreciate (?:you|everyone)\b|\bappreciate (?:\w+ )?(?:your|the|all your) (?:\w+ (?:and )?)?(?:patience|understanding|support|cooperation|trust|business|loyalty|flexibility)\b|\byour (?:\w+ )?(?:patience|understanding|cooperation|support) (?:is|has been|means)\b|\b(?:bear|bearing) with (?:us|IT|me)\b|\btake (?:\w+ ){1,7}(?:very |extremely |so |incredibly )?seriously\b|\btakes? (?:\w+ ){0,5}(?:\w+[’']s )?\w+ (?:very |extremely |so )?seriously\b/i,
  /\b(?:top|highest|number one|no\. 1|first|utmost|main) priorit(?:y|ies)\b|\b(?:of |is )?paramount\b|\bcommitted to (?:providing|delivering|earning|your|maintaining|our)\b|\bstrive to\b|\bwe (?:understand|know|recogni[sz]e|realize|appreciate) (?:(?:how|that|the|this|it|what) )?(?:\w+ ){0,5}?(?:frustrat\w+|inconvenien\w+|important|disruptive|annoying|critical|difficult|stressful|rel(?:y|ies)|depends?|counts?|trust|matters?|means?|hard|painful)\b|\b(?:value|cherish) your\b|\byour (?:trust|satisfaction|confidence|business|experience) (?:is|means|matters)\b|\bregrettabl[ey]\b/i,
]
/** What is named after an apology, and one that is spoken of. */
export const NO_EMPTY_APOLOGY =
  /#[\w-]+|\bsorry[ -](?:page|server|screen|banner|cow)\b|\bapolog(?:y|ies) (?:e-?mail|template|page|draft|letter|message|text|post|note|credit|banner)s?\b|\b(?:the|an|this|that|your|no|each) apolog(?:y|ies)\b(?= (?:went|goes|was|is|will|draft|by|has|sent|until|before|yet))|\bpriority (?:queue|inbox|mail|support)\b/gi

/** That it can’t happen again. */
export const NEVER_AGAIN = [
  /\bnever (?:\w+ ){0,6}?again\b|\b(?:will not|won[’']t|can[’']t|cannot|can never|could not|shall not|does not|doesn[’']t|never|not)(?: ever| possibly)? (?:happen|occur|recur|reoccur|re-occur|be repeated|repeat(?: itself)?|come back|resurface)\b(?! (?:in|on|at|during|to) (?!the future))(?! (?:the|your) )/i,
  /\bguarantee[ds]?\b|\bonce and for all\b|\bfrom (?:now|here) on\b[^.;!?\n]{0,40}\b(?:never|can[’']t|cannot|won[’']t|will not)\b|\b(?:never|not|n[’']t) (?:have|see|face|go through|suffer|need|be) another\b|\b(?:won[’']t|will not|not going to|never going to|n[’']t going to) (?:\w+ ){1,6}?(?:anymore|any more|a second time|ever|in (?:the )?future|going forward|from here on)\b(?! (?:be|need|have) (?:charged|billed|supported|available))|\bfor good\b(?! (?:reason|measure|cause|practice))|\bthing of the past\b|\brest assured\b|\bput (?:an|a final) end to\b|\b(?:is|was|be|[’']s|been|are) the (?:very )?last (?:time|of (?:it|this|these|such|them))\b|\bnever (?:comes?|gets?|goes) (?:to|back to) (?:this|that|it)\b|\bno longer (?:be )?possible\b|\b(?:makes?|made|making|render\w*|is now|are now|now|becomes?|is|are) (?:\w+ ){0,4}?impossible\b(?! to (?:say|tell|know))|\beradicat\w+\b/i,
  /\b(?:permanent(?:ly)?|complete(?:ly)?|full|fully|for ever|forever) (?:fix(?:ed|es)?|resolv(?:ed?|es)|solv(?:ed?|es)|solution|eliminat\w+|prevent(?:ed|s)?|cured?|remed\w+|protected|immune|rules? out|ruled out)\b|\b(?:fix(?:ed|es)?|resolv(?:ed?|es)|solv(?:ed?|es)|gone|closed|eliminated|prevented) (?:\w+ ){0,3}?(?:forever|for ever|permanently|for all time)\b/i,
  /\b(?:ensur(?:e|es|ed|ing)|mak(?:e|es|ing) sure|mak(?:e|es|ing) certain)\b[^.;!?\n]{0,40}\b(?:never|not (?:happen|occur|recur|repeat)|n[’']t (?:happen|occur|recur|repeat|be repeated)|cannot|can[’']t (?:happen|occur|recur)|no (?:more|further|such|repeat|recurrence)|thing of the past|ever again)\b/i,
  /\b(?:prevent|stop|keep|protect|avoid|preclud|block)(?:s|e|es|ed|p?ing)?\b[^.;!?\n]{0,40}\b(?:ever|(?:happen|occur|recur|repeat|fail|break|surfac)\w* (?:ever )?again|from (?:re)?occurring|from (?:recurring|happening|repeating))\b|\bprevent(?:s|ed|ing)?\b[^.;!?\n]{0,40}\b(?:(?:any|all) (?:future|further|recurrence)|(?:future|further) (?:recurrence|incidents|outages))\b/i,
  /\b(?:rul(?:e|es|ed|ing) out|preclud\w+|exclud\w+|avoid\w*|stop\w*|block\w*|bars?|prevent\w*|put paid to|no (?:danger|chance|risk|possibility|way) of|(?:will|can|there) be no|(?:is|are) no) (?:a|an|any|all|the|every|future|further|such|another|more)?(?: \w+)? ?(?:repeats?(?! (?:button|mode|rate))|repetitions?|re-?occurrences?|(?<!prevent\w* an? )recurrences?|repeat performance|next time)\b|\b(?:re-?occurrence|repetition|repeat)s? (?:is|are|has become|will be) (?:now )?(?:impossible|excluded|ruled out|out of the question)\b|\bthere (?:will|can|won[’']t|is going to)(?: \w+)? be (?:no|any|an?)(?:t?other| more| further| second| repeat| next| such)\b/i,
  /\b(?:will not|won[’']t|will never|never|no one will|nobody will|can[’']t|cannot|shall not|(?:no|none) [^.;!?\n]{1,40}? will)(?: ever)? (?:see|face|experience|encounter|suffer|hit|be (?:affected|bitten|hit|caught|bothered|lost|interrupted)|fall|run into|go through|lose|let|allow|repeat|make)\b[^.;!?\n]{0,50}\b(?:again|in (?:the )?future)\b|\bno [^.;!?\n]{1,40}? will ever\b|\b(?:will|can) no longer (?:happen|occur|recur|arise|affect|fail|be affected|go down|lose|break)\b|\bno longer an? (?:issue|problem|risk|concern)\b/i,
  /\beliminat(?:e|es|ed|ing) (?:all|any|every|the (?:risk|possibility|chance|danger|class|cause|problem)|this (?:class|risk|kind|type|possibility|problem)|such)\b|\b(?:100 ?%|one hundred percent|completely|totally|absolutely|perfectly) (?:safe|secure|reliable|certain|bulletproof|immune|protected|sure)\b|\b(?:bullet|fool|idiot)-?proof\b|\bimmune (?:to|from|against)\b|\bzero (?:incidents|risk|chance|failures)\b|\bnever (?:lose|lost|fail|go down|break)\b|\b(?:you have our|we give (?:you )?our|you have my) (?:word|promise)\b/i,
]
/** What is looked back on, guarantees that are features, what nobody can promise, and what a machine never does. */
export const NO_NEVER_AGAIN = anyOfEnglish(
  /\bnever (?!happen|occur|fail|break)\w+s again (?:after|on|until|unless|within|once)\b|\b(?:at-least-once|at-most-once|exactly-once|ordering|delivery|SLA|SLO|uptime|money-back|transaction\w*|isolation)[ -](?:delivery )?guarantees?\b|^\s*guarantee (?:the |that each )?(?:order|delivery|unique|consisten|isolat|atomic)\w*|\bguarantee[ds]? (?:by (?:the )?(?:SLA|contract|law)|delivery mode)\b|\b(?:has|have|had|did) (?:not|never)(?: \w+)? (?:happened|occurred|recurred|happen|occur)\b|\bdidn[’']t (?:happen|occur|recur)\b/u,
  /\b(?:can(?:not|[’']t| not)|could not|couldn[’']t|(?:do|does|will) not|don[’']t|doesn[’']t|won[’']t|nobody can|no one can|no team can|never|unable to|impossible to|without|hard to|not going to)(?: \w+)? (?:promis(?:e|ing)|guarantee(?:ing)?|rule out|say|ensure|exclude|claim|swear|be (?:sure|certain)|know|pretend|assume)\b[^.;!?\n]*|\bno (?:guarantees?|promise|certainty)\b[^.;!?\n]*|\b(?:nothing|no (?:fix|patch|limit|check|change)) (?:can |will )?(?:guarantee|rule|prevent)\w*[^.;!?\n]*/u,
  new RegExp(`\\b(?!it\\b)${MACHINE} never (?!happen|occur|fail|los|break|recur|go|run|repeat)[^.;!?\\n]*`),
)
