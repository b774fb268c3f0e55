import { anyOfEnglish } from './any-of.ts'

/** “by” that names no doer: by hand, by 02:40, by a factor of two. */
const NO_DOER =
  '(?:hand|mistake|accident|error|design|default|chance|then|now|\\d|about|around|noon|midnight|\\w+day\\b|the (?:time|end|way|book)|an? (?:factor|margin)|half|someone|somebody|one of|people|whoever)'
/** No doer follows in the sentence, and no system with which it was done. */
const BY_NOBODY = `(?![^.;!?\\n]*\\b(?:by (?!${NO_DOER})|(?:via|using|through) |with (?:the|our) (?:\\w+ )?(?:tool|script|pipeline|bot)))(?![^.;!?\\n]*\\bautomatically)`
/** A deed that is told as done to something: “was”, “got”, “had been”. */
const PASSIVE =
  "(?:was|were|got|(?:has|had|(?<!\\b(?:should|would|could|might|must|may|to|will)(?:n[’']t)?(?: \\w+)? )have) been)(?: (?:then|also|finally|later|first|manually|accidentally|simply|again|soon|just|temporarily|subsequently|eventually|mistakenly)){0,2}"

/** What doesn’t happen by itself to a release or a machine. */
const OPERATED =
  '(?:rolled (?:back|forward|out)|re(?:vert|start|boot|deploy|configur|build|imag|install)ed|power[- ]cycled|deployed|flushed|purged|drained|failed over|escalated|upgraded|downgraded|patched|rotated|revoked|noticed|spotted|kicked off|called off|hot-?fixed|cherry-picked|re-?(?:plugged|seated|cabled|routed|run|imported)|swapped out|(?:white|allow|block|black)-?listed|(?:brought|pulled|looped|called) in|overlooked|signed off|mis(?:labell?|cabl|wir|typ|rout|plac)ed|taken (?:offline|down|out of)|brought (?:back|up|online|down)|put back|decided|agreed|postponed)'
/** What may be a state as well as a deed: “The flag was turned off.” A time makes it a deed. */
const SWITCHED =
  '(?:(?:switched|turned|shut|scaled) (?:off|on|over|up|down)|(?:dis|en)abled|silenced|muted|unplugged|paused|promoted|approved|acknowledged|merged|run|executed|pushed|rebuilt)'
/** What only people or tools change. */
const SETTING =
  '(?:limit|timeout|threshold|flag|setting|config\\w*|rule|TTL|quota|weight|route|DNS (?:record|entry)|index|permission|schedule|pool(?: size)?|replica|host|node|disk|volume|certificate|cert|ticket|bridge|call|decision|change|variable|alert|job|query|process|severity|banner|switch|cable|branch|script|backup|workaround|fix|patch|traffic)s?'
const CHANGED =
  '(?:(?:chang|add|remov|delet|rais|lower|increas|decreas|reduc|doubl|updat|creat|modifi|adjust|extend|renew|replac|mov|open|fil|clos|stopp|start|kill|cancell?|renam|post|appli|correct|assign|shift|detach|attach|rerout|redirect)ed|set|made|taken)'
const TIME_OF_DAY =
  '(?:\\d{1,2}:\\d{2}|\\b(?:later|then|by hand|manually|yesterday|(?:minutes|hours|days|weeks|months|years) (?:before|earlier|prior|ago)|the (?:day|night|week) before|last (?:night|week|month|year)|that (?:morning|night|day)|during the|by mistake|in error|without (?:comment|notice|review|approval|warning|an? \\w+))\\b)'
/** What somebody finds. */
const FOUND_THING =
  '(?:cause|reason|issue|problem|work-?around|fix|bug|leak|solution|plan|idea|option|mistake|error|typo|pattern|link|mismatch|gap|theory)s?'
const FOUND_OUT =
  '(?:found|identified|discovered|diagnosed|spotted|noticed|confirmed|ruled out|suspected|investigated|considered|discussed|proposed|suggested|tried|drawn up|put (?:together|in place)|implemented)'
const WRITTEN =
  '(?:collected|copied|gathered|compiled|written(?: down| up)?|pasted|noted|added|posted|shared|tracked|kept|put|listed|documented|entered|discussed|raised)'
