/** Verbs with which an item begins. Whole families end alike: “-ate”, “-ify”, “-ize”; and many begin with “re-”. */
const VERB =
  '(?:abort|amend|answer|cross|erase|halve|hash|mock|nudge|omit|paste|permit|plug|prefer|profile|prohibit|quit|settle|shuffle|target|total|vary|yank|zip|accept|opt|e-mail|arrange|acknowledge|add|address|adjust|adopt|agree|alert|align|allow|allowlist|announce|append|apply|approve|archive|ask|assert|assess|assign|attach|audit|augment|avoid|back|backfill|backport|ban|base|batch|be|begin|benchmark|bind|block|blocklist|book|boost|break|brief|bring|broadcast|buffer|build|bump|bundle|buy|bypass|cache|call|cancel|cap|carry|catch|change|chart|check|choose|clean|clear|clone|close|collect|combine|commit|compare|compile|complete|compress|conduct|configure|confirm|connect|consider|consume|contact|continue|control|convert|copy|correct|count|cover|cut|deal|debug|decide|decode|decommission|decouple|decrease|default|defer|define|delay|delete|deliver|demote|deny|deploy|deprovision|describe|design|detach|detect|determine|develop|diagnose|direct|discourage|divert|document|double|downgrade|download|draft|drain|draw|drill|drop|dump|ease|edit|email|embed|emit|empty|enable|encourage|encrypt|end|enforce|engage|enhance|enlarge|enrich|ensure|enter|equip|establish|evict|examine|exclude|execute|exempt|expand|expire|explain|explore|export|expose|extend|extract|factor|fail|feed|fetch|file|fill|filter|find|finish|fix|flag|flip|flush|focus|follow|forbid|force|fork|format|forward|freeze|gate|gather|get|give|grab|grant|group|guarantee|guard|guide|halt|handle|harden|have|help|hide|highlight|hire|hold|hook|host|ignore|implement|import|improve|include|increase|index|inform|inject|inline|insert|insist|inspect|install|instruct|instrument|interrupt|interview|introduce|inventory|invite|issue|join|journal|keep|kick|kill|label|launch|lead|learn|lengthen|let|lift|limit|link|list|load|lock|log|look|loosen|lower|maintain|make|manage|map|mark|mask|match|measure|meet|merge|mirror|mix|monitor|mount|move|mute|name|narrow|note|observe|obtain|offer|offload|onboard|open|order|outline|outsource|overhaul|override|overwrite|own|pack|page|pair|park|parse|partition|pass|patch|pause|pay|perform|persist|pick|pilot|pin|ping|pipe|place|plan|point|poll|pool|port|post|postpone|practice|prefix|preload|prepare|present|preserve|press|prevent|preview|print|probe|process|procure|produce|promote|prompt|propose|protect|prototype|prove|provide|provision|proxy|prune|publish|pull|purge|push|put|quarantine|query|question|queue|rank|rate-limit|re\\w{2,}|read|record|recover|reduce|refactor|register|reject|release|reload|remind|remove|rename|renew|reorder|replace|replay|report|reproduce|request|require|research|reserve|reset|resolve|restart|restore|restrict|retain|retire|retry|return|reuse|revert|review|revisit|revoke|rework|rewrite|roll|route|run|sample|sandbox|save|scale|scan|schedule|scrap|scrape|screen|script|scrub|seal|search|secure|see|seed|segment|select|send|serve|set|share|shed|shift|ship|shorten|show|shrink|shut|sign|silence|size|sketch|skip|slim|slow|smooth|snapshot|snooze|solve|sort|spare|spawn|split|spot|spread|squash|stagger|stamp|start|stay|stop|store|stream|streamline|strengthen|strip|stub|study|submit|subscribe|supply|support|suppress|surface|survey|suspend|swap|switch|sync|tackle|tag|take|talk|teach|tell|test|thin|think|throttle|tick|tidy|tie|tighten|time|toggle|trace|track|train|transfer|transform|trap|treat|triage|trigger|trim|troubleshoot|trust|try|tune|turn|type|undo|upgrade|upload|use|vacuum|version|vet|visit|wait|warm|warn|watch|widen|wipe|wire|withdraw|withhold|work|wrap|write|un(?!it|iq|der|ion|iver|known|us)\\w{3,}|dis(?!cover(?:y|ies)\\b|tribution|aster|ruption|count|tance|k\\w*\\b|patcher)\\w{3,}|\\w{2,}(?:[iy]ze|yse|ify)|(?!noise|precise|enterprise|expertise|premise|concise|otherwise)\\w{2,}ise|(?!separate|duplicate|template|certificate|candidate|private|ultimate|climate|accurate|adequate|appropriate|immediate|intermediate|alternate|corporate|affiliate|associate)\\w{3,}ate|re(?!al\\b|d\\b|dis\\b|plicas?\\b|cover(?:y|ies)|tention|gion|gression|gular|mote\\b|source|sponse|sult|liab|dundan|mediation|cent|trieval|ality|action|ference|presentative|striction|mainder|minder|quirement|venue|lay\\b)\\w{2,})'
