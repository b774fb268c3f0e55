import { fill } from '../i18n/format.ts'
import type { Words } from '../i18n/index.ts'

/**
 * Says that a text is longer than its place and what to do, before any of it is lost; the empty text when it fits. A
 * field is given no `maxLength`: the browser would cut what is pasted and say nothing.
 * @param field what the place is called
 */
export function overLimit(
  text: string,
  limit: number,
  field: string,
  t: Pick<Words<'checklist'>['rail'], 'overLimit'>,
): string {
  return text.length > limit ? fill(t.overLimit, { field, limit, count: text.length }) : ''
}
