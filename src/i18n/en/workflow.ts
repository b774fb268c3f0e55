import type { workflow as zhCN } from '../zh-CN/workflow.ts'
import { document } from './document.ts'
import { roles } from './roles.ts'
import { statuses } from './statuses.ts'

/** Status of the postmortem: where it stands, and the moves that are allowed. */
export const workflow: typeof zhCN = {
  title: 'Status of the postmortem',
  path: 'Path',
  meanings: {
    draft: 'Draft: the content is still being written.',
    'in-review': 'In review: the content is written and waits for the meeting.',
    reviewed:
      'Reviewed: the meeting was held and the content agreed on. Customer support takes over and updates the {statusPage} as appropriate.',
    closed: 'Closed: the document is done. Open action items are tracked in the {ticketSystem}.',
  },
  since: 'Since {time}{by}',
  by: ', {name}',
  move: 'Move to “{status}”',
  who: 'By the {who}: ',
  movers: {
    owner: 'postmortem owner',
    'customer-support': 'customer support team',
  },
  reasons: {
    written: 'once the content is written.',
    agreed:
      'when the meeting ends with the content agreed on and there is an external message to send. If there is none, check the box above and close it after the meeting.',
    'nothing-to-publish': 'as soon as the meeting ends, since there is no external message to send.',
    published: 'after the external message is published.',
  },
  moved: 'Moved to “{status}”',
  statuses,
  noMessage: document.fields['no-external-message'],
  roleNames: roles,
}