const PAPER =
  '(?:(?:spread)?sheet|doc|document|channel|thread|ticket|wiki|whiteboard|notes?|timeline|chat|e-?mail|calendar|tracker|folder|report)'
/** What begins a row without a subject. */
const DID = `(?:${OPERATED}|${SWITCHED}|${CHANGED}|took|ran|re-?ran|put|set|asked|told|checked|tried|paged|called|pinged|killed|restarted|disabled|declared|cleared|bumped|flipped|confirmed|suspected|looked|logged in)`
/** Before a deed: it was done, and not by nobody or to nothing. */
const DONE = '\\b(?=(?:was|were|got|ha[sd]|have) )(?<!\\b(?:no ?body|no one|none|nothing|no)\\b[^.;,!?\\n]{0,40})'

/** Deeds without a role or a system that did them. */
export const SOMEONE = [
  /\bsome(?:one|body)\b|\bit (?:was|has been|had been|got|gets) (?:decided|determined|noticed|found|realized|discovered|agreed|felt|thought|concluded|suggested|believed|assumed|proposed)\b|\b(?:a|the) (?:decision|choice|call)\b[^.;!?\n]{0,60}\b(?:was|were|got|is|gets) (?:made|taken|reached)\b(?! by (?!\d))|\b(?:consensus|agreement) was reached\b|\bmistakes were made\b|\bsomething (?:went|was|got) wrong\b|\bsomehow\b/i,
  /\b(?<!\bha[ds] the )(?:relevant|appropriate|responsible|respective|right|proper|concerned|necessary|correct|affected internal|interested|involved) (?:teams?|people|persons?|part(?:y|ies)|folks|stakeholders|engineers?|groups?|departments?|personnel|owners?|staff|colleagues?|contacts?)\b|\bunknown (?:user|person|party|actor)s?\b/i,
  /\bfor (?:some|whatever|unknown|unclear|various|other|certain|a variety of|several) reasons?\b/i,
  /(?<!\bno )\b(?:a|an|one|another|some|some other) (?:colleague|co-?worker|team ?mate|team member|guy|person|friend|individual|employee|staff member|member of (?:the|our|staff)(?: \w+)?|unnamed \w+|unknown \w+)\b(?! (?:who )?(?:opens|clicks|visits))|\bone of (?:us|our own|(?:the|our|them)(?: \w+)? ?(?:engineers|developers|guys|devs|colleagues|team|team members|people|operators|admins|folks|responders|DBAs|SREs))\b|\bsome (?:people|folks|engineers?|devs?|developers?|guys?|colleagues)\b|\bother (?:people|folks|colleagues)\b|\b(?:another|a different|some other) (?:team|group|department|shift|office)\b|\b(?:an?|one|another) (?:[\w-]+ )?(?:engineer|developer|operator|admin\w*|technician|employee|agent|manager|analyst|DBA|SRE) (?:from|in|on|at) (?:another|a different|some|one of)\b|\b(?:a few|several|a couple|two|three|some|many|others) of us\b|\basked around\b|\b(?:people|folks) (?:(?:on|in) the \w+ |then )?(?:decid|thought|think|assum|felt|notic|saw|beg[au]n|start|realiz|tr(?:y|ied)|restart|reboot|roll|r[au]n|kept|suggest|suspect|agree)\w*/i,
  new RegExp(`${DONE}${PASSIVE} ${OPERATED}\\b${BY_NOBODY}`, 'i'),
  new RegExp(
    `${DONE}(?:(?<=${TIME_OF_DAY}[^;!?\\n]{0,80})${PASSIVE} ${SWITCHED}\\b|${PASSIVE} ${SWITCHED}\\b(?=[^;!?\\n]{0,60}${TIME_OF_DAY}))${BY_NOBODY}`,
    'i',
  ),
  new RegExp(
    `\\b${SETTING}(?: (?:on|in|for|of|to) [\\w-]+(?: [\\w-]+)?)? ${DONE}${PASSIVE} ${CHANGED}\\b${BY_NOBODY}`,
    'i',
  ),
  new RegExp(
    `${DONE}${PASSIVE} (?:\\w+(?:ed|en|wn)|cut|set|run|sent)\\b[^.,;!?\\n]{0,24}\\b(?:by (?:accident|hand)|in error|manually)\\b${BY_NOBODY}`,
    'i',
  ),
  // What was found or thought, by nobody.
  new RegExp(
    `\\b(?:an?|the|this|that|another|our|one) (?:[\\w-]+ ){0,2}?${FOUND_THING} ${DONE}${PASSIVE} ${FOUND_OUT}\\b${BY_NOBODY}`,
    'i',
  ),
  // What was written down somewhere, by nobody.
  new RegExp(
    `${DONE}${PASSIVE} ${WRITTEN}(?: [\\w’'-]+){0,4}? (?:in|into|to|on|onto|by) (?:an?|the|our) (?:[\\w-]+ ){0,2}${PAPER}\\b${BY_NOBODY}`,
    'i',
  ),
  new RegExp(
    `\\b(?:wrong|other) (?:[\\w-]+ ){0,2}?[\\w-]+ ${DONE}${PASSIVE} (?:${CHANGED}|${SWITCHED}|pulled|picked|chosen|clicked|typed|entered|cut|used)\\b${BY_NOBODY}`,
    'i',
  ),
  // “They” at the beginning of a text are people of whom nothing was said before.
  /^(?:(?:at )?\d{1,2}:\d{2}(?: (?:UTC|[ap]\.?m\.?))?,?\s+|(?:then|so|and|but|apparently|finally|at first),? )?(?:they (?!fail|tim|recover|return|remain|stay|contain|crash|grow|show|hang|match|differ|expir)|(?<=\d\s+)they (?!are\b|were\b|stay|will\b|can\b|have\b|had\b))(?:\w{2,}ed|ran|took|put|set|began|went|made|came to|shut|brought|sent|told|kept|gave|found|got|thought|knew|tried|(?<=\d\s+they )\w+)\b/i,
  // A row that begins with a deed, and has nobody before it.
  new RegExp(
    `^\\s*(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: (?:UTC|[ap]\\.?m\\.?))?[ ,:–-]+(?:then |finally |also |manually )?${DID}\\b${BY_NOBODY}`,
    'i',
  ),
  // One that says of a setting or a release what was done to it.
  new RegExp(
    `^\\s*(?:at )?\\d{1,2}:\\d{2}(?: (?:UTC|[ap]\\.?m\\.?))?[ ,:–-]+(?:(?:the|all|both|new|old|\\d+) )*(?:[\\w./-]+ ){0,3}?${SETTING} (?!start|stopp|open|run\\b|clos)(?:${OPERATED}|${SWITCHED}|${CHANGED})\\b${BY_NOBODY}`,
    'i',
  ),
  // In a row of the timeline, which is written as it happens.
  new RegExp(
    `^\\s*(?:at )?\\d{1,2}:\\d{2}\\b[^.;!?\\n]{2,40}? (?:is|are|gets?)(?: being)? (?:${OPERATED}|${SWITCHED}|${CHANGED})\\b${BY_NOBODY}`,
    'i',
  ),
  new RegExp(
    `\\b(?:is|are|was|were|be|been|got|gets?) [\\w ]{0,20}\\bby (?:hand|someone|somebody|people|whoever)\\b${BY_NOBODY}|\\b(?:${OPERATED}|${SWITCHED}|${CHANGED}) (?:by hand|manually)\\b${BY_NOBODY}`,
    'i',
  ),
]
/** A role that is filled, a rule that speaks of whoever it may be, and a deed of which it is told who asked for it. */
export const NO_SOMEONE = anyOfEnglish(
  /\bone \w+ at a time\b|\b(?:every|each|all) (?:\w+ ){1,3}(?:had|has|have) some(?:one|body)\b|\b(?:if|when|whenever|until|unless|so(?: that)?|in case|once|needs?|before|make sure|that) some(?:one|body)\b|\bsome(?:one|body) (?:else[’']s|must|should always)\b/u,
  /\b(?:at|on|by|after) (?:the )?[\w-]+(?: \w+)?(?:[’']s)? (?:request|order|advice|suggestion|orders|instructions?)\b[^.;!?\n]*|\b(?:human|operator|user|pilot) error\b[^.;!?\n]*/u,
)
