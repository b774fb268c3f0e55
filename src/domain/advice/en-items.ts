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
    '\\b(?:improve|enhance|strengthen|optimi[sz]e|reinforce|streamline|refine|harden|boost|tighten|solidify|upskill|beef up|shore up|step up|firm up|speed up|better|more (?:robust|resilient|reliable|careful|testing|monitoring|training|visibility|tests|alerts)|as (?:needed|appropriate|necessary)|where (?:possible|appropriate)|properly|(?:monitor|watch|observe|follow|track)(?: \\w+){1,3} (?:closely|carefully|situation))\\b',
  ),
  unless(
    CHECKABLE,
    '^\\s*(?:follow up(?: on| with)?|look (?:at|over|again|closer)|review|revisit|clean ?up|tidy up|discuss|evaluate|assess|research|work (?:on|toward\\w*|with)|continue|try (?:to|harder)|sync with|remind|educate|encourage|watch|monitor more|understand|re-?evaluate|re-?examine|reconsider|address|handle|deal with|learn (?:from|more)|investigate|analy[sz]e|examine|study|brainstorm|take care|simplify|check (?:on|with)|get (?:better|more|on top)|stay on top|gain|figure out|find (?:a|some|out|ways?)|focus on|prioriti[sz]e|promote|foster|coordinate|communicate|do (?:something|more|better)|(?:reduce|increase|minimi[sz]e|maximi[sz]e|decrease|lower|cut(?: down)?(?: on)?|limit)(?: the)?(?: [\\w-]+){0,3} (?:noise|toil|latency|risks?|coverage|reliability|complexity|fatigue|flakiness|false positives|errors?|delays?|visibility|confidence|quality|resilience|stability|frequency|number of \\w+|amount of \\w+|likelihood|chances?|impact|blast radius|debt|load|pain))\\b',
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
  '(?:\\uFFFC|steps?|paragraphs?|sections?|functions?|methods?|quer(?:y|ies)|tests?|scripts?|titles?|page|sentences?|doc(?:s|umentation)?|runbook|playbook|message|template|wording|regex|readme|text|comment|error|label|form|button|e-?mail|checklist|schedule|rule|alert|banner|index(?:es)?|chapter|loop|handler|class|(?:cron ?)?job|parser|helper|check|retry|retries|snippet|line|clause|validation|hook|file|config\\w*|panel|dashboard|chart|graph|FAQ|ticket|note|copy|warning|prompt|dialog|command|Makefile|Dockerfile|image|container|cache|node|host|replica|server|policy|threshold|timeout|macro|wrapper|trigger|statement|procedure|migration|rotation|calendar|link|meeting|channel|folder|branch|PR|log|metric|tag|flag|setting|limit|URL|endpoint|key|token|cert|disk|pod|VM)'
/** Languages and products to which only a project leads. */
const TECHNOLOGY =
  '(?:Go|Golang|Rust|Java|Kotlin|TypeScript|Python(?: 3)?|Scala|C#|\\.NET|Elixir|Ruby|React|GraphQL|gRPC|Postgres\\w*|MySQL|DynamoDB|Kafka|Cassandra|Mongo\\w*|Kubernetes|k8s|Terraform|GitOps|event sourcing|CQRS|zero[- ]trust|monorepo)'
/** Where to a project leads. */
const AWAY =
  '(?:cloud|kubernetes|k8s|serverless|service mesh|old data ?cent(?:er|re)|data ?cent(?:er|re)|on-?prem\\w*|multi-?region|aws|azure|gcp|event[- ]driven\\w*|mainframe|monolith|another (?:cloud|provider|vendor))'

/** The first step of something large: to write it down. */
export const ITEM_PLANNED =
  /^\s*(?:write|draft|share|present|prepare|make|create|sketch|outline|propose|schedule|do)\b[^.;]{0,24}\b(?:plan|proposal|RFC|design doc\w*|estimate|outline|sketch|one-pager|list|spike|prototype|proof of concept|PoC|inventory)\b|^\s*(?:list|count|inventory|name|estimate|prototype|scope|ask|tell|e-?mail|invite|notify|remind|announce|tag|label|link|mark|rename|assign|register)\b|\b(?:in|with a|a|the) (?:CI|lint\w*|pre-commit)\b/i

/** Deeds that take a project when they are done to all of something. */
const HEAVY =
  '(?:migrat|mov|merg|consolidat|encrypt|port|convert|automat|instrument|unif|standardi[sz]|containeri[sz]|refactor|translat|shard|decoupl|isolat|harden|secur|upgrad|replac|rewrit|rework|rebuil[dt]|moderni[sz]|centrali[sz]|write (?:[\\w-]+ ){0,3}(?:tests?|runbooks?|docs?|documentation|playbooks?) for)\\w*'
/** Action items that are projects. */
export const ITEM_LARGE = [
  // Done to all of something, whatever it is, unless it is a handful or something small.
  new RegExp(
    `^\\s*(?:fully |completely )?${HEAVY}\\b(?![^.;]{0,60}\\b(?:listed|named|found|in (?:[A-Z]{2,}-\\d|the (?:table|list|ticket))))(?:(?!\\b(?:that|which|who|when|if|how|whether|where|once|after|before|so|unless|until|on|at)\\b)[^.;:]){0,40}?\\b(?:all|every|each)(?: of)?(?: the| our| its)? (?!other\\b|one\\b|two\\b|three\\b|four\\b|five\\b|[2-5]\\b|(?:[\\w’'-]+ ){0,3}${SMALL}\\b|(?:[\\w-]+ ){0,2}(?:\\w*day|week|month|quarter|night|morning|hour|year|release|deploy\\w*|push|build|merge|change|commit|restart|flags?|options?|fields?|steps?|lines?|times?|minutes?|seconds?|inputs?|values?|parameters?|arguments?|links?|calls?)\\b)[a-z\\d][\\w’'-]*`,
    'i',
  ),
  // Away from a product, or from one to another.
  /^\s*(?:[Mm]ov\w+|[Mm]igrat\w+|[Gg]et|[Ss]witch\w*|[Tt]ransition\w*|[Cc]ome|[Ww]ean|[Cc]ut over|[Bb]reak)\b[^.;,:]{0,40}\b(?:off(?: of)?|away from) (?:the |our )?[A-Z][\w.+#-]+(?! (?:channel|list|page|dashboard|board|sheet|doc))/u,
  /^\s*(?:[Pp]ort|[Mm]igrat|[Mm]ov|[Ss]witch|[Cc]onvert|[Tt]ransition|[Tt]ranslat|[Rr]ewrit|[Cc]hang|[Uu]pgrad)\w*\b[^.;,:]{0,50}\bfrom (?:(?:the|our) )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]\d)[A-Z][\w.+#-]+(?: [A-Z\d][\w.]*)? (?:over )?(?:to|onto) (?:the |our )?[A-Z]/u,
  new RegExp(
    `^\\s*(?:${HEAVY}|make|get|bring|put|turn)\\b[^.;:]{0,24}\\b(?:the|our) (?:whole|entire) (?!(?:[\\w’'-]+ ){0,3}(?:${SMALL}|team|day|hour|week|night|incident|timeline|bridge|thing|output|response|string|request|window|document|history|list|batch|payload|message|object)\\b)[a-z][\\w’'-]*`,
    'i',
  ),
  /^\s*(?:get|move|bring|migrate|switch|put|take)\w* (?:everyone|everybody|(?:all|every) (?:[\w-]+ )?(?:user|customer|team|employee|office|tenant|merchant|client)s?) (?:off|on|to|over|onto|away|under|behind)\b/i,
  new RegExp(
    `\\b(?:break|split|carve|decompos|separat|cut)\\w*(?: up| apart)? (?:the |our )?(?!(?:[\\w’'-]+ ){0,3}?${SMALL}s?\\b)(?:[\\w’'-]+ ){1,4}(?:in)?to (?:one \\w+ per|one per|a \\w+ per|separate|smaller|independent|per-\\w+|(?:its|their) own|dedicated|modules|cells|(?:micro)?services|(?:two|three|four|five|several|\\d+) (?:[\\w-]+ )?(?:services|systems|databases|clusters|apps|applications|platforms|modules|repos\\w*))\\b`,
    'i',
  ),
  // Many made one.
  new RegExp(
    `^\\s*(?:consolidat|unif|merg|combin|centrali[sz]|harmoni[sz]|federat|fold|collaps|bring|integrat)\\w*(?![^.;]{0,40}\\b${SMALL}s?\\b(?! (?:records|systems|databases|platforms)))[^.;]{0,60}\\b(?:in(?:to)?|to|on(?:to)?|under|behind|with) (?:one|a single|a common|a central\\w*|a unified|a shared|a global|a master|a company-wide)\\b`,
    'i',
  ),
  /^\s*(?:unif|standardi[sz]|harmoni[sz]|centrali[sz]|consolidat)\w*\b[^.;:]{0,50}\b(?:logging|tooling|monitoring|alerting|deployments?|infrastructure|identit(?:y|ies)|systems|platforms|repositories|pipelines)\b/i,
  /\b(?:everywhere|all (?:of )?(?:engineering|operations|production|customers|users|employees|staff|offices|warehouses|stores|hospitals|sites|countries|tenants|(?:customer|user) data))\b(?=\s*(?:$|[.,;]|to |in |on |at |into |onto |with |by ))(?<=\b(?:migrat|mov|switch|roll|encrypt|introduc|adopt|replac|upgrad|deploy|convert|enabl|automat|train)\w*\b[^.;]{0,80})/i,
  /\b(?:achiev|reach|get to|attain)\w*\b[^.;]{0,30}\b(?:100 ?%|full|complete|zero|five nines|99\.9\d+ ?%|compliance)|\bzero[- ]downtime\b/i,
  new RegExp(
    `\\b(?:re-?writ(?:e|ing)|re-?architect\\w*|re-?design\\w*|re-?engineer\\w*|re-?build(?:ing)?|re-?platform\\w*|overhaul\\w*|re-?implement\\w*|re-?vamp\\w*|re-?think\\w*|re-?work\\w*|re-?invent\\w*|moderni[sz]\\w+|transform(?:ing)?|re-?structur\\w+|re-?organi[sz]\\w+)\\b(?!(?: [\\w’'-]+){0,4}? ${SMALL}\\b(?![ -](?:[\\w-]+ )?(?:services?|systems?|platform|pipeline|queue|broker|bus|database|engine|stack|tool|app|infrastructure|framework|server|layer|library|process)\\b))(?!\\s+\\uFFFC)(?![^.;]{0,40}\\bin \\uFFFC)`,
    'i',
  ),
  new RegExp(
    `\\b(?:all|every|each|any)(?: (?:single|one))?(?: of)?(?: our| the| these| production| internal| customer-facing| public| backend| frontend| legacy| core| critical| remaining| existing| (?:[2-9]\\d|\\d{3})[\\d,]*)* ${SYSTEMS}\\b(?! (?:titles?|names?|headers?|owner fields?|timeouts?|labels?|button|tag|icon|commands?|steps?|links?|variables?|flags?|calls?|fields?|pages?))`,
    'i',
  ),
  new RegExp(
    `\\b(?:the |our )?(?:whole|entire|full|complete)(?: [\\w-]+){0,2} ${SYSTEMS.replace('(?:', '(?:architecture|codebase|backend|frontend|fleet|estate|company|organization|department|')}\\b|\\beverything\\b|\\b(?:full|complete|100 ?%) (?:\\w+ )?(?:coverage|automation|redundancy|observability|documentation|rewrite|redesign|audit|migration)\\b|\\b(?:fully|completely) (?:automate|document|rewrite|test|migrate|decouple|isolate|redesign)\\b`,
    'i',
  ),
  /\b(?:company|organi[sz]ation|enterprise|org|firm|platform|system|fleet)-?wide\b|\bacross (?:the (?:company|organi[sz]ation|board|fleet|entire|business)|all|every)\b|\b(?:break|split|carve|decompos|dismantl)(?:e|ing|ting)? (?:up |apart |down )?(?:the |our )?[\w-]*\s?monolith\b(?! [a-z]*(?:dashboard|repo|page|chart|channel|tab|doc))|\b(?:in)?to (?:independent |separate |smaller |single )?(?:micro)?services\b|\b(?:port|convert|translat|migrat)(?:e|ing)? (?:the |our )?(?:whole |entire )?(?:codebase|backend|frontend|[\w-]+ (?:service|app|platform)) (?:from|to|into)\b/i,
  new RegExp(
    `\\b(?:migrat\\w+|mov(?:e|ing)|switch\\w*|port(?:ing)?|convert\\w*|transition\\w*)\\b[^.;,\\n]{0,40}\\b(?:to|onto|into|off|away from) (?:the |a |an )?(?:new )?${AWAY}\\b`,
    'i',
  ),
  new RegExp(
    `^\\s*(?:migrat|mov|switch|port|convert|transition|translat|replac|chang|swap|adopt|go\\b|introduc|implement|roll out)\\w*(?![^.;]{0,40}\\b${SMALL}\\b)[^.;]{0,40}\\b(?:(?:to|into|with|for|by) |(?<=^\\s*(?:adopt|introduce|implement|roll out) ))(?:${TECHNOLOGY})\\b`,
    'i',
  ),
  /\b(?:get(?:ting)? rid of|get off|retir\w+|decommission\w*|phas\w+ out|sunset\w*|abandon\w*|exit\w*|shut(?:ting)? down|replac\w+|leav\w+|kill\w*|eliminat\w+|wean\b[^.;]{0,16}off|drop)\b[^.;]{0,16}\b(?:mainframe|monolith|(?:old|current|existing) (?:\w+ ){0,2}(?:stack|system|platform|backend|app|architecture)\b|legacy (?!flags?|alerts?|endpoint|links?|page|doc|field|rule|test|key|user|account|job|script|hosts?\b|server|node|box)(?:\w+ )?(?:\w+)|data ?cent(?:er|re)s?|on-?prem\w*|(?:technical|tech) debt|(?:cloud|hosting) (?:provider|vendor))\b/i,
  /\breplac(?:e|ing) (?:the |our )?(?:[\w-]+ ){0,2}(?:infrastructure|platform|system|stack|framework|database engine|architecture|pipeline|broker|backend|vendor|provider)\b(?=\s*(?:$|[.,;]|with|by|for|in|on|of|from|that))|\b(?:build|develop|create|implement|introduce|roll out|establish|adopt|set up|stand up|deploy|launch|buy|get|design)(?:ing)? (?:a|an|our own|the)? ?(?:new |own |in-?house |unified |central(?:i[sz]ed)? |full |complete |fully |comprehensive |[\w-]+ ){0,3}(?:platform|framework|ecosystem|mesh|portal|mobile app|SSO|single sign-on|chaos engineering(?: program(?:me)?)?|data ?(?:cent(?:er|re)|lake|warehouse)|architecture|zero[- ]trust(?: \w+)?|control (?:plane|room)|certification|SOC ?2|ISO ?27001|disaster recovery|(?:full|complete|exact) (?:copy|replica|clone) of prod\w*)\b(?! (?:runbook|page|dashboard|alert|list|plan|check|doc|link|config|test|flag|banner|diagram|login)s?\b)|\b(?:build|develop|write|create|make|run|roll|host|design)(?:ing)? (?:our|an|their) own\b|\bin-?house\b|\b(?:active-active|multi-?region|multi-?cloud|geo-?redundan\w+|disaster recovery (?:site|region|environment)|second (?:data ?cent(?:er|re)|region))\b|\bfrom (?:scratch|the ground up|the ground)\b/i,
  /\b(?:establish|build|form|set up|create|found|start|hire|staff)(?:ing)? (?:a|an|the|our)?(?: [\w/-]+){0,3} (?:team|department|practice|function|organi[sz]ation|culture|program(?:me)?)\b(?=\s*(?:$|[.,;]|for|that|to|of|with|across|in))|\bhir(?:e|ing) (?:more|\d|two|three|four|five|a|an|additional)\b/i,
]
