import type { WordingTable } from './wording.ts'
import { SHARED_PATTERNS } from './shared-patterns.ts'
import { COUNT, NO_OUTAGE, NO_SOME, NO_SOON, OUTAGE, SOME, SOON, TIME } from './en-impact.ts'
import { ITEM_LARGE, ITEM_PLANNED, ITEM_VAGUE } from './en-items.ts'
import { ITEM_NOUN } from './en-item-verbs.ts'
import {
  BLAME,
  HINDSIGHT,
  NO_BLAME,
  NO_HINDSIGHT,
  NO_ROOT_CAUSE,
  NO_SHOULD_HAVE,
  NO_WHAT_IF,
  ROOT_CAUSE,
  SHOULD_HAVE,
  WHAT_IF,
} from './en-people.ts'
import { NO_SOMEONE, SOMEONE } from './en-nobody.ts'
import {
  EMPTY_APOLOGY,
  NEVER_AGAIN,
  NO_EMPTY_APOLOGY,
  NO_NEVER_AGAIN,
  NO_PROMISE,
  PROMISE,
  RECOVERY,
} from './en-promises.ts'

const ENGLISH = { needs: /[a-z]{2}/i }

/** The rules for English text, after the guide's pages on writing postmortems and on external communication. */
export const EN: WordingTable = {
  outage: {
    ...ENGLISH,
    looksFor: OUTAGE,
    ignores: NO_OUTAGE,
    why: '“Outage” is too broad: readers take it to mean that nothing worked at all.',
    instead:
      'Write “full outage” if it was one. Otherwise write “incident” or “degraded service” and say what was affected, and how.',
  },
  blame: {
    ...ENGLISH,
    looksFor: BLAME,
    ignores: NO_BLAME,
    why: 'A mistake is rarely down to one person, and blame keeps the next person from speaking up.',
    instead:
      'Write which conditions made it possible, such as a script without rate limiting or outdated documentation.',
  },
  'should-have': {
    ...ENGLISH,
    looksFor: SHOULD_HAVE,
    ignores: NO_SHOULD_HAVE,
    why: '“Should have” judges people by what was known only afterward.',
    instead: 'Write what people saw and what they did. A change you want becomes an action item.',
  },
  'what-if': {
    ...ENGLISH,
    looksFor: WHAT_IF,
    ignores: NO_WHAT_IF,
    why: 'It mixes the actual problem with an imagined fix, and neither gets a full discussion.',
    instead: 'Tell only what happened here, and list improvements as action items.',
  },
  hindsight: {
    ...ENGLISH,
    looksFor: HINDSIGHT,
    ignores: NO_HINDSIGHT,
    why: 'What is obvious afterward was not obvious then.',
    instead: 'Drop the word. Write which signals there were, and when somebody saw them.',
  },
  'root-cause': {
    ...ENGLISH,
    looksFor: ROOT_CAUSE,
    ignores: NO_ROOT_CAUSE,
    why: 'There is usually more than one contributing factor. Who looks for one stops too early.',
    instead: 'Write “contributing factors” and list them.',
  },
  promise: {
    needs: RECOVERY,
    looksFor: PROMISE,
    ignores: NO_PROMISE,
    why: 'One wrong recovery time, and nobody believes the next.',
    instead: 'Write what is being done, and when the next update comes.',
  },
  'empty-apology': {
    ...ENGLISH,
    looksFor: EMPTY_APOLOGY,
    ignores: NO_EMPTY_APOLOGY,
    why: 'A formula doesn’t sound sorry, and doesn’t show that we know what happened to customers.',
    instead: 'Say what you apologize for: “For 37 minutes, your notifications did not arrive on time. We are sorry.”',
  },
  'never-again': {
    ...ENGLISH,
    looksFor: NEVER_AGAIN,
    ignores: NO_NEVER_AGAIN,
    why: 'Nobody can promise that it won’t happen again.',
    instead: 'Write what was done, and which chance it lowers or which impact it reduces.',
  },
  some: {
    ...ENGLISH,
    looksFor: SOME,
    ignores: NO_SOME,
    spares: COUNT,
    // An update of a running incident: nobody knows the number yet, and it names the scope or says when that follows.
    sparesText:
      /\b(?:we are|we[’']re|is|are)(?: still)? (?:investigating|looking into it|working on it|working on a fix)\b|\bnext update\b|\bwill (?:post|update) (?:again|here|within|in|at|by|every|the scope)\b/i,
    why: 'Readers can’t tell from “some” whether they were affected, nor compare two incidents.',
    instead: 'Give the number: a percentage, and the count out of the total.',
  },
  soon: {
    ...ENGLISH,
    looksFor: SOON,
    ignores: NO_SOON,
    spares: TIME,
    why: 'How quick is quick differs from reader to reader.',
    instead: 'Write the time or the duration: “alert at 02:14, rolled back 3 minutes later.”',
  },
  someone: {
    ...ENGLISH,
    looksFor: SOMEONE,
    ignores: NO_SOMEONE,
    why: 'It hides which role or system acted, so nobody can ask further.',
    instead:
      'Name the role or the system: “The commander decided to roll back.” “The deploy tool restarted the queue.”',
  },
  'no-number': {
    ...SHARED_PATTERNS['no-number'],
    why: 'Without a number, nobody can see how large the impact was.',
    instead:
      'Write the exact number; next to a percentage, the count out of the total. If you checked and there were none, write 0.',
  },
  'no-source': {
    ...SHARED_PATTERNS['no-source'],
    why: 'Without a data source, nobody can verify the time.',
    instead: 'Add a link that proves it: a graph, a log search, the chat, a ticket.',
  },
  'no-owner': {
    ...SHARED_PATTERNS['no-owner'],
    why: 'An action item without an owner doesn’t get done.',
    instead: 'Write the name of one person, not of a team.',
  },
  'too-many': {
    ...SHARED_PATTERNS['too-many'],
    why: 'With many action items, none gets done.',
    instead: 'Keep P0 and P1, what must be done. Note the rest elsewhere and discuss it.',
  },
  'item-vague': {
    ...ENGLISH,
    looksFor: ITEM_VAGUE,
    why: 'It doesn’t say when it is done.',
    instead: 'Write a result that can be checked: “Alert when the queue is over 80% full.”',
  },
  'item-large': {
    ...ENGLISH,
    looksFor: ITEM_LARGE,
    spares: ITEM_PLANNED,
    why: 'Something this large stays open for months, and nothing changes meanwhile.',
    instead: 'Write the first step that fits in a week or two. Make a project of the rest.',
  },
  'item-verb': {
    ...ENGLISH,
    reads: 'text',
    looksFor: ITEM_NOUN,
    why: 'A noun alone doesn’t say what to do.',
    instead: 'Begin with a verb: “Add a capacity alert to the message queue.”',
  },
  secret: {
    ...SHARED_PATTERNS.secret,
    why: 'A key or token in a document travels wherever the document goes.',
    instead: 'Delete it here, and revoke and replace it at once. The document only says what it is called.',
  },
  phone: {
    ...SHARED_PATTERNS.phone,
    why: 'A postmortem has many readers, and the phone number is not for them.',
    instead: 'Write the role, such as “the database engineer on call.”',
  },
  email: {
    ...SHARED_PATTERNS.email,
    why: 'A postmortem has many readers, and the e-mail address is not for them.',
    instead: 'Write the role or the name of the team.',
  },
}
