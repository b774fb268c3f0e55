import { countGaps } from '../updates/update-checks.ts'
import type { MessageFacts } from './message-words.ts'

/** How many gaps of a message nobody has filled in. The signature of a text message stands in brackets, too, and is none. */
export function gapsIn(text: string, { company }: Pick<MessageFacts, 'company'>, drillMark: string): number {
  return countGaps(text.replace(`【${company}】`, ''), drillMark)
}
