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
  '(?:rolled (?:back|forward|out)|re(?:vert|start|boot|deploy|configur|build|imag|install)ed|power[- ]cycled|deployed|flushed|purged|drained|failed over|escalated|upgraded|downgraded|patched|rotated|revoked|noticed|spotted|kicked off|called off|taken (?:offline|down|out of)|brought (?:back|up|online|down)|put back|decided|agreed|postponed)'
/** What may be a state as well as a deed: “The flag was turned off.” A time makes it a deed. */
const SWITCHED =
  '(?:(?:switched|turned|shut|scaled) (?:off|on|over|up|down)|(?:dis|en)abled|silenced|muted|unplugged|paused|promoted|approved|acknowledged|merged|run|executed|pushed|rebuilt)'
/** What only people or tools change. */
const SETTING =
  '(?:limit|timeout|threshold|flag|setting|config\\w*|rule|TTL|quota|weight|route|DNS (?:record|entry)|index|permission|schedule|pool(?: size)?|replica|host|node|disk|volume|certificate|cert|ticket|bridge|call|decision|change|variable|alert|job|query|process|severity|banner|switch|cable|branch|script|backup|workaround|fix|patch|traffic)s?'
const CHANGED =
  '(?:(?:chang|add|remov|delet|rais|lower|increas|decreas|reduc|doubl|updat|creat|modifi|adjust|extend|renew|replac|mov|open|fil|clos|stopp|start|kill|cancell?|renam|post|appli|correct|assign|shift|detach|attach|rerout|redirect)ed|set|made|taken)'
const TIME_OF_DAY = '(?:\\d{1,2}:\\d{2}|\\b(?:later|then|by hand|manually)\\b)'
/** Before a deed: it was done, and not by nobody or to nothing. */
const DONE = '\\b(?=(?:was|were|got|ha[sd]|have) )(?<!\\b(?:no ?body|no one|none|nothing|no)\\b[^.;,!?\\n]{0,40})'

/** Deeds without a role or a system that did them. */
export const SOMEONE = [
  /\bsome(?:one|body)\b|\bit (?:was|has been|had been|got|gets) (?:decided|determined|noticed|found|realized|discovered|agreed|felt|thought|concluded|suggested|believed|assumed|proposed)\b|\b(?:a|the) (?:decision|choice|call)\b[^.;!?\n]{0,60}\b(?:was|were|got|is|gets) (?:made|taken|reached)\b(?! by (?!\d))|\b(?:consensus|agreement) was reached\b|\bmistakes were made\b|\b(?:action|steps|measures|care) (?:was|were) taken\b|\bsomething (?:went|was|got) wrong\b|\bsomehow\b/i,
  /\b(?:relevant|appropriate|responsible|respective|right|proper|concerned|necessary|correct|affected internal|interested|involved) (?:teams?|people|persons?|part(?:y|ies)|folks|stakeholders|engineers?|groups?|departments?|personnel|owners?|staff|colleagues?|contacts?)\b|\bstakeholders (?:were|was|have been) (?:informed|notified|told)\b|\bthe powers that be\b|\bunknown (?:user|person|party|actor)s?\b/i,
  /\bfor (?:some|whatever|unknown|unclear|various|other|certain|a variety of|several) reasons?\b|\bfor reasons (?:unknown|that|we)\b/i,
  /\b(?:a|an|one|another|some|some other) (?:colleague|co-?worker|team ?mate|team member|guy|person|friend|individual|employee|staff member|member of (?:the|our|staff)(?: \w+)?|unnamed \w+|unknown \w+)\b(?! (?:who )?(?:opens|clicks|visits))|\bone of (?:us|our own|(?:the|our|them)(?: \w+)? ?(?:engineers|developers|guys|devs|colleagues|team|team members|people|operators|admins|folks|responders|DBAs|SREs))\b|\bsome (?:people|folks|engineers?|devs?|developers?|guys?|colleagues)\b|\bother (?:people|folks|colleagues)\b|\basked around\b|\b(?:rumou?r|word) (?:has|had) it\b|\bapparently (?:they|one|people)\b|\b(?:people|folks) (?:on the call |in the channel |then )?(?:decided|thought|assumed|felt|noticed|saw|began|started|realized|tried|restarted|rebooted|rolled|ran|kept|suggested|suspected|agreed)\b/i,
  new RegExp(`${DONE}${PASSIVE} ${OPERATED}\\b${BY_NOBODY}`, 'i'),
  new RegExp(
    `${DONE}(?:(?<=${TIME_OF_DAY}[^;!?\\n]{0,80})${PASSIVE} ${SWITCHED}\\b|${PASSIVE} ${SWITCHED}\\b(?=[^;!?\\n]{0,60}${TIME_OF_DAY}))${BY_NOBODY}`,
    'i',
  ),
  new RegExp(
    `\\b${SETTING}(?: (?:on|in|for|of|to) [\\w-]+(?: [\\w-]+)?)? ${DONE}${PASSIVE} ${CHANGED}\\b${BY_NOBODY}`,
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
