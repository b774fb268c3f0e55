import { anyOfEnglish } from './any-of.ts'
import { HAD_DONE, HAVE_DONE, MACHINE } from './en-grammar.ts'

/** Who may be blamed, by what people in a company are called. */
const PERSON =
  '\\b(?:(?:junior |senior |new |duty |network |database |on-?call )*(?:engineers?|developers?|devs?|operators?|admins?|administrators?|DBAs?|SREs?|on-?call|contractors?|interns?|reviewers?|approvers?|new hires?|colleagues?|coworkers?|teammates?|employees?|technicians?|staff|managers?|testers?|ops|QA|consultants?|vendor|author|person|team|group|squad|crew|shift|department|management|leadership|support|sales|whoever)|he|she|they|we|somebody|someone)\\b'

/** What somebody did wrong or left out, in the words of whoever blames. A machine may do these too, so a person stands before. */
const FAILED =
  "(?:forgot|missed (?:the|every|all|three|two|four|\\d+|several|an obvious)|misjudged|underestimated|mismanaged|misunderstood|panicked|drag(?:ged|ging)? (?:his|her|their) feet|s[ai]t(?:ting)? on|slept through|turned a blind eye|ruined|had no (?:idea|clue|business)|let (?:us|everyone|everybody|the \\w+) down|(?:could not|couldn[’']t|can[’']t) be (?:bothered|trusted)|(?:pull|push|hit|r[au]n|typ|pick|ch?o+se?|click|delet|wip|deploy|restart|enter|cut)\\w* (?:\\w+ ){0,3}wrong|(?:did not|didn[’']t) know|never (?:gave|told|warned|answered|cared|looked at|replied|fixed|asked)|(?:did not|didn[’']t|never) even|neglected|failed to|ignored|skipped|overlooked|mishandled|mistyped|misread|misconfigured|broke|wrecked|(?:did not|didn[’']t|never|doesn[’']t|had not|hadn[’']t|wouldn[’']t|refused to|was too lazy to) (?:even )?(?:read|follow|check|listen|think|bother|verify|test|ask(?! (?:you|for your))|look(?! for| at what)|notice|document|communicate|tell|inform|care|pay|double-check|understand|looked|read|checked|followed|tested))"

/** What people are like when they are blamed. */
const MANNER =
  '(?:(?:proud|lazy|careless|sloppy|junior|inexperienced|distracted|stubborn|untrained|unprepared|wrong to|in a (?:hurry|rush)|drunk|arrogant|ignorant|responsible for (?:this|the|that|all)|guessing|useless|hopeless|a (?:liability|disgrace|joke|mess))|(?<=(?:not|n[’\x27]t|never|too) (?:\\w+ )?)(?:up to (?:the (?:job|task)|it)|qualified|competent|paying attention|careful|thorough|listening|thinking|interested|trained|busy|eager|scared|afraid|green|tired))'