/** Verbs of two parts: “rate-limit”, “load-test”, “auto-scale”. */
const COMPOUND = `(?:(?:auto|load|double|cross|smoke|stress|fuzz|chaos|rate|right|force|fast|soft|hard|dry|fine|bulk|spot|hot|live|shadow|end-to-end|hand|time|cherry|fact|re|pre|un|de|dis|over|co|self)-${VERB}|A/B[- ]test|dogfood|whitelist|blacklist)`
/** What may stand before a verb, or begins a sentence with one. */
const OPENING =
  '(?:in|on|at|for|from|before|after|when|whenever|if|once|until|while|during|with|without|within|to|by|as|instead|never|always|also|only|do|don[’\\x27]t|please|not|all|every|each|any|both|who|what|how|why|we|I|you|they|there|next|then|(?!(?:night|dai|week|month|quarter|hour|year|ear|friend)ly)\\w{2,}ly)(?=[\\s,])'
/** A word after which one that isn’t known is taken for a verb. */
const OBJECT =
  '(?:the|an?|our|its|their|his|her|this|these|those|every|each|both|any|it|them|how|whether|why|what|up|down|out|off|back)\\b'
const FINITE = '(?:must|should|shall|will|can|cannot|(?<!in )may|is|are|gets?|has|have|needs?|does|do)\\b'
const CLAUSE = '\\b(?:that|which|who|whose|when|where|if|while|until|before|after|unless|so|because|for)\\b'
/** Things that are there to do something, and so do nothing yet: “Script to drain a host”. */
const MEANS =
  '(?:script|tool|way|plan|job|check|runbook|alert|dashboard|test|docs?|playbook|button|page|command|flag|bot|hook|policy|process|procedure|step|option|endpoint|rule|warning|reminder|guide|training|permission|webhook|feature|switch|limit|budget|link|ability|template|form)'
/** No deed anywhere: neither at the beginning, behind a label, nor in a sentence of its own. Ten words hold one somewhere. */
const NO_DEED = `(?!(?:\\S+\\s+){9})(?![^]*\\p{Script=Han})(?!(?:[^:–—]{1,40}[:–—]\\s*|\\[[^\\]]{1,24}\\]\\s*)?(?:${VERB}|${COMPOUND}|${OPENING})(?![\\w-]))(?!(?:[\\w/-]+ ){1,3}to ${VERB}\\b(?<!${MEANS} to \\w+))(?!(?:(?!${CLAUSE})[^])*\\b${FINITE})(?![\\w/-]+(?: [\\w/-]+)? [\\w-]+s (?:the|an?|every|each|any|its)\\b)(?![^]*[.;]\\s+${VERB}\\b)(?!(?:[\\w/-]+ ){1,3}(?:rejects|requires|refuses|prevents|asks|adds|sends|warns|fails|stops|opens|closes|writes|shows|keeps|uses|accepts|enforces|verifies|creates|deletes|removes|waits|rolls|restarts)\\b)`
/** Words that are a noun before one of the heads below, though they may be verbs: “Alert thresholds”, “Release plan”. */
const MODIFIER =
  '(?:alert|access|backup|back-up|deployment|disk|fail ?over|host|incident|issue|load|network|on-?call|pool|queue|rate|recovery|release|replica|replication|request|response|retention|retry|role|roll ?back|route|service|shard|snapshot|storage|stream|timeout|traffic|user|version)'
/** Verbs that are names of things as well. */
const NAMES_TOO =
  '(?:alert|audit|backup|block|budget|build|cache|cap|change|check|copy|deploy|drill|export|filter|guard|import|index|launch|limit|link|lock|log|map|monitor|page|patch|plan|query|queue|record|release|report|request|restore|restart|retry|review|roll ?back|route|sample|scan|schedule|script|search|snapshot|support|switch|test|throttle|trace|upgrade|watch)'
