import { oneOf } from './en-grammar.ts'

/** Verbs that begin an order, each in the form that an order has. */
const PLAIN = oneOf(
  'abort accept acknowledge act adapt add address adjust administer adopt agree alarm alert align allow allowlist amend announce answer append apply approve archive arrange ask assert assess assign assist attach audit augment avoid',
  'back backfill backport ban base batch be begin benchmark bind block blocklist book boost branch break bridge brief bring broadcast buffer build bump bundle buy bypass',
  'cache call cancel canary cap capture carry catalog catch chain change channel chart check checksum choose clean clear clone close code collect combine commit compare compile complete compute conduct configure confirm connect consider consume contact contain continue contract control convert copy correct count cover credit cross cross-check cut',
  'debug decide declare decode decommission decouple decrease decrypt default defer define delay delegate delete deliver demote deny deploy deprovision describe descope design destroy detach detect determine develop diagnose direct divert document double down downgrade download downscale draft drain draw drill drive drop dry dump duplicate',
  'ease edit email e-mail embed emit empty enable encourage encrypt end enforce engage enhance enlarge enrich enroll ensure enter equip erase err establish estimate evict examine exclude execute exempt expand expire explain explore export expose extend extract',
  'factor fail feature fetch file fill filter find finish fix flag flip flush focus fold follow forbid force fork form format forward freeze',
  'gate gather get give grant graph grep group guarantee guard guide',
  'halt halve handle harden harness hash help hide highlight hire hit hold hook host',
  'ignore implement import improve include increase index inform inject inline insert inspect install instruct instrument interrupt interview introduce inventory invite invoke issue',
  'join keep kick kill label launch lead learn lengthen let level lift limit link lint list listen load lock log look loosen lower',
  'maintain make manage map mark mask match measure meet merge mirror mix mock monitor mount move mute name narrow note notice nudge',
  'observe obtain offer offload omit onboard open opt order outline outsource overhaul override overwrite own pack page pair park parse partition pass paste patch pause pay perform permit persist phase pick pilot pin ping pipe place plan plug point poll pool port post postpone practice predict prefer prefix preload prepare present preserve press prevent preview print probe process procure produce profile prohibit promote prompt propose protect prototype prove provide provision proxy prune publish pull purge push put',
  'quarantine query question queue quit rank rate-limit receive recover register reorder roll route run',
  'sample sandbox save scale scan schedule scrap scrape screen script scrub seal search secure see seed segment select send separate serve set settle shard share sharpen shed shift ship shorten show shrink shuffle shut sign silence size sketch skip slim slow smooth snapshot snooze solve sort source spare split spot spread squash stagger stamp start stay stop store stream streamline strengthen strip stub study submit subscribe substitute supply support suppress surface survey suspend swap switch sync',
  'tackle tag tail take talk target teach tell template test thin think throttle tick tidy tie tighten time toggle total trace track train transfer transform transition trap triage trigger trim troubleshoot trust try tune turn type understand update upgrade upload upskill use vacuum version vet visit wait warm warn watch widen wipe wire withdraw withhold work wrap write compress deal feed grab have insist journal lend phase spawn treat undo vary yank zip',
)
/** Whole families begin or end alike: “re-”, “un-”, “dis-”, “-ate”, “-ify”, “-ize”. */
const FAMILIES =
  'un(?!it|iq|der|ion|iver|known|us|\\w+(?:ed|able|ing)\\b)\\w{3,}|dis(?!cover(?:y|ies)\\b|tribution|aster|ruption|count|tance|k\\w*\\b|patcher|crepanc|closure\\b|\\w+ed\\b)\\w{3,}|\\w{2,}(?:[iy]ze|yse|ify)|(?!noise|precise|enterprise|expertise|premise|concise|otherwise)\\w{2,}ise|(?!separate|duplicate|template|certificate|candidate|private|ultimate|climate|accurate|adequate|appropriate|immediate|intermediate|alternate|corporate|affiliate|associate|aggregate|delegate|estimate|update|concrete)\\w{3,}ate|re(?!al\\b|d\\b|dis\\b|plicas?\\b|cover(?:y|ies)|gion|gular|mote\\b|source|sponse|sult|dundan|venue|lay\\b|\\w+(?:[aeiou]\\wed|[ts]ions?|ment|[ai]ble|[ae]nce|[ae]nt|ity|ive|ings?|ship|ness|als?|ers?)\\b)\\w{2,}'

/** A verb with which an item begins. */
export const VERB = `(?:${PLAIN}|${FAMILIES})`
/** Verbs of two parts: “rate-limit”, “load-test”, “auto-scale”. */
export const COMPOUND = `(?:(?:auto|load|double|cross|smoke|stress|fuzz|chaos|rate|right|force|fast|soft|hard|dry|fine|bulk|spot|hot|live|shadow|end-to-end|hand|time|cherry|fact|re|pre|un|de|dis|over|co|self|mass|batch|pen|peer)-(?:${PLAIN}|${FAMILIES})|A/B[- ]test|dogfood|whitelist|blacklist)`