/** A person as the cause: by a word, by what is said of them, by what is done to them. */
export const BLAME = [
  /\b(?:engineers?|developers?|operators?|on-?call|admin(?:istrator)?s?|sres?|dbas?|ops|team|vendor|colleagues?|interns?|contractors?|who|s?he|somebody|someone) (?:had |has )?(?:mistakenly|accidentally|inadvertently|carelessly|wrongly|stupidly|foolishly)\b/i,
  /\b(?:human|operator|user|pilot|manual|personal|clerical) (?:errors?|mistakes?|failures?|failings?)\b/i,
  /\b(?:careless(?:ly|ness)?|negligen(?:t|tly|ce)|sloppy|sloppiness|incompeten(?:t|ce)|reckless(?:ly|ness)?|lazy|laziness|clumsy|clumsiness|inattenti(?:ve|on)|thoughtless(?:ly)?|irresponsibl[ey]|inexperience[d]?|unprofessional|amateurish|unqualified|complacen(?:t|cy)|oblivious|clueless|arrogan(?:t|ce)|ignoran(?:t|ce)|apath(?:y|etic)|over-?confiden(?:t|ce)|hubris|stubborn\w*|uncooperative|idiot\w*|mindless(?:ly)?|shoddy|misconduct|foolish(?:ly)?|stupid(?:ly|ity)|noobs?|PE?BK?CAK|PEBKAC)\b/i,
  /\b(?:rookie|newbie|stupid|silly|dumb|basic|careless|beginner[’']?s?|his|her|their|my) (?:own |latest )?(?:mistakes?|errors?|blunders?|oversight|negligence|typo|carelessness)\b|\b(?:engineer|developer|operator|admin|dba|sre|contractor|intern|reviewer|team|vendor|manager|colleague|on-?call)[’']s (?:\w+ )?(?:mistake|error|blunder|oversight|typo|slip|lapse)\b|\bmade (?:a|an|several|some) (?:\w+ )?(?:mistakes?|errors?|blunders?)(?= |$|[.,])|\b(?:mistakes?|errors?|carelessness|negligence) (?:of|by|from) (?:an?|one|our|the|some) (?:\w+ )?(?:employee|engineer|developer|operator|admin\w*|dba|intern|contractor|vendor|colleague|person|team)\b|\bkeeps? (?:break|ignor|forget|mess)\w+/i,
  /\b(?:his|her|their|my|our|[’']s) (?:own )?fault\b|(?:[’']s|\bwhose) fault\b|\bthe fault of (?:the |our |an? )?(?!full|missing|bad)[\w-]+ (?:team|engineer|vendor|group|on-?call)\b|\b(?:fault|blame|responsibility) (?:for \w+(?: \w+)? )?(?:lies|lay|rests?|falls?|sits|belongs) (?:\w+ )?(?:with|on|to)\b|\bat fault\b|\bto blame\b|\bblame[ds]?\b|\bblaming\b|\bculpable\b|\bguilty\b|\baccountable for\b/i,
  /\b(?:screw(?:ed|ing|s)?[ -]?up|mess(?:ed|ing)? up|botched|bungled|goofed|blunder(?:ed|s)?|fumbled|slipped up|fat[- ]?finger\w*|dropped the ball|asleep (?:at the wheel|on the job)|cut(?:ting)? corners|rubber[- ]?stamp\w*|cowboy\w*|winged it|took a shortcut)\b/i,
  /\bforgot(?:ten)?\b|\b(?:nobody|no one) [^.;!?\n]{0,30}?\b(?:bothered|cared|listened)\b|\bneglected to\b|\b(?:did not|didn[’']t|couldn[’']t be|not) bother(?:ed)?\b|\b(?:knew|known|know) better\b|\b(?:not|n[’']t|stopped) paying attention\b|\bn[’']t (?:even )?(?:thinking|looking|listening)\b|\black of (?:attention|discipline|care|diligence|ownership|competence|professionalism|focus|responsibility|common sense)\b|\b(?:poor|bad|questionable) judge?ment\b|\btoo (?:junior|inexperienced|careless|lazy|hasty|green)\b|\bhast(?:y|ily)\b|\bcan[’']t be trusted\b/i,
  /\b(?:disciplin(?:ed|ary)|reprimand(?:ed)?|written up|(?:written|formal|final) warning|punish(?:ed|ment)?|penali[sz]ed|held (?:accountable|responsible)|fired|dismissed for|taken off (?:the )?on-?call)\b|\b(?:person|people|engineer|developer|party|one|individual|team|employee)s? (?:who is |who was |who were )?(?:responsible|at fault|to blame)\b(?! for (?:reconcil|the \w+ (?:service|rotation)))|\bresponsible for (?:this|the|that) (?:incident|failure|outage|mess|mistake|breakage|disaster)\b/i,
  /\b(?:failed to follow|did not follow|didn[’']t follow|ignor(?:ed|ing)|skipp(?:ed|ing)|bypass(?:ed|ing)|disregard(?:ed|ing)|violat(?:ed|ing)|breach(?:ed|ing)) (?:\w+ ){0,3}?(?:procedures?|runbooks?|process(?:es)?|polic(?:y|ies)|instructions?|checklists?|protocols?|guidelines?|training|warnings?|alerts?|alarms?|pages?|rules?)\b/i,
  /\bwithout (?:thinking|bothering|reading|asking|authori[sz]ation|permission|even|double-?checking|looking|paying)\b|\b(?:the )?(?:engineer|developer|person|one|guy|contractor|operator)s? who (?:broke|caused|did|wrecked|deleted|took)\b/i,
  new RegExp(`${PERSON}[^.;!?\\n]{0,24}?\\b${FAILED}\\b`, 'i'),
  // What somebody is said to be like.
  new RegExp(
    `${PERSON} (?:\\w+ )?(?:was|were|is|are)(?:n[’']t| not)? (?:(?:simply|just|clearly|too|so|always|obviously|probably|again|much too|far too) )*${MANNER}\\b`,
    'i',
  ),
  // Harm, and who did it: by whom, or by mistake.
  new RegExp(
    `\\b(?:incident|disruption|failure|problem|issue|error|mistake|delays?|damage|data loss|mess|downtime|chaos|trouble)\\b[^.;!?\\n]{0,40}\\b(?:caused|created|brought (?:on|about)|introduced|triggered|down to|thanks to|courtesy of|because of) (?:by )?(?:an?|one of (?:our|the)|our|the|some)? ?(?:\\w+ ){0,2}?${PERSON}`,
    'i',
  ),
  new RegExp(
    `${PERSON}\\b[^.;!?\\n]{0,60}\\b(?:by (?:mistake|accident)|without a WHERE|on (?:his|her|their) own authority)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:on the part of|sheer|gross) (?:the |our |an? )?(?:${PERSON}|(?:\\w+ )?(?:team|\\w+ness|stupidity|incompetence|neglect)\\b)`,
    'i',
  ),
  /\bwhoever (?:wrote|approved|merged|reviewed|broke|left|thought|signed off|wired|came up)\b|\b(?:poor|bad|terrible) (?:planning|workmanship|management|leadership|attitude|discipline|execution|handling|choices?|decisions?)\b|\b(?:in a (?:hurry|rush)|couldn[’']t wait|half-asleep|showing off|played? hero|out of (?:his|her|their) depth)\b/i,
  /\blet (?:us|everyone|everybody|the (?:team|company|customers|rest)|them|him|her|me)(?: \w+)? down\b|\b(?:this|that|it|which|one|mess|incident|delay|failure|problem) (?:one )?(?:is|was|[’']s) (?:all |entirely |squarely |fully )?on (?:him|her|them|me|us|you)\b(?!-)|\b(?:owns?|owned|made|created|left us) (?:this|that|the) (?:mess|disaster|failure|screw-?up)\b|\banswer(?:s|ing|able)? (?:for (?:it|this|that|what)|to (?:management|HR))\b/i,
  /\b(?:has|have|had|was|were|be|been)(?: since)?(?: been)? (?:spoken to|talked to|retrained|let go|suspended|demoted|sacked|taken to task|removed from the (?:rotation|team))\b|\bscapegoat\w*\b|\bpoint\w* (?:the |a )?fingers?\b|\bunder the bus\b|\b(?:hold|have|make)\w* (?:the )?\w+ (?:accountable|responsible|apologi[sz]e)\b/i,
  new RegExp(
    `\\bbecause ${PERSON} (?:(?:was|were)(?:n[’']t| not| too| so) |(?:didn[’']t|did not) (?:want|care|bother|pay)|assumed|refused)`,
    'i',
  ),
  // A name has a capital, and so has a program: these are what only people do.
  /\b[A-Z][a-z]+[’']s (?:own |latest |silly |stupid |[a-z]+ )?(?:mistake|blunder|oversight|carelessness|negligence|typo|slip-?up|screw-?up|lapse|brain ?fart)\b|\b[A-Z][a-z]+ (?:br(?:oke|eaks) (?:prod(?:uction)?|the|it|everything)|took down|forgot|failed to (?:follow|check|notice|read|tell|escalate|ask|communicate)|didn[’']t (?:follow|check|notice|read|tell|ask|listen|bother|think)|mistakenly|accidentally|is at fault|caused (?:this|the (?:incident|outage|failure|problem)))\b/u,
]
/** Names of features and commands, faults of machines, and what is said to keep blame out. */
export const NO_BLAME = anyOfEnglish(
  /\bforgot(?:ten)?[ -]password\b|\b(?:an?|the|one|this|some|long|two)[ -]forgotten\b|\bgit blame\b|\b(?:page|seg(?:mentation)?) ?faults?\b|\bfault (?:domain|toleran|injection|isolation|line)\w*|\bblame(?:less(?:ly|ness)?|-?free|-aware)\b/u,
  /\b(?:no|not|without|nobody|no one|never|isn[’']t|wasn[’']t|avoid|don[’']t|rather than|instead of) (?:\w+ ){0,3}?(?:blam(?:e[ds]?|ing)|fault|at fault|to blame|culpable|guilty|punish(?:ed|ment|ing)?|disciplin(?:ed|ary)|reprimand(?:ed)?)\b/u,
  /\b(?:we|they) (?:never|didn[’']t|did not) (?:test|check)(?:ed)? (?:positive|in)\b|\bfire[ds]?\b(?= (?:at|after|within|when|on|for|off|in|the alert|an alert))|\b(?:alerts?|alarms?|rules?|triggers?|monitors?|pagers?|hooks?|timers?|events?|probes?) (?:\w+ )?fired\b/u,
  new RegExp(
    `#[\\w-]+|\\b${MACHINE} (?:had |has |then |also )?(?:forgot\\w*|ignor\\w+|skipp\\w+|bypass\\w+|violat\\w+|failed to follow|did not follow|didn[’']t follow|disregard\\w*|penali[sz]e\\w*)\\b`,
  ),
)

/** What people ought to have done, in the light of what was known only afterward. */
export const SHOULD_HAVE = [
  new RegExp(
    `\\bshould(?:n[’']?t| not)?(?: [\\w’']+){0,4}?(?:,[^,.;!?\\n]{1,48},)?${HAVE_DONE}|\\bshould(?:n[’']?t| not)? (?:of \\w+(?:ed|n|ne|t)\\b|a\\b(?= \\w+ed))`,
    'i',
  ),
  /\bshoulda\b|\bought(?:n[’']t)?(?: \w+)? to\b|\boughta\b/i,
  /\b(?:was|were|is|are)(?:n[’']t| not)?(?: \w+)? supposed to\b|\bneeded to have\b|\b(?:no ?body|no one|none of us) (?:even |ever )?thought (?:to|of)\b|\bneed(?:ed|s) to (?:\w+ ){1,6}?(?:(?:much |far |a lot )?(?:earlier|sooner|faster)|first|before)\b/i,
  /\bwould have (?:done|been) (?:(?:better|wiser|well|smarter)\b|(?:the )?(?:best|wise|smart|prudent|sensible|right|correct|proper|safer?|good) (?:to|if|not|thing|move|choice|call)\b)|\b(?:had|has) no (?:business|excuse)\b|\b(?:was|is|were) (?:his|her|their|our|\w+[’']s|the \w+(?: \w+)?[’']s) (?:job|duty|responsibility|role|task|place) to\b|\b(?:was|were)(?:n[’']t| not)? (?:meant|obliged|obligated) to\b|\bby rights\b|\b(?:right|correct|proper|better|best|smart|safer?|wiser?|sensible|obvious) (?:thing|call|move|step|response|choice|decision|option|course|approach|way)\b[^.;!?\n]{0,40}? (?:would have been|was to|would be to)\b/i,
  /\b(?:why|how come) (?:did|didn[’']t|was|wasn[’']t) (?:no ?body|no one|anybody|anyone|we|they|he|she)\b/i,
]
/** How a thing works by design, what is asked, and what the reader will find by now. */
export const NO_SHOULD_HAVE =
  /\b(?:how|what|where|whether|when) (?:[\w’'-]+ ){1,5}?(?:is|are) supposed to\b|\bshould have \w+ [^.;!?\n]{0,40}?\b(?:by|per|according to|under) (?:its|the) (?:spec\w*|contract|SLA|docs|documentation|RFC)\b|\b(?:whether|asks? if|asked if) [^.;!?\n]{1,40}? should have\b|\byou should (?:(?:now|already|by now) have|have (?:received|gotten|got|an?|your|seen|access)) ?|\b(?:don[’']t|do not|never|didn[’']t|did not|no longer|instead of|rather than|without|nobody|stop) (?:ask|say|writ|discuss|list|judg|debat|argu|talk)\w*[^.;!?\n]{0,60}? should have\b/gi

const SAFEGUARD =
  '(?:monitoring|alerting|alerts?|alarms?|testing|tests?|documentation|docs|runbooks?|rate[- ]limit(?:s|ing)?|limits?|throttling|circuit breakers?|backups?|reviews?|rehearsals?|drills?|validation|isolation|redundancy|automation|training|capacity planning|canar(?:y|ies)|staging|dry runs?|locks?|confirmations?|planning|headroom|capacity|safeguards?|guard ?rails?|checks?|observability|logging|metrics|communication|oversight|approval|rollback|failover|timeouts?|coverage|protection|staffing|ownership|visibility)'

/** How it might have gone instead, and safeguards that were not there as the reason. */
export const WHAT_IF = [
  new RegExp(
    `(?:\\b(?:would|could)(?:n[’']t| not)?(?: \\w+){0,2}?|[’']d)${HAVE_DONE}|\\b(?:would|could)(?:n[’']t)? of \\w+(?:ed|n|ne|t)\\b|\\b(?:woulda|coulda)\\b`,
    'i',
  ),
  // Alone, “might have” says what isn’t known: “Orders might have been charged twice.”
  /\b(?:if|with(?:out)?|had|earlier|sooner)\b[^.;!?\n]{0,60}\bmight (?:\w+ )?have\b|\bmight (?:\w+ )?have\b[^.;!?\n]{0,60}\b(?:if|with(?:out)?|had|earlier|sooner|avoided|prevented|caught|noticed|helped|saved|stopped)\b/i,
  /\bif only\b(?! (?:one|two|\d|some))|(?:^|[.;:!?\n,(]\s*|\b(?:and|but|because) )had (?:we|they|there|it|he|she|you|anyone|anybody|someone|the|this|that|our)\b[^.;!?\n]{2,80}/i,
  /(?:^|[;:,(]\s*|\d )had (?!to\b|no\b|an? )[^.;!?\n]{3,80}\b(?:would|could|might)\b|^had (?:(?!to|no|an?)[\w-]+) (?:\w+ed|been)\b[^.;!?\n]*,/i,
  new RegExp(`\\bif [^.;!?\\n,]{1,50}\\b${HAD_DONE}[^.;!?\\n]{0,80}\\b(?:would|could|might|[’']d)\\b`, 'i'),
  /\bif [^.;!?\n,]{1,40}[^s\W] weren?(?:[’']t)?\b[^.;!?\n]{0,80}\b(?:would|could|might)\b|\bif (?:we|they|he|she|it|somebody|someone|only)[’']d\b|\bwere it not for\b|\bbut for the\b|\bif it (?:weren[’']t|wasn[’']t|hadn[’']t been) for\b/i,
  /(?:^|[.;:,(!?\n\d]\s*)(?:imagine|suppose|picture|ideally)\b|\bwhat if\b(?! (?:workshop|analys|scenario|session|tool|mode))|\bin (?:an ideal|a perfect|another) world\b|\b(?:we|I|they|\d+) ?(?:only )?wish(?:ed)?\b(?! to)/i,
  /\bwith(?:out)? [^.;!?\n]{3,60}\b(?:we|nobody|no one|none of this|this|that) would(?:n[’']t)?\b|\bwith (?:an? )?(?:better|more|proper|earlier|faster|stricter|second) [^.;!?\n]{3,60}\b(?:would|could|might)\b|, (?:none of )?(?:this|that|it) never \w+s\b/i,
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
  /(?<!\b(?:if|when|whenever|once|in case|until|that|before|should) )\b(?:none of (?:this|it|that) (?:\w+s|could|can)|(?:this|that|it|nothing(?: of this)?) (?:happens|doesn[’']t happen|does not happen|never happens|never happened|is (?:only )?a non-event|is avoided|ends there))\b[^.;!?\n]{0,60}\b(?:if|with|without|unless|had)\b|\b(?:if|with|without)\b[^.;!?\n]{3,70}\b(?:none of (?:this|it|that) (?:happens|matters|breaks)|(?:this|that|it) (?:never happens|doesn[’']t happen|is a non-event)|(?:never|not) a problem)\b/i,
  /\bwould(?:n[’']t| not| never)?(?: still| now| probably| all)? (?:be (?:here|up|alive|a non-event|history|reading this|writing this|in this)|exist)\b|\bwith(?:out)? [^.;!?\n]{3,60}\b(?:there|it|they|he|she|I|you)(?:[’']d| would) (?:be|have|not|never)\b/i,
  /\b(?:better|more|another|extra|an? second|proper|stricter|closer|tighter|a simple|regular|automat\w+|smaller|larger)\b[^.;!?\n]{0,60}\bmight (?:\w+ )?have\b|\bmight (?:\w+ )?have (?:kept|limited|reduced|contained|spared|shortened|cut|revealed|warned|made (?:it|this|the)|given us|bought)\b/i,
  new RegExp(`\\b(?:in the absence of|for (?:want|lack) of|absent)\\b (?:\\w+ ){0,3}?${SAFEGUARD}\\b`, 'i'),
  /\b(?:were|was) it not (?:for|that)\b|\bhad it not been\b/i,
  /\b(?:avoidable|preventable|(?:was|were|be) (?:easily )?(?:avoided|prevented) (?:by|if|with))\b/i,
]
/** What may have happened to data: it isn’t known, and has to be told. */
export const NO_WHAT_IF =
  /\b(?:could have (?:also )?been|(?:attackers?|anyone|others|outsiders|they|third parties) could have) (?:read|seen|accessed|exposed|viewed|exfiltrated|downloaded|leaked|copied|used|duplicated|charged|affected)\b(?![^.;!?\n]*\b(?:if|had|with|without)\b)/gi

/** What looks plain now. */
export const HINDSIGHT = [
  /\bobvious(?:ly)?\b|\b(?:in|with)(?: the)?(?: benefit of)?(?: perfect)? hindsight\b|\bhindsight (?:is|was|being|shows|tells|makes|says|suggests|would|teaches)\b|\b(?:by|from|only|our) hindsight\b|\bin retrospect\b|\bretrospectively\b|\b(?:looking|thinking) back\b|\bself-evident(?:ly)?\b|\bbenefit of what\b/i,
  /\bclearly\b(?! (?:labell?ed|marked|visible|stated?s?|documented|separated?|said|says|defined|named|worded|distinguish\w*|legible|written|explain\w*|communicat\w*|identif\w*|list\w*|describ\w*|delineat\w*|display\w*|indicat\w*))|\bof course\b(?! (?:correction|material)s?\b)|\bneedless to say\b|\bgoes without saying\b|\bplain(?:ly)? (?:to see|visible|wrong|enough|obvious|for all)\b|\bplainly\b|\bit (?:was|is) plain\b|\bevident(?:ly)?\b|\bundoubtedly\b|\bundeniabl[ey]\b|\bno doubt\b|\bwithout (?:a )?doubt\b|\bsurely\b|\bduh\b|\bnaturally\b(?! occurring)/i,
  /\b(?:as )?(?:everyone|everybody|anyone|anybody|we all|all of us|any engineer) (?:knows?|knew|could(?: have)? (?:see|seen|tell|told)|can (?:see|tell)|would (?:see|know|have|tell)|should (?:know|have known)|(?:who|with) [^.;!?\n]{2,40}\b(?:knew|could|can|would))\b|\bknew all along\b|\b(?:knowing|given|from|with) what (?:we|is|was) (?:now )?(?:know|learned)\w*|\bwe (?:now know|know now)\b|\bknow(?:n)? (?:now|today)\b/i,
  /\bunsurprising(?:ly)?\b|\b(?:no|little|nobody[’']s) (?:surprise|wonder)\b|\bpredictably\b|\b(?:was|is|were|entirely) predictable\b|(?<!the )\bforeseeabl[ey]\b|\binevitabl[ey]\b|\b(?:matter|question) of time\b|\bbound to (?!(?:port|host|interface|address|the|an?|\d)\b)[a-z]+\b|\bwaiting to happen\b|\bwriting (?:was|is|had been) on the wall\b|\btold (?:us )?(?:the whole story|everything)\b|\bsp(?:eaks|oke) for itself\b|\btell-?tale\b|\bgive-?away\b|\b(?:clear|all the|early|plain|glaring|missed) (?:warning )?(?:signs?|signals?)\b|\bsigns (?:were|had been)\b|\bred flags?\b|\btime ?bomb\b|\brecipe for\b|\b(?:doomed|destined) to\b/i,
  /\bshould have been (?:clear|obvious)\b|\bblindingly\b|\bglaring(?:ly)?\b|\bno-?brainer\b|\b(?:clear|plain) as day\b|\bit (?:was|is|[’']s|had been|has become) (?:now |all too |quite |very |already |perfectly |pretty )?(?:clear|apparent|plain)(?: (?:now|today|by now|in the end|to (?:all|everyone|anyone)(?: \w+)?|from the (?:start|outset|beginning)))? that\b|\bclear from the (?:start|outset|beginning)\b|\ball along\b|\beasy to (?:see|spot)\b|\bstar(?:ed|ing) (?:us|them|everyone) in the face\b|\bunder (?:our|their) noses?\b|\b(?:saw|see|seen) (?:it|this|that) coming\b/i,
]
/** That something was not to be seen is what a postmortem should tell; to look back over days is work, and to write clearly is too. */
export const NO_HINDSIGHT = anyOfEnglish(
  /\b(?:nothing|nobody|no one|none|neither)\b [^.;:!?\n]{0,60}?\b(?:obvious|evident|clear|apparent|plain|predictable)(?:ly)?\b|\b(?:not|n[’']t|never|non|less|no|nothing|hardly|far from|more|as|so|far less|neither|nor|became|become|anything but)[- ](?:\w+ ){0,3}?(?:obvious|evident|clearly|self-evident|clear|apparent|predictable)(?:ly)?\b|\bnon-?obvious\b|\bclearly enough\b/u,
  /\b(?:looking|thinking) back (?:\d|(?:at|through|over|in|into|to|from) (?:the )?(?:last |past |previous |our )?(?:logs?|traces?|data|metrics|graphs?|history|archives?|commits?|tickets?|\d|one|two|three|\w+ (?:days|weeks|months|hours)))/u,
  /\b(?:label|mark|state|write|name|document|describe|explain|separate|define|list|print|display|communicate|spell|speak|word|distinguish)\w*\b[^.;!?\n]{0,50}\bclearly\b|\bclearly(?=\s*[:,]? (?:label|mark|name|state|separate|document|define))|\bmak(?:e|es|ing) (?:it |[\w-]+ ){1,4}?(?:obvious|evident|clear|plain)\b|#[\w-]+|^\s*(?:show|put|say|phrase)\b[^.;!?\n]*\bclearly\b|\bobvious (?:error|message|place|name|label|warning)s?\b|\b(?:make sure|ensure|so|until)(?: that)? (?:every|any)(?:one|body) (?:knows?|can)\b/u,
)

/** One cause for everything. */
export const ROOT_CAUSE = [
  /\broot[ -]?causes?d?\b|\bRCA\b|\b(?:sole|only|single|one true|one and only|real|true|actual|ultimate|one|primary|main|fundamental|core|key) (?:cause|reason|culprit)\b|\bunderlying (?:cause|reason|issue|problem)\b|\bthe cause (?:of (?:all|everything|it all|the (?:incident|failure|whole))|behind)\b|\bculprits?\b|\bsmoking gun\b|\bRC (?:is|was|=|:)|\bRC:/i,
  /\b(?:came|comes|come|boils?|boiled) (?:all )?down to\b|\bultimately,? (?:this|it|the \w+) (?:\w+ )?(?:happened|was caused|failed|is|was|came|comes)\b|\ball because(?: of)?\b|\b(?:entirely|solely|purely|wholly|exclusively|simply|all) (?:due to|because|caused by|down to|down)\b|\bcase closed\b|\b(?:was|is) what (?:did it|broke|caused|killed|brought|took|triggered|started)\b|\b(?:exactly|just|precisely) one (?:\w+ )?(?:cause|reason|thing|factor|culprit|explanation)\b|\bwhat (?:really|actually|ultimately) (?:caused|broke|killed|went wrong|happened)\b|\bpinpoint\w* (?:the|its) (?:exact )?(?:cause|reason|source)\b|\b(?:caused|triggered|explained) (?:entirely |solely |all )?by (?:a|one|just one|only one) (?:single|lone|sole)\b|\btraced? (?:back )?to (?:just )?(?:one|a single)\b|\band nothing (?:else|more)\b|\bat the (?:root|heart|bottom) of (?:it|this|all|the (?:incident|problem|issue|failure|matter|errors?))\b/i,
  /\b(?:trac(?:es?|ed)|go(?:es)?|went|leads?|led|points?|pointed|stem(?:s|med)|attribut\w+|due|pinned) (?:all )?(?:(?:back|down) )?(?:to|from|on) (?:just |only )?(?:an?|one) (?:single|lone|sole|solitary|one)\b|\b(?:everything|all of (?:this|it)|it all|the (?:whole|entire) \w+)\b[^.;!?\n]{0,48}\b(?:trac(?:es?|ed) (?:back )?to|go(?:es)? back to|stem(?:s|med) from|due to|because of)\b/i,
  /\b(?:one|a) (?:single|lone|sole|solitary) [^.;!?\n]{2,40}?\b(?:caused|did it|brought|took (?:down|out)|triggered|explains?|was (?:behind|responsible|enough))\b|\b\w+ alone (?:did|caused|explain\w*|took|brought|was enough|was responsible)\b|\bthe one thing\b/i,
]
/** A method, a page or a field that is called so, and the word that there isn’t just one. */
export const NO_ROOT_CAUSE = anyOfEnglish(
  /\b(?:root[ -]cause|RCA) (?:template|page|tool|field|meeting|service|dashboard|column|section|team|form|label|tab|explorer|channel|workshop|course|training|format|call)s?\b|(?<!^\s*)\broot[ -]cause (?:analys[ei]s|report|doc(?:ument)?|review)\b|^\s*root[ -]cause (?:analys[ei]s|report|doc(?:ument)?|review)(?! ?(?::|of|for|–|-))|\b(?:section|field|column|heading|label|term|words?|phrase) root[ -]cause\b|#[\w-]+/u,
  /\b(?:no|not|never|isn[’']t|wasn[’']t|aren[’']t|without|rather than|instead of|avoid|beyond|more than|stop(?:ped|ping)? at|neither|none|nothing) (?:[\w’-]+ ){0,3}?(?:single|one|a|any|sole|the|alone)? ?(?:root[ -]?cause|cause|reason|culprit|alone (?:caused|explain\w*|did|accounts?|was enough)|single \w+)s?\b/u,
  /\bone (?:cause|reason) (?:among|of|out of|was|is)\b|\bone of the (?:\w+ )?(?:causes|reasons)\b|\bkey reasons?\b(?= (?:code|field|column))/u,
)