/** Of these, what is hardly ever ordered: “Queue depth alert”. */
const NAMES =
  '(?:alert|cache|queue|index|lock|log|pool|snapshot|request|retry|roll ?back|query|record|route|shard|session|trace|page|host|storage|load|backup|response|version|access|release|user|traffic)'
/** One thing, which an order would have with an article. */
const ONE_THING =
  '(?:alert|alarm|dashboard|policy|script|runbook|drill|check|test|limit|threshold|timeout|plan|budget|window|warning|panel|graph|monitor|job|procedure|checklist|template|guard|breaker|limiter|quota|exporter|bot|tool|button|flag|hook)'
/** What an action item is about when it names no deed. */
const HEAD =
  '(?:thresholds?|plans?|polic(?:y|ies)|settings?|config(?:uration)?s?|procedures?|process(?:es)?|strateg(?:y|ies)|schedules?|documentation|docs|coverage|limits?|budgets?|checklists?|dashboards?|permissions?|playbooks?|runbooks?|guidelines?|standards?|training|monitoring|alerting|alerts?|testing|tests?|logging|metrics|backups?|roll-?backs?|fail-?overs?|capacity|redundancy|reviews?|approvals?|validation|isolation|automation|tooling|tools?|canar(?:y|ies)|throttling|rotation|handover|handoff|retention|visibility|observability|ownership|awareness|communication|parameters?|values|timeouts?|retries|quotas?|keys?|certificates?|issues?|problems?|pipelines?|scripts?|templates?|reports?|drills?|exercises?|rehearsals?|breakers?|contacts?|inventory|maps?|diagrams?|index(?:es)?|schema|environment|access|escalation|notifications?|rate limiting|rate limits?|load balancing|SLOs?|SLAs?|audits?|tracing|health ?checks?|feature flags?|kill switch(?:es)?|release gates?)'

/** An item in English that names a thing and no deed. */
export const ITEM_NOUN = [
  /^\s*(?:the|a|an|no|more|missing|lack of|new|monitoring|alerting|alerts|documentation|docs|runbooks?|dashboards?|timeouts?|retries|backups?|rate limits?|capacity)\b(?! (?:up|down|over) ).*\s*$/su,
  /^\s*[\w-]+\s*[.]?\s*$/i,
  // It begins with a word that is no verb, and no object follows.
  new RegExp(`^\\s*${NO_DEED}[\\w/.+-]+(?: (?!${OBJECT})|[,:]).*\\S\\s*$`, 'isu'),
  // A word that is both, and what follows makes it a noun.
  new RegExp(
    `^\\s*(?:${NAMES_TOO} (?:of|between|around|against)\\b|(?!check|page|monitor|search|watch|test|plan|schedule|support|audit|scan|query|filter|trace|sample)${NAMES_TOO} for\\b|(?:index|limit|cap|lock|ban|quota) on\\b)[^:]*$`,
    'i',
  ),
  /^\s*(?:cache|log|index|lock|export|import|query|deploy|build|test|session|page|change|scan|support|upgrade|patch|launch|trace) (?:polic(?:y|ies)|coverage|rotation|retention|schedules?|budgets?|strategy|procedures?|checklists?|quotas?|visibility|pipelines?|freeze|windows?|eviction|invalidation|depth|lag)\b[^:]*$/i,
  new RegExp(
    `^\\s*${NAMES} (?:(?!the\\b|an?\\b|our\\b|its\\b|all\\b|each\\b|every\\b|both\\b)[\\w-]+ ){1,2}${ONE_THING}\\b(?! (?:the|an?|our)\\b)`,
    'i',
  ),
  new RegExp(`^\\s*${MEANS} to \\w+`, 'i'),
  /^\s*(?:read (?:replica|model|mode)|load (?:balancer|test|shedding|generator)|kill switch|pull request|push notification|call (?:tree|list|chain)|change (?:calendar|freeze|log)|test (?:environment|data|suite|account)|smoke test|build (?:server|cache)|log (?:line|shipping|level)|dry run|time (?:limit|box)|search index|support rota)s?\b(?! (?:the|an?|our|all|each|every)\b)[^:]*$/i,
  new RegExp(
    `^\\s*${MODIFIER} (?:budgets?|polic(?:y|ies)|limits?|thresholds?|plans?|strateg(?:y|ies)|schedules?) (?:for|of|in|on)\\b[^,;:]{1,60}$`,
    'i',
  ),
  new RegExp(`^\\s*${MODIFIER} (?:(?!the|an?|our|its|all|each|every|both)[\\w-]+ )?${HEAD}\\s*[.]?\\s*$`, 'i'),
]
