import type { diagrams as zhCN } from '../zh-CN/diagrams.ts'

/** Words in the pictures of the guide; `\n` breaks a line. `alt` says the whole picture. */
export const diagrams: typeof zhCN = {
  roles: {
    alt: 'Role structure. Command: the incident commander in the middle, with the deputy and the scribe on either side. Liaison: the internal liaison and the customer liaison. Operations: any number of subject matter experts. All three tiers report to the commander.',
    commander: 'Incident\ncommander',
    deputy: 'Deputy',
    scribe: 'Scribe',
    internal: 'Internal liaison',
    customer: 'Customer liaison',
    expert: 'Subject matter\nexpert',
  },
  subTeams: {
    alt: 'Structure with sub-teams. Command and liaison stay as they are. {teams} have a leader each, who reports to the incident commander; the subject matter experts report to their leader.',
    gap: ', ',
    leader: '{name}\nteam leader',
  },
  states: {
    alt: 'States of a postmortem. A draft that is finished goes to in review. After the meeting it goes to reviewed if there is an external message, and to closed once that is posted; without an external message it goes from in review straight to closed.',
    sent: 'Finished',
    met: 'Meeting held,\nexternal message',
    published: 'Message posted',
    silent: 'Meeting held,\nno external\nmessage',
  },
  publish: {
    alt: 'Whether to go public. First ask: could the impact be large? Did an outside report reveal it? Any doubt that key use cases work? Could customers see it, or would silence embarrass us? All no: don’t post, keep watching. Any yes: ask whether it is known to be limited, to fewer than 10 customers. If not, post “investigating” now; if so, go straight to the scope.',
    questions:
      'Could the impact be large?\nFound by an outside report?\nAny doubt that key use cases work?\nCould customers see it, or silence embarrass us?',
    anyYes: 'Any yes',
    allNo: 'All no',
    wait: 'Don’t post,\nkeep watching',
    small: 'Known to be limited, to\nfewer than 10 customers?',
    yes: 'Yes',
    no: 'No',
    post: 'Post\n“investigating” now',
    scope: 'Go straight\nto the scope',
  },
  loop: {
    alt: 'The response loop: size-up, stabilize, update, verify, and back to size-up.',
    sizeUp: 'Size-up',
    stabilize: 'Stabilize',
    update: 'Update',
    verify: 'Verify',
    again: 'Not verified?\nStart again',
  },
}
