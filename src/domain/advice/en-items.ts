/** A number that is no name’s: neither of db-04 nor of ticket 12. */
const FIGURE =
  '(?<!\\b(?:SEV|P|v|Tier|HTTP|ticket|PR|issue|bug|incident|case|shard|partition|node|host|cell|phase|region|zone|version)[- #]{0,2}[\\d.]*)(?<![A-Za-z][\\w.-]*)\\d'
/** What is there in the end: a deed, a date, a rhythm. */
const OUTCOME =
  '(?:so that|until|unless|every|each|weekly|monthly|quarterly|daily|by adding|and (?:close|delete|remove|add|page|fix|write|list|set|post|report|share|file|publish|merge|record|decide|agree)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:the end|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d|q[1-4]|eod)|at least|at most)'
/** What says when it is done: a figure, what exactly, a name in code, what happens then. */
const CHECKABLE = `(?:${FIGURE}|:\\s?\\S|\\uFFFC|\\b(?:${OUTCOME}|when(?:ever)?|if|below|above|exceeds?|fewer than|less than|more than|to (?:page|alert|reject|exit|fail|list))\\b)`
const unless = (given: string, words: string) => new RegExp(`${words}(?<!${given}[^]*)(?![^]*${given})`, 'i')

/** Action items that never say when they are done. */
export const ITEM_VAGUE = [
  unless(
    CHECKABLE,
    '\\b(?:improve|enhance|strengthen|optimi[sz]e|reinforce|streamline|refine|harden|boost|tighten|solidify|upskill|beef up|shore up|step up|firm up|speed up|better|more (?:robust|resilient|reliable|careful|testing|monitoring|training|visibility|tests|alerts)|as (?:needed|appropriate|necessary)|where (?:possible|appropriate)|properly)\\b',
  ),
  unless(
    CHECKABLE,
    '^\\s*(?:follow up(?: on| with)?|review|revisit|clean ?up|tidy up|discuss|evaluate|assess|research|work (?:on|toward\\w*|with)|continue|try (?:to|harder)|sync with|remind|educate|encourage|watch|monitor more|understand|re-?evaluate|re-?examine|reconsider|address|handle|deal with|learn (?:from|more)|investigate|analy[sz]e|examine|study|brainstorm|take care|simplify|check (?:on|with)|get (?:better|more|on top)|stay on top|gain|figure out|find (?:a|some|out|ways?)|focus on|prioriti[sz]e|promote|foster|coordinate|communicate|do (?:something|more|better)|(?:reduce|increase|minimi[sz]e|maximi[sz]e|decrease|lower|cut(?: down)?(?: on)?|limit)(?: the)?(?: [\\w-]+){0,3} (?:noise|toil|latency|risks?|coverage|reliability|complexity|fatigue|flakiness|false positives|errors?|delays?|visibility|confidence|quality|resilience|stability|frequency|number of \\w+|amount of \\w+|likelihood|chances?|impact|blast radius|debt|load|pain))\\b',
  ),
  unless(
    CHECKABLE,
    '\\bmake\\b[^.;\\n]{0,40}\\b(?:more|better|robust|resilient|reliable|easier|safer|faster|cleaner|clearer|simpler|stable|stronger)\\b|\\b(?:make sure|ensure)(?: that)? (?:everyone|everybody|people|we|the team|engineers|teams|all \\w+|on-?call|proper|good|adequate|sufficient|appropriate|better)\\b',
  ),
  // To look at something is never done, whatever its name and number.
  unless(
    `(?:\\b${OUTCOME}\\b|:\\s?\\S)`,
    '(?:\\b(?:(?:look|dig|delve) (?:further |deeper |more )?(?:in)?to|(?:take|have) (?:a|another) (?:\\w+ )?look|think (?:about|through|of|harder)|consider|explore|be (?:more |very |extra )?(?:careful|cautious|aware|vigilant|proactive|mindful|thorough|diligent|attentive)|stay (?:vigilant|alert|on top)|take (?:more|extra|greater) care|(?:rais|increas|creat|build|promot)e (?:the )?awareness|pay (?:more |closer )?attention|keep (?:an|a close|one) eye|keep (?:monitoring|improving|watching|working|in mind)|watch out|get (?:a )?(?:better )?(?:handle|grip) on|(?:have a|start a) (?:chat|talk|conversation|discussion)|talk (?:to|with|about)|remember to|try to|see (?:if|whether|what) we)\\b)',
  ),
]

