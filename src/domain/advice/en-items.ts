/** Action items that never say when they are done. */
export const ITEM_VAGUE = [
  /\b(?:improve|enhance|strengthen|optimi[sz]e|reinforce|streamline|refine|harden|boost|tighten|solidify|upskill)\b|\b(?:look|dig) (?:in)?to\b|\bthink (?:about|through)\b|\bconsider\b|\bexplore\b|\bbetter\b|\bbe more (?:careful|cautious|aware|vigilant|proactive|mindful|thorough)\b|\bbe (?:careful|mindful|vigilant)\b|\braise awareness\b|\b(?:increase|create|build) awareness\b|\bpay (?:more |closer )?attention\b|\bkeep (?:an eye|monitoring|improving|watching|working)\b/i,
  /^\s*(?:follow up(?: on| with)?|review|revisit|clean ?up|tidy up|discuss|evaluate|assess|research|work on|continue|try (?:to|harder)|sync with|remind|educate|encourage|watch|monitor more|understand|re-?evaluate|address|handle|deal with|ensure (?:proper|good|adequate|sufficient)|learn from|investigate (?:options|ways|possibilit\w+)|brainstorm|take care)\b/i,
  /\bmake\b[^.;\n]{0,40}\b(?:more|better|robust|resilient|reliable|easier|safer)\b|\bmore (?:robust|resilient|reliable|careful|testing|monitoring|training)\b|\bas (?:needed|appropriate|necessary)\b|\bwhere (?:possible|appropriate)\b/i,
]
/** An item that says when it is done: with a number, what exactly, a name in code, what happens then. A level or a version is no number. */
export const CHECKABLE =
  /(?<!\b(?:SEV|P|v|Tier|HTTP)[- ]?[\d.]*)\d|:\s?\S|\uFFFC|\b(?:so that|until|when(?:ever)?|unless|if|every|each|weekly|monthly|quarterly|daily|by adding|at least|at most|below|above|exceeds?|fewer than|less than|more than|and (?:close|delete|remove|add|page|fix|write|list|set)|to (?:page|alert|reject|exit|fail|list))\b/i

const SYSTEMS =
  '(?:services?|systems?|teams?|modules?|APIs?|applications?|apps?|code|components?|databases?|clusters?|projects?|repos(?:itories)?|microservices?|data ?centers?|environments?|pipelines?|platforms?|products?|dependenc(?:y|ies)|infrastructure|everything|stacks?|hosts?|servers?|runbooks?|dashboards?|processes|permissions|workloads?)'
/** What can be written anew in a week. */
const SMALL =
  '(?:\\uFFFC|steps?|paragraphs?|sections?|functions?|methods?|quer(?:y|ies)|tests?|scripts?|titles?|page|sentences?|doc(?:s|umentation)?|runbook|message|template|wording|regex|readme|text|comment|error|label|form|button|e-?mail|checklist|schedule|rule|alert|banner|index|chapter)'

