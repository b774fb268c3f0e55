import { SENSITIVE } from '../privacy/sensitive.ts'

/** What the rules look for in every language alike. */
export const SHARED_PATTERNS = {
  /** Something is written, and no digit is in it. “Not applicable” is an answer. */
  'no-number': /^(?!.*[\p{Nd}零〇])(?!\s*(?:不适用|n\/a|zero)\s*$).*\S.*$/isu,
  /** The number of rows without a source. */
  'no-source': /^[1-9]\d*$/,
  'no-owner': /^\s*$/,
  /** More than a handful. */
  'too-many': /^(?:[6-9]|[1-9]\d+)$/,
  secret: SENSITIVE.token,
  phone: SENSITIVE.phone,
  email: SENSITIVE.email,
} as const
