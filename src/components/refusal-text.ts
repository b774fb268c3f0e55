import { TEXT_LIMIT } from '../domain/log/decode-entry.ts'
import { fill } from '../i18n/format.ts'
import type { Refusal } from '../stores/log/not-recorded.ts'

/** Sentences that say why something wasn't saved. */
export interface RefusalWords {
  tooLong: string
  newer: string
}

/** Why something wasn't saved, as a sentence; the empty text when it was. */
export function refusalText(refusal: Refusal | undefined, t: RefusalWords): string {
  if (refusal === undefined) return ''
  return refusal === 'newer' ? t.newer : fill(t.tooLong, { limit: TEXT_LIMIT })
}
