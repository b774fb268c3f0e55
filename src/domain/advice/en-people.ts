import { anyOfEnglish } from './any-of.ts'

/** Who may be blamed, by what people in a company are called. */
const PERSON =
  '\\b(?:(?:junior |senior |new |duty |network |database |on-?call )*(?:engineers?|developers?|devs?|operators?|admins?|administrators?|DBAs?|SREs?|on-?call|contractors?|interns?|reviewers?|approvers?|new hires?|colleagues?|coworkers?|teammates?|employees?|technicians?|staff|managers?|testers?|ops|QA|consultants?|vendor|author|person)|he|she|they|we|somebody|someone)\\b'

/** What somebody did wrong or left out, in the words of whoever blames. A machine may do these too, so a person stands before. */
const FAILED =
  "(?:forgot|neglected|failed to|ignored|skipped|overlooked|mishandled|mistyped|misread|misconfigured|broke|wrecked|(?:did not|didn[’']t|never|doesn[’']t|had not|hadn[’']t|wouldn[’']t|refused to|was too lazy to) (?:even )?(?:read|follow|check|listen|think|bother|verify|test|ask|look|notice|document|communicate|tell|inform|care|pay|double-check|understand|looked|read|checked|followed|tested))"

/** A person as the cause: by a word, by what is said of them, by what is done to them. */
export const BLAME = [
  /\b(?:engineers?|developers?|operators?|on-?call|admin(?:istrator)?s?|sres?|dbas?|colleagues?|interns?|contractors?|who) (?:had |has )?(?:mistakenly|accidentally|inadvertently|carelessly|wrongly)\b/i,
  /\b(?:human|operator|user|pilot|manual|personal|clerical) (?:errors?|mistakes?|failures?|failings?)\b/i,
  /\b(?:careless(?:ly|ness)?|negligen(?:t|tly|ce)|sloppy|sloppiness|incompeten(?:t|ce)|reckless(?:ly|ness)?|lazy|laziness|clumsy|clumsiness|inattenti(?:ve|on)|thoughtless(?:ly)?|irresponsibl[ey]|inexperience[d]?|unprofessional|amateurish|unqualified|complacen(?:t|cy)|oblivious|clueless)\b/i,
  /\b(?:rookie|stupid|silly|dumb|basic|careless|beginner[’']?s?|his|her|their|my|[’']s) (?:mistakes?|errors?|blunders?|oversight)\b|\bmade (?:a|an|the|several|some) (?:\w+ )?(?:mistakes?|errors?|blunders?)(?= |$|[.,])/i,
  /\b(?:his|her|their|my|our|[’']s) (?:own )?fault\b|[’']s fault\b|\bat fault\b|\bto blame\b|\bblame[ds]?\b|\bblaming\b|\bculpable\b|\bguilty\b|\baccountable for\b/i,
  /\b(?:screw(?:ed|ing|s)?[ -]?up|mess(?:ed|ing)? up|botched|bungled|goofed|blunder(?:ed|s)?|fumbled|slipped up|fat[- ]?finger\w*|dropped the ball|asleep (?:at the wheel|on the job)|cut(?:ting)? corners|rubber[- ]?stamp\w*|cowboy\w*|winged it|took a shortcut)\b/i,
  /\bforgot(?:ten)?\b|\bneglected to\b|\b(?:did not|didn[’']t|couldn[’']t be|not) bother(?:ed)?\b|\b(?:knew|known|know) better\b|\b(?:not|n[’']t|stopped) paying attention\b|\bn[’']t (?:even )?(?:thinking|looking|listening)\b|\black of (?:attention|discipline|care|diligence|ownership|competence|professionalism|focus|responsibility|common sense)\b|\b(?:poor|bad|questionable) judge?ment\b|\btoo (?:junior|inexperienced|careless|lazy|hasty|green)\b|\bhast(?:y|ily)\b|\bcan[’']t be trusted\b/i,
  /\b(?:disciplin(?:ed|ary)|reprimand(?:ed)?|written up|punish(?:ed|ment)?|penali[sz]ed|held (?:accountable|responsible)|fired|dismissed for|taken off (?:the )?on-?call)\b|\b(?:person|people|engineer|developer|party|one|individual|team|employee)s? (?:who is |who was |who were )?(?:responsible|at fault|to blame)\b(?! for (?:reconcil|the \w+ (?:service|rotation)))|\bresponsible for (?:this|the|that) (?:incident|failure|outage|mess|mistake|breakage|disaster)\b/i,
  /\b(?:failed to follow|did not follow|didn[’']t follow|ignor(?:ed|ing)|skipp(?:ed|ing)|bypass(?:ed|ing)|disregard(?:ed|ing)|violat(?:ed|ing)|breach(?:ed|ing)) (?:\w+ ){0,3}?(?:procedures?|runbooks?|process(?:es)?|polic(?:y|ies)|instructions?|checklists?|protocols?|guidelines?|training|warnings?|alerts?|alarms?|pages?|rules?)\b/i,
  /\bwithout (?:thinking|bothering|reading|asking|authori[sz]ation|permission|even|double-?checking|looking|paying)\b|\b(?:the )?(?:engineer|developer|person|one|guy|contractor|operator)s? who (?:broke|caused|did|wrecked|deleted|took)\b/i,
  new RegExp(`${PERSON}[^.;!?\\n]{0,24}?\\b${FAILED}`, 'i'),
  // A name has a capital, and so has a program: these are what only people do.
  /\b[A-Z][a-z]+ (?:broke (?:prod|the|it|everything)|took down|forgot|failed to (?:follow|check|notice|read|tell|escalate|ask|communicate)|didn[’']t (?:follow|check|notice|read|tell|ask|listen|bother|think)|mistakenly|accidentally|is at fault|caused (?:this|the (?:incident|outage|failure|problem)))\b/u,
]
/** Names of features and commands, faults of machines, and what is said to keep blame out. */
export const NO_BLAME = anyOfEnglish(
  /\bforgot(?:ten)?[ -]password\b|\bgit blame\b|\b(?:page|seg(?:mentation)?) ?faults?\b|\bfault (?:domain|toleran|injection|isolation|line)\w*|\bblame(?:less(?:ly|ness)?|-?free|-aware)\b/u,
  /\b(?:no|not|without|nobody|no one|never|isn[’']t|wasn[’']t|avoid|don[’']t|rather than|instead of) (?:\w+ ){0,3}?(?:blam(?:e[ds]?|ing)|fault|at fault|to blame|punish(?:ed|ment|ing)?|disciplin(?:ed|ary)|reprimand(?:ed)?)\b/u,
  /\b(?:we|they) (?:never|didn[’']t|did not) (?:test|check)(?:ed)? (?:positive|in)\b|\bfire[ds]?\b(?= (?:at|after|within|when|on|for|off|in|the alert|an alert))|\b(?:alerts?|alarms?|rules?|triggers?|monitors?|pagers?|hooks?|timers?|events?|probes?) (?:\w+ )?fired\b/u,
)

/** What people ought to have done, in the light of what was known only afterward. */
export const SHOULD_HAVE = [
  /\bshould(?: not|n[’']t)?(?: \w+){0,2}(?:[’']ve| have)\b(?! (?:an?|the|at|access|no|some|its|enough|their|your|our|only|two|three|one|more|\d)\b)|\bshould(?:n[’']t)?[’']ve\b|\bshoulda\b|\bought(?:n[’']t| not)? to\b|\boughta\b/i,
  /\b(?:was|were|is|are)(?:n[’']t| not)? supposed to\b|\bneeded to have\b|\b(?:no ?body|no one|none of us) (?:even )?thought (?:to|of)\b|\bneed(?:ed|s) to (?:\w+ ){1,6}?(?:(?:much |far |a lot )?(?:earlier|sooner|faster)|first|before)\b/i,
  /\bwould have (?:done|been) (?:better|wiser|well|smarter)\b|\b(?:had|has) no business\b|\bit was (?:his|her|their|our) job to\b|\bcould and should\b|\bshould (?:first|really|simply|just|at least|never|always) (?:be|have)\b|\bmust (?:not )?have been (?:checked|tested|reviewed)\b/i,
  /\b(?:why|how come) (?:did|didn[’']t|was|wasn[’']t) (?:no ?body|no one|anybody|anyone|we|they|he|she)\b/i,
]

const SAFEGUARD =
  '(?:monitoring|alerting|alerts?|alarms?|testing|tests?|documentation|docs|runbooks?|rate[- ]limit(?:s|ing)?|limits?|throttling|circuit breakers?|backups?|reviews?|rehearsals?|drills?|validation|isolation|redundancy|automation|training|capacity planning|canar(?:y|ies)|staging|safeguards?|guard ?rails?|checks?|observability|logging|metrics|communication|oversight|approval|rollback|failover|timeouts?|coverage|protection|staffing|ownership|visibility)'

/** How it might have gone instead, and safeguards that were not there as the reason. */
export const WHAT_IF = [
  /\b(?:would|could|might)(?:n[’']t| not)?(?: \w+){0,2}?(?:[’']ve| have)\b(?! (?:to|access|no|an?|the|its|their|any|all|\d+)\b)|\b(?:woulda|coulda)\b/i,
  /\bif only\b|(?:^|[.;:!?\n,(]\s*|\b(?:and|but|because) )had (?:we|they|there|it|he|she|you|anyone|anybody|someone|the|this|that|our)\b[^.;!?\n]{2,80}/i,
  /\bif (?:\w+ ){1,6}?(?:had|hadn[’']t|weren[’']t)\b[^.;!?\n]{0,80}\b(?:would|could|might)\b|\bif (?:we|they|he|she|it|somebody|someone)[’']d\b|\bwere it not for\b|\bbut for the\b|\bif it (?:weren[’']t|wasn[’']t|hadn[’']t been) for\b/i,
  new RegExp(
    `\\b(?:the |a )?(?:lack|absence|want) of (?:\\w+ ){0,3}?${SAFEGUARD}[^.;!?\\n]{0,30}\\b(?:allow|let|led|caus|mean|meant|result|made|kept|delay|contribut|prevent)\\w*`,
    'i',
  ),
  new RegExp(
    `\\b(?:insufficient|inadequate|poor|missing|incomplete|limited|lacking|absent|weak) (?:\\w+ ){0,2}?${SAFEGUARD}[^.;!?\\n]{0,20}\\b(?:allow|let|led|caus|mean|meant|result|made|kept|delay|prevent)\\w*`,
    'i',
  ),
  new RegExp(
    `\\b(?:because|since|due to|owing to|thanks to|as)(?: of)?(?: the| there was| there were| we had| we lacked| we were| our)?(?: a)? ?(?:no|lack of|lacked|absence of|missing|insufficient|inadequate|poor|lacking|without|not enough|too little) (?:\\w+ ){0,3}?${SAFEGUARD}\\b`,
    'i',
  ),
  new RegExp(
    `\\bbecause (?:of )?(?:\\w+ ){0,2}?${SAFEGUARD} (?:was|were) (?:insufficient|missing|lacking|inadequate|poor|absent|too)`,
    'i',
  ),
  /\b(?:avoidable|preventable|(?:was|were|be) (?:easily )?(?:avoided|prevented) (?:by|if|with))\b|\bin an ideal world\b/i,
]

/** What looks plain now. */
export const HINDSIGHT = [
  /\bobvious(?:ly)?\b|\b(?:in|with)(?: the)?(?: benefit of)?(?: perfect)? hindsight\b|\bhindsight (?:is|shows|tells|makes)\b|\bin retrospect\b|\bretrospectively\b|\b(?:looking|thinking) back\b|\bself-evident(?:ly)?\b/i,
  /\bclearly\b(?! (?:labell?ed|marked|visible|stated?s?|documented|separated?|said|says|defined|named|worded|distinguish\w*|legible|written|explain\w*|communicat\w*|identif\w*|list\w*|describ\w*|delineat\w*|display\w*|indicat\w*))|\bof course\b|\bneedless to say\b|\bgoes without saying\b|\bplain(?:ly)? (?:to see|visible|wrong|enough|obvious)\b|\bplainly\b|\bevident(?:ly)?\b|\bundoubtedly\b|\bundeniabl[ey]\b|\bno doubt\b|\bwithout (?:a )?doubt\b|\bsurely\b|\bduh\b|\bnaturally\b(?! occurring)/i,
  /\b(?:as )?(?:everyone|everybody|anyone|anybody|we all|all of us|any engineer) (?:knows?|knew|could(?: have)? (?:see|seen|tell|told)|can (?:see|tell)|would (?:see|know|have|tell)|should (?:know|have known))\b|\bcommon knowledge\b|\bknew all along\b/i,
  /\bunsurprising(?:ly)?\b|\bnot surprising(?:ly)?\b|\bno surprise\b|\bpredictabl[ey]\b|\bforeseeabl[ey]\b|\binevitabl[ey]\b|\bmatter of time\b|\bbound to (?:fail|happen|break)\b|\bwaiting to happen\b|\bwriting (?:was|is) on the wall\b|\btold the whole story\b|\btell-?tale\b|\bwarning signs were\b|\bshould have been (?:clear|obvious)\b|\bblindingly\b|\bno-?brainer\b|\ball the signs\b|\bin plain sight\b/i,
]
/** That something was not to be seen is what a postmortem should tell. */
export const NO_HINDSIGHT =
  /\b(?:not|n[’']t|never|non|less|no|nothing|hardly|far from|more|as|so|far less)[- ](?:\w+ ){0,3}?(?:obvious|evident|clearly|self-evident)(?:ly)?\b|\bnon-?obvious\b|\bclearly enough\b/gi

/** One cause for everything. */
export const ROOT_CAUSE = [
  /\broot[ -]?causes?d?\b|\b(?:sole|only|single|one true|one and only|real|true|actual|ultimate|one) (?:cause|reason|culprit)\b|\bunderlying cause\b|\bculprits?\b|\bsmoking gun\b|\bRC (?:is|was|=|:)|\bRC:/i,
  /\b(?:came|comes|come|boils?|boiled) (?:all )?down to\b|\bultimately,? (?:this|it|the \w+) (?:\w+ )?(?:happened|was caused|failed|is|was|came|comes)\b|\ball because(?: of)?\b|\b(?:entirely|solely|purely|wholly|exclusively|simply|all) (?:due to|because|caused by|down to|down)\b|\bthe (?:reason|cause) (?:was|is) simpl[ey]\b|\bat the root of\b|\bnothing (?:else )?but\b(?= (?:a|an|the) \w+ (?:caused|broke))/i,
]
/** A method, a page or a field that is called so, and the word that there isn’t just one. */
export const NO_ROOT_CAUSE = anyOfEnglish(
  /\broot[ -]cause (?:analys[ie]s|template|page|tool|field|report|doc(?:ument)?|review|meeting|service|dashboard|column|section|team|form|label|tab)s?\b/u,
  /\b(?:no|not|never|isn[’']t|wasn[’']t|without|rather than|instead of|avoid|beyond|more than|stop(?:ped|ping)? at) (?:\w+ ){0,3}?(?:single|one|a|any|sole|the)? ?(?:root[ -]?cause|cause|reason|culprit)s?\b/u,
  /\bone (?:cause|reason) (?:among|of|out of|was|is)\b|\bone of the (?:causes|reasons)\b/u,
)

/** Deeds without a role or a system that did them. */
export const SOMEONE = [
  /\bsome(?:one|body)\b|\bit (?:was|has been|had been|got) (?:decided|determined|noticed|found|realized|discovered|agreed|felt|thought|concluded|suggested|believed)\b|\ba decision was (?:made|taken|reached)\b|\bmistakes were made\b|\b(?:action|steps|measures|care) (?:was|were) taken\b|\bsomething (?:went|was|got) wrong\b|\bsomehow\b/i,
  /\b(?:relevant|appropriate|responsible|respective|right|proper|concerned|necessary|correct|affected internal|interested|involved) (?:teams?|people|persons?|part(?:y|ies)|folks|stakeholders|engineers?|groups?|departments?|personnel|owners?|staff|colleagues?|contacts?)\b|\bstakeholders (?:were|was|have been) (?:informed|notified|told)\b/i,
  /\bfor (?:some|whatever|unknown|unclear|various|other|certain|a variety of|several) reasons?\b|\bfor reasons (?:unknown|that|we)\b/i,
  /\b(?:a|an|one|another|some|some other) (?:colleague|co-?worker|team ?mate|team member|guy|person|friend|individual|employee|staff member|member of (?:the|our) \w+|unnamed \w+|unknown \w+)\b(?! (?:who )?(?:opens|clicks|visits))|\bone of (?:us|the|our|them) ?(?:engineers|developers|guys|devs|colleagues|team|team members|people|operators|admins|folks)?\b(?= \w+ed\b| ran\b| saw\b| had\b| did\b| made\b| began\b| took\b| found\b| went\b)|\bsome (?:people|folks|engineers?|devs?|developers?|guys?|colleagues)\b|\bother (?:people|folks|colleagues)\b|\basked around\b|\b(?:rumou?r|word) (?:has|had) it\b|\bapparently (?:they|one|people)\b|\bpeople (?:decided|thought|assumed|felt|noticed)\b/i,
]
/** A role that is filled, and a rule that speaks of whoever it may be. */
export const NO_SOMEONE =
  /\bone \w+ at a time\b|\b(?:every|each|all) (?:\w+ ){1,3}(?:had|has|have) some(?:one|body)\b|\b(?:if|when|whenever|until|unless|so(?: that)?|in case|once|needs?|before|make sure|that) some(?:one|body)\b|\bsome(?:one|body) (?:else[’']s|must|should always)\b/gi