const SYSTEMS =
  '(?:services?|systems?|teams?|modules?|APIs?|applications?|apps?|code|components?|databases?|clusters?|projects?|repos(?:itories)?|microservices?|data ?centers?|environments?|pipelines?|platforms?|products?|dependenc(?:y|ies)|infrastructure|everything|stacks?|hosts?|servers?|runbooks?|dashboards?|processes|permissions|workloads?|codebases?|endpoints?|regions|integrations|single points? of failure|flaky tests|bugs|vulnerabilities|(?:technical|tech) debt|manual (?:steps|work|processes)|legacy \\w+)'
/** What can be written anew in a week. */
const SMALL =
  '(?:\\uFFFC|steps?|paragraphs?|sections?|functions?|methods?|quer(?:y|ies)|tests?|scripts?|titles?|page|sentences?|doc(?:s|umentation)?|runbook|playbook|message|template|wording|regex|readme|text|comment|error|label|form|button|e-?mail|checklist|schedule|rule|alert|banner|index(?:es)?|chapter|loop|handler|class|(?:cron ?)?job|parser|helper|check|retry|retries|snippet|line|clause|validation|hook|file|config\\w*|panel|dashboard|chart|graph|FAQ|ticket|note|copy|warning|prompt|dialog|command|Makefile|Dockerfile|image|container|cache|node|host|replica|server|policy|threshold|timeout|macro|wrapper|trigger|statement|procedure|migration)'
/** Languages and products to which only a project leads. */
const TECHNOLOGY =
  '(?:Go|Golang|Rust|Java|Kotlin|TypeScript|Python(?: 3)?|Scala|C#|\\.NET|Elixir|Ruby|React|GraphQL|gRPC|Postgres\\w*|MySQL|DynamoDB|Kafka|Cassandra|Mongo\\w*|Kubernetes|k8s|Terraform|GitOps|event sourcing|CQRS|zero[- ]trust|monorepo)'
/** Where to a project leads. */
const AWAY =
  '(?:cloud|kubernetes|k8s|serverless|service mesh|old data ?cent(?:er|re)|data ?cent(?:er|re)|on-?prem\\w*|multi-?region|aws|azure|gcp|event[- ]driven\\w*|mainframe|monolith|another (?:cloud|provider|vendor))'

/** The first step of something large: to write it down. */
export const ITEM_PLANNED =
  /^\s*(?:write|draft|share|present|prepare|make|create|sketch|outline|propose|schedule|do)\b[^.;]{0,24}\b(?:plan|proposal|RFC|design doc\w*|estimate|outline|sketch|one-pager|list|spike|prototype|proof of concept|PoC|inventory)\b|^\s*(?:list|count|inventory|name|estimate|prototype|scope|ask|tell|e-?mail|invite|notify|remind|announce|tag|label|link|mark|rename|assign|register)\b|\b(?:in|with a|a|the) (?:CI|lint\w*|pre-commit)\b/i

