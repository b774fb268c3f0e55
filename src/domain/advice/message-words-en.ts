import type { MessageTable } from './message-words.ts'

const ENGLISH = { needs: /[a-z]{2}/i }

/** What English messages don't say. */
export const MESSAGES_EN: MessageTable = {
  belittling: {
    ...ENGLISH,
    looksFor:
      /\b(?:glitch(?:es)?|hiccups?|blips?)\b|\b(?:a )?(?:very )?(?:small|tiny|limited) (?:subset|number|handful|fraction) of\b|\b(?:a )?handful of (?:users|customers)\b/i,
    spares: /\d ?(?:%|percent)|\babout \d/i,
    why: 'Whoever is affected hears that it doesn’t count.',
    instead:
      'Give the share, the period, and the region. Without a number yet, write “some” and when there will be one.',
  },
  disguise: {
    ...ENGLISH,
    looksFor: /\b(?:unplanned|emergency|unscheduled) maintenance\b|\bforce majeure\b|\bacts? of god\b/i,
    why: 'Calling a failure maintenance doesn’t survive the first question.',
    instead: 'Write the symptom that people see, then what you are doing.',
  },
  patience: {
    ...ENGLISH,
    looksFor:
      /\b(?:please )?(?:be|remain|stay) patient\b|\bbear with us\b|\b(?:thank you|thanks|appreciate you) for (?:your )?(?:patience|bearing with us)\b|\bappreciate your patience\b/i,
    why: 'It asks people to wait and doesn’t say until when.',
    instead: 'Give the time of the next update.',
  },
  'unchecked-data': {
    ...ENGLISH,
    looksFor:
      /\bno (?:customer |user |personal )?(?:data|information) (?:was|were|has been|have been|is|has) (?:lost|leaked|exposed|compromised|affected|accessed)\b|\b(?:your|all|customer|user) (?:data|information) (?:is|are|remains?) (?:completely |fully |perfectly )?(?:safe|secure)\b|\b(?:there (?:was|is|has been) )?no (?:data (?:loss|breach|leak)|loss of data)\b/i,
    spares: /\bstill checking\b|\bso far\b/i,
    why: 'Said before anybody has checked, it may have to be taken back.',
    instead: 'While you check, write “We have found no sign so far; we are still checking.”',
  },
  'unconfirmed-end': {
    ...ENGLISH,
    looksFor:
      /\b(?:the )?(?:issue|problem|fault|incident) (?:should be|should now be|is believed to be|appears to be|seems to be) (?:resolved|fixed|over)\b/i,
    why: 'Until the commander confirms full recovery, it isn’t over.',
    instead: 'While it recovers, write “monitoring.” Write “fully recovered” once the commander has confirmed it.',
  },
  'hidden-actor': {
    ...ENGLISH,
    looksFor:
      /\b(?:mistakes were made|(?:an?|the) (?:error|mistake|misconfiguration) was made|was (?:inadvertently|accidentally|mistakenly) \w+ed)\b|\b(?:take|takes|took|taking) (?:this|that|it|these|your|the|any)? ?[\w ’']{0,40}very seriously\b|\b(?:third[- ]party|vendor|supplier|upstream|provider)(?:’s|'s)? (?:\w+ )?(?:outage|failure|fault|issue|problem|error)\b/i,
    why: 'It hides who acts, or says nothing: customers bought the service from us.',
    instead: 'Write “we,” and what we are doing.',
  },
  'breach-comfort': {
    ...ENGLISH,
    looksFor:
      /\bno evidence (?:that|of)\b|\b(?:the )?data was encrypted\b|\bonly non-?sensitive (?:data|information)\b|\b(?:highly )?sophisticated (?:attackers?|attack|hackers?|actors?)\b/i,
    why: 'Not looking isn’t evidence, and encryption says nothing without the keys.',
    instead: 'Say what you know and what you don’t know yet, side by side.',
  },
}
