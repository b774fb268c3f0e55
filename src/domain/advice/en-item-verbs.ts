import { oneOf } from './en-grammar.ts'
import { COMPOUND, VERB } from './en-verbs.ts'

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
/** What a thing does: “The gateway rejects larger files.” */
const TELLS =
  '(?:accepts|adds|allows|asks|blocks|closes|creates|deletes|enforces|fails|gives|keeps|knows|lets|makes|needs|opens|prevents|refuses|rejects|removes|requires|restarts|returns|rolls|runs|says|sends|shows|stays|stops|takes|tells|uses|waits|warns|writes)\\b'
/** No deed anywhere: neither at the beginning, behind a label, nor in a sentence of its own. */
const NO_DEED = `(?![^]*\\p{Script=Han})(?!(?:[^:–—]{1,40}[:–—]\\s*|\\[[^\\]]{1,24}\\]\\s*)?(?:(?:first|second|finally),? )?(?:${VERB}|${COMPOUND}|${OPENING})(?![\\w-]))(?!(?:[\\w/-]+ ){1,3}to ${VERB}\\b(?<!${MEANS} to \\w+))(?!(?:(?!${CLAUSE})[^])*\\b${FINITE})(?![\\w/-]+(?: [\\w/-]+)? [\\w-]+s (?:the|an?|every|each|any|its)\\b)(?![^]*[.;]\\s+${VERB}\\b)(?!(?:[\\w/-]+ ){1,2}${TELLS})`
/** Words that are hardly ever ordered, though they may be verbs. */
const NAME = oneOf(
  'alert alarm access backup budget cache change command contact control error event export feature file flag heartbeat host import index issue key label link load lock log message model network node order page pool process project proxy queue quota rate release request resource response retry role route schema scope service session shard shift signal snapshot source stage state status storage support table task template ticket token tool trace traffic user version roll.?back',
)
/** Words that are a noun before one of the heads below, though they may be verbs: “Alert thresholds”, “Release plan”. */
const MODIFIER = `(?:${NAME}|${oneOf(
  'back-up capacity certificate config connection deployment disk firewall incident on-?call partition permission recovery region replica replication restart retention server severity stream timeout fail.?over',
)})`
/** Verbs after which these come too: “Choose between two paths.” */
const BETWEEN_VERBS = `(?:${oneOf('build check choose decide guard move run share split switch test toggle work')})`
/** Verbs after which “for” comes too: “Check for orphans.” */
const FOR_VERBS = `(?:${oneOf(
  'account adjust allow apply approve arrange ask audit budget call care check control correct cover design file filter go grep listen look make monitor opt optimize page pay plan poll post prepare program provide push query record register request run scan schedule screen search send set support test trace train trigger try use wait watch work',
)})`
/** Of these, what is hardly ever ordered: “Queue depth alert”. */
const NAMES = `(?:${NAME}|${oneOf(
  'record canary demo dry-run escalation failover gate hook job re-?start root shadow smoke stress time trial warning work separate duplicate clear live open dry free slow short double secure complete direct narrow idle empty',
)})`
/** One thing, which an order would have with an article. */
const ONE_THING = `(?:${oneOf(
  'alert alarm approval audit backlog backup banner breaker budget calendar catalog certificate channel chart check checklist control cron.?job dashboard deadline doc drill escalation failover flag freeze gate graph guard guide handoff handover heartbeat hook job limit limiter lint list lock loop meeting monitor panel pipeline plan playbook policy procedure process protocol queue quota rehearsal reminder report request retention review rollback rollout rotation rule run runbook schedule schema script server setting stage step suite switch template test threshold timeout timer token toggle tool trigger view warning watchdog webhook window workflow',
)})`
/** Many of them. */
const THINGS = `(?:(?:${ONE_THING})e?s|canaries|configs|contacts|inventories|levels|notes|overrides|pages|policies|retries|SLAs|SLOs)`
/** What makes a noun of a verb or of a quality: “separation”, “ownership”. */
const MADE = '\\w{3,}(?:tion|sion|ment|ness|ship|ance|ence|ity|ing|age|ery)s?'
/** What follows the last word of a noun. */
const BEHIND = `(?=\\s*(?:$|[,.;(–—])|\\s(?:${oneOf(
  'for of on in with at to after before from per between that which so when whenever if by around across against during until over under above below every each within without as into onto through behind and or plus via using based',
)})\\b)`
/** What stands before an item and is none of its words: a bullet, a ticket, a priority. */
const LABEL =
  '(?:[-*•–]\\s+|\\d{1,2}[.)]\\s+|\\[[^\\]\\n]{1,24}\\]:?\\s*|\\([^)\\n]{1,24}\\)\\s*|(?:P\\d|TODO|AI|action(?: item)?|[A-Z]{2,10}-\\d+)\\s?[:–—-]\\s*){0,3}'