/** Action items that are projects. */
export const ITEM_LARGE = [
  new RegExp(
    `\\b(?:re-?writ(?:e|ing)|re-?architect\\w*|re-?design\\w*|re-?engineer\\w*|re-?build(?:ing)?|re-?platform\\w*|overhaul\\w*|re-?implement\\w*|re-?vamp\\w*|re-?think\\w*)\\b(?!(?: [\\w-]+){0,4}? ${SMALL}\\s*(?:$|[.,;:(\\d]|of\\b|for\\b|in\\b|so\\b|to\\b|and\\b|that\\b|on\\b|with\\b|after\\b))(?!\\s+\\uFFFC)`,
    'i',
  ),
  new RegExp(
    `\\b(?:all|every|each)(?: of)?(?: our| the| production| internal| customer-facing| legacy| core| critical| remaining| existing)* ${SYSTEMS}\\b(?! (?:titles?|names?|headers?|owner fields?|timeouts?|labels?))`,
    'i',
  ),
  new RegExp(
    `\\b(?:the |our )?(?:whole|entire|full|complete)(?: [\\w-]+){0,2} ${SYSTEMS.replace('(?:', '(?:architecture|codebase|backend|frontend|fleet|estate|company|organization|')}\\b|\\beverything\\b`,
    'i',
  ),
  /\brefactor (?:the )?(?:whole|entire|all|\w+ (?:service|system|platform|pipeline|module))\b|\b(?:company|organi[sz]ation|enterprise|org|firm|platform|system)-?wide\b|\bacross (?:the (?:company|organi[sz]ation|board|fleet|entire)|all)\b|\bbreak(?:ing)? (?:up |apart )?(?:the |our )?monolith\b|\b(?:in)?to microservices\b|\bmicroservice architecture\b/i,
  /\b(?:migrat\w+|mov(?:e|ing)|switch\w*|port(?:ing)?|convert\w*|transition\w*)\b[^.;,\n]{0,40}\b(?:to|onto|into|off) (?:the |a |an )?(?:new )?(?:cloud|kubernetes|k8s|serverless|service mesh|old data ?center|data ?center|on-?prem\w*|multi-?region|aws|azure|gcp|event[- ]driven\w*)\b/i,
  /\breplace (?:the |our )?(?:[\w-]+ ){0,2}(?:infrastructure|platform|system|stack|framework|database engine|architecture|pipeline|broker|backend)\b|\b(?:build|develop|create|implement|introduce|roll out|establish|adopt)(?:ing)? (?:a|an|our own|the)? ?(?:new |own |in-?house |unified |central(?:i[sz]ed)? |full |complete |fully |comprehensive |[\w-]+ ){0,3}(?:platform|framework|ecosystem|service mesh|chaos engineering(?: program(?:me)?)?|data ?center|architecture)\b|\b(?:active-active|multi-?region|multi-?cloud|geo-?redundan\w+|disaster recovery (?:site|region))\b|\bfrom (?:scratch|the ground up)\b/i,
]

const VERB =
  '(?:be|add|adjust|adopt|agree|align|allow|alert|analy[sz]e|annotate|announce|append|apply|approve|archive|arrange|ask|assert|assign|attach|audit|automate|avoid|back|backfill|backport|ban|benchmark|bind|block|book|boost|break|bring|build|bump|buy|cache|calculate|call|cancel|cap|catch|change|check|choose|clarify|clean|clear|clone|close|collect|combine|communicate|compare|compile|configure|confirm|connect|consider|consolidate|convert|copy|correct|count|cover|create|cut|deal|debug|decide|decommission|decouple|decrease|deduplicate|default|define|delay|delete|deny|deploy|deprecate|describe|design|detect|determine|develop|diagnose|disable|discuss|display|distribute|document|double|download|drain|draft|drill|drop|dump|duplicate|edit|educate|eliminate|email|embed|emit|enable|encourage|encrypt|enforce|enhance|enrich|ensure|escalate|establish|estimate|evaluate|evict|examine|exclude|execute|exercise|expand|expire|explain|explore|export|expose|extend|extract|fail|fetch|file|fill|filter|find|finish|fix|flag|flush|follow|forbid|force|fork|format|forward|freeze|gate|gather|generate|get|give|grant|group|guard|handle|harden|have|help|hide|hire|hold|host|identify|ignore|implement|import|improve|include|increase|index|inform|inject|insert|inspect|install|instrument|integrate|introduce|invalidate|investigate|invite|isolate|issue|join|keep|kill|label|launch|let|lift|limit|link|list|load|lock|log|look|lower|maintain|make|map|mark|measure|merge|migrate|mirror|mitigate|monitor|move|mute|name|narrow|negotiate|notify|obtain|offer|open|optimi[sz]e|order|organi[sz]e|overhaul|override|own|page|parse|partition|pass|patch|pause|pay|perform|persist|pick|pin|place|plan|point|poll|port|post|practice|practise|prepare|present|preserve|prevent|print|prioriti[sz]e|probe|procure|promote|propagate|propose|protect|prove|provide|provision|prune|publish|pull|purge|push|put|query|queue|quote|raise|re\\w{2,}|read|record|recover|reduce|refactor|register|reject|release|reload|remind|remove|rename|renew|reorder|replace|replay|replicate|report|reproduce|request|require|research|reserve|reset|resolve|restart|restore|restrict|retain|retire|retry|return|reuse|revert|review|revise|revisit|revoke|rework|rewrite|roll|rotate|route|run|sample|save|scale|scan|schedule|script|search|secure|see|seed|segment|select|send|separate|serve|set|share|shed|ship|shorten|show|shut|silence|simplify|simulate|size|skip|slow|snapshot|sort|specify|split|spread|stagger|standardi[sz]e|start|stop|store|stream|streamline|strengthen|strip|study|submit|subscribe|suppress|surface|swap|switch|sync|synchroni[sz]e|tag|take|talk|teach|tell|terminate|test|think|throttle|tie|tighten|time|trace|track|train|transfer|translate|trigger|trim|try|tune|turn|unblock|understand|unify|uninstall|unpin|update|upgrade|upload|use|validate|verify|version|vet|wait|walk|warm|warn|watch|whitelist|wire|work|wrap|write)'
