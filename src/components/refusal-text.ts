import { TEXT_LIMIT } from '../domain/log/text-limit.ts'
import { fill } from '../i18n/format.ts'
import type { Words } from '../i18n/index.ts'
import type { Refusal } from '../stores/log/refusal.ts'

/** Sentences that say why something wasn't saved; every form that refuses has them. */
type RefusalWords = Pick<Words<'todos'>, Refusal>

/** Why something wasn't saved, as a sentence; the empty text when it was. */
export function refusalText(refusal: Refusal | undefined, t: RefusalWords): string {
  if (refusal === undefined) return ''
  return fill(t[refusal], { limit: TEXT_LIMIT })
}
