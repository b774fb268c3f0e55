import { SENSITIVE } from '../privacy/sensitive.ts'
import { NO_COUNT, NO_NUMBER } from './impact-number.ts'
import { NO_OWNER } from './nobody.ts'

/** What the rules look for in every language alike, with what they pass over. */
export const SHARED_PATTERNS = {
  'no-number': { looksFor: NO_NUMBER, ignores: NO_COUNT, reads: 'text' },
  /** The number of rows without a source. */
  'no-source': { looksFor: /^[1-9]\d*$/, reads: 'text' },
  'no-owner': { looksFor: NO_OWNER, reads: 'text' },
  /** More than a handful. */
  'too-many': { looksFor: /^(?:[6-9]|[1-9]\d+)$/, reads: 'text' },
  secret: { looksFor: SENSITIVE.token, reads: 'lines' },
  phone: { looksFor: SENSITIVE.phone, reads: 'lines' },
  /** Where a copy comes from or goes to is no mailbox: `git@host:shop/pay.git`. */
  email: { looksFor: SENSITIVE.email, ignores: /[\w.-]+@[\w.-]+:[\w~/]\S*/g, reads: 'lines', needs: /[@＠]/ },
} as const