/** Words that are a noun before one of the heads below, though they may be verbs: “Alert thresholds”, “Release plan”. */
const MODIFIER =
  '(?:alert|access|backup|back-up|deployment|disk|fail ?over|host|incident|issue|load|network|on-?call|pool|queue|rate|recovery|release|replica|replication|request|response|retention|retry|role|roll ?back|route|service|shard|snapshot|storage|stream|timeout|traffic|user|version)'
/** What an action item is about when it names no deed. */
const HEAD =
  '(?:thresholds?|plans?|polic(?:y|ies)|settings?|config(?:uration)?s?|procedures?|process(?:es)?|strateg(?:y|ies)|schedules?|documentation|docs|coverage|limits?|budgets?|checklists?|dashboards?|permissions?|playbooks?|runbooks?|guidelines?|standards?|training|monitoring|alerting|alerts?|testing|tests?|logging|metrics|backups?|roll-?backs?|fail-?overs?|capacity|redundancy|reviews?|approvals?|validation|isolation|automation|tooling|tools?|canar(?:y|ies)|throttling|rotation|handover|handoff|retention|visibility|observability|ownership|awareness|communication|parameters?|values|timeouts?|retries|quotas?|keys?|certificates?|issues?|problems?|pipelines?|scripts?|templates?|reports?|drills?|exercises?|rehearsals?|breakers?|contacts?|inventory|maps?|diagrams?|index(?:es)?|schema|environment|access|escalation|notifications?|rate limiting|rate limits?|load balancing|SLOs?|SLAs?|audits?|tracing|health ?checks?|feature flags?|kill switch(?:es)?|release gates?)'

/** An item in English that names a thing and no deed. */
export const ITEM_NOUN = [
  /^\s*(?:the|a|an|no|more|missing|lack of|new|monitoring|alerting|alerts|documentation|docs|runbooks?|dashboards?|timeouts?|retries|backups?|rate limits?|capacity)\b(?! (?:up|down|over) ).*\s*$/su,
  /^\s*[\w-]+\s*[.]?\s*$/i,
  new RegExp(
    `^\\s*(?!${VERB}\\b)[\\w/-]+(?: [\\w/-]+){0,4}? ${HEAD}(?: (?:for|of|on|in|about|around|between|per) [^,;:]{1,60})?\\s*[.]?\\s*$`,
    'i',
  ),
  new RegExp(`^\\s*(?!${VERB}\\b)${HEAD} (?:for|of|on|in|about|around|between|per) [^,;:]{1,60}$`, 'i'),
  new RegExp(
    `^\\s*${MODIFIER} (?:budgets?|polic(?:y|ies)|limits?|thresholds?|plans?|strateg(?:y|ies)|schedules?) (?:for|of|in|on)\\b[^,;:]{1,60}$`,
    'i',
  ),
  new RegExp(`^\\s*${MODIFIER} (?:(?!the|an?|our|its|all|each|every|both)[\\w-]+ )?${HEAD}\\s*[.]?\\s*$`, 'i'),
]
