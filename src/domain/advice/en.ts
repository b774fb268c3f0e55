import type { WordingTable } from './wording.ts'
import { SHARED_PATTERNS } from './shared-patterns.ts'

/** The rules for English text, after the guide's pages on writing postmortems and on external communication. */
export const EN: WordingTable = {
  outage: {
    looksFor:
      /(?<!\b(?:full|complete|total|no|an)[ -])(?<!\b(?:full|complete|total|no) \w{1,12} )\boutages?\b|\ban outages?\b/i,
    why: '“Outage” is too broad: readers take it to mean that nothing worked at all.',
    instead:
      'Write “full outage” if it was one. Otherwise write “incident” or “degraded service” and say what was affected, and how.',
  },
  blame: {
    looksFor:
      /\b(?:human|operator|user|pilot) errors?\b|\bcareless(?:ly|ness)?\b|\bnegligen(?:t|ce)\b|\bsloppy\b|\bincompeten(?:t|ce)\b|\b(?:his|her|their|my|'s|’s) (?:own )?fault\b|[’']s fault\b|\bat fault\b|\bto blame\b|\bblame[ds]?\b|\bscrewed up\b|\bmessed up\b|\bforgot\b|\bfailed to (?:follow|check|notice|read)\b/i,
    why: 'A mistake is rarely down to one person, and blame keeps the next person from speaking up.',
    instead:
      'Write which conditions made it possible, such as a script without rate limiting or outdated documentation.',
  },
  'should-have': {
    looksFor:
      /\b(?:should|ought to)(?: not|n[’']t)?(?:[’']ve| have)\b|\bwas supposed to\b|\bwere supposed to\b|\bneeded to have\b/i,
    why: '“Should have” judges people by what was known only afterward.',
    instead: 'Write what people saw and what they did. A change you want becomes an action item.',
  },
  'what-if': {
    looksFor:
      /\b(?:would|could|might)(?: not|n[’']t)?(?: \w+)? have\b|\bif only\b|\bhad (?:we|they|there|it|he|she)\b[^.]{0,60}\bwould\b|\bbecause (?:of )?(?:monitoring|alerting|testing|documentation) was (?:insufficient|missing|lacking)/i,
    why: 'It mixes the actual problem with an imagined fix, and neither gets a full discussion.',
    instead: 'Tell only what happened here, and list improvements as action items.',
  },
  hindsight: {
    looksFor:
      /\bobvious(?:ly)?\b|\bof course\b|\b(?:in|with) hindsight\b|\bin retrospect\b|\bself-evident\b|\bneedless to say\b|\bas everyone knows\b/i,
    why: 'What is obvious afterward was not obvious then.',
    instead: 'Drop the word. Write which signals there were, and when somebody saw them.',
  },
  'root-cause': {
    looksFor: /\broot[ -]causes?\b|\b(?:sole|only|one true|real) cause\b|\bculprits?\b/i,
    why: 'There is usually more than one contributing factor. Who looks for one stops too early.',
    instead: 'Write “contributing factors” and list them.',
  },
  promise: {
    looksFor:
      /\bETA\b|\bestimated time (?:of|to|for) (?:recovery|resolution|restoration|repair|fix)|\b(?:expect|expects|expected|anticipate|hope|aim)\b(?![^.]{0,20}\bupdate\b)[^.]{0,40}\b(?:restored?|recover(?:ed|y)?|fix(?:ed)?|resolved?|resolution|back)\b|\bwill be (?:fully )?(?:restored|fixed|resolved|back|up|recovered)\b[^.]{0,24}\b(?:by|within|in|soon|shortly|today|tomorrow|tonight)\b/i,
    why: 'One wrong recovery time, and nobody believes the next.',
    instead: 'Write what is being done, and when the next update comes.',
  },
  'empty-apology': {
    looksFor:
      /\b(?:any|the|this) inconveniences?\b|\binconveniences? (?:this|it) (?:may|might)\b|\bthank you for your (?:patience|understanding)\b|\bappreciate your (?:patience|understanding)\b|\btake (?:\w+ ){1,4}(?:very |extremely )?seriously\b|\bregret any\b/i,
    why: 'A formula doesn’t sound sorry, and doesn’t show that we know what happened to customers.',
    instead: 'Say what you apologize for: “For 37 minutes, your notifications did not arrive on time. We are sorry.”',
  },
  'never-again': {
    looksFor:
      /\bnever (?:\w+ )?again\b|\b(?:will not|won[’']t|can[’']t|cannot) (?:ever )?(?:happen|occur|recur)(?: again)?\b|\bguarantee[ds]?\b|\bonce and for all\b|\bensure (?:that )?(?:this|it) (?:never|does not|doesn[’']t)\b|\beliminate all\b/i,
    why: 'Nobody can promise that it won’t happen again.',
    instead: 'Write what was done, and which chance it lowers or which impact it reduces.',
  },
  some: {
    looksFor:
      /\b(?:some|many|most|several|few|a few|various|numerous|a (?:small |large )?(?:number|subset|portion|fraction|handful) of|a lot of|lots of|a small percentage of)(?: of)?(?: our| the)? (?:\w+ )?(?:users?|customers?|accounts?|requests?|orders?|notifications?|messages?|servers?|regions?|devices?|events?|data)\b/i,
    spares: /\d/,
    // An update of a running incident: nobody knows the number yet, and it names the scope or says when that follows.
    sparesText:
      /\b(?:we are|we[’']re|is|are)(?: still)? (?:investigating|looking into it|working on it|working on a fix)\b|\bnext update\b|\bwill (?:post|update) (?:again|here|within|in|at|by|every|the scope)\b/i,
    why: 'Readers can’t tell from “some” whether they were affected, nor compare two incidents.',
    instead: 'Give the number: a percentage, and the count out of the total.',
  },
  soon: {
    looksFor:
      /\bquickly\b|(?<!\bas )\bsoon\b|\bpromptly\b|\bshortly\b|\brapidly\b|\bswiftly\b|\bin a timely manner\b|\bfor a while\b|\bas soon as possible\b|\bASAP\b|\beventually\b|\bimmediately\b/i,
    spares: /\d/,
    why: 'How quick is quick differs from reader to reader.',
    instead: 'Write the time or the duration: “alert at 02:14, rolled back 3 minutes later.”',
  },
  someone: {
    looksFor:
      /\bit was (?:decided|determined|noticed|found|realized|discovered|agreed)\b|\bmistakes were made\b|\bsome(?:one|body)\b|\b(?:relevant|appropriate|responsible) (?:team|teams|people|person|parties|party)\b|\bsomething went wrong\b|\bfor some reason\b/i,
    why: 'It hides which role or system acted, so nobody can ask further.',
    instead:
      'Name the role or the system: “The commander decided to roll back.” “The deploy tool restarted the queue.”',
  },
  'no-number': {
    looksFor: SHARED_PATTERNS['no-number'],
    why: 'Without a number, nobody can see how large the impact was.',
    instead:
      'Write the exact number; next to a percentage, the count out of the total. If you checked and there were none, write 0.',
  },
  'no-source': {
    looksFor: SHARED_PATTERNS['no-source'],
    why: 'Without a data source, nobody can verify the time.',
    instead: 'Add a link that proves it: a graph, a log search, the chat, a ticket.',
  },
  'no-owner': {
    looksFor: SHARED_PATTERNS['no-owner'],
    why: 'An action item without an owner doesn’t get done.',
    instead: 'Write the name of one person, not of a team.',
  },
  'too-many': {
    looksFor: SHARED_PATTERNS['too-many'],
    why: 'With many action items, none gets done.',
    instead: 'Keep P0 and P1, what must be done. Note the rest elsewhere and discuss it.',
  },
  'item-vague': {
    looksFor:
      /\bbe more (?:careful|cautious|aware)\b|\braise awareness\b|\bimprove\b|\bstrengthen\b|\boptimi[sz]e\b|\blook into\b|\bthink about\b|\bconsider\b|\bexplore\b|\bpay (?:more )?attention\b|\bbetter\b|\benhance\b/i,
    why: 'It doesn’t say when it is done.',
    instead: 'Write a result that can be checked: “Alert when the queue is over 80% full.”',
  },
  'item-large': {
    looksFor:
      /\bre-?writ(?:e|ing)\b|\bre-?architect\w*|\bre-?design\w*|\boverhaul\w*|\brefactor (?:the )?(?:whole|entire|all)\b|\b(?:all|every|each) (?:of )?(?:our |the )?(?:services?|systems?|teams?|modules?|APIs?|applications?|code)\b|\b(?:the )?(?:whole|entire) (?:system|platform|stack|architecture|codebase|service)\b/i,
    why: 'Something this large stays open for months, and nothing changes meanwhile.',
    instead: 'Write the first step that fits in a week or two. Make a project of the rest.',
  },
  'item-verb': {
    looksFor:
      /^\s*(?:(?:the|a|an|no|more|missing|lack of|new|monitoring|alerting|alerts?|documentation|docs|runbooks?|dashboards?|timeouts?|retries|backups?|rate limits?|capacity)\b(?! (?:up|down|over) ).*|[\w-]+)\s*$/is,
    why: 'A noun alone doesn’t say what to do.',
    instead: 'Begin with a verb: “Add a capacity alert to the message queue.”',
  },
  secret: {
    looksFor: SHARED_PATTERNS.secret,
    why: 'A key or token in a document travels wherever the document goes.',
    instead: 'Delete it here, and revoke and replace it at once. The document only says what it is called.',
  },
  phone: {
    looksFor: SHARED_PATTERNS.phone,
    why: 'A postmortem has many readers, and the phone number is not for them.',
    instead: 'Write the role, such as “the database engineer on call.”',
  },
  email: {
    looksFor: SHARED_PATTERNS.email,
    why: 'A postmortem has many readers, and the e-mail address is not for them.',
    instead: 'Write the role or the name of the team.',
  },
}
