import { isAddress } from '../address.ts'
import type { DataLink } from './text-sort.ts'

/**
 * Whether a text may become a data link: an absolute http or https address, nothing else.
 * White space or control characters anywhere make it no link.
 */
export function isDataLink(value: unknown): value is DataLink {
  if (typeof value !== 'string' || value.length > 2_000 || /[\s\p{Cc}\p{Cf}]/u.test(value)) return false
  return /^https?:\/\/[^/?#]/i.test(value) && isAddress(value)
}
