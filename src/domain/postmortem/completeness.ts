import { oneLine } from '../text.ts'
import type { PostmortemFacts } from './facts.ts'
import { EXTERNAL_FIELDS, type FieldId, FIELDS, type Fields } from './fields.ts'
import { YES } from './item-fields.ts'
import { fieldValue } from './field-values.ts'
import { includedRows } from './timeline-rows.ts'
import type { PostmortemWords } from './document-words.ts'

/** What a complete postmortem needs: fields, a timeline and action items. */
export type Part = FieldId | 'timeline' | 'action-items'

/** A postmortem is complete without these: perhaps there was nothing to praise, nothing to query, nobody else in the call. */
const OPTIONAL: readonly Part[] = ['what-went-well', 'responders.others', 'queries', 'no-external-message']

/** The parts that a complete postmortem has, in the template's order, each with whether it is there. */
export function completeness(
  facts: PostmortemFacts,
  fields: Fields,
  words: PostmortemWords,
): { part: Part; filled: boolean }[] {
  const silent = fields.get('no-external-message') === YES
  const parts = (Object.keys(FIELDS) as FieldId[]).flatMap((field): Part[] => {
    if (silent && (EXTERNAL_FIELDS as readonly FieldId[]).includes(field)) return []
    if (field === 'queries') return ['timeline', field]
    return field === 'internal-email' ? ['action-items', field] : [field]
  })
  const isFilled = (part: Part): boolean => {
    if (part === 'timeline') return includedRows(facts, fields).length > 0
    if (part === 'action-items') return facts.actionItems.length > 0
    return oneLine(fieldValue(part, facts, fields, words)) !== ''
  }
  return parts.filter((part) => !OPTIONAL.includes(part)).map((part) => ({ part, filled: isFilled(part) }))
}