/** What an action item is about when it names no deed. */
const HEAD = `(?:(?:${ONE_THING}|documentation|coverage|config(?:uration)?|standard|parameter|capacity|redundancy|certificate|value|backup|contact|tool)s?|polic(?:y|ies)|strateg(?:y|ies)|canar(?:y|ies)|retries|indexes|docs|monitoring|alerting|testing|logging|metrics|rate limit(?:ing|s)?|health ?checks?|SLOs?|SLAs?|${MADE})`

/** An item in English that names a thing and no deed. */
export const ITEM_NOUN = [
  new RegExp(
    `^\\s*${LABEL}(?:the|an?|no|more|missing|lack of|new|fewer|better|longer|shorter|stricter|faster|clearer|extra|additional|another|monitoring|alerting|alerts|documentation|docs|runbooks?|dashboards?|timeouts?|retries|backups?|rate limits?|capacity)\\b(?! (?:up|down|over) )(?!(?:(?!${CLAUSE})[^])*\\b${FINITE})(?!(?:[\\w/-]+ ){1,3}${TELLS})(?![^:]{0,40}:\\s*${VERB}\\b).*\\s*$`,
    'isu',
  ),
  /^\s*[\w-]+\s*[.]?\s*$/i,
  // It begins with a word that is no verb, and no object follows. Ten words hold a deed somewhere.
  new RegExp(`^\\s*(?!(?:\\S+\\s+){9})${LABEL}${NO_DEED}[\\w/.+-]+(?: (?!${OBJECT})|[,:]).*\\S\\s*$`, 'isu'),
  // However long it is, it begins with the name of a thing.
  new RegExp(
    `^\\s*${LABEL}${NO_DEED}(?:(?!${OBJECT}|${CLAUSE})[\\w/.&+%’'-]+ ){0,5}?(?:${ONE_THING}|${THINGS}|${MADE})${BEHIND}`,
    'iu',
  ),
  // A word that is both, and what follows makes it a noun.
  new RegExp(
    `^\\s*${LABEL}(?:(?!${BETWEEN_VERBS}\\b)[\\w-]+ (?:between|around|against)\\b|(?!(?:think|dispose|learn|hear|know|approve|beware)\\b)[\\w-]+ of\\b|(?!${FOR_VERBS}\\b)${VERB} for\\b(?! (?:an? (?:week|month|day|while|quarter)|\\d|two|three)\\b)|(?:alarm|ban|banner|brake|budget|buffer|cap|catalog|checksum|counter|freeze|gauge|index|interlock|jitter|layer|limit|lock|quota|rule|shield|signal|template|title|token) (?:on|after)\\b)[^:]*$`,
    'i',
  ),
  new RegExp(
    `^\\s*${LABEL}${NAMES} (?:(?!the\\b|an?\\b|our\\b|its\\b|all\\b|each\\b|every\\b|both\\b|in\\b|on\\b|to\\b|at\\b|for\\b|and\\b|when\\b|if\\b|with\\b|from\\b|after\\b|before\\b|per\\b|by\\b|into\\b|\\d)[\\w-]+ ){0,2}${ONE_THING}${BEHIND}(?! (?:the|an?|our)\\b)`,
    'i',
  ),
  new RegExp(
    `^\\s*${LABEL}(?:clear|separate|secure|open|complete|direct|spare) (?:[\\w-]+ )?(?:${MADE}|supply|parts?)${BEHIND}`,
    'i',
  ),
  new RegExp(`^\\s*${LABEL}${MEANS} (?:for (?:[\\w-]+ ){1,3})?to ${VERB}\\b`, 'i'),
  /^\s*(?:read (?:replica|model|mode)|load (?:balancer|test|shedding|generator)|kill switch|pull request|push notification|call (?:tree|list|chain)|change (?:calendar|freeze|log)|test (?:environment|data|suite|account|harness|plan|case)|(?:smoke|unit|chaos|restore) test|build (?:server|cache)|log (?:line|shipping|level)|dry run|time (?:limit|box)|search index|support rota|lead time)s?\b(?! (?:the|an?|our|all|each|every)\b)[^:]*$/i,
  new RegExp(`^\\s*${LABEL}${MODIFIER} (?:(?!the|an?|our|its|all|each|every|both)[\\w-]+ )?${HEAD}\\s*[.]?\\s*$`, 'i'),
]