/** Action items that are projects. */
export const ITEM_LARGE = [
  new RegExp(
    `\\b(?:re-?writ(?:e|ing)|re-?architect\\w*|re-?design\\w*|re-?engineer\\w*|re-?build(?:ing)?|re-?platform\\w*|overhaul\\w*|re-?implement\\w*|re-?vamp\\w*|re-?think\\w*|moderni[sz]\\w+|transform(?:ing)?|re-?structur\\w+|re-?organi[sz]\\w+)\\b(?!(?: [\\w’'-]+){0,4}? ${SMALL}\\b(?![ -](?:[\\w-]+ )?(?:services?|systems?|platform|pipeline|queue|broker|bus|database|engine|stack|tool|app|infrastructure|framework|server|layer|library|process)\\b))(?!\\s+\\uFFFC)(?![^.;]{0,40}\\bin \\uFFFC)`,
    'i',
  ),
  new RegExp(
    `\\b(?:all|every|each|any)(?: (?:single|one))?(?: of)?(?: our| the| these| production| internal| customer-facing| public| backend| frontend| legacy| core| critical| remaining| existing| (?:[2-9]\\d|\\d{3})[\\d,]*)* ${SYSTEMS}\\b(?! (?:titles?|names?|headers?|owner fields?|timeouts?|labels?|button|tag|icon))`,
    'i',
  ),
  new RegExp(
    `\\b(?:the |our )?(?:whole|entire|full|complete)(?: [\\w-]+){0,2} ${SYSTEMS.replace('(?:', '(?:architecture|codebase|backend|frontend|fleet|estate|company|organization|department|')}\\b|\\beverything\\b|\\b(?:full|complete|100 ?%) (?:\\w+ )?(?:coverage|automation|redundancy|observability|documentation|rewrite|redesign|audit|migration)\\b|\\b(?:fully|completely) (?:automate|document|rewrite|test|migrate|decouple|isolate|redesign)\\b`,
    'i',
  ),
  /\brefactor (?:the )?(?:whole|entire|all|\w+ (?:service|system|platform|pipeline|module))\b|\b(?:company|organi[sz]ation|enterprise|org|firm|platform|system|fleet)-?wide\b|\bacross (?:the (?:company|organi[sz]ation|board|fleet|entire|business)|all|every)\b|\b(?:break|split|carve|decompos|dismantl)(?:e|ing|ting)? (?:up |apart |down )?(?:the |our )?[\w-]*\s?monolith\b(?! [a-z]*(?:dashboard|repo|page|chart|channel|tab|doc))|\b(?:in)?to (?:independent |separate |smaller |single )?(?:micro)?services\b|\bmicroservice architecture\b|\b(?:port|convert|translat|migrat)(?:e|ing)? (?:the |our )?(?:whole |entire )?(?:codebase|backend|frontend|[\w-]+ (?:service|app|platform)) (?:from|to|into)\b/i,
  new RegExp(
    `\\b(?:migrat\\w+|mov(?:e|ing)|switch\\w*|port(?:ing)?|convert\\w*|transition\\w*)\\b[^.;,\\n]{0,40}\\b(?:to|onto|into|off|away from) (?:the |a |an )?(?:new )?${AWAY}\\b`,
    'i',
  ),
  new RegExp(
    `^\\s*(?:migrat|mov|switch|port|convert|transition|translat|replac|chang|swap|adopt|go\\b|introduc|implement|roll out)\\w*(?![^.;]{0,40}\\b${SMALL}\\b)[^.;]{0,40}\\b(?:(?:to|into|with|for|by) |(?<=^\\s*(?:adopt|introduce|implement|roll out) ))(?:${TECHNOLOGY})\\b`,
    'i',
  ),
  /\b(?:get(?:ting)? rid of|get off|retir\w+|decommission\w*|phas\w+ out|sunset\w*|abandon\w*|exit\w*|shut(?:ting)? down|replac\w+|leav\w+|kill\w*|eliminat\w+|wean\b[^.;]{0,16}off|drop)\b[^.;]{0,16}\b(?:mainframe|monolith|legacy (?:\w+ )?(?:systems?|stack|platform|code\w*|services?|apps?|applications?|ERP|database)|data ?cent(?:er|re)s?|on-?prem\w*|(?:technical|tech) debt|(?:cloud|hosting) (?:provider|vendor))\b/i,
  /\breplac(?:e|ing) (?:the |our )?(?:[\w-]+ ){0,2}(?:infrastructure|platform|system|stack|framework|database engine|architecture|pipeline|broker|backend|vendor|provider)\b(?=\s*(?:$|[.,;]|with|by|for|in|on|of|from|that))|\b(?:build|develop|create|implement|introduce|roll out|establish|adopt)(?:ing)? (?:a|an|our own|the)? ?(?:new |own |in-?house |unified |central(?:i[sz]ed)? |full |complete |fully |comprehensive |[\w-]+ ){0,3}(?:platform|framework|ecosystem|service mesh|chaos engineering(?: program(?:me)?)?|data ?cent(?:er|re)|architecture)\b|\b(?:build|develop|write|create|make|run|roll|host|design)(?:ing)? (?:our|an|their) own\b|\bin-?house\b|\b(?:active-active|multi-?region|multi-?cloud|geo-?redundan\w+|disaster recovery (?:site|region|environment)|second (?:data ?cent(?:er|re)|region))\b|\bfrom (?:scratch|the ground up|the ground)\b/i,
  /\b(?:establish|build|form|set up|create|found|start|hire|staff)(?:ing)? (?:a|an|the|our)?(?: [\w/-]+){0,3} (?:team|department|practice|function|organi[sz]ation|culture|program(?:me)?)\b(?=\s*(?:$|[.,;]|for|that|to|of|with|across|in))|\bhir(?:e|ing) (?:more|\d|two|three|four|five|a|an|additional)\b/i,
]
